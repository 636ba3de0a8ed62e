"use strict";
// Shows the table of findings: rows are read when the page opens, what unfolds from them when it is asked for.
// Text from outside reaches the page through textContent alone; the page's policy forbids everything else.

const WORDS = {
  zh: {
    all: "全部", unknown: "（不能确定）", nobody: "（未指明）", shown: (n, all) => `显示 ${n} 项，共 ${all} 项`, none: "没有符合条件的结论。请放宽筛选条件或清除搜索。",
    more: n => `另有 ${n} 项未列出`, others: n => `另有 ${n} 个，请用搜索`, sources: "依据", binding: "约束程度", requirement: "对应要求", place: "位置", at: (file, line) => `${file} 第 ${line} 行`, cell: (file, cell) => `${file} ${cell} 单元格`,
    facts: "查看的事实", steps: "推导过程", notes: "假定", noSteps: "本页没有这一项的推导过程（见“检查依据与复核”中的选项）。", days: n => `逐日计算（${n} 行）`, rows: "本项的说明",
    label: "栏目", value: "读作", written: "原文", line: (line, column) => `第 ${line} 行第 ${column} 列`, absent: "记录中没有", yes: "是", weekdays: "日一二三四五六", weekday: d => "周" + d,
    unfold: "展开", ordinal: n => `（第 ${n} 条记录）`, printed: (n, all) => n === all ? `以上为筛选后的全部 ${n} 项。` : `只打印前 ${n} 项，筛选后共 ${all} 项。`, title: "案卷检查报告",
  },
  en: {
    all: "all", unknown: "(not known)", nobody: "(nobody named)", shown: (n, all) => `${n} of ${all} findings shown`, none: "No finding matches. Widen the filter or clear the search.",
    more: n => `${n} more are not listed`, others: n => `${n} more: use the search`, sources: "Source", binding: "Binding", requirement: "Requirements", place: "Place", at: (file, line) => `${file}, line ${line}`, cell: (file, cell) => `${file}, cell ${cell}`,
    facts: "Facts looked at", steps: "Derivation", notes: "Assumed", noSteps: "This page has no derivation of this finding (see the flags in the seal).", days: n => `Day by day (${n} rows)`, rows: "The case",
    label: "field", value: "read as", written: "written", line: (line, column) => `line ${line}, column ${column}`, absent: "not in the record", yes: "yes", weekdays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"], weekday: d => d,
    unfold: "unfold", ordinal: n => `(record ${n})`, printed: (n, all) => n === all ? `These are all ${n} findings that match.` : `The first ${n} of ${all} findings that match.`, title: "Case record audit",
  },
};
const PRINTED = 300, OPTIONS = 400, SPARE = 8;
const $ = id => document.getElementById(id);
const language = () => $("language-en").checked ? "en" : "zh";
let words = WORDS[language()], tongue = language() === "en" ? 1 : 0;

/** An element with a class, and with texts and elements in it. */
function make(tag, style, ...parts) {
  const element = document.createElement(tag);
  if (style) element.className = style;
  element.append(...parts.filter(part => part !== null && part !== undefined));
  return element;
}
const number = n => n.toLocaleString("en-US");
/** A text in the language that is shown: a string, or an array of one for each language. */
const say = text => text === null || text === undefined ? "" : typeof text === "string" ? text : text[tongue];

// ── The data: one typed column for each thing that is filtered or sorted by.
const read = element => JSON.parse(element.textContent);
const [marks, ruleList, placeList, kinds] = read($("shared"));
const rules = new Map(ruleList.map(([index, ...rule], order) => [index, { order, id: rule[0], title: rule[1], binding: rule[2], requirements: rule[3], sources: rule[4] }]));
const places = new Map(placeList.map(([index, name, parent], order) => [index, { order, name, parent }]));
const chunks = [...document.querySelectorAll("script.rows")].map(read);
const folded = [...document.querySelectorAll("script.details")];
const chunkSize = chunks.length ? chunks[0][1].length : 1;
const count = chunks.reduce((sum, chunk) => sum + chunk[1].length, 0);
const columns = {
  mark: new Uint8Array(count), rule: new Int32Array(count), region: new Int32Array(count), month: new Int32Array(count), obligor: new Int32Array(count),
  kind: new Int32Array(count), line: new Float64Array(count), late: new Float64Array(count),
};
const keys = new Array(count), elements = new Array(count), files = new Array(count), offs = new Array(count), cells = new Map();

