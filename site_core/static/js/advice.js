// Asks the server what could be better in the page being written, a moment after typing stops, and
// shows it in the panel “Checks”. It keeps nobody from anything; without it the form is as it is.
import { go } from "./advice-places.js";

const WAIT = 1200;
const panel = document.querySelector("[data-advice]");
const form = document.querySelector("form[data-edit-form]");
const part = (name) => document.querySelector(`[data-advice-${name}]`);

const make = (tag, text, className = "") => {
  const element = document.createElement(tag);
  element.textContent = text;
  element.className = className;
  return element;
};

function count(number) {
  const badge = document.querySelector(
    '[data-side-panel-toggle="checks"] [data-side-panel-toggle-counter]',
  );
  part("count").textContent = String(number);
  if (!badge) return;
  badge.textContent = String(number);
  badge.hidden = number === 0;
}

function item({ title, reason, quote, path }) {
  const element = document.createElement("li");
  element.append(make("h3", title));
  if (quote) element.append(make("p", quote, "advice-quote"));
  element.append(make("p", reason));
  const button = make("button", "Go to it", "button button-small button-secondary");
  button.type = "button";
  button.dataset.path = path;
  button.setAttribute("aria-label", `Go to it: ${[title, quote].filter(Boolean).join(", ")}`);
  button.addEventListener("click", () => go(form, path));
  element.append(button);
  return element;
}

// Outside of the panel, which is silent while it is closed.
const said = make("p", "", "w-sr-only");
said.setAttribute("role", "status");

function sentence(number) {
  if (number === 0) return "nothing to put right.";
  return number === 1 ? "one thing could be better." : `${number} things could be better.`;
}

let shown = null;
let ours = 0;
function show({ advice, words, minutes, complete }) {
  part("words").textContent = words.toLocaleString("en");
  part("minutes").textContent = minutes === 1 ? "1 minute" : `${minutes} minutes`;
  part("partly").hidden = complete;
  const next = JSON.stringify(advice);
  if (next === shown) return;
  const before = shown === null ? -1 : ours;
  shown = next;
  ours = advice.length;
  const list = part("list");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.path : null;
  list.replaceChildren(...advice.map(item));
  if (focused !== null) {
    [...list.querySelectorAll("button")].find((b) => b.dataset.path === focused)?.focus();
  }
  part("none").hidden = ours > 0;
  count(ours);
  if (ours !== before && before >= 0) {
    said.textContent = `Checks: ${sentence(ours)}`;
  }
}

let timer = 0;
let asked = null;
let asking = null;
async function ask() {
  const data = new FormData(form);
  const state = new URLSearchParams(
    [...data].filter(([name, value]) => typeof value === "string" && !name.startsWith("comments-")),
  ).toString();
  if (state === asked) return;
  asking?.abort();
  asking = new AbortController();
  asked = state;
  try {
    const address = new URL("advice/", location.href.replace(/[?#].*$/, ""));
    const answer = await fetch(address, { method: "POST", body: data, signal: asking.signal });
    if (answer.ok) show(await answer.json());
  } catch (problem) {
    // Offline, or asked again meanwhile: what is shown stays.
    if (problem.name !== "AbortError") asked = null;
  }
}

if (panel && form) {
  document.body.append(said);
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  };
  for (const name of ["input", "change", "click", "keyup", "drop", "w-unsaved:add"]) {
    document.addEventListener(name, later);
  }
  later();
}
