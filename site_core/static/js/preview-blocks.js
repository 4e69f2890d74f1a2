// The live preview and the form point at each other's blocks. Previews name them in comments, which
// public pages do not have; this listens from the admin's side, so previews need no script.

(() => {
  const START = "block:";
  const END = "/block";
  const STYLE = `
    [data-editor-block] { cursor: pointer }
    [data-editor-block]:focus-visible, [data-editor-block]:hover { outline: 2px dashed currentColor; outline-offset: 2px }
    [data-editor-now] { outline: 2px solid currentColor; outline-offset: 2px }
  `;
  let working = "";

  const frame = () => document.getElementById("w-preview-iframe");
  const childOf = (id) => document.querySelector(`[data-streamfield-child][data-contentpath="${CSS.escape(id)}"]`);

  const shown = (id) => frame()?.contentDocument?.querySelector(`[data-editor-block="${CSS.escape(id)}"]`);

  const openInForm = (id) => {
    const child = childOf(id);
    if (!child) return;
    const content = child.querySelector(".w-panel__content");
    const toggle = child.querySelector("[data-panel-toggle]");
    if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
    window.proscenium.reveal(content ?? child);
  };

  // Brings the preview to the block that is being worked on.
  const follow = (id) => {
    const { contentDocument: preview, contentWindow: view } = frame() ?? {};
    preview?.querySelectorAll("[data-editor-now]").forEach((element) => element.removeAttribute("data-editor-now"));
    const element = shown(id);
    if (!element) return;
    element.setAttribute("data-editor-now", "");
    const { top, bottom } = element.getBoundingClientRect();
    if (top >= 0 && bottom <= view.innerHeight) return;
    view.scrollTo({ top: view.scrollY + top - view.innerHeight / 5, behavior: "instant" });
  };

  const nameBlocks = (preview) => {
    const comments = preview.createTreeWalker(preview.body, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) if (comments.currentNode.data.startsWith(START)) found.push(comments.currentNode);
    for (const comment of found) {
      let first = true;
      for (let node = comment.nextSibling; node && node.data !== END; node = node.nextSibling) {
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        node.setAttribute("data-editor-block", comment.data.slice(START.length));
        if (first) node.tabIndex = 0;
        first = false;
      }
    }
  };

  const loaded = () => {
    const { contentDocument: preview, contentWindow: view } = frame() ?? {};
    if (!preview?.body || preview.documentElement.dataset.editorWatched) return;
    preview.documentElement.dataset.editorWatched = "true";
    nameBlocks(preview);
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLE);
    preview.adoptedStyleSheets = [...preview.adoptedStyleSheets, sheet];
    preview.addEventListener("click", (event) => {
      const block = event.target.closest("[data-editor-block]");
      if (!block) return;
      if (event.target.closest("a[href]")) event.preventDefault(); // it would lead the preview away
      openInForm(block.dataset.editorBlock);
    });
    preview.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !event.target.matches("[data-editor-block]")) return;
      event.preventDefault();
      openInForm(event.target.dataset.editorBlock);
    });
    if (working) follow(working);
  };

  document.addEventListener("w-preview:loaded", loaded);
  document.addEventListener("focusin", ({ target }) => {
    let child = target.closest("[data-streamfield-child][data-contentpath]");
    while (child && !shown(child.dataset.contentpath)) {
      const above = child.parentElement.closest("[data-streamfield-child][data-contentpath]");
      if (!above) break;
      child = above;
    }
    if (!child || child.dataset.contentpath === working) return;
    working = child.dataset.contentpath;
    follow(working);
  });
})();