/** A list of different texts, each with its position; null stands for what is not known. */
function distinct() {
  const positions = new Map(), texts = [];
  return { texts, add(text) {
    let position = positions.get(text);
    if (position === undefined) { position = texts.push(text) - 1; positions.set(text, position); }
    return position;
  } };
}
const months = distinct(), obligors = distinct();
let next = 0;
for (const [texts, rows] of chunks) {
  const text = value => typeof value === "number" ? texts[value] : value;
  for (const row of rows) {
    columns.mark[next] = row[0]; columns.rule[next] = row[1]; columns.region[next] = row[2];
    columns.month[next] = months.add(text(row[3])); columns.obligor[next] = obligors.add(JSON.stringify(text(row[4])));
    columns.kind[next] = row[5]; keys[next] = Array.isArray(row[6]) && row[6].length === 1 ? [WORDS.zh.ordinal(number(row[6][0])), WORDS.en.ordinal(number(row[6][0]))] : text(row[6]); elements[next] = text(row[7]); files[next] = text(row[8]);
    columns.line[next] = row[9]; columns.late[next] = row[10] === null ? NaN : row[10]; offs[next] = text(row[11]);
    if (row.length > 12) cells.set(next, text(row[12]));
    next += 1;
  }
}
obligors.texts = obligors.texts.map(text => JSON.parse(text));
chunks.length = 0;

// ── What is shown: the rows that match, in their order.
let view = new Int32Array(count).map((_, row) => row);
let sorting = { column: null, down: false };
const heights = new Map();     // the unfolded rows, with the height of what unfolds
let unfolded = [];             // their positions in the view, in order
let active = 0;                // the position that the keyboard is at

let haystacks = null;
/** The lower-case texts that the search looks into, in both languages; made once. */
function searchable() {
  if (haystacks) return haystacks;
  const ends = new Map(), both = text => text === null || text === undefined ? "" : typeof text === "string" ? text : text[0] + " " + text[1];
  const end = (kind, id, make) => { const key = kind + id; if (!ends.has(key)) ends.set(key, make().toLowerCase()); return ends.get(key); };
  haystacks = new Array(count);
  for (let row = 0; row < count; row++) {
    const rule = columns.rule[row], place = columns.region[row], who = columns.obligor[row];
    haystacks[row] = (both(keys[row]) + "\n" + both(elements[row]) + "\n" + both(offs[row]) + "\n" + both(files[row])).toLowerCase() + "\n"
      + end("r", rule, () => { const r = rules.get(rule); return r ? r.id + " " + both(r.title) : ""; })
      + "\n" + end("p", place, () => places.has(place) ? both(places.get(place).name) : "") + "\n" + end("o", who, () => both(obligors.texts[who]));
  }
  return haystacks;
}

/** The places within a place, itself among them. */
function within(place) {
  const inside = new Set();
  for (const index of places.keys()) for (let at = index; at !== -1 && at !== undefined; at = places.get(at)?.parent) if (at === place) { inside.add(index); break; }
  if (place === -1) inside.add(-1);
  return inside;
}

/** Finds the rows that match the filter, and sorts them. */
function update() {
  const chosen = name => $(name).value === "" ? null : Number($(name).value);
  const mark = chosen("mark"), rule = chosen("rule"), month = chosen("month"), obligor = chosen("obligor");
  const inside = chosen("region") === null ? null : within(chosen("region"));
  const wanted = $("search").value.toLowerCase().split(/\s+/).filter(Boolean), texts = wanted.length ? searchable() : null;
  const found = new Int32Array(count);
  let size = 0;
  for (let row = 0; row < count; row++) {
    if (mark !== null && columns.mark[row] !== mark) continue;
    if (rule !== null && columns.rule[row] !== rule) continue;
    if (month !== null && columns.month[row] !== month) continue;
    if (obligor !== null && columns.obligor[row] !== obligor) continue;
    if (inside && !inside.has(columns.region[row])) continue;
    if (texts && !wanted.every(word => texts[row].includes(word))) continue;
    found[size++] = row;
  }
  view = found.subarray(0, size);
  if (sorting.column) sort();
  active = 0;
  $("status").textContent = size ? words.shown(number(size), number(count)) : words.none;
  $("rows").setAttribute("aria-rowcount", size + 1);
  $("scroller").scrollTop = 0;
  layOut();
}

