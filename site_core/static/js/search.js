// [data-search]: pages and words offered while somebody types. The form works without this.
//
// A combobox as the ARIA Authoring Practices describe it: list autocomplete, manual selection.
// Enter sends the form unless a suggestion was chosen with the arrow keys.

const WAIT = 150;
// A voice that reads every key's suggestions drowns what is typed.
const QUIET = 1000;
const SHORTEST = 2;
const LONGEST = 100;

function element(name, attributes, text = "") {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text;
  return made;
}

class Suggestions {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("[type=search]");
    const id = `${this.input.id}-suggestions`;
    this.list = element("ul", { class: "suggestions", id, role: "listbox", "aria-label": "Suggestions", hidden: "" });
    this.status = element("p", { class: "sr", role: "status" });
    form.querySelector(".ask-row").append(this.list);
    form.append(this.status);
    const says = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id };
    Object.entries(says).forEach(([key, value]) => this.input.setAttribute(key, value));
    this.items = [];
    this.at = -1;
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", (event) => this.pressed(event));
    this.input.addEventListener("focusout", () => this.close());
    form.addEventListener("submit", () => this.close()); // some lists answer in place
    // Before the field loses the focus to what is pressed.
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.go(this.items[[...this.list.children].indexOf(option)]);
    });
    addEventListener("pageshow", () => this.close());
  }

  typed() {
    clearTimeout(this.timer);
    clearTimeout(this.saying);
    this.asking?.abort();
    const text = this.input.value.trim();
    if (text.length < SHORTEST || text.length > LONGEST) return this.close();
    this.timer = setTimeout(() => this.ask(text), WAIT);
  }

  async ask(text) {
    this.asking = new AbortController();
    const { signal } = this.asking;
    try {
      const address = new URL(this.form.dataset.search, location);
      address.searchParams.set("q", text);
      const answer = await fetch(address, { signal });
      const items = answer.ok ? (await answer.json()).items : [];
      if (!signal.aborted && document.activeElement === this.input) this.show(items);
    } catch {
      if (!signal.aborted) this.close(); // offline, or not ours to explain: the form still works
    }
  }

  show(items) {
    this.items = items;
    this.choose(-1);
    this.list.replaceChildren(
      ...items.map((item, index) => {
        const option = element("li", { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false" });
        const first = item.kind === "Search for";
        const parts = [element("span", {}, item.title), " ", element("span", { class: "kind" }, first ? "Search" : item.kind)];
        option.append(...parts);
        return option;
      }),
    );
    this.list.hidden = !items.length;
    this.input.setAttribute("aria-expanded", String(Boolean(items.length)));
    this.say(items.length);
  }

  say(number) {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      const how = this.told || !number ? "" : ", use the up and down arrows";
      this.status.textContent = number ? `${number} suggestion${number === 1 ? "" : "s"}${how}` : "No suggestions";
      this.told ||= Boolean(number);
    }, QUIET);
  }

  close() {
    clearTimeout(this.timer);
    this.asking?.abort();
    if (!this.list.hidden) this.show([]);
    clearTimeout(this.saying);
    this.status.textContent = "";
  }

  choose(index) {
    this.list.children[this.at]?.setAttribute("aria-selected", "false");
    this.at = index;
    const option = this.list.children[index];
    if (!option) return this.input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", option.id);
  }

  go(item) {
    if (item) location.assign(item.url);
  }

  pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const open = !this.list.hidden;
    const last = this.items.length - 1;
    if (event.key === "Escape" && open) {
      this.close();
    } else if (event.key === "Enter" && open && this.at >= 0) {
      this.go(this.items[this.at]);
    } else if (event.key === "ArrowDown") {
      if (!open) return this.typed();
      this.choose(this.at === last ? -1 : this.at + 1);
    } else if (event.key === "ArrowUp" && open) {
      this.choose(this.at === -1 ? last : this.at - 1);
    } else return;
    event.preventDefault();
  }
}

// Called when the field is first entered; whoever only reads fetches neither this nor its sheet.
export function suggest(form) {
  document.head.append(element("link", { rel: "stylesheet", href: form.dataset.sheet }));
  const suggestions = new Suggestions(form);
  const { value, defaultValue } = suggestions.input;
  if (value !== defaultValue) suggestions.typed(); // while this was on its way
}
