-- Cases as an office keeps them in tables, the records that guiju reads of them, and the tables that audits fill.

CREATE TABLE tenders (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number           text NOT NULL UNIQUE,
    name             text,
    region           text,
    tenderer         text,
    notice_on        date,
    publicity_end_on date,
    signed_on        date
);

CREATE TABLE bonds (
    tender      bigint NOT NULL REFERENCES tenders,
    bidder      text NOT NULL,
    won         boolean,
    amount      numeric(14, 2),
    refunded_on date,
    PRIMARY KEY (tender, bidder)
);

-- One record a tender, under the names that the rules know. A column that is null is a fact that is not known; dates that are null have
-- not happened yet.
CREATE VIEW guiju_records AS
SELECT
    t.id,
    json_build_object(
        '记录类型', '招标项目',
        '项目编号', t.number,
        '项目名称', t.name,
        '所属区域', t.region,
        '招标人', json_build_object('招标人名称', t.tenderer),
        '招标公告发布日期', t.notice_on,
        '中标结果公示结束日期', t.publicity_end_on,
        '合同签订日期', t.signed_on,
        '投标保证金', (
            SELECT coalesce(json_agg(json_build_object(
                '投标人', b.bidder,
                '是否中标', CASE WHEN b.won THEN '是' WHEN NOT b.won THEN '否' END,
                '金额', b.amount,
                '退还日期', b.refunded_on
            ) ORDER BY b.bidder COLLATE "C"), '[]')
            FROM bonds AS b
            WHERE b.tender = t.id
        )
    ) AS record
FROM tenders AS t;

-- One row an audit; `state` is the line with which it ended, which `guiju merge` takes.
CREATE TABLE audits (
    id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at    timestamptz NOT NULL DEFAULT now(),
    state json NOT NULL
);

-- What the audits found, in the order of the records; `json` keeps every byte.
CREATE TABLE findings (
    audit   bigint NOT NULL REFERENCES audits,
    n       bigint NOT NULL,
    finding json NOT NULL,
    PRIMARY KEY (audit, n)
);

-- What they could not read.
CREATE TABLE problems (
    audit   bigint NOT NULL REFERENCES audits,
    n       bigint NOT NULL,
    problem json NOT NULL,
    PRIMARY KEY (audit, n)
);

-- The findings beside the cases.
CREATE VIEW finding_list AS
SELECT
    f.audit,
    f.n,
    t.id AS tender,
    f.finding -> 'record' ->> 'key' AS number,
    f.finding -> 'element' -> 0 ->> 'key' AS element,
    f.finding -> 'rule' ->> 'id' AS rule,
    f.finding ->> 'verdict' AS verdict,
    f.finding ->> 'modality' AS modality,
    f.finding ->> 'obligor' AS obligor
FROM findings AS f
LEFT JOIN tenders AS t ON t.number = f.finding -> 'record' ->> 'key';