/** The rank of every text of a list, in the order in which readers look for it. */
function ranks(texts) {
  const collator = new Intl.Collator(tongue ? "en" : "zh-CN", { numeric: true });
  const rank = new Int32Array(texts.length);
  texts.map((text, position) => [text === null ? null : say(text), position])
    .sort((a, b) => a[0] === null ? 1 : b[0] === null ? -1 : collator.compare(a[0], b[0])).forEach(([, position], order) => { rank[position] = order; });
  return rank;
}

/** Sorts the view. Rows that are equal stay in the order of the input, and what has no value comes last whichever way it runs. */
function sort() {
  const { column, down } = sorting, sign = down ? -1 : 1;
  let compare;
  if (column === "key") {
    const texts = keys.map(say);
    compare = (a, b) => texts[a] < texts[b] ? -sign : texts[a] > texts[b] ? sign : a - b;
  } else {
    const rank = column === "month" ? ranks(months.texts) : column === "obligor" ? ranks(obligors.texts) : null;
    const of = column === "rule" ? row => rules.get(columns.rule[row])?.order ?? -1 : column === "region" ? row => places.get(columns.region[row])?.order ?? NaN
      : rank ? row => rank[columns[column][row]] : row => columns[column][row];
    const values = new Float64Array(count);
    for (const row of view) values[row] = of(row);
    compare = (a, b) => {
      const left = values[a], right = values[b];
      if (left === right) return a - b;
      return Number.isNaN(left) ? (Number.isNaN(right) ? a - b : 1) : Number.isNaN(right) ? -1 : (left - right) * sign;
    };
  }
  view = Int32Array.from(view).sort(compare);
}

// ── Rows: only those that can be seen are on the page.
let rowHeight = 46;
const drawn = new Map();       // the rows on the page, by position
const body = $("rows").tBodies[0], scroller = $("scroller");

/** Draws everything anew. */
function layOut() {
  rowHeight = parseFloat(getComputedStyle(document.documentElement).getPropertyValue("--row")) + 1;
  for (const row of drawn.values()) row.remove();
  drawn.clear();
  unfolded = [];
  if (heights.size) view.forEach((row, position) => { if (heights.has(row)) unfolded.push(position); });
  scroller.classList.toggle("short", view.length * rowHeight < innerHeight * 0.6 && heights.size === 0);
  draw();
}
/** Where a position begins, in pixels below the first. */
const above = position => unfolded.reduce((sum, at) => at < position ? sum + heights.get(view[at]) : sum, position * rowHeight);
/** The position at a distance below the first. */
function positionAt(pixels) {
  let low = 0, high = view.length;
  while (low < high) { const middle = (low + high) >> 1; if (above(middle + 1) <= pixels) low = middle + 1; else high = middle; }
  return low;
}
/** Brings the rows that can be seen on the page, and takes the others from it. */
function draw() {
  const from = Math.max(0, positionAt(scroller.scrollTop) - SPARE), to = Math.min(view.length, positionAt(scroller.scrollTop + Math.max(scroller.clientHeight, 400)) + SPARE);
  for (const [position, row] of drawn) {
    if (position >= from && position < to) continue;
    if (row.contains(document.activeElement)) scroller.focus({ preventScroll: true });
    row.remove();
    drawn.delete(position);
  }
  let before = null;
  for (let position = to - 1; position >= from; position--) {
    if (!drawn.has(position)) { const row = makeRow(position); drawn.set(position, row); body.insertBefore(row, before); }
    before = drawn.get(position);
  }
  body.style.paddingTop = above(from) + "px";
  body.style.paddingBottom = Math.max(0, above(view.length) - above(to)) + "px";
}

const clip = text => { const span = make("span", "", text); span.title = text; return span; };
const cell = (style, ...parts) => { const td = make("td", style, ...parts); td.setAttribute("role", "cell"); return td; };
/** The name of a rule as it is shown first. */
const ruleName = index => say(rules.get(index)?.title) || String(index);

