// Which files, findings and passages are shown.
const wanted = { levels: new Set(), rule: "", file: "", query: "" };
let hits = [];
let hitAt = -1;

function readFilters() {
  const boxes = [...document.querySelectorAll("input[name=level]")];
  wanted.levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
  wanted.rule = byId("rule").value;
  wanted.file = byId("file")?.value || "";
  wanted.query = byId("search").value.trim().toLowerCase();
  wanted.some = wanted.rule !== "" || boxes.some((box) => !box.checked);
  return wanted.some || wanted.file !== "" || wanted.query !== "";
}

function found(file) {
  return file.dataset.found.split(" ").filter(Boolean).map((told) => {
    const [, level, rule, count] = told.match(/^(\w+):(.*)=(\d+)$/);
    return { level, rule, count: Number(count) };
  });
}

function wants(level, rule) {
  return wanted.levels.has(level) && (!wanted.rule || rule === wanted.rule);
}

// How many findings of a file match, whether or not its text is unpacked; a search needs the text.
function matching(file) {
  if (wanted.query) return shownCards(file).length;
  return found(file).reduce((sum, one) => sum + (wants(one.level, one.rule) ? one.count : 0), 0);
}

// Findings and passages of one file; returns whether the query is in it.
function filterCards(file) {
  const named = file.querySelector("summary").textContent.toLowerCase().includes(wanted.query);
  let any = named;
  for (const row of file.querySelectorAll(".row")) {
    const hit = wanted.query !== "" && row.textContent.toLowerCase().includes(wanted.query);
    row.classList.toggle("hit", hit);
    if (hit) hits.push(row);
    any = any || hit;
    for (const card of row.querySelectorAll("article.f")) {
      const level = [...card.classList].find((name) => wanted.levels.has(name));
      card.hidden = !wants(level, card.dataset.rule) || !(hit || named);
    }
  }
  return any;
}

async function applyFilters() {
  const active = readFilters();
  if (wanted.query) await Promise.all(allFiles().map(unpack));
  hits = [];
  hitAt = -1;
  let total = 0;
  let shown = 0;
  let files = 0;
  for (const file of allFiles()) {
    total += found(file).reduce((sum, one) => sum + one.count, 0);
    const has = filterCards(file);
    const count = matching(file);
    file.hidden = (wanted.file !== "" && file.id !== wanted.file) || !has || (wanted.some && !count);
    if (file.hidden) continue;
    files += 1;
    shown += count;
    if (wanted.query || wanted.file) openFile(file);
  }
  hits = hits.filter((row) => !fileOf(row).hidden);
  if (chosen.card && (chosen.card.hidden || fileOf(chosen.card).hidden)) clearChoice();
  byId("none").hidden = files > 0;
  byId("reset-button").hidden = !active;
  byId("count").textContent = fill(words.shown, shown, total) + (wanted.query ? fill(words.passages_found, hits.length, wanted.query) : "");
}

function fill(text, ...values) {
  return values.reduce((said, value, at) => said.replace(`{${at}}`, () => value), text);
}

function resetFilters() {
  for (const box of document.querySelectorAll("input[name=level]")) box.checked = true;
  byId("rule").value = "";
  byId("search").value = "";
  if (byId("file")) byId("file").value = "";
  return applyFilters();
}

function nextHit() {
  if (!hits.length) return;
  hitAt = (hitAt + 1) % hits.length;
  show(hits[hitAt]);
}
