// In the admin nothing slides or fades for people who asked their system for less motion (WCAG 2.3.3).

(() => {
  const { jQuery } = window;
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  jQuery.fx.off = true;
  jQuery(() => {
    jQuery.support.transition = false; // dialogs neither wait for their fading
  });
})();
