// The brand's form while somebody is choosing: pickers beside the color codes, presets at one
// click, and what readers would get. Without it the form is plain fields, and the sentences on what
// was adjusted come after saving.

const field = (name) => document.querySelector(`[name="${name}"]`);
const full = (color) => {
  const digits = color.trim().replace(/^#/, "").toLowerCase();
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join("")}`;
  return /^[0-9a-f]{6}$/.test(digits) ? `#${digits}` : "";
};

function change(input, value) {
  input.value = value;
  for (const name of ["input", "change"]) input.dispatchEvent(new Event(name, { bubbles: true }));
}

// [data-color]: the browser's own picker beside the code; both stay in step.
function picker(text) {
  const label = document.querySelector(`label[for="${text.id}"]`);
  const input = document.createElement("input");
  input.type = "color";
  input.className = "brand-picker";
  input.setAttribute("aria-label", `Pick: ${label?.firstChild.textContent.trim() ?? "color"}`);
  const follow = () => (input.value = full(text.value) || input.value);
  follow();
  text.addEventListener("input", follow);
  input.addEventListener("input", (event) => {
    event.stopPropagation();
    change(text, input.value);
  });
  text.after(input);
}

// [data-preset]: fills in theme, colors and type.
function preset(button) {
  const wanted = {
    theme: button.dataset.theme,
    brand_color: button.dataset.brand,
    accent_color: button.dataset.accent,
    type: "",
  };
  const show = () => {
    const same = ([name, value]) => (full(field(name).value) || field(name).value) === value;
    button.setAttribute("aria-pressed", Object.entries(wanted).every(same));
  };
  button.disabled = false;
  button.addEventListener("click", () => {
    for (const [name, value] of Object.entries(wanted)) change(field(name), value);
  });
  for (const name of ["input", "change"]) button.form.addEventListener(name, show);
  show();
}

// [data-brand-check]: asks the server what it would make of what is in the form, and shows that.
function checks(palette) {
  const names = { brand: "brand_color", accent: "accent_color", logo: "logo", logo_dark: "logo_dark" };
  let timer;
  let asked = "";
  let running;

  const show = (html) => {
    for (const part of new DOMParser().parseFromString(html, "text/html").querySelectorAll("[data-part]")) {
      const here = document.querySelector(`form [data-part="${part.dataset.part}"]`);
      const isOpen = here.querySelector("details")?.open;
      // What did not change is not announced again.
      if (here.textContent.trim() === part.textContent.trim() && part.dataset.part === "said") continue;
      here.replaceChildren(...part.childNodes);
      if (isOpen) here.querySelector("details")?.setAttribute("open", "");
    }
  };
  const ask = async () => {
    const query = new URLSearchParams();
    for (const [name, of] of Object.entries(names)) query.set(name, field(of)?.value ?? "");
    if (String(query) === asked) return;
    asked = String(query);
    running?.abort();
    running = new AbortController();
    try {
      const answer = await fetch(`${palette.dataset.brandCheck}?${query}`, { signal: running.signal });
      if (answer.ok && !answer.redirected) show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") asked = ""; // offline: the next change asks again
    }
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 250);
  };
  for (const name of ["input", "change"]) palette.closest("form").addEventListener(name, soon);
}

document.querySelectorAll("[data-color]").forEach(picker);
document.querySelectorAll("[data-preset]").forEach(preset);
document.querySelectorAll("[data-brand-check]").forEach(checks);
