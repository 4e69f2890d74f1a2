// Opens whatever a part of the form is folded away in: tabs, panels, blocks, settings.

window.proscenium ??= {};

window.proscenium.reveal = (() => {
  const FIELDS = "input:not([type=hidden]), textarea, select, [contenteditable=true]";
  const FOCUSABLE = `${FIELDS}, button, a[href]`;

  // What opens and closes an element: a tab, the head of a panel, or the cog of a block's settings.
  const openers = (id) => [
    ...document.querySelectorAll(`[role=tab][href="#${CSS.escape(id)}"], [aria-controls="${CSS.escape(id)}"]`),
  ];

  const open = async (element) => {
    const around = [];
    for (let at = element; at; at = at.parentElement) if (at.hasAttribute("hidden") && at.id) around.unshift(at);
    for (const hidden of around) {
      const opener = openers(hidden.id).find((one) => one.getAttribute("aria-expanded") !== "true");
      opener?.click();
      // Tabs change a moment later.
      if (hidden.hasAttribute("hidden")) await new Promise((go) => requestAnimationFrame(go));
    }
  };

  const isInSight = (element) => element.checkVisibility({ visibilityProperty: true });
  const first = (element, kinds) => [...element.querySelectorAll(kinds)].find(isInSight);

  // Opens what is around `element`, puts it in sight and the focus on its first field.
  return async (element) => {
    await open(element);
    const target = first(element, FIELDS) ?? first(element, FOCUSABLE) ?? element;
    if (target === element) element.tabIndex = -1;
    window.focus(); // it may have been in the preview
    target.focus({ preventScroll: true });
    const block = element.offsetHeight > innerHeight / 2 ? "start" : "center";
    element.scrollIntoView({ block, behavior: "instant" });
  };
})();
