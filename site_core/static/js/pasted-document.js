// Reads what Word, Google Docs and Pages put on the clipboard and says what of it is structure.
//
// window.pastedDocument(html) returns { blocks, pictures, tables }: blocks as Draft.js knows them
// (type, depth, text, ranges), with nothing of fonts, colors, empty lines and the marks of programs.
(() => {
  const SKIPPED = new Set("STYLE SCRIPT TITLE META LINK XML TEMPLATE SVG NOSCRIPT OBJECT IFRAME HEAD BUTTON SELECT TEXTAREA INPUT".split(" "));
  const BLOCKS = new Set("ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL".split(" "));
  const ADDRESS = /^(https?:\/\/|mailto:|tel:)/i;
  const HIDDEN = /mso-hide:\s*all|mso-element:\s*comment|display:\s*none/i;
  const FAKE_ITEM = /mso-list:\s*l\d+\s+level(\d+)/i;
  const NUMBER = /^\(?([0-9]+|[a-z]|[ivxlc]+)[.)]/i;
  const HEADING_CLASS = /^MsoTitle|^MsoHeading(\d)/;
  const BIGGER = 1.15; // a line this much larger than the text is a heading, where none are marked

  class Reader {
    constructor(html) {
      this.page = new DOMParser().parseFromString(html, "text/html");
      this.blocks = [];
      this.pictures = this.tables = 0;
      this.block = null;
      this.cocoa = /Cocoa HTML Writer/.test(html) ? sizes(this.page) : null;
      const plain = { styles: [], link: null, list: null, depth: 0, heading: 0 };
      this.children(this.page.body, plain);
      this.end();
      if (this.cocoa) this.findHeadings();
      this.blocks.forEach(tidy);
      this.blocks = this.blocks.filter(({ chars }) => chars.length);
      this.evenOut();
    }

    children(node, now) {
      node.childNodes.forEach((child) => {
        if (child.nodeType === Node.TEXT_NODE) this.words(child.data, now);
        else if (child.nodeType === Node.ELEMENT_NODE) this.element(child, now);
      });
    }

    element(node, before) {
      const css = node.getAttribute("style") || "";
      const ignored = /mso-list:\s*ignore/i.test(css); // the bullet of a list Word only draws
      if (SKIPPED.has(node.tagName) || HIDDEN.test(css) || ignored) return;
      if (/mso(comment|del)/i.test(node.className)) return;
      if (node.tagName === "IMG") this.pictures += 1;
      if (node.tagName === "BR") {
        if (!/interchange/i.test(node.className)) this.words("\n", before, true);
        return;
      }
      const now = { ...before, styles: styles(node, before.styles) };
      if (node.tagName === "A") {
        const to = address(node);
        if (to) now.link = to;
      }
      if (node.tagName === "TABLE") return this.table(node, now);
      if (!BLOCKS.has(node.tagName)) return this.children(node, now);
      this.end();
      this.place(node, css, now);
      this.children(node, now);
      this.end();
    }

    // What a block is: a heading, an item of a list and how deep, or a paragraph.
    place(node, css, now) {
      const fake = css.match(FAKE_ITEM);
      const level = heading(node);
      if (node.tagName === "UL" || node.tagName === "OL") {
        now.depth = now.list ? now.depth + 1 : 0;
        now.list = node.tagName === "OL" ? "ordered-list-item" : "unordered-list-item";
      } else if (node.tagName === "LI") {
        // Word for the web puts each item into a list of its own.
        const said = Number(node.dataset.ariaLevel || node.getAttribute("aria-level"));
        if (said) now.depth = said - 1;
      } else if (level && !now.list) {
        now.heading = level; // numbered headings of Word look like items of a list, too
      } else if (fake) {
        const mark = node.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: ignore" i]');
        const counted = NUMBER.test((mark?.textContent || "").trim());
        now.list = counted ? "ordered-list-item" : "unordered-list-item";
        now.depth = Number(fake[1]) - 1;
      }
      this.size = this.cocoa?.classes.get(node.className) || this.size;
    }

    // Tables are for the table block; their words stay, a line for each row.
    table(node, now) {
      const rows = [...node.rows].filter((row) => row.textContent.trim());
      const layout = rows.every((row) => row.cells.length === 1);
      if (layout) return this.children(node, now);
      this.tables += 1;
      rows.forEach((row) => {
        this.end();
        [...row.cells].forEach((cell) => {
          const inline = new Reader(cell.innerHTML);
          this.pictures += inline.pictures;
          inline.blocks.forEach(({ chars }) => {
            this.begin(now);
            if (this.block.chars.length) this.words(" · ", now);
            this.block.chars.push(...chars);
          });
        });
        this.end();
      });
    }

    begin(now) {
      if (this.block) return;
      const type = now.list || (now.heading ? "heading" : "unstyled");
      const depth = now.list ? Math.min(now.depth, 4) : 0;
      this.block = { type, depth, level: now.heading, chars: [], size: this.size };
    }

    words(text, now, line = false) {
      const said = line ? text : text.replace(/[\s\u00a0]+/g, " ").replace(/[\u00ad\u200b\ufeff\ufffc]/g, "");
      if (!this.block && !said.trim()) return;
      this.begin(now);
      for (const char of said) this.block.chars.push({ char, styles: now.styles, link: now.link });
    }

    end() {
      if (this.block) this.blocks.push(this.block);
      this.block = null;
    }

    // Pages marks no headings: short lines in larger type are.
    findHeadings() {
      const used = new Map();
      this.blocks.forEach(({ size, chars }) => used.set(size, (used.get(size) || 0) + chars.length));
      const [body] = [...used].sort((one, other) => other[1] - one[1])[0] || [];
      const large = (block) => block.type === "unstyled" && block.size >= body * BIGGER && block.chars.length <= 160;
      const ranks = [...new Set(this.blocks.filter(large).map(({ size }) => size))].sort((a, b) => b - a);
      this.blocks.filter(large).forEach((block) => {
        block.type = "heading";
        block.level = ranks.indexOf(block.size) + 1;
      });
    }

    // The highest heading of a document is a section of the page: an h2.
    evenOut() {
      const top = Math.min(...this.blocks.map(({ level }) => level || 9));
      this.blocks.filter(({ type }) => type === "heading").forEach((block) => {
        block.level = Math.min(block.level - top + 2, 4);
        block.chars.forEach((char) => (char.styles = char.styles.filter((style) => !/BOLD|ITALIC/.test(style))));
      });
      let depth = -1; // an item is at most one deeper than the one before
      this.blocks.forEach((block) => {
        if (/item/.test(block.type)) depth = block.depth = Math.min(block.depth, depth + 1);
        else depth = -1;
      });
    }
  }

  function heading(node) {
    const named = node.tagName.match(/^H([1-6])$/) || node.className.match(HEADING_CLASS);
    if (named) return Number(named[1] || 1);
    return node.getAttribute("role") === "heading" ? Number(node.ariaLevel || 2) : 0;
  }

  function address(node) {
    let to = (node.getAttribute("href") || "").trim();
    const wrapped = to.match(/^https:\/\/www\.google\.com\/url\?(.*)/);
    if (wrapped) to = new URLSearchParams(wrapped[1]).get("q") || to;
    return ADDRESS.test(to) ? to : null;
  }

  // Bold, italic, raised and lowered, said by an element or by its style; the inner one counts.
  function styles(node, before) {
    const found = new Set(before);
    const set = (style, on) => (on ? found.add(style) : found.delete(style));
    const tags = { B: "BOLD", STRONG: "BOLD", I: "ITALIC", EM: "ITALIC", SUP: "SUPERSCRIPT", SUB: "SUBSCRIPT" };
    if (tags[node.tagName]) set(tags[node.tagName], true);
    const { fontWeight, fontStyle, verticalAlign } = node.style;
    if (fontWeight) set("BOLD", /bold/.test(fontWeight) || Number(fontWeight) >= 600);
    if (fontStyle) set("ITALIC", /italic|oblique/.test(fontStyle));
    if (verticalAlign && !BLOCKS.has(node.tagName)) {
      const raised = node.tagName === "SUP" || node.tagName === "SUB"; // <sup style="vertical-align:baseline">
      if (/super/.test(verticalAlign)) set("SUPERSCRIPT", true);
      else if (/sub/.test(verticalAlign)) set("SUBSCRIPT", true);
      else if (!raised) ["SUPERSCRIPT", "SUBSCRIPT"].forEach((style) => set(style, false));
    }
    return [...found];
  }

  // Pages says its sizes in a style sheet: "p.p1 {margin: 0; font: 26.0px 'Helvetica Neue'}".
  function sizes(page) {
    const classes = new Map();
    const sheet = [...page.querySelectorAll("style")].map((style) => style.textContent).join("\n");
    for (const [, name, size] of sheet.matchAll(/(?:p|li)\.(\w+)\s*\{[^}]*?font:[^;}]*?([\d.]+)px/g)) classes.set(name, Number(size));
    return { classes };
  }

  // No space at the ends of a line or twice in a row, no line that is empty.
  function tidy(block) {
    const kept = [];
    block.chars.forEach((one) => {
      const last = kept.at(-1)?.char;
      const blank = one.char === " " || one.char === "\n";
      if (one.char === "\n" && last === " ") kept.pop();
      if (!blank || (last && last !== "\n" && (last !== " " || one.char === "\n"))) kept.push(one);
    });
    while (/^[ \n]$/.test(kept.at(-1)?.char || "")) kept.pop();
    block.chars = kept;
  }

  window.pastedDocument = (html) => new Reader(html);
})();
