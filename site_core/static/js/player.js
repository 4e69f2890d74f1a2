// A video of another website, once a reader has asked for it.

export function play(link) {
  const { player, title, provider } = link.dataset;
  const frame = document.createElement("iframe");
  frame.title = `${title} (video on ${provider})`;
  frame.className = "player";
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture";
  // It may run and be seen in full, but lead this page nowhere.
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
  frame.referrerPolicy = "strict-origin-when-cross-origin"; // players refuse to play for nobody
  frame.src = player;
  const away = document.createElement("a");
  away.className = "away small";
  away.href = link.href;
  away.rel = "noreferrer";
  away.textContent = `Watch it on ${provider} instead`;
  link.after(frame, away);
  link.remove();
  frame.focus();
}