/** A row of the table. */
function makeRow(position) {
  const row = view[position], [label, sign, style] = marks[columns.mark[row]], rule = rules.get(columns.rule[row]);
  const button = make("button", "open-row", make("span", "mark " + say(style), say(sign) + " " + say(label)));
  button.type = "button";
  button.tabIndex = position === active ? 0 : -1;
  button.setAttribute("aria-expanded", heights.has(row));
  const who = obligors.texts[columns.obligor[row]], month = months.texts[columns.month[row]];
  const tr = make("tr", "", cell("mark-cell", button), cell("rule", clip(ruleName(columns.rule[row])), make("span", "note", say(rule?.id))),
    cell("key", clip(say(keys[row])), elements[row] === null ? make("span", "note", say(kinds[columns.kind[row]])) : make("span", "note", say(elements[row]))),
    cell("region", clip(places.has(columns.region[row]) ? say(places.get(columns.region[row]).name) : "–")), cell("month", clip(month === null ? "–" : say(month))),
    cell("obligor", clip(who === null ? "–" : say(who))), cell("late", clip(say(offs[row]) || "–")));
  tr.setAttribute("role", "row");
  tr.setAttribute("aria-rowindex", position + 2);
  tr.dataset.position = position;
  if (heights.has(row)) unfoldIn(tr, row);
  return tr;
}

// ── What unfolds.
const recent = new Map();      // the chunks that were read last
/** What unfolds from a row, with the texts of its chunk. */
function detailOf(row) {
  const at = Math.floor(row / chunkSize);
  if (!recent.has(at)) {
    recent.set(at, read(folded[at]));
    if (recent.size > 8) recent.delete(recent.keys().next().value);
  }
  const [texts, details] = recent.get(at);
  return { detail: details[row % chunkSize], text: value => say(typeof value === "number" ? texts[value] : value) };
}
const isMore = item => item !== null && typeof item === "object" && "more" in item;
/** What is made of each item, and a note where items were left out. */
const each = (items, tag, body) => items.map(item => isMore(item) ? make(tag, "quiet", words.more(number(item.more))) : body(item));

/** Puts what unfolds into a row. */
function unfoldIn(tr, row) {
  const { detail: [lines, facts, steps, notes], text } = detailOf(row), rule = rules.get(columns.rule[row]);
  const box = cell("detail");
  box.id = "detail-" + row;
  const left = make("div"), right = make("div");
  if (rule) left.append(make("h3", "", words.sources), ...each(rule.sources, "p", sourceItem));
  const list = make("dl");
  const entry = (name, value) => { if (value) list.append(make("dt", "", name.replace(/[：:]\s*$/, "")), make("dd", "", value)); };
  for (const line of lines) if (isMore(line)) entry("…", words.more(number(line.more))); else entry(text(line[0]), text(line[1]));
  if (rule) { const [name, ...rest] = say(rule.binding).split(/[：:]/); entry(name, rest.join("：").trim()); entry(words.requirement, say(rule.requirements)); }
  if (cells.has(row)) entry(words.place, words.cell(say(files[row]), say(cells.get(row))));
  else if (files[row]) entry(words.place, words.at(say(files[row]), number(columns.line[row])));
  left.append(make("h3", "", words.rows), list);
  right.append(make("h3", "", words.steps), steps.length ? make("ol", "steps", ...each(steps, "li", step => stepItem(step, text))) : make("p", "quiet", words.noSteps));
  if (notes.length) right.append(make("h3", "", words.notes), make("ul", "", ...each(notes, "li", note => make("li", "", text(note)))));
  box.append(make("div", "halves", left, right));
  if (facts.length) box.append(make("h3", "", words.facts), factTable(facts, text));
  tr.append(box);
  tr.classList.add("opened");
  tr.querySelector(".open-row").setAttribute("aria-controls", box.id);
}

/** A clause with its words. */
function sourceItem([place, title, quotation]) {
  return make("div", "", make("p", "", say(place) + (title ? "　" + say(title) : "")), quotation ? make("blockquote", "", say(quotation)) : null);
}

/** The facts as a table. */
function factTable(facts, text) {
  const head = make("tr", "", ...[words.label, words.value, words.written, words.place].map(name => { const th = make("th", "", name); th.scope = "col"; return th; }));
  const rows = each(facts, "tr", ([label, path, value, written, file, ...at]) => make("tr", "", make("td", "", text(label), make("span", "note", text(path))),
    make("td", "", text(value)), make("td", "", text(written) || "–"), make("td", "", at.length ? (file === null ? "" : text(file) + " ") + (at.length > 1 ? words.line(...at) : text(at[0])) : words.absent)));
  return make("div", "wide", make("table", "facts", make("thead", "", head), make("tbody", "", ...rows)));
}

