// Files of the run: opening them, and unpacking the text of those that the page holds packed.
const unpacking = new WeakMap();

function allFiles() {
  return [...document.querySelectorAll("section.file")];
}

function fileOf(element) {
  return element.closest("section.file");
}

function unpack(file) {
  if (!unpacking.has(file)) unpacking.set(file, unpackOnce(file));
  return unpacking.get(file);
}

async function unpackOnce(file) {
  const packed = file.querySelector("script.packed");
  if (!packed) return;
  const target = file.querySelector(".text");
  try {
    const bytes = Uint8Array.from(atob(packed.textContent), (char) => char.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    target.innerHTML = await new Response(stream).text();
    packed.remove();
  } catch {
    target.textContent = words.cannot_unpack;
  }
  filterCards(file);
}

function openFile(file) {
  file.querySelector("details").open = true;
  return unpack(file);
}

async function openAll(open) {
  for (const file of allFiles()) {
    if (open && !file.hidden) await openFile(file);
    if (!open) file.querySelector("details").open = false;
  }
}

function stepFile(direction) {
  const shown = allFiles().filter((file) => !file.hidden);
  const current = chosen.card ? fileOf(chosen.card) : fileAtTop(shown);
  const next = shown[shown.indexOf(current) + direction];
  if (!next) return;
  clearChoice();
  openFile(next);
  next.scrollIntoView();
  next.querySelector("summary").focus({ preventScroll: true });
}

function fileAtTop(shown) {
  return shown.findLast((file) => file.getBoundingClientRect().top < innerHeight / 3);
}
