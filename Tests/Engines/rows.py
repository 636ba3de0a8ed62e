#!/usr/bin/env python3
"""Holds the Parquet that Samples/spark/audit.py writes against the findings of one run.

usage: rows.py OUT FINDINGS
"""
import json
import sys

from pyspark.sql import SparkSession

spark = SparkSession.builder.master("local[2]").getOrCreate()
rows = spark.read.parquet(sys.argv[1] + "/findings").orderBy("part", "n").collect()
with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
    expected = [json.loads(line) for line in file]
assert [json.loads(row.finding) for row in rows] == expected, "the findings differ"
assert len(rows) > 400 and len({row.part for row in rows}) >= 5, "too few of them"
for row, finding in zip(rows, expected):
    record = finding["record"]
    assert (row.rule, row.verdict, row.modality) == (finding["rule"]["id"], finding["verdict"], finding["modality"])
    assert (row.record, row.file_line, row.key) == (record["ordinal"], record["place"]["line"], record["key"])
problems = spark.read.parquet(sys.argv[1] + "/problems").collect()
assert any(row.severity == "error" for row in problems), "no line was bad"
spark.stop()
