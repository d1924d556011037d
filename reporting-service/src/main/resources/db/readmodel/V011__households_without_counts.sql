-- That a team reached a household in a month is what figures need, not how often: a further visit changes no row. When
-- an activity is taken back, its team's others of the month say what remains.
delete from household_visit where supported <= 0;
alter table household_visit
    drop column supported,
    alter column guided type boolean using guided > 0;
