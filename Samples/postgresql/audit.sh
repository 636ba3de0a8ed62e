#!/bin/bash
# Audits the records of a database and puts the findings beside them: all of them, or none when anything goes wrong.
#
# usage: audit.sh [flags of guiju audit]
#
# psql finds the server by PGHOST, PGDATABASE and so on; GUIJU names the program; RECORDS says which records, by default all of them in order.
# Ends as guiju does: 0 nothing failed, 1 something failed, 4 something could not be read; and with 3 when the database did not take part.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd) || exit 3
export PGCLIENTENCODING=UTF8
records=${RECORDS:-SELECT record FROM guiju_records ORDER BY id}
EXPORTED=$(mktemp) || exit 3
export EXPORTED
trap 'rm -f "$EXPORTED"' EXIT

# COPY's text format doubles every backslash, and its CSV every quote; neither is JSON. A quote and a delimiter that cannot stand in JSON
# leave each line as it is.
exact="FORMAT csv, QUOTE e'\\x01', DELIMITER e'\\x02'"

# What was exported is only kept when all of it was: load.sql looks at the code of the first command.
{
    psql -qXv ON_ERROR_STOP=1 -c "COPY ($records) TO STDOUT WITH ($exact)"
    echo $? >"$EXPORTED"
} |
    "${GUIJU:-guiju}" audit - --format ndjson --mergeable "$@" |
    psql -qXv ON_ERROR_STOP=1 -f "$here/load.sql"
status=("${PIPESTATUS[@]}")
if [ "$(cat "$EXPORTED")" != 0 ] || [ "${status[2]}" -ne 0 ]; then exit 3; fi
exit "${status[1]}"
