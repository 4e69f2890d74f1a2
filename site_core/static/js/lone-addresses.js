// Texts in the page editor: the address of a post or a video that stands alone in a paragraph is
// offered as a block of its own. Without this script it stays an address, and can be linked.

(() => {
  const { FieldBlockDefinition } = window.wagtailStreamField.blocks;
  const ALONE = /^https?:\/\/\S{4,2000}$/;
  const CHILD = "[data-streamfield-child]";
  const kinds = new Map(); // address -> promise of the block it could be, for the whole form

  const kindOf = (address, url) => {
    if (!kinds.has(url)) {
      const asked = fetch(`${address}?${new URLSearchParams({ url })}`, { headers: { Accept: "application/json" } })
        .then((answer) => answer.json())
        .then(({ kind }) => kind)
        .catch(() => "");
      kinds.set(url, asked);
    }
    return kinds.get(url);
  };

  class Offers {
    constructor(block, options) {
      Object.assign(this, { block, options });
      this.root = document.createElement("div");
      this.root.className = "fetch-post";
      this.root.setAttribute("role", "status");
      block.field.append(this.root);
      // The editor of texts tells nobody that it has changed.
      let timer;
      const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => this.look(), 600);
      };
      const within = { subtree: true, childList: true, characterData: true };
      const editor = block.field.querySelector("[data-draftail-editor-wrapper]");
      if (editor) new MutationObserver(soon).observe(editor, within);
      soon();
    }

    // Blocks of this stream that may be added here, by name.
    get names() {
      const sibling = this.block.parentCapabilities.get("addSibling");
      return new Set((sibling?.blockGroups ?? []).flatMap(([, blocks]) => blocks.map(({ name }) => name)));
    }

    async look() {
      const state = this.block.widget.input.draftailEditor?.getEditorState();
      const alone = (state?.getCurrentContent().getBlocksAsArray() ?? [])
        .filter((line) => line.getType() === "unstyled" && ALONE.test(line.getText().trim()))
        .map((line) => ({ key: line.getKey(), url: line.getText().trim() }));
      const found = await Promise.all(
        alone.map(async (each) => ({ ...each, kind: await kindOf(this.options.url, each.url) })),
      );
      const offered = found.filter(({ kind }) => this.names.has(kind));
      const said = offered.map(({ key, kind }) => key + kind).join();
      if (said === this.said) return;
      this.said = said;
      this.root.replaceChildren(...offered.map((each) => this.offer(each)));
    }

    offer({ key, url, kind }) {
      const line = document.createElement("div");
      const words = document.createElement("p");
      words.className = "fetch-post__said";
      words.textContent = `This address stands alone: ${url}`;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button button-small button-secondary";
      button.textContent = `Make it a ${kind} block`;
      button.addEventListener("click", () => this.make(key, url, kind));
      line.append(words, button);
      return line;
    }

    // Parts the text where the address was, and puts the block between.
    make(key, url, kind) {
      const state = this.block.widget.getState();
      const lines = state.getCurrentContent().getBlocksAsArray();
      const at = lines.findIndex((line) => line.getKey() === key);
      if (at < 0) return;
      const filled = (part) => part.some((line) => line.getText().trim());
      const [before, after] = [lines.slice(0, at), lines.slice(at + 1)];
      const child = this.block.field.closest(CHILD);
      if (filled(before) && filled(after)) {
        this.block.parentCapabilities.get("split").fn(this.part(state, before), this.part(state, after), () => false);
      } else if (filled(before) || filled(after)) {
        this.block.widget.setState(this.part(state, filled(before) ? before : after));
      }
      const sibling = this.block.parentCapabilities.get("addSibling");
      setTimeout(() => {
        sibling.fn({ type: kind });
        const made = nextOf(child);
        if (filled(after) && !filled(before)) press(made, "MOVE_UP");
        if (!filled(before) && !filled(after)) press(child, "DELETE");
        fillIn(made, url);
      }, 50);
    }

    part(state, lines) {
      const content = state.getCurrentContent().constructor.createFromBlockArray(lines);
      return state.constructor.push(state, content, "remove-range");
    }
  }

  const nextOf = (child) => {
    let next = child.nextElementSibling;
    while (next && !next.matches(CHILD)) next = next.nextElementSibling;
    return next;
  };
  const press = (child, action) => child.querySelector(`[data-streamfield-action="${action}"]`)?.click();
  const fillIn = (child, url) => {
    const field = child.querySelector('[name$="-value-url"]');
    field.value = url;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    field.focus();
    child.querySelector("[data-fetch]")?.click();
  };

  class TextBlockDefinition extends FieldBlockDefinition {
    render(...args) {
      const block = super.render(...args);
      if (block.widget && block.parentCapabilities?.has("addSibling")) new Offers(block, this.meta.lone);
      return block;
    }
  }

  window.telepath.register("proscenium.TextBlock", TextBlockDefinition);
})();
