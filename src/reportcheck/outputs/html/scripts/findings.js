// The finding that is chosen: its card is open, its numbers are marked in the text.
const chosen = { card: null, number: -1 };

function shownCards(file) {
  return [...file.querySelectorAll("article.f")].filter((card) => !card.hidden);
}

// The marks of one number, which is several where another mark cuts it.
function marksOf(file, code) {
  return [...file.querySelectorAll(`.text [data-e~="${code}"]`)];
}

function codesOf(card) {
  return [...card.querySelectorAll(".go")].map((button) => button.dataset.go);
}

function clearChoice() {
  hideTip();
  for (const mark of document.querySelectorAll("b.on")) mark.classList.remove("on", "now");
  for (const button of document.querySelectorAll(".go.now")) button.classList.remove("now");
  if (chosen.card) {
    chosen.card.classList.remove("open");
    chosen.card.querySelector(".top").setAttribute("aria-expanded", "false");
  }
  chosen.card = null;
  chosen.number = -1;
}

function choose(card) {
  clearChoice();
  chosen.card = card;
  card.classList.add("open");
  card.querySelector(".top").setAttribute("aria-expanded", "true");
  const file = fileOf(card);
  const marks = codesOf(card).flatMap((code) => marksOf(file, code));
  for (const mark of marks) mark.classList.add("on");
  const own = marks.filter((mark) => mark.closest(".row") === card.closest(".row"));
  show(own.find((mark) => mark.classList.contains("slip")) || own[0] || card);
  card.querySelector(".top").focus({ preventScroll: true });
}

function show(element) {
  element.scrollIntoView({ block: "center", inline: "nearest" });
}

// Go to one number of the chosen finding.
function showNumber(card, code) {
  if (chosen.card !== card) choose(card);
  for (const old of document.querySelectorAll(".now")) old.classList.remove("now");
  const marks = marksOf(fileOf(card), code);
  for (const mark of marks) mark.classList.add("now");
  const buttons = [...card.querySelectorAll(".go")];
  chosen.number = buttons.findIndex((button) => button.dataset.go === code);
  buttons[chosen.number]?.classList.add("now");
  if (marks.length) show(marks[0]);
}

function nextNumber() {
  const codes = codesOf(chosen.card);
  if (codes.length) showNumber(chosen.card, codes[(chosen.number + 1) % codes.length]);
}

// One step after the other: the next may have to wait until a file is unpacked.
let steps = Promise.resolve();

function step(direction) {
  steps = steps.then(() => takeStep(direction));
  return steps;
}

async function takeStep(direction) {
  const waiting = allFiles().filter((file) => !file.hidden && matching(file) > 0);
  if (!waiting.length) return;
  let file = chosen.card && fileOf(chosen.card);
  let at = file ? shownCards(file).indexOf(chosen.card) + direction : -1;
  if (!file) {
    file = waiting[0];
    await openFile(file);
    at = 0;
  }
  while (!shownCards(file)[at]) {
    file = waiting[waiting.indexOf(file) + direction];
    if (!file) return;
    await openFile(file);
    at = direction > 0 ? 0 : shownCards(file).length - 1;
    if (!shownCards(file).length) return;
  }
  file.querySelector("details").open = true;
  choose(shownCards(file)[at]);
}

// A click on a number opens a finding that it proves, or tells what became of it.
function clickNumber(mark) {
  const file = fileOf(mark);
  const codes = (mark.dataset.e || "").split(" ").filter(Boolean);
  const cards = codes.map((code) => file.querySelector(`article.f[data-at="${code.split(".")[0]}"]`));
  const open = cards.filter((card) => card && !card.hidden);
  const next = open[(open.indexOf(chosen.card) + 1) % open.length];
  if (next) {
    choose(next);
    showNumber(next, codes[cards.indexOf(next)]);
  }
  tellNumber(mark);
}
