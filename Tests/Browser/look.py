#!/usr/bin/env python3
"""Opens the pages of an audit in Chromium as readers do, and holds them to what the project says of them.

    Tests/Browser/run                      writes the pages and opens them
    Tests/Browser/look.py PAGES [PICTURES] opens sample.html, hostile.html, large.html and the audit in samples of a folder
    Tests/Browser/look.py --ready          ends with 1 when there is nothing to open pages with

Pictures at the size of a desk (light, dark, English), a phone and a sheet of paper are left in PICTURES. The last line is "N passed, M failed".
Without Chromium or Playwright it says so and checks nothing; `apt-get install chromium fonts-noto-cjk` and
`pip install playwright axe-playwright-python` bring them.
"""
import json
import pathlib
import re
import shutil
import sys

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    print("skipped: Playwright is not installed (pip install playwright axe-playwright-python)")
    sys.exit("--ready" in sys.argv)
browser_path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if browser_path is None:
    print("skipped: no Chromium is installed (apt-get install chromium fonts-noto-cjk)")
    sys.exit("--ready" in sys.argv)
if "--ready" in sys.argv:
    sys.exit(0)
try:
    import axe_playwright_python
    axe = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
except (ImportError, FileNotFoundError):
    axe = None
    print("skipped: axe is not installed (pip install axe-playwright-python), so accessibility is checked without it")

PAGES = pathlib.Path(sys.argv[1]).resolve()
PICTURES = pathlib.Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else PAGES / "pictures"
DESK, PHONE = {"width": 1360, "height": 900}, {"width": 390, "height": 844}
passed = failed = 0


def check(name, holds, seen=""):
    """Counts a check, and says what was seen when it fails."""
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    if not holds:
        print(f"failed: {name}: {seen}")


def opened(browser, name, size=DESK, **options):
    """Opens a page; whatever goes wrong on it, and whatever it asks the network for, is a failure."""
    context = browser.new_context(viewport=size, **options)
    page = context.new_page()
    page.on("pageerror", lambda error: check(f"{name} runs", False, error))
    page.on("console", lambda message: check(f"{name} is quiet", message.type not in ("error", "warning"), message.text))
    page.on("request", lambda request: check(f"{name} asks for nothing", request.url.endswith(".html"), request.url))
    page.goto((PAGES / name).as_uri(), timeout=120_000)
    return page


def rows(page):
    """The texts of the rows that are on the page."""
    return page.locator("#rows > tbody > tr").all_inner_texts()


def pictures(browser):
    """Takes pictures in all sizes, and sees that nothing sticks out."""
    for name, size, options in [("desk", DESK, {}), ("dark", DESK, {"color_scheme": "dark"}), ("phone", PHONE, {"has_touch": True})]:
        page = opened(browser, "sample.html", size, **options)
        page.screenshot(path=PICTURES / f"{name}.png", full_page=True)
        wide = page.evaluate("document.documentElement.scrollWidth")
        check(f"{name}: nothing sticks out", wide <= size["width"], wide)
        page.locator("#findings").scroll_into_view_if_needed()
        page.locator("#rows > tbody > tr .open-row").nth(1).click()
        check(f"{name}: a row unfolds", page.locator(".detail").count() == 1)
        page.locator("#findings").screenshot(path=PICTURES / f"{name}-findings.png")
        page.context.close()
    page = opened(browser, "sample.html")
    page.locator("label[for=language-en]").click()
    check("the switch changes the language", page.locator("h1").inner_text().strip() == "Case record audit" and page.evaluate("document.documentElement.lang") == "en")
    check("the table follows", "findings shown" in page.locator("#status").inner_text())
    page.screenshot(path=PICTURES / "english.png", full_page=True)
    page.pdf(path=PICTURES / "paper.pdf", prefer_css_page_size=True)
    page.emulate_media(media="print")
    check("paper has findings", page.locator("#print tbody tr").count() > 0)
    check("paper has no controls", not page.locator("#filters").is_visible())
    page.screenshot(path=PICTURES / "paper.png", full_page=True)
    page.context.close()