/** A step of a derivation. */
function stepItem([role, asked, answer, truth, details], text) {
  const style = truth === 1 ? "yes" : truth === 0 ? "no" : truth === 2 ? "unknown" : "";
  const item = make("li", "", make("span", "role", text(role)), text(asked), " → ", make("b", style, text(answer)));
  if (details.length) item.append(make("ul", "", ...each(details, "li", detail => Array.isArray(detail) && Array.isArray(detail[0]) ? countItem(detail, text) : make("li", "", text(detail)))));
  return item;
}

/** How a period was counted. */
function countItem([before, days, after], text) {
  const item = make("li", "", ...each(before, "div", line => make("div", "", text(line))));
  if (days.length) {
    const list = make("ul", "days", ...each(days, "li", day => {
      if (!Array.isArray(day) || day.length !== 3) return make("li", "rest", text(day));
      const date = new Date(day[0] * 864e5);
      return make("li", "", date.toISOString().slice(0, 10) + " " + words.weekday(words.weekdays[date.getUTCDay()]) + "　" + text(day[1]) + "　" + text(day[2]));
    }));
    const fold = make("details", "", make("summary", "", words.days(days.length)), list);
    fold.addEventListener("toggle", () => remeasure(fold.closest("tr")));
    item.append(fold);
  }
  item.append(...each(after, "div", line => make("div", "", text(line))));
  return item;
}

/** Notes how high what unfolds is. */
function remeasure(tr) {
  if (!tr || !tr.isConnected) return;
  const row = view[tr.dataset.position];
  if (heights.has(row)) { heights.set(row, tr.offsetHeight - rowHeight); draw(); }
}
/** Unfolds a row, or folds it. */
function toggle(position) {
  const row = view[position], tr = drawn.get(position);
  if (!tr) return;
  if (heights.delete(row)) {
    tr.querySelector(".detail")?.remove();
    tr.classList.remove("opened");
  } else {
    scroller.classList.remove("short");
    heights.set(row, 0);
    unfoldIn(tr, row);
  }
  tr.querySelector(".open-row").setAttribute("aria-expanded", heights.has(row));
  unfolded = unfolded.filter(at => at !== position);
  if (heights.has(row)) { unfolded.push(position); unfolded.sort((a, b) => a - b); heights.set(row, tr.offsetHeight - rowHeight); }
  draw();
}

// ── The keyboard: arrows go from row to row, enter unfolds.
/** Goes to a row, which is brought into view. */
function go(position) {
  if (!view.length) return;
  position = Math.min(Math.max(position, 0), view.length - 1);
  const head = $("rows").tHead.offsetHeight, start = above(position), room = scroller.clientHeight - head;
  if (start < scroller.scrollTop) scroller.scrollTop = start;
  else if (start + rowHeight > scroller.scrollTop + room) scroller.scrollTop = start + rowHeight - room;
  const old = drawn.get(active)?.querySelector(".open-row");
  if (old) old.tabIndex = -1;
  active = position;
  draw();
  const button = drawn.get(position).querySelector(".open-row");
  button.tabIndex = 0;
  button.focus({ preventScroll: true });
}
scroller.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.closest("thead, .detail")) return;
  const page = Math.max(1, Math.floor(scroller.clientHeight / rowHeight) - 1);
  const way = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: view.length - 1 }[event.key];
  if (way !== undefined) { event.preventDefault(); go(way); }
  if (event.key === "Escape" && heights.has(view[active])) toggle(active);
});
body.addEventListener("click", event => {
  const tr = event.target.closest("#rows > tbody > tr");
  if (!tr || event.target.closest(".detail") || String(getSelection())) return;
  const position = Number(tr.dataset.position);
  toggle(position);
  go(position);
});
let waiting = false;
scroller.addEventListener("scroll", () => {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => { waiting = false; draw(); });
}, { passive: true });

