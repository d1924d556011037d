-- A commune that moves to another province takes its code along; the old address has ended by then.
drop index unit_commune_code;
create unique index unit_commune_code on unit (code) where level = 'COMMUNE' and valid_to is null;
