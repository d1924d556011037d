-- After every migration, so that the role may be created later, and read models that were built anew are readable too.
do $$
begin
    if exists (select from pg_roles where rolname = 'reporting_bi') then
        execute format('grant usage on schema %I to reporting_bi', current_schema());
        grant select on bi_indicator, bi_unit, bi_team, bi_figure, bi_team_figure, bi_statistic, bi_target, bi_report
            to reporting_bi;
    end if;
end
$$;
