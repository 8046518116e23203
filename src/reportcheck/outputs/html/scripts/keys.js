// Clicks and keys. One listener each for the whole page: a long report has thousands of numbers.
const typing = "input:not([type=checkbox]), select, textarea";

const actions = {
  j: () => step(1),
  k: () => step(-1),
  J: () => stepFile(1),
  K: () => stepFile(-1),
  "/": () => byId("search").focus(),
  "?": () => byId("help").showModal(),
  Escape: escape,
};

function escape() {
  if (!byId("tip").hidden) hideTip();
  else if (chosen.card) clearChoice();
  else if (byId("search").value) resetFilters();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (byId("help").open) return event.key === "?" && byId("help").close();
  if (event.target.matches(typing)) return onTyping(event);
  if (event.key === "Enter") {
    const onCard = event.target.matches(".top") && event.target.closest("article.f") === chosen.card;
    const onNothing = !event.target.closest("button, a, summary, input");
    if (!chosen.card || !(onCard || onNothing)) return;
    event.preventDefault();
    nextNumber();
  } else if (actions[event.key]) {
    event.preventDefault();
    actions[event.key]();
  }
}

function onTyping(event) {
  if (event.target.id !== "search") return;
  if (event.key === "Enter") nextHit();
  if (event.key === "Escape") {
    event.preventDefault();
    event.target.value = "";
    event.target.blur();
    applyFilters();
  }
}

const buttons = {
  "theme-button": switchTheme,
  "keys-button": () => byId("help").showModal(),
  "help-close-button": () => byId("help").close(),
  "open-button": () => openAll(true),
  "close-button": () => openAll(false),
  "reset-button": resetFilters,
};

function onClick(event) {
  const at = event.target;
  const button = at.closest("button");
  const mark = at.closest(".text b");
  const link = at.closest('a[href^="#f"]');
  if (!mark && !at.closest("#tip")) hideTip();
  if (mark) clickNumber(mark);
  else if (link && byId(link.hash.slice(1))?.matches(".file")) openFile(byId(link.hash.slice(1)));
  else if (button) onButton(button);
  else if (at.closest(".short")) choose(at.closest("article.f"));
}

function onButton(button) {
  const card = button.closest("article.f");
  if (buttons[button.id]) buttons[button.id]();
  else if (button.dataset.filterRule) {
    byId("rule").value = button.dataset.filterRule;
    applyFilters();
  } else if (button.matches(".go")) showNumber(card, button.dataset.go);
  else if (card === chosen.card) clearChoice();
  else if (card) choose(card);
}

let waiting = 0;

function onInput(event) {
  if (event.target.id !== "search") return;
  clearTimeout(waiting);
  waiting = setTimeout(applyFilters, 150);
}

function onChange(event) {
  if (event.target.id === "only") root.classList.toggle("only", event.target.checked);
  else if (event.target.matches("select, input[name=level]")) applyFilters();
}

document.addEventListener("DOMContentLoaded", () => {
  words = JSON.parse(byId("words").textContent);
  paintTheme();
  applyFilters();
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey);
  document.addEventListener("input", onInput);
  document.addEventListener("change", onChange);
  // toggle does not bubble
  document.addEventListener("toggle", (event) => event.target.open && fileOf(event.target) && unpack(fileOf(event.target)), true);
  for (const open of document.querySelectorAll("section.file > details[open]")) unpack(fileOf(open));
});
