-- Takes what `guiju audit --format ndjson --mergeable` writes, in one transaction.
BEGIN;

CREATE TEMPORARY TABLE stream (
    n    bigint GENERATED ALWAYS AS IDENTITY,
    line json NOT NULL
) ON COMMIT DROP;

\copy stream (line) FROM pstdin WITH (FORMAT csv, QUOTE e'\x01', DELIMITER e'\x02')

-- An export that broke off would look like fewer records; an audit that was stopped has no last line. Nothing is kept of either.
\set exported `cat "$EXPORTED"`
SELECT set_config('guiju.exported', :'exported', true) \g /dev/null
DO $$
BEGIN
    IF current_setting('guiju.exported') <> '0' THEN
        RAISE EXCEPTION 'the records were not exported to their end; nothing was kept';
    END IF;
    IF (SELECT line ->> 'line' FROM stream ORDER BY n DESC LIMIT 1) IS DISTINCT FROM 'partition' THEN
        RAISE EXCEPTION 'the audit did not come to its end; nothing was kept';
    END IF;
END
$$;

INSERT INTO audits (state) SELECT line FROM stream WHERE line ->> 'line' = 'partition' RETURNING id AS audit \gset
INSERT INTO findings SELECT :audit, n, line FROM stream WHERE line ->> 'line' IN ('finding', 'brief');
INSERT INTO problems SELECT :audit, n, line FROM stream WHERE line ->> 'line' = 'problem';

COMMIT;