def keyboard(browser):
    """Does with the keyboard alone what a mouse does."""
    page = opened(browser, "sample.html")
    page.keyboard.press("Tab")
    check("the first stop leads to the content", page.evaluate("document.activeElement.className") == "skip")
    page.locator("#rows > tbody > tr .open-row").first.focus()
    for key in ["ArrowDown", "ArrowDown", "Enter"]:
        page.keyboard.press(key)
    focused = page.locator(":focus")
    check("arrows go from row to row", focused.evaluate("e => e.closest('tr').dataset.position") == "2")
    check("enter unfolds", focused.get_attribute("aria-expanded") == "true")
    outline = focused.evaluate("e => getComputedStyle(e).outlineStyle + getComputedStyle(e).outlineWidth")
    check("focus is seen", outline == "solid3px", outline)
    unfolded = page.locator("#rows .detail").inner_text()
    check("what unfolds has clause, case and derivation", all(word in unfolded for word in ["依据", "义务", "推导过程", "查看的事实"]), unfolded)
    page.keyboard.press("Escape")
    check("escape folds", focused.get_attribute("aria-expanded") == "false" and page.locator("#rows .detail").count() == 0)
    page.keyboard.press("End")
    count = int(page.locator("#rows").get_attribute("aria-rowcount"))
    page.wait_for_timeout(100)
    check("end goes to the last row", page.locator(":focus").evaluate("e => Number(e.closest('tr').getAttribute('aria-rowindex'))") == count)
    page.keyboard.press("Home")
    page.locator("th.key button").focus()
    page.keyboard.press("Enter")
    check("a head sorts", page.locator("th.key").get_attribute("aria-sort") == "ascending")
    keys = [row.get_attribute("title") for row in page.locator("#rows td.key > span[title]").all()]
    check("upwards", keys == sorted(keys) and len(keys) > 5, keys)
    page.keyboard.press("Enter")
    check("then downwards", page.locator("th.key").get_attribute("aria-sort") == "descending")
    page.keyboard.press("Enter")
    check("then in the order of the input", page.locator("th.key").get_attribute("aria-sort") == "none")
    page.locator("#mark").focus()
    page.keyboard.press("ArrowDown")
    page.wait_for_timeout(50)
    check("a choice filters", all("不合规" in row for row in rows(page)) and rows(page), rows(page)[:2])
    page.locator("#filters button").focus()
    page.keyboard.press("Enter")
    page.wait_for_timeout(50)
    page.locator("#search").focus()
    page.keyboard.type("豫采-2024-17")
    page.wait_for_timeout(400)
    check("the search finds", rows(page) and all("豫采-2024-17" in row for row in rows(page)), rows(page)[:2])
    page.keyboard.type(" nothing has these words")
    page.wait_for_timeout(400)
    check("nothing found is said", "没有符合条件" in page.locator("#status").inner_text() and not rows(page))
    page.context.close()


def cells(browser):
    """Finds what was read from a sheet by its file, and sees that cells are named where a file of text has lines and columns."""
    page = opened(browser, "sample.html")
    for query, wanted, other in [("台账.xlsx", r"台账\.xlsx 保证金!A\d+ 单元格", r"第 \d+ 行第"), (".ndjson", r"\.ndjson 第 [\d,]+ 行", r"单元格")]:
        page.locator("#search").fill(query)
        page.wait_for_timeout(400)
        page.locator("#rows > tbody > tr .open-row").first.press("Enter")
        unfolded = page.locator("#rows .detail").inner_text()
        check(f"{query}: the place is named as its readers do", re.search(wanted, unfolded) and not re.search(other, unfolded), unfolded)
        page.keyboard.press("Escape")
    page.locator("#search").fill("台账.xlsx")
    page.wait_for_timeout(400)
    for row in page.locator("#rows > tbody > tr .open-row").all()[:6]:
        row.press("Enter")
    unfolded = page.locator("#rows").inner_text()
    check("facts name their cells", re.search(r"保证金!C\d+ 单元格“.+”列", unfolded), unfolded)
    page.locator("label[for=language-en]").click()
    check("in English, too", re.search(r"cell 保证金!A\d+", page.locator("#rows").inner_text()))
    page.context.close()


def accessibility(browser):
    """Runs axe with a row unfolded and everything folded open, in light, dark and on a phone."""
    if axe is None:
        return
    for name, size, scheme in [("light", DESK, "light"), ("dark", DESK, "dark"), ("phone", PHONE, "light")]:
        page = opened(browser, "sample.html", size, color_scheme=scheme, bypass_csp=True)
        page.locator("#rows > tbody > tr .open-row").nth(1).click()
        page.evaluate("document.querySelectorAll('#gaps details, #seal details').forEach(one => one.open = true)")
        page.evaluate(axe)
        found = page.evaluate("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})")
        for violation in found["violations"]:
            check(f"{name}: {violation['id']}", False, violation["help"] + ": " + "; ".join(node["html"][:160] + " " + node.get("failureSummary", "")[:200] for node in violation["nodes"][:3]))
        check(f"{name}: axe ran", len(found["passes"]) > 20, len(found["passes"]))
        page.context.close()


def hostile(browser):
    """Opens a page full of hostile text, unfolds all that is seen, and sees that it stayed text."""
    page = opened(browser, "hostile.html")
    for position in range(12):
        page.locator(f"#rows > tbody > tr[data-position='{position}'] .open-row").press("Enter")
    page.emulate_media(media="print")
    page.emulate_media(media="screen")
    page.locator("label[for=language-en]").click()
    check("nothing ran", page.evaluate("document.body.dataset.hacked") is None)
    check("nothing but the page's own elements", page.locator("img, iframe, object, embed, link, b > b").count() == 0)
    page.locator("#search").fill("略去")
    page.wait_for_timeout(400)
    check("what was cut is said", "more characters left out" in page.locator("#rows").inner_text())
    check("no hidden character is left", page.evaluate(r"!/[\u0000-\u0008\u000e-\u001f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(document.body.innerText)"))
    page.context.close()


