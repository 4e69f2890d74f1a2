// Enhancements only: every page works with this file missing.

const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// [data-exit]: clear the screen at once and leave no way back to this page.
function exits(links) {
  if (!links.length) return;
  const status = document.querySelector("[data-exit-status]");
  const dots = all("[data-exit-count] i");
  const { title } = document;
  const icon = document.querySelector("link[rel=icon]");
  const drawn = icon?.href;
  const pause = 2000; // milliseconds between presses that belong together
  let presses = 0;
  let timer;
  let typing = false;

  // Silent at the first press: most are no more than a slip of the finger.
  const show = (text) => {
    dots[0]?.parentElement.classList.toggle("on", presses > 1);
    dots.forEach((dot, index) => dot.classList.toggle("on", index < presses));
    if (text !== undefined) status.textContent = text;
  };
  const forget = () => {
    const told = presses > 1;
    presses = 0;
    show(told ? "The shortcut to leave this site timed out." : "");
  };
  const leave = (event) => {
    event?.preventDefault();
    root.classList.add("is-leaving");
    document.title = "Loading";
    icon?.setAttribute("href", "data:,");
    all("audio, video").forEach((player) => player.pause());
    if (document.fullscreenElement) document.exitFullscreen();
    location.replace(links[0].href);
  };

  links.forEach((link) => {
    link.addEventListener("click", leave); // with Ctrl or Cmd too: a new tab would leave this one
    link.addEventListener("auxclick", (event) => event.button === 1 && leave(event));
  });
  addEventListener("pageshow", () => {
    if (root.classList.contains("is-leaving")) {
      document.title = title;
      icon?.setAttribute("href", drawn);
      root.classList.remove("is-leaving");
    }
    presses = 0;
    show();
  });

  // Shift, three times in a row. Not with touch keyboards, not in a field, and not when it types a
  // capital. Not Escape: that key closes things, and stops pages from loading, this one's exit too.
  if (!matchMedia("(any-pointer: fine)").matches) return;
  const inField = (event) => event.target.closest?.("input, select, textarea, [contenteditable]");
  addEventListener("keydown", (event) => (typing = event.shiftKey && event.key !== "Shift"), true);
  addEventListener(
    "keyup",
    (event) => {
      if (event.key !== "Shift") return;
      if (typing || inField(event) || event.ctrlKey || event.altKey || event.metaKey) {
        typing = false;
        return;
      }
      clearTimeout(timer);
      presses += 1;
      if (presses === 3) return leave();
      timer = setTimeout(forget, pause);
      show(presses === 2 ? "Press Shift once more to leave this site." : "");
    },
    true,
  );
}

// [data-copy]: copy the page's canonical address.
function copies(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.querySelector("link[rel=canonical]")?.href ?? location.href);
    button.nextElementSibling.textContent = "Link copied";
  });
}

// [data-print]
function prints(button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// [popover]: the menu of small screens does not stay open over what has the focus (WCAG 2.4.11).
function covers(menu) {
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!relatedTarget || menu.contains(relatedTarget) || relatedTarget.popoverTargetElement) return;
    if (menu.matches(":popover-open")) menu.hidePopover();
  });
}

// [data-submenu]: a menu closes with Escape, and when focus or a click lands elsewhere.
function closes(menu) {
  const close = () => (menu.open = false);
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    event.preventDefault();
    close();
    menu.firstElementChild.focus();
  });
  menu.addEventListener(
    "focusout",
    (event) => event.relatedTarget && !menu.contains(event.relatedTarget) && close(),
  );
  addEventListener("click", (event) => !menu.contains(event.target) && close());
}

// [data-player]: a video of another website plays here; until then it is a link, and nothing loads.
function plays(link) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import("./player.js").then((module) => module.play(link), () => location.assign(link.href));
  });
}

// [data-search]: suggestions, once somebody is about to type.
function suggests(form) {
  const start = () => import("./search.js").then((module) => module.suggest(form), () => {});
  form.addEventListener("focusin", start, { once: true });
  if (form.contains(document.activeElement)) start();
}

// [data-catalog]: filters that change a list in place, once somebody touches them.
function catalogs(root) {
  let started;
  const main = root.closest("main");
  const { href } = location; // what the list shows, even if the way back is taken before the rest arrives
  const start = () => (started ??= import("./catalog.js").then((module) => module.start(root, href), () => {}));
  ["focusin", "pointerover"].forEach((kind) => main.addEventListener(kind, start, { once: true }));
  if (history.state?.catalog) start();
}

exits(all("[data-exit]"));
all("[data-search]").forEach(suggests);
all("[data-catalog]").forEach(catalogs);
all("[data-player]").forEach(plays);
all("[data-copy]").forEach(copies);
all("[data-print]").forEach(prints);
all("[data-submenu]").forEach(closes);
all("[popover]").forEach(covers);
document.querySelector("[data-errors]")?.focus();
