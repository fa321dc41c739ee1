#!/bin/bash
# Runs once, when the database is new: one schema and one role per service, none of which sees into another's.
set -euo pipefail

run() {
    psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" "$@"
}

run --set database="$POSTGRES_DB" <<'SQL'
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
SQL

for service in intake dispatch inspection evaluation; do
    # read by psql from the environment: a command line can be seen by everybody on the machine
    variable="${service^^}_DB_PASSWORD"
    ROLE_PASSWORD="${!variable:?}" run --set database="$POSTGRES_DB" --set service="$service" <<'SQL'
\getenv password ROLE_PASSWORD
CREATE ROLE :"service" LOGIN PASSWORD :'password';
CREATE SCHEMA :"service" AUTHORIZATION :"service";
GRANT CONNECT ON DATABASE :"database" TO :"service";
SQL
done
