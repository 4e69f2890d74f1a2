// The form of a link: once a page is chosen, a button offers the headings of that page.
//
// The heading chosen is kept in the field Address ("#its-address"), where it can be typed as well.
(() => {
  const { StructBlockDefinition } = window.wagtailStreamField.blocks;

  class HeadingChoice {
    constructor({ childBlocks: { page, url } }, address) {
      Object.assign(this, { page, url, address });
      this.input = page.widget.input;
      this.root = document.createElement("div");
      this.root.className = "heading-choice";
      page.widget.chooserElement.after(this.root);
      this.input.addEventListener("change", () => {
        if (this.wanted) this.want("");
        this.offer();
      });
      this.offer();
      if (this.chosen && this.wanted) this.load();
    }

    get chosen() {
      return this.page.getValue();
    }

    get wanted() {
      const address = this.url.getValue() || "";
      return address.startsWith("#") ? address.slice(1) : "";
    }

    want(heading) {
      this.url.setState(heading ? `#${heading}` : "");
      // What a script sets is noticed by nobody: the form would not know that it has changed.
      const field = document.getElementById(this.url.idForLabel);
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }

    offer() {
      this.root.replaceChildren();
      if (!this.chosen) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-small button-secondary";
      button.textContent = "Lead to a heading of this page";
      button.addEventListener("click", async () => {
        await this.load();
        this.root.querySelector("select, p")?.focus();
      });
      this.root.append(button);
    }

    async load() {
      const page = this.chosen;
      const answer = await fetch(`${this.address.replace("/0/", `/${page}/`)}?as=list`).catch(() => null);
      if (page !== this.chosen) return;
      const headings = answer?.ok ? (await answer.json()).headings : null;
      if (headings?.length) return this.show(headings);
      const said = document.createElement("p");
      said.className = "help";
      said.tabIndex = -1;
      said.textContent = headings ? "This page has no headings." : "The headings cannot be read now.";
      this.root.replaceChildren(said);
    }

    show(headings) {
      const label = document.createElement("label");
      const select = document.createElement("select");
      select.append(new Option("The top of the page", ""));
      for (const { anchor, text, level } of headings) {
        select.append(new Option(`${"\u00a0\u00a0".repeat(level - 2)}${text}`, anchor));
      }
      select.value = this.wanted;
      if (select.selectedIndex < 0) select.value = ""; // a heading that is gone: the page's top
      select.addEventListener("change", () => this.want(select.value));
      label.append("Leads to ", select);
      this.root.replaceChildren(label);
    }
  }

  class LinkBlockDefinition extends StructBlockDefinition {
    render(...args) {
      const block = super.render(...args);
      new HeadingChoice(block, this.meta.headings);
      return block;
    }
  }

  window.telepath.register("proscenium.LinkBlock", LinkBlockDefinition);
})();
