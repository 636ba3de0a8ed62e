#!/usr/bin/env python3
"""Makes tenders full of text that breaks careless exports, as lines of JSON or as the rows of Samples/postgresql/schema.sql.

usage: cases.py ndjson|sql COUNT
"""
import json
import random
import sys

HOSTILE = [
    "郑州航空港区云港路第二小学", "\\", "\\\\", "\\n", "\\.", "\\N", "\\\"", "\"", "\"\"", "'", "''", "a\nb", "a\r\nb", "a\rb", "a\tb", "\x01", "\x02x",
    "\x1b[31m红\x1b[0m", "\x7f", "a\u2028b", "\ufeff头", "\u202e反", "🏗️", "=HYPERLINK(1)", "</script><b>", "$$", ",", "{}", "e'\\x01'",
    '{"file":"<stdin>","line":1,"column":1,"byteOffset":9,"pointer":""}', ',"record":{"kind":"tender","ordinal":7', '","ordinal":3,"x":"',
    '{"line":"partition"}', "长" * 900,
]


def tender(index, chance):
    """One tender with its bonds; some are kept, some late, some not known."""
    day = lambda: f"2021-09-{chance.randint(1, 30):02}"
    text = lambda: chance.choice(HOSTILE)
    bonds = [
        (f"{number}{text()}家", chance.choice([True, False, None]), chance.choice([None, "200000.00", "0.10", "99999999.99"]),
         chance.choice([day(), f"2021-10-{chance.randint(8, 20):02}", None]))
        for number in range(chance.randint(0, 3))
    ]
    return {
        "number": f"{index:06}-{text()}号", "name": text(), "region": chance.choice(["郑州航空港区", "河南省", "火星", None]),
        "tenderer": chance.choice([text(), "云港建设公司", None]), "notice_on": chance.choice([day(), None]),
        "publicity_end_on": chance.choice([day(), "2021-09-30", None]), "signed_on": chance.choice(["2021-10-12", None]), "bonds": bonds,
    }


def record(case):
    """The record as the view of the schema makes it."""
    won = {True: "是", False: "否", None: None}
    return {
        "记录类型": "招标项目", "项目编号": case["number"], "项目名称": case["name"], "所属区域": case["region"],
        "招标人": {"招标人名称": case["tenderer"]}, "招标公告发布日期": case["notice_on"], "中标结果公示结束日期": case["publicity_end_on"],
        "合同签订日期": case["signed_on"],
        "投标保证金": [
            {"投标人": bidder, "是否中标": won[is_won], "金额": amount and float(amount), "退还日期": refunded}
            for bidder, is_won, amount, refunded in case["bonds"]
        ],
    }


def line(index, case, chance):
    """A line of an export: now and then one that cannot be read, is blank, or has fields that nobody knows."""
    kind = chance.randint(0, 60)
    if kind == 0:
        return chance.choice(["{", '{"项目编号":', "null", "[1,2", "坏行", '{"记录类型":"不认识","编号":1}', "   ", ""])
    made = record(case)
    if kind == 1:
        made[f"字段{index % 150}"] = 1
    if kind == 2:
        made["合同签订日期"] = "10月中旬"
    return json.dumps(made, ensure_ascii=chance.random() < 0.1)


def sql(value):
    """A value as a literal of SQL."""
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, bool) else "'" + value.replace("'", "''") + "'"


def main():
    """Writes the cases."""
    form, count = sys.argv[1], int(sys.argv[2])
    chance = random.Random(7)
    out = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", closefd=False)
    columns = ["number", "name", "region", "tenderer", "notice_on", "publicity_end_on", "signed_on"]
    for index in range(count):
        case = tender(index, chance)
        if form == "ndjson":
            print(line(index, case, chance), file=out)
            continue
        print(f"INSERT INTO tenders ({', '.join(columns)}) VALUES ({', '.join(sql(case[column]) for column in columns)});", file=out)
        for bidder, won, amount, refunded in case["bonds"]:
            values = ", ".join([sql(bidder), sql(won), amount or "NULL", sql(refunded)])
            print(f"INSERT INTO bonds SELECT max(id), {values} FROM tenders;", file=out)
    out.flush()


main()
