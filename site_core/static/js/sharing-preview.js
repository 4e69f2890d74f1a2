// Follows what an editor types with a preview of the search result and the shared card.
// Without it the panel shows what is saved: templates/wagtailadmin/sharing_preview.html.

const WIDTH = 600; // what search engines give a title, set in 20 px
const LETTERS = 160;
const WAIT = 400;
const ruler = document.createElement("canvas").getContext("2d");
ruler.font = "20px Arial, sans-serif";

const field = (name) => document.getElementById(`id_${name}`);
const typed = (name) => (field(name)?.value ?? "").trim().replace(/\s+/g, " ");

function cutToWidth(text) {
  if (ruler.measureText(text).width <= WIDTH) return text;
  let end = text.length;
  while (end > 1 && ruler.measureText(`${text.slice(0, end)} …`).width > WIDTH) end -= 1;
  return `${text.slice(0, end).trimEnd()} …`;
}

function cutToLetters(text) {
  if (text.length <= LETTERS) return text;
  return `${text.slice(0, LETTERS).replace(/\s+\S*$/, "")} …`;
}

function advise(title, description) {
  const found = [];
  if (ruler.measureText(title).width > WIDTH) {
    found.push("The title is long: search engines cut it after about 60 letters.");
  }
  if (!description) {
    found.push("Write a description or a summary, so that others do not choose one for you.");
  } else if (description.length > LETTERS) {
    found.push("The description is long: about 160 letters are shown.");
  }
  return found;
}

// The picture of a chooser, as the form shows it.
function chosen(name) {
  if (!field(name)?.value) return "";
  return document.querySelector(`#id_${name}-chooser img`)?.src ?? "";
}

const chosenIds = () => ["share_image", "image"].map((name) => field(name)?.value ?? "").join();

function pictureOf(box) {
  // The form's own thumbnails are small: what was saved is shown larger while it stays chosen.
  if (box.savedPicture && box.savedIds === chosenIds()) return box.savedPicture;
  const { card, everyCard, sitePicture } = box.dataset;
  const own = chosen("share_image") || (everyCard ? "" : chosen("image") || sitePicture);
  return own || `${card}&title=${encodeURIComponent(typed("title"))}`;
}

function addressOf(box) {
  const { above, address } = box.dataset;
  if (!above || !typed("slug")) return address || above;
  return `${above}${typed("slug")}/`;
}

function show(box) {
  const { site } = box.dataset;
  const own = typed("seo_title") || typed("title");
  const named = own.toLowerCase().includes(site.toLowerCase());
  const title = !own ? site : named ? own : `${own} – ${site}`;
  // With nothing written, what the page begins with stays as it was saved.
  const description = typed("search_description") || typed("summary") || box.begins;
  const fill = (part, text) => {
    for (const element of box.querySelectorAll(`[data-sharing-${part}]`)) element.textContent = text;
  };
  fill("title", cutToWidth(title));
  fill("description", cutToLetters(description));
  fill("address", addressOf(box));
  const picture = pictureOf(box);
  const image = box.querySelector("[data-sharing-picture]");
  if (image.getAttribute("src") !== picture) image.src = picture;
  const list = box.querySelector("[data-sharing-advice]");
  const sentences = advise(title, description);
  if ([...list.children].map((item) => item.textContent).join("\n") === sentences.join("\n")) return;
  list.replaceChildren(
    ...sentences.map((text) => Object.assign(document.createElement("li"), { textContent: text })),
  );
}

for (const box of document.querySelectorAll("[data-sharing]")) {
  const saved = box.querySelector("[data-sharing-description]").textContent;
  box.begins = typed("search_description") || typed("summary") ? "" : saved;
  const shown = box.querySelector("[data-sharing-picture]").getAttribute("src");
  box.savedPicture = shown.startsWith(box.dataset.card) ? "" : shown;
  box.savedIds = chosenIds();
  let timer = 0;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => show(box), WAIT);
  };
  const form = box.closest("form");
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  // Titles fill in slugs by script, and choosers their pictures: neither is typed.
  for (const name of ["slug", "image", "share_image"]) {
    const watched = field(name)?.closest("[data-contentpath], .w-field") ?? field(name)?.parentElement;
    if (watched) {
      new MutationObserver(later).observe(watched, { subtree: true, attributes: true, childList: true });
    }
  }
  show(box);
}
