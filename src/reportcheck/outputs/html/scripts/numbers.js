// What became of one number: a small box beside it, on a click.
const sumsOf = new WeakMap();

function sums(file) {
  if (!sumsOf.has(file)) sumsOf.set(file, JSON.parse(file.querySelector("script.sums").textContent));
  return sumsOf.get(file);
}

const FATES = { c: "contradicted", u: "unlikely", h: "held", r: "restated", x: "exempt", n: "not_checked" };

function tellNumber(mark) {
  const tip = byId("tip");
  const fate = FATES[mark.classList[0]];
  if (!fate) return hideTip();
  tip.replaceChildren(line("strong", `${mark.textContent} · ${words[fate]}`));
  const reason = mark.dataset.y;
  if (reason) tip.append(line("p", words.why + (words.reasons[reason] || reason)));
  const told = (mark.dataset.r || "").split(" ").filter(Boolean);
  for (const at of told) {
    const [outcome, rule, equation] = sums(fileOf(mark))[at];
    const item = line("p", `${words.outcomes[outcome]} ${rule} ${words.rules[rule] || ""}`);
    item.className = outcome;
    if (equation) item.append(line("code", equation));
    tip.append(item);
  }
  tip.hidden = false;
  const box = mark.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 8));
  const below = box.bottom + 6 + tip.offsetHeight < innerHeight;
  const top = below ? box.bottom + 6 : Math.max(8, box.top - 6 - tip.offsetHeight);
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${top + scrollY}px`;
}

function line(tag, text) {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function hideTip() {
  byId("tip").hidden = true;
}
