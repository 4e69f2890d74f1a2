// After a save that failed: the first error is opened and has the focus, and the button at the top
// leads to it. Wagtail's own finds it only where nothing is folded away.

(() => {
  const ERRORS = ":is(.error-message, .help-critical):not([hidden])";
  const PLACES = "[data-field], .w-field__wrapper";
  const BUTTON = ".messages .error button[data-controller~=w-focus]";

  const errors = () =>
    [...document.querySelectorAll(`[data-edit-form] ${ERRORS}`)].filter((error) => error.textContent.trim());

  const go = (error) => {
    const field = error.closest(PLACES)?.querySelector("[data-field-input], .w-field__input");
    window.proscenium.reveal(field ?? error);
  };

  window.addEventListener("load", () => {
    const found = errors();
    if (!found.length) return;
    const button = document.querySelector(BUTTON);
    if (button && found.length > 1) button.textContent = `Go to the first of ${found.length} errors`;
    button?.addEventListener(
      "click",
      (event) => {
        event.stopImmediatePropagation();
        go(errors()[0] ?? found[0]);
      },
      { capture: true },
    );
    go(found[0]);
  });
})();
