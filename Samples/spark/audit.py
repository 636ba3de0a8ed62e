#!/usr/bin/env python3
"""Audits lines of JSON with guiju on Apache Spark: every partition goes through one process, findings come back as Parquet, totals merge.

usage: audit.py INPUT OUT [--guiju PATH] [--partitions N] [flags of guiju audit …]

INPUT is whatever Spark reads as text. OUT gets
  findings/           Parquet, a row a finding, its positions counted in the whole input
  problems/           Parquet, a row for everything that could not be read
  partitions.ndjson   the line with which each partition ended: what `guiju merge` takes
  audit/              summary.json and seal.json of all partitions together
The program must lie at PATH on every machine: it is one file. Ends as `guiju audit` does.
"""
import argparse
import json
import os
import shlex
import shutil
import subprocess
import sys

from pyspark import StorageLevel
from pyspark.sql import Row, SparkSession
from pyspark.sql.types import IntegerType, LongType, StringType, StructField, StructType

END = '{"line":"partition"'
PROBLEM = '{"line":"problem"'

FINDINGS = StructType(
    [StructField("part", IntegerType())]
    + [StructField(name, LongType()) for name in ("n", "record", "file_line")]
    + [StructField(name, StringType()) for name in ("kind", "key", "element", "rule", "verdict", "modality", "obligor", "finding")]
)
PROBLEMS = StructType(
    [StructField("part", IntegerType()), StructField("n", LongType()), StructField("file_line", LongType())]
    + [StructField(name, StringType()) for name in ("code", "severity", "problem")]
)


def arguments():
    """What was typed; what this script does not know is for guiju."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input")
    parser.add_argument("out")
    parser.add_argument("--guiju", default=shutil.which("guiju") or "guiju")
    parser.add_argument("--partitions", type=int, default=None, help="how many partitions at least")
    return parser.parse_known_args()


def ends_of(streams):
    """The last line of every partition, with the position that only Spark knows."""
    count = streams.getNumPartitions()
    pick = lambda index, lines: [(index, json.loads(line)) for line in lines if line.startswith(END)]
    ends = dict(streams.mapPartitionsWithIndex(pick).collect())
    missing = [str(index + 1) for index in range(count) if index not in ends]
    if missing:
        sys.exit(f"guiju did not come to its end in partition {', '.join(missing)} of {count}; its errors stand in the log of the executor")
    return [{**ends[index], "part": index + 1, "parts": count} for index in range(count)]


def move(value, before):
    """Moves every place in standard input behind the partitions before it."""
    if isinstance(value, list):
        return [move(item, before) for item in value]
    if not isinstance(value, dict):
        return value
    moved = {key: move(item, before) for key, item in value.items()}
    if moved.get("file") == "<stdin>" and "byteOffset" in moved:
        moved["line"] += before["lines"]
        moved["byteOffset"] += before["bytes"]
    return moved


def text(value):
    """JSON without blanks, as guiju writes it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def finding(part, n, line, before):
    """The row of the n-th finding of a partition."""
    found = move(json.loads(line), before)
    record = found["record"]
    record["ordinal"] += before["records"]
    element = found["element"][0]["key"] if found["element"] else None
    return Row(
        part, n, record["ordinal"], record["place"]["line"], record["kind"], record["key"], element, found["rule"]["id"], found["verdict"],
        found["modality"], found["obligor"], text(found))


def problem(part, n, line, before):
    """The row of the n-th problem of a partition."""
    found = move(json.loads(line), before)
    place = found["place"]
    return Row(part, n, place and place["line"], found["code"], found["severity"], text(found))


def main():
    """Runs the audit."""
    options, flags = arguments()
    spark = SparkSession.builder.appName("guiju").getOrCreate()
    context = spark.sparkContext
    # A line ends at a line feed and nowhere else, as in guiju, so that positions are those of the file.
    context._jsc.hadoopConfiguration().set("textinputformat.record.delimiter", "\n")
    command = [options.guiju, "audit", "-", "--format", "ndjson", "--mergeable", "--jobs", "1"] + flags
    lines = context.textFile(options.input, options.partitions)
    streams = lines.pipe(" ".join(map(shlex.quote, command))).persist(StorageLevel.DISK_ONLY)

    ends = ends_of(streams)
    befores, before = [], {"records": 0, "lines": 0, "bytes": 0}
    for end in ends:
        befores.append(before)
        before = {name: before[name] + end[name] for name in before}
    befores = context.broadcast(befores)

    def rows(make, wanted):
        """The rows of the lines that are wanted."""
        return streams.mapPartitionsWithIndex(
            lambda index, lines: (make(index + 1, n, line, befores.value[index]) for n, line in enumerate(filter(wanted, lines))))

    is_finding = lambda line: not line.startswith((END, PROBLEM))
    spark.createDataFrame(rows(finding, is_finding), FINDINGS).write.parquet(os.path.join(options.out, "findings"))
    spark.createDataFrame(rows(problem, lambda line: line.startswith(PROBLEM)), PROBLEMS).write.parquet(os.path.join(options.out, "problems"))
    streams.unpersist()

    merged = os.path.join(options.out, "partitions.ndjson")
    with open(merged, "w", encoding="utf-8") as file:
        file.writelines(text(end) + "\n" for end in ends)
    # The rules and the calendar are not in the partitions' lines, only their hashes.
    shared = [flag for name in ("--rules", "--calendar", "--fail-on", "--lang") for flag in given(flags, name)]
    merge = subprocess.run([options.guiju, "merge", merged, "--out", os.path.join(options.out, "audit")] + shared)
    spark.stop()
    sys.exit(merge.returncode)


def given(flags, name):
    """A flag of guiju with its value, as often as it was given."""
    found = []
    for index, flag in enumerate(flags):
        if flag == name and index + 1 < len(flags):
            found += [name, flags[index + 1]]
        elif flag.startswith(name + "="):
            found.append(flag)
    return found


if __name__ == "__main__":
    main()
