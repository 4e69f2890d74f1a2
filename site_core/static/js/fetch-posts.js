// Posts, threads and videos in the page editor: a button beside the address fills in what is found there.
// Nothing typed is replaced without asking. Without this script, or when the network says nothing,
// the fields are plain fields, typed into as any other.

(() => {
  const { StructBlockDefinition } = window.wagtailStreamField.blocks;
  const BY_HAND = "Type the words in; nothing else is lost.";
  const NAMES = {
    author: "author", handle: "handle", network: "network", date: "date", language: "language",
    text: "text", posts: "posts", pictures: "pictures", avatar: "portrait",
    title: "title", poster: "poster", duration: "duration",
  };
  const NOTHING = { avatar: null, poster: null, pictures: [] };
  // Set by fetching alone, or where the address came from: nobody's words.
  const OURS = ["url", "source", "captured_at"];

  const make = (tag, className, text = "") => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const button = (text, kind, act) => {
    const element = make("button", `button button-small ${kind}`, text);
    element.type = "button";
    element.addEventListener("click", act);
    return element;
  };

  const chosen = (picture) => String(picture?.id ?? picture ?? "");
  // What a field says, comparable whether it comes from the form or from the website.
  const plain = (name, value) => {
    if (name === "posts") return (value ?? []).map((post) => post.text.trim()).join("\n").trim();
    if (name === "pictures") return (value ?? []).map((each) => chosen((each.value ?? each).image)).join();
    return typeof value === "object" ? chosen(value) : String(value ?? "").trim();
  };

  class FetchingForm {
    constructor(block, options) {
      Object.assign(this, { block, options });
      this.initial = plain("network", block.childBlocks.network?.getValue());
      this.filledFrom = this.address();
      this.root = make("div", "fetch-post");
      this.said = make("p", "fetch-post__said");
      this.said.setAttribute("role", "status");
      this.question = make("div", "fetch-post__question");
      this.question.setAttribute("role", "group");
      this.question.hidden = true;
      if (options.asks) {
        const fetching = button("Fetch", "button-secondary", () => this.fetch(this.address()));
        fetching.dataset.fetch = "";
        this.root.append(fetching);
      }
      if (options.thread) this.root.append(this.several());
      this.root.append(this.question, this.said);
      const field = document.getElementById(block.childBlocks.url.idForLabel);
      field.after(this.root);
      field.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || !options.asks) return;
        event.preventDefault(); // Enter would send the whole page's form
        this.fetch(this.address());
      });
      this.question.addEventListener("keydown", (event) => {
        if (event.key === "Escape") this.question.querySelector("[data-keep]")?.click();
      });
    }

    address() {
      return plain("url", this.block.childBlocks.url.getValue());
    }

    // Several addresses, or the words of a whole thread, in one text.
    several() {
      const details = make("details", "");
      const label = make("label", "w-field__label", "Addresses, one a line, or the words themselves");
      const text = make("textarea", "");
      text.id = `${this.block.prefix}-several`;
      label.htmlFor = text.id;
      details.append(
        make("summary", "", "Paste several addresses, or the words of the whole thread"),
        label,
        text,
        button("Make posts of it", "button-secondary", () => this.fetch(text.value)),
      );
      return details;
    }

    say(words) {
      this.said.textContent = words;
    }

    async fetch(pasted) {
      if (this.busy) return;
      if (!pasted.trim()) return this.say("Paste an address first.");
      this.busy = true;
      this.question.hidden = true;
      this.say("Fetching …");
      const found = await this.ask(pasted);
      this.busy = false;
      if (found.failed) return this.say(found.notes.join("\n"));
      this.decide({ ...this.leftover(pasted, found.values), ...found.values }, found.notes);
    }

    // What another post left in fields this one says nothing for: its portrait beside these words.
    leftover(pasted, { url }) {
      if (!url || !this.filledFrom || [pasted.trim(), url].includes(this.filledFrom)) return {};
      const fields = Object.keys(NAMES).filter((name) => name in this.block.childBlocks && name !== "network");
      return Object.fromEntries(fields.map((name) => [name, name in NOTHING ? NOTHING[name] : ""]));
    }

    async ask(pasted) {
      const body = new URLSearchParams({ pasted, thread: this.options.thread, at: location.pathname });
      try {
        const answer = await fetch(this.options.url, {
          method: "POST",
          body,
          headers: { "X-CSRFToken": window.wagtailConfig?.CSRF_TOKEN ?? "", Accept: "application/json" },
          signal: AbortSignal.timeout(90_000),
        });
        const found = await answer.json();
        if (!Array.isArray(found.notes)) throw new TypeError("another answer");
        return found;
      } catch {
        return { failed: true, notes: [`This website did not answer. ${BY_HAND}`] };
      }
    }

    // Splits what was found into what may be filled in and what somebody has typed already.
    decide(values, notes) {
      const differs = (name) => {
        const now = plain(name, this.block.childBlocks[name].getValue());
        return now && now !== (name === "network" && this.initial) && now !== plain(name, values[name]);
      };
      const known = Object.keys(values).filter((name) => name in this.block.childBlocks);
      const typed = known.filter((name) => !OURS.includes(name) && differs(name));
      const fill = (names) => {
        this.fill(names, values);
        const done = names.some((name) => name in NAMES) ? "Filled in. Read it once more." : "Nothing was changed.";
        this.say([done, ...notes].join("\n"));
      };
      if (!typed.length) return fill(known);
      const rest = known.filter((name) => !typed.includes(name));
      const end = (names) => () => {
        this.question.hidden = true;
        fill(names);
        document.getElementById(this.block.childBlocks.url.idForLabel).focus();
      };
      const keep = button("Keep mine, fill in the rest", "button-secondary", end(rest));
      keep.dataset.keep = "";
      const words = make("p", "", `Filled in already: ${typed.map((name) => NAMES[name]).join(", ")}.`);
      words.id = `${this.block.prefix}-question`;
      this.question.setAttribute("aria-labelledby", words.id);
      this.question.replaceChildren(words, keep, button("Replace", "no", end(known)));
      this.question.hidden = false;
      this.say("");
      keep.focus();
    }

    fill(names, values) {
      for (const name of names) {
        const value = name === "posts" ? values.posts.map((post) => ({ value: post })) : values[name];
        this.block.childBlocks[name].setState(value);
      }
      if (names.includes("url")) this.filledFrom = this.address();
      // What a script sets is noticed by nobody: the form would not know that it has changed.
      const field = document.getElementById(this.block.childBlocks.url.idForLabel);
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
    }
  }

  class SourceBlockDefinition extends StructBlockDefinition {
    render(...args) {
      const block = super.render(...args);
      new FetchingForm(block, this.meta.fetch);
      return block;
    }
  }

  window.telepath.register("proscenium.SourceBlock", SourceBlockDefinition);
})();