// ── Filters and heads.
/** Fills a choice with how many findings each of its values has. */
function fill(name, values) {
  const select = $(name), chosen = select.value;
  const option = (value, label) => { const element = make("option", "", label); element.value = value; return element; };
  select.replaceChildren(option("", words.all), ...values.slice(0, OPTIONS).map(([value, label, size]) => option(value, `${label}（${number(size)}）`)));
  if (values.length > OPTIONS) { const rest = option("-", words.others(values.length - OPTIONS)); rest.disabled = true; select.append(rest); }
  select.value = chosen;
}
/** How many rows each value of a column has. */
function tally(column) {
  const sizes = new Map();
  for (const value of columns[column]) sizes.set(value, (sizes.get(value) || 0) + 1);
  return sizes;
}
/** Fills the choices in the language that is shown. */
function fillAll() {
  const sizes = name => [...tally(name)];
  fill("mark", sizes("mark").sort((a, b) => a[0] - b[0]).map(([mark, size]) => [mark, say(marks[mark][0]), size]));
  fill("rule", sizes("rule").sort((a, b) => rules.get(a[0]).order - rules.get(b[0]).order).map(([rule, size]) => [rule, ruleName(rule), size]));
  const there = sizes("region");
  const inside = [...places.keys(), -1].map(place => { const set = within(place); return [place, there.reduce((sum, [at, size]) => sum + (set.has(at) ? size : 0), 0)]; });
  fill("region", inside.filter(([, size]) => size).map(([place, size]) => [place, place === -1 ? words.unknown : say(places.get(place).name), size]));
  fill("obligor", sizes("obligor").sort((a, b) => b[1] - a[1]).map(([who, size]) => [who, obligors.texts[who] === null ? words.nobody : say(obligors.texts[who]).slice(0, 40), size]));
  const rank = ranks(months.texts);
  fill("month", sizes("month").sort((a, b) => rank[a[0]] - rank[b[0]]).map(([month, size]) => [month, months.texts[month] === null ? words.unknown : say(months.texts[month]), size]));
}
let timer = 0;
$("search").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(update, count > 20000 ? 120 : 30); });
for (const name of ["mark", "rule", "region", "obligor", "month"]) $(name).addEventListener("change", update);
$("filters").addEventListener("reset", () => setTimeout(update));
$("filters").addEventListener("submit", event => { event.preventDefault(); update(); });
for (const button of document.querySelectorAll("[data-sort]")) button.addEventListener("click", () => {
  const column = button.dataset.sort;
  // Once upwards, once downwards, then the order of the input again; lateness begins with the latest.
  const first = column === "late", state = sorting.column !== column ? 1 : sorting.down === first ? 2 : 0;
  sorting = state === 0 ? { column: null, down: false } : { column, down: (state === 2) !== first };
  for (const other of document.querySelectorAll("[data-sort]")) other.parentElement.setAttribute("aria-sort", "none");
  if (sorting.column) button.parentElement.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
  update();
});

// ── The language, the size of the window, and paper.
for (const name of ["zh", "en"]) $("language-" + name).addEventListener("change", () => speak());
/** Shows everything in the language that is chosen. */
function speak() {
  words = WORDS[language()];
  tongue = language() === "en" ? 1 : 0;
  document.documentElement.lang = tongue ? "en" : "zh-CN";
  document.title = words.title;
  $("search").placeholder = tongue ? "record, rule, place, office, file …" : "记录编号、规则、地区、单位、文件……";
  fillAll();
  update();
}
let width = innerWidth;
addEventListener("resize", () => { if (innerWidth !== width) { width = innerWidth; heights.clear(); } layOut(); });

/** Writes the findings that match, as many as paper can bear. */
function writePaper() {
  if ($("print").childElementCount) return;
  const names = [...document.querySelectorAll("[data-sort]")].map(button => button.innerText.trim());
  const head = make("tr", "", ...names.map(name => { const th = make("th", "", name); th.scope = "col"; return th; }));
  const rows = [...view.subarray(0, PRINTED)].map(row => {
    const [label, sign, style] = marks[columns.mark[row]], who = obligors.texts[columns.obligor[row]], rule = rules.get(columns.rule[row]);
    return make("tr", "", make("td", "", make("span", "mark " + say(style), say(sign) + " " + say(label))), make("td", "", ruleName(columns.rule[row]), make("span", "note", say(rule?.sources[0]?.[0]))),
      make("td", "", say(keys[row]), make("span", "note", say(elements[row]))), make("td", "", places.has(columns.region[row]) ? say(places.get(columns.region[row]).name) : "–"),
      make("td", "", say(months.texts[columns.month[row]]) || "–"), make("td", "", say(who) || "–"), make("td", "", say(offs[row]) || "–"));
  });
  $("print").append(make("table", "", make("thead", "", head), make("tbody", "", ...rows)), make("p", "quiet", words.printed(number(rows.length), number(view.length))));
}
addEventListener("beforeprint", writePaper);
addEventListener("afterprint", () => $("print").replaceChildren());
matchMedia("print").addEventListener("change", event => { if (event.matches) writePaper(); else $("print").replaceChildren(); });

speak();
if (window.requestIdleCallback) requestIdleCallback(searchable, { timeout: 3000 });
