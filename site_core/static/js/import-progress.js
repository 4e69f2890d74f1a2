// How far an import is, without loading the screen anew. Without this script there is a link.

(() => {
  const root = document.querySelector("[data-import-progress]");
  const said = root?.querySelector("[role=status]");
  const bar = root?.querySelector("progress");
  let phase = "";

  const look = async () => {
    try {
      const answer = await fetch(root.dataset.importProgress, { headers: { Accept: "application/json" } });
      const { over, ...now } = await answer.json();
      if (over) return location.reload();
      const words = now.phase && (now.total ? `${now.phase}: ${now.done} of ${now.total}` : now.phase);
      if (now.total) Object.assign(bar, { max: now.total, value: now.done });
      else bar.removeAttribute("value");
      // Screen readers are told of each step, not of each article.
      said.setAttribute("aria-live", now.phase === phase ? "off" : "polite");
      phase = now.phase;
      if (words) said.textContent = words;
    } catch {
      // The next look may succeed.
    }
    setTimeout(look, 2000);
  };
  if (root) setTimeout(look, 1000);
})();
