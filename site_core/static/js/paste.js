// What is pasted into the editor arrives as structure; what a text cannot hold is said, not lost.
//
// Before Draftail sees a paste, its HTML is read (pasted-document.js) and handed on in the form in
// which Draftail's own copies travel, so that nothing but the structure arrives. Fields of plain
// text get plain text, without the invisible characters of word processors.
(() => {
  const FRAGMENT = "data-draftjs-conductor-fragment";
  const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\ufffc]/g;
  const handedOn = new WeakSet();

  document.addEventListener(
    "paste",
    (event) => {
      if (handedOn.has(event) || !event.clipboardData) return;
      const editor = event.target.closest?.("[data-draftail-editor-wrapper]");
      if (editor) intoText(event, editor);
      else if (event.target.matches?.("textarea, input")) intoField(event);
    },
    true,
  );

  function intoText(event, editor) {
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    const files = [...event.clipboardData.files].some(({ type }) => type.startsWith("image/"));
    if (html.includes(FRAGMENT) || (!html && !files)) return;
    const read = html ? window.pastedDocument(html) : { blocks: [], pictures: 0, tables: 0 };
    const pictures = read.pictures || (files && !read.blocks.length ? 1 : 0);
    if (!read.blocks.length && !pictures) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    tell(editor, notices(pictures, read.tables));
    if (!read.blocks.length) return;
    const data = new DataTransfer();
    const holder = document.createElement("div");
    holder.setAttribute(FRAGMENT, JSON.stringify(raw(read.blocks, types(editor))));
    data.setData("text/html", holder.outerHTML);
    data.setData("text/plain", text || read.blocks.map(words).join("\n"));
    const paste = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    handedOn.add(paste);
    event.target.dispatchEvent(paste);
  }

  function intoField(event) {
    const text = event.clipboardData.getData("text/plain");
    const lines = event.target.matches("textarea");
    const clean = text
      .replace(/\r\n?|[\v\u2028\u2029]/g, "\n")
      .replace(INVISIBLE, "")
      .replace(/ *[\u00a0\t][\u00a0\t ]*/g, " ")
      .replace(lines ? /\n{3,}/g : /\s*\n\s*/g, lines ? "\n\n" : " ");
    if (clean === text || !clean) return;
    event.preventDefault();
    document.execCommand("insertText", false, lines ? clean : clean.trim()); // can be undone
  }

  // The kinds of blocks a field offers; where there are no headings they become bold lines.
  function types(editor) {
    const input = editor.parentElement.querySelector("input[type=hidden]");
    return new Set((input?.draftailEditor?.props.blockTypes || []).map(({ type }) => type));
  }

  const words = ({ chars }) => chars.map(({ char }) => char).join("");

  function raw(blocks, offered) {
    const entityMap = {};
    const NAMES = { 2: "header-two", 3: "header-three", 4: "header-four" };
    const key = () => Math.random().toString(36).slice(2, 7).padEnd(5, "0");
    return {
      entityMap,
      blocks: blocks.map((block) => {
        const { chars } = block;
        const isHeading = block.type === "heading";
        const wanted = isHeading ? NAMES[block.level] : block.type;
        const type = offered.has(wanted) ? wanted : "unstyled";
        if (isHeading && type === "unstyled") chars.forEach((char) => (char.styles = ["BOLD"]));
        const inlineStyleRanges = ["BOLD", "ITALIC", "SUPERSCRIPT", "SUBSCRIPT"].flatMap((style) =>
          runs(chars, ({ styles }) => styles.includes(style)).map((run) => ({ ...run, style })),
        );
        const entityRanges = runs(chars, ({ link }) => link).map(({ value, ...run }) => {
          const number = Object.keys(entityMap).length;
          entityMap[number] = { type: "LINK", mutability: "MUTABLE", data: { url: value } };
          return { ...run, key: number };
        });
        const ranges = inlineStyleRanges.map(({ value, ...range }) => range);
        const depth = type === "unstyled" ? 0 : block.depth;
        return { key: key(), text: words(block), type, depth, inlineStyleRanges: ranges, entityRanges, data: {} };
      }),
    };
  }

  // Where a stretch of letters has the same value of something, and which.
  function runs(chars, of) {
    const found = [];
    let offset = 0;
    chars.forEach((one) => {
      const value = of(one) || null;
      const last = found.at(-1);
      if (value && last?.value === value && last.offset + last.length === offset) last.length += one.char.length;
      else if (value) found.push({ offset, length: one.char.length, value });
      offset += one.char.length;
    });
    return found;
  }

  function notices(pictures, tables) {
    const said = [];
    if (pictures) {
      said.push(
        `${pictures === 1 ? "A picture was" : `${pictures} pictures were`} left out: texts hold words only. ` +
          "Add a Picture block where it belongs, and say there what it shows.",
      );
    }
    if (tables) {
      said.push(
        `${tables === 1 ? "A table became" : `${tables} tables became`} lines of text. ` +
          "If readers need rows and columns, add a Table block.",
      );
    }
    return said;
  }

  // Beside the field, for eyes and for screen readers, until it is closed or something else is pasted.
  function tell(editor, said) {
    editor.parentElement.querySelector(".paste-notice")?.remove();
    if (!said.length) return;
    const notice = document.createElement("div");
    notice.className = "paste-notice help-block help-info";
    notice.setAttribute("role", "status");
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button button-small button-secondary";
    close.textContent = "Close";
    close.addEventListener("click", () => {
      notice.remove();
      editor.querySelector("[contenteditable=true]")?.focus();
    });
    editor.after(notice);
    requestAnimationFrame(() => {
      const text = document.createElement("p");
      text.textContent = said.join(" ");
      notice.append(text, close);
    });
  }
})();
