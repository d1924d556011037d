create index application_that_waits on team_application (team) where state in ('APPLIED', 'ENDORSED');
