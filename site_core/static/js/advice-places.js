// Leads to a place in a page's form: opens the tab, panels and blocks around it and focuses its field.

const FIELDS =
  "[contenteditable=true], input:not([type=hidden], [hidden]), textarea:not([hidden]), select, .chooser button";
const visible = (element) => element.checkVisibility?.() ?? element.offsetParent !== null;

// Names of fields and ids of blocks, as deep as the form has them.
function find(form, path) {
  let place = form;
  for (const name of path.split(".")) {
    const next = [...place.querySelectorAll("[data-contentpath]")].find(
      (element) => element.dataset.contentpath === name,
    );
    if (!next) break;
    place = next;
  }
  return place === form ? document.getElementById(`id_${path.split(".")[0]}`) : place;
}

const unfold = (panel) => {
  const toggle = panel?.querySelector("[data-panel-toggle]");
  if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
};

function open(place) {
  for (let at = place; at; at = at.parentElement) {
    if (at.getAttribute("role") === "tabpanel" && at.hidden) {
      document.getElementById(at.getAttribute("aria-labelledby"))?.click();
    }
    if (at.matches("[data-panel]")) unfold(at);
  }
  if (place.hasAttribute("data-streamfield-child")) unfold(place.querySelector("[data-panel]"));
}

// Tabs and panels open a moment after they are asked to.
const opened = async (place) => {
  for (let frame = 0; frame < 30 && !visible(place); frame += 1) {
    await new Promise(requestAnimationFrame);
  }
};

export async function go(form, path) {
  const place = find(form, path);
  if (!place) return;
  open(place);
  await opened(place);
  const field = place.matches(FIELDS) ? place : [...place.querySelectorAll(FIELDS)].find(visible);
  (field ?? place.querySelector("button"))?.focus({ preventScroll: true });
  place.scrollIntoView({ block: "center" });
  place.classList.add("advice-place");
  setTimeout(() => place.classList.remove("advice-place"), 2000);
}
