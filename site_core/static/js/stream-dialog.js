// The dialogs of copied blocks and saved sections, and how the server is asked about them.
// They stand outside the page's form: nothing typed into them is part of it.

window.proscenium ??= {};

window.proscenium.sections = (() => {
  const make = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
  const button = (words, kind, act) => {
    const made = make("button", { type: "button", class: `button button-small ${kind}` }, words);
    made.addEventListener("click", act);
    return made;
  };

  // Returns what the server answers; {error} in words when it refuses or cannot be reached.
  const ask = async (url, data, method = "POST") => {
    try {
      data.set("at", location.pathname);
      const query = method === "GET" ? `?${new URLSearchParams(data)}` : "";
      const answer = await fetch(url + query, {
        method,
        body: query ? undefined : data,
        headers: { "X-CSRFToken": window.wagtailConfig?.CSRF_TOKEN ?? "", Accept: "application/json" },
        signal: AbortSignal.timeout(30_000),
      });
      return await answer.json();
    } catch {
      return { error: "This website did not answer. Nothing is lost; try again." };
    }
  };

  // Read out by screen readers; what is said stands in sight somewhere else.
  let region;
  const say = (words) => {
    region ??= document.body.appendChild(make("div", { role: "status", class: "w-sr-only" }));
    region.textContent = words;
  };

  class Dialog {
    constructor(heading) {
      this.heading = make("h2", { id: "sections-heading" }, heading);
      this.body = make("div");
      this.told = make("div", { role: "status", class: "sections-told" });
      this.foot = make("p", { class: "sections-foot" }, button("Close", "button-secondary", () => this.close()));
      this.root = make("dialog", { class: "sections-dialog", "aria-labelledby": "sections-heading" });
      this.root.append(this.heading, this.body, this.told, this.foot);
      this.root.addEventListener("close", () => {
        this.root.remove();
        this.then?.();
      });
      document.body.append(this.root);
      this.root.showModal();
    }

    // Says what was done, and what the editor has to see to.
    tell(words, notes = []) {
      this.told.replaceChildren(make("p", {}, words));
      if (notes.length) this.told.append(make("ul", {}, ...notes.map((note) => make("li", {}, note))));
    }

    close(then = this.then) {
      this.then = then;
      this.root.close();
    }
  }

  const entry = (found, verb, act) => {
    const words = [make("strong", {}, found.name), " ", make("span", {}, found.kinds)];
    const row = make("li", {}, make("p", {}, ...words), make("p", { class: "sections-words" }, found.words));
    const put = button(verb, "", act);
    put.setAttribute("aria-label", `${verb} ${found.name}`);
    row.prepend(put);
    return row;
  };

  // What can be put in: what was copied, then the site's sections, with a field to look for one.
  const choices = (found, put) => {
    const list = make("ul", { class: "sections-list" });
    const rows = found.sections.map((section) => entry(section, "Insert", () => put({ section: section.id })));
    list.append(...rows);
    const copied = found.copied
      ? make("ul", { class: "sections-list" }, entry(found.copied, "Paste", () => put({})))
      : make("p", {}, "Nothing yet. Select blocks here or on another page, and copy them.");
    const parts = [make("h3", {}, "Copied"), copied, make("h3", {}, "Saved sections")];
    if (rows.length > 6) {
      const field = make("input", { type: "search", "aria-label": "Look for a section" });
      field.addEventListener("input", () => {
        const wanted = field.value.trim().toLowerCase();
        for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
      });
      parts.push(field);
    }
    return [...parts, rows.length ? list : make("p", {}, "This site has none yet.")];
  };

  return { Dialog, ask, button, choices, make, say };
})();
