#!/bin/sh
# Run once by the postgres image on an empty volume: a database and a role for each service, which sees nothing else.
set -eu
for name in team_registry activity reporting notification; do
  psql -v ON_ERROR_STOP=1 -v name="$name" -v password="$SERVICE_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
# Tools that draw pictures of the figures: the service lets this role read its views (docs/data-dictionary.md).
psql -v ON_ERROR_STOP=1 -v password="$BI_DATABASE_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
create role reporting_bi login password :'password';
grant connect on database reporting to reporting_bi;
SQL
