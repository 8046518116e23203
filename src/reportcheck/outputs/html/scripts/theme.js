// Light or dark as the system is set, until the reader chooses. Runs while the page is still being read.
const root = document.documentElement;
const systemTheme = matchMedia("(prefers-color-scheme: dark)");
let chosenTheme = "";

function paintTheme() {
  root.dataset.theme = chosenTheme || (systemTheme.matches ? "dark" : "light");
  const button = byId("theme-button");
  if (button) button.textContent = root.dataset.theme === "dark" ? words.light : words.dark;
}

function switchTheme() {
  chosenTheme = root.dataset.theme === "dark" ? "light" : "dark";
  paintTheme();
}

function byId(id) {
  return document.getElementById(id);
}

let words = {};
root.classList.add("js");
paintTheme();
systemTheme.addEventListener("change", paintTheme);