def without_script(browser):
    """Reads the page where no program runs."""
    page = opened(browser, "sample.html", java_script_enabled=False)
    check("numbers are there", page.locator(".tile strong").count() >= 7)
    check("charts are there", page.locator("svg rect").count() > 20)
    check("it says what is missing", page.locator("noscript").inner_text() != "" or page.locator("noscript p").count() > 0)
    page.locator("label[for=language-en]").click()
    check("the language changes", page.locator("h1").inner_text().strip() == "Case record audit")
    page.context.close()


def audited(browser):
    """Opens the page that an audit of the samples left, and holds it against the other files of the audit."""
    folder = PAGES / "samples"
    totals = json.loads((folder / "summary.json").read_text())["totals"]
    findings = [json.loads(line) for line in (folder / "findings.ndjson").read_text().splitlines()]
    for name, size in [("desk", DESK), ("phone", PHONE)]:
        page = opened(browser, "samples/report.html", size)
        numbers = {tile.locator("dt").inner_text(): tile.locator("strong").inner_text() for tile in page.locator(".tile").all()}
        check(f"{name}: the records are there", numbers.get("检查记录") == f"{totals['records']:,}", numbers)
        failures = totals["verdicts"]["fail"] - totals["missedTargets"]
        check(f"{name}: the failures are there", numbers.get("不合规") == f"{failures:,}", numbers)
        bottom = page.locator(".tiles").bounding_box()
        check(f"{name}: the numbers are seen at once", bottom["y"] + bottom["height"] <= size["height"], bottom)
        check(f"{name}: nothing sticks out", page.evaluate("document.documentElement.scrollWidth") <= size["width"])
        count = int(page.locator("#rows").get_attribute("aria-rowcount")) - 1
        check(f"{name}: every finding is there", count == len(findings), (count, len(findings)))
        first = page.locator("#rows > tbody > tr").first
        shown = (first.locator(".rule .note").inner_text() if name == "desk" else None, first.locator(".key span").first.inner_text())
        wanted = (findings[0]["rule"]["id"] if name == "desk" else None, findings[0]["record"]["key"])
        check(f"{name}: in the order of the input", shown == wanted, (shown, wanted))
        page.screenshot(path=PICTURES / f"samples-{name}.png", full_page=True)
        page.context.close()
    page = opened(browser, "samples/report.html")
    check("unreadable lines are told", "没有检查" in page.locator("#verdict").inner_text())
    page.emulate_media(media="print")
    page.locator("#print tbody tr").first.wait_for()
    printed = page.locator("#print tbody tr").count()
    check("paper has the first findings", printed == min(len(findings), 300), printed)
    page.screenshot(path=PICTURES / "samples-paper.png", full_page=True)
    page.context.close()


MEASURE = """async body => {
  const start = performance.now(); new Function(body)();
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}"""


def large(browser):
    """Opens a page with 100,000 findings and measures."""
    context = browser.new_context(viewport=DESK, bypass_csp=True)
    page = context.new_page()
    page.goto((PAGES / "large.html").as_uri(), timeout=120_000)
    load = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
    count = int(page.locator("#rows").get_attribute("aria-rowcount")) - 1
    print(f"large.html: {(PAGES / 'large.html').stat().st_size >> 20} MiB, {count} findings, loaded in {load:.0f} ms")
    check("all findings are there", count >= 100_000, count)
    page.wait_for_timeout(3_500)
    choose = "const e = document.getElementById('%s'); e.selectedIndex = %d; e.dispatchEvent(new Event('change'))"
    acts = {name: choose % (name, 1) for name in ["mark", "rule", "region", "obligor", "month"]}
    acts |= {f"all of {name}": choose % (name, 0) for name in ["mark", "rule", "region", "obligor", "month"]}
    acts["search"] = "document.getElementById('search').value = '2023-9'; update()"
    acts["search for two words"] = "document.getElementById('search').value = '豫采 逾期'; update()"
    acts["clear"] = "document.getElementById('search').value = ''; update()"
    for name, act in acts.items():
        times = sorted(page.evaluate(MEASURE, act) for _ in range(3))
        print(f"  filter {name}: {times[1]:.0f} ms")
        check(f"filtering by {name} takes less than 200 ms", times[1] < 200, times)
    for name in ["mark", "rule", "key", "region", "month", "obligor", "late"]:
        print(f"  sort by {name}: {page.evaluate(MEASURE, f'document.querySelector(`th.{name} button`).click()'):.0f} ms")
    page.evaluate("document.querySelector('#scroller').scrollTop = 2e6")
    page.wait_for_timeout(200)
    drawn = page.locator("#rows > tbody > tr").count()
    check("few rows are on the page at a time", 5 < drawn < 80, drawn)
    print(f"  unfold: {page.evaluate(MEASURE, 'document.querySelectorAll(`.open-row`)[12].click()'):.0f} ms")
    context.close()


with sync_playwright() as playwright:
    PICTURES.mkdir(parents=True, exist_ok=True)
    browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
    for part in [pictures, audited, cells, keyboard, accessibility, hostile, without_script, large]:
        part(browser)
    browser.close()
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
