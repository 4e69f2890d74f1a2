// Blocks of a page that are selected, copied, saved to the site's library, and put in elsewhere.
// The server keeps what was copied, and looks at what each page may use; see site_core/sections.

(() => {
  const { StreamBlock, StreamBlockDefinition } = window.wagtailStreamField.blocks;
  const { Dialog, ask, button, choices, make, say } = window.proscenium.sections;
  const PAGE_FORM = /\/pages\/(add\/[^/]+\/[^/]+\/\d+|\d+\/edit)\/$/;

  // ``name`` is one of ours, never words of an editor.
  const icon = (name) => {
    const holder = document.createElement("template");
    holder.innerHTML = `<svg class="icon icon-${name}" aria-hidden="true"><use href="#icon-${name}"></use></svg>`;
    return holder.content.firstChild;
  };
  const counted = (count) => (count === 1 ? "1 block" : `${count} blocks`);

  // The bar below the head of the block that was selected last: the next stop of the keyboard.
  class Selection {
    constructor(stream) {
      this.stream = stream;
      this.chosen = new Set();
      this.words = make("span");
      const act = (words, kind, what) => button(words, kind, what);
      this.root = make("div", { class: "sections-bar", role: "group", "aria-label": "Selected blocks" });
      this.root.append(
        this.words,
        act("Copy", "", () => this.copy()),
        act("Save to library", "button-secondary", () => this.save()),
        act("Select all", "button-secondary", () => this.toggle([...stream.children], true)),
        act("Clear", "button-secondary", () => this.clear()),
      );
    }

    // Selects or drops one block; with Shift, all from the one before to this.
    press(child, range) {
      const { children } = this.stream;
      const from = range && this.chosen.has(this.last) ? children.indexOf(this.last) : children.indexOf(child);
      const to = children.indexOf(child);
      const run = children.slice(Math.min(from, to), Math.max(from, to) + 1);
      this.toggle(run, from !== to || !this.chosen.has(child), child);
    }

    toggle(run, on, last = this.last) {
      for (const child of run) this.chosen[on ? "add" : "delete"](child);
      this.last = last;
      this.show();
    }

    show(words) {
      const { children } = this.stream;
      for (const child of this.chosen) if (!children.includes(child)) this.chosen.delete(child);
      for (const child of children) {
        const on = this.chosen.has(child);
        child.element.toggleAttribute("data-selected", on);
        child.selectButton?.setAttribute("aria-pressed", on);
        child.selectButton?.querySelector("use").setAttribute("href", on ? "#icon-circle-check" : "#icon-radio-empty");
      }
      this.words.textContent = words ?? `${counted(this.chosen.size)} selected`;
      say(this.words.textContent);
      const at = children.includes(this.last) ? this.last : [...this.chosen][0];
      if (!this.chosen.size || !at) return this.root.remove();
      const head = at.element.querySelector(".w-panel__header");
      if (head.nextSibling !== this.root) head.after(this.root);
    }

    clear() {
      const back = this.last?.selectButton;
      this.chosen.clear();
      this.show("Nothing is selected");
      back?.focus();
    }

    data() {
      return this.stream.formDataOf(this.chosen);
    }

    async copy() {
      const answer = await ask(this.stream.urls.copy, this.data());
      this.show(answer.error ?? answer.said);
    }

    save() {
      const dialog = new Dialog("Save to the library");
      const name = make("input", { type: "text", id: "sections-name", maxlength: 80, autocomplete: "off" });
      const label = make("label", { for: "sections-name", class: "w-field__label" }, "Name");
      const form = make("form", {}, label, name, make("p", { class: "sections-foot" }, make("button", { class: "button button-small" }, "Save")));
      const hint = `${counted(this.chosen.size)} can then be put into every page of this site. Each page gets a copy.`;
      dialog.body.append(make("p", {}, hint), form);
      name.focus();
      form.addEventListener("submit", async (event) => {
        event.preventDefault();
        const data = this.data();
        data.set("name", name.value);
        const answer = await ask(this.stream.urls.save, data);
        if (answer.error) return dialog.tell(answer.error);
        dialog.close(() => {
          this.show(answer.said);
          this.root.querySelector("button").focus();
        });
      });
    }
  }

  class CopyingStream extends StreamBlock {
    // Only the streams of pages themselves: what is inside a block goes with it.
    get copies() {
      return !this.prefix.includes("-") && PAGE_FORM.test(location.pathname);
    }

    get urls() {
      return this.blockDef.meta.sections;
    }

    get selection() {
      return (this.kept ??= new Selection(this));
    }

    _createChild(...args) {
      const child = super._createChild(...args);
      if (this.copies) child.addActionButton({ render: (place) => this.addSelect(child, place) });
      return child;
    }

    addSelect(child, place) {
      const title = "Select, to copy or save it";
      child.selectButton = make("button", {
        type: "button", class: "button button--icon text-replace white", title, "aria-label": "Select",
        "aria-pressed": "false",
      }, icon("radio-empty"));
      child.selectButton.addEventListener("click", (event) => this.selection.press(child, event.shiftKey));
      place.prepend(child.selectButton);
    }

    _createInsertionControl(place, options) {
      const control = super._createInsertionControl(place, options);
      if (!this.copies) return control;
      const words = "Paste or insert a section";
      const paste = make("button", { type: "button", class: "sections-paste", title: words, "aria-label": words });
      paste.append(icon("clipboard-list"));
      paste.addEventListener("click", () => this.offer(control));
      control.element.classList.add("sections-place");
      control.element.append(paste);
      return control;
    }

    blockCountChanged() {
      super.blockCountChanged();
      if (this.kept?.chosen.size) this.kept.show();
    }

    // What the form would send of the chosen blocks; the others count as deleted.
    formDataOf(chosen) {
      const all = new FormData(this.sequenceContainer[0].closest("form"));
      const kept = [...chosen].map((child) => `${child.prefix}-`);
      const data = new FormData();
      data.set("field", this.prefix);
      data.set(`${this.prefix}-count`, this.blockCounter);
      for (let number = 0; number < this.blockCounter; number++) {
        data.set(`${this.prefix}-${number}-deleted`, "1");
      }
      for (const [name, value] of all) {
        if (!kept.some((start) => name.startsWith(start))) continue;
        if (name.endsWith("-deleted")) data.set(name, value);
        else data.append(name, value);
      }
      return data;
    }

    async offer(control) {
      const dialog = new Dialog("Put in here");
      dialog.then = () => control.element.querySelector(".sections-paste")?.focus();
      dialog.tell("One moment …");
      const about = new FormData();
      about.set("field", this.prefix);
      const found = await ask(this.urls.offer, about, "GET");
      if (found.error) return dialog.tell(found.error);
      dialog.told.replaceChildren();
      dialog.body.append(...choices(found, (what) => this.put(what, control, dialog)));
      dialog.body.querySelector("button, input")?.focus();
    }

    async put(what, control, dialog) {
      if (this.busy) return;
      this.busy = true;
      const data = new FormData();
      data.set("field", this.prefix);
      if (what.section) data.set("section", what.section);
      const answer = await ask(this.urls.paste, data);
      this.busy = false;
      if (answer.error) return dialog.tell(answer.error);
      const first = this.insertAll(answer.blocks, control.index);
      const then = () => this.goTo(first, answer.said);
      if (!answer.notes.length) return dialog.close(then);
      dialog.then = then;
      dialog.body.replaceChildren();
      dialog.heading.textContent = "Please look at this";
      dialog.tell(`${answer.said} Something was left out:`, answer.notes);
      dialog.foot.querySelector("button").focus();
    }

    insertAll(blocks, index) {
      const made = blocks.map((block, number) => this.insert(block, index + number));
      // What a script puts in is noticed by nobody: the form would not know that it has changed.
      made[0]?.indexInput[0].dispatchEvent(new Event("change", { bubbles: true }));
      return made[0];
    }

    goTo(child, words) {
      say(words);
      if (!child) return;
      child.element.scrollIntoView({ block: "center" });
      child.toggleElement.focus({ preventScroll: true });
    }
  }

  class CopyingStreamDefinition extends StreamBlockDefinition {
    render(placeholder, prefix, state, error) {
      return new CopyingStream(this, placeholder, prefix, state, error);
    }
  }

  window.telepath.register("proscenium.StreamBlock", CopyingStreamDefinition);
})();
