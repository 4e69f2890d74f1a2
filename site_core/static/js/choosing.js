// The programs chosen for a comparison, while the list around them changes in place.
//
// They are known to this page only, and gone with it: nothing is stored, and no address tells of
// them before Compare is pressed. Chosen ones that the list does not show are fields of the bar.

const MOST = 4;
const BOXES = "[type=checkbox][name=p]";

export class Choosing {
  constructor(bar) {
    this.bar = bar;
    this.told = bar.querySelector("[role=status]");
    this.button = bar.querySelector("[type=submit]");
    this.first = this.told.textContent;
    this.chosen = new Map(); // names by slug, in the order they were chosen in
    this.list = bar.insertBefore(document.createElement("ul"), this.told.nextSibling);
    this.list.className = "compare-kept list";
    this.list.setAttribute("aria-label", "Chosen, and not in this list");
    this.clear = this.control("Clear", () => this.chosen.clear());
    this.clear.setAttribute("aria-label", "Clear all chosen programs");
    this.button.before(this.clear);
    addEventListener("change", ({ target }) => target.matches(BOXES) && this.changed(target));
    addEventListener("pageshow", () => this.adopt()); // browsers tick again what was ticked before
    this.adopt();
  }

  boxes() {
    return [...document.querySelectorAll(BOXES)];
  }

  name(box) {
    return box.parentElement.querySelector(".sr").textContent.trim();
  }

  adopt() {
    const ticked = this.boxes().filter((box) => box.checked && !this.chosen.has(box.value));
    const room = MOST - this.chosen.size;
    ticked.slice(0, room).forEach((box) => this.chosen.set(box.value, this.name(box)));
    this.show(ticked[room] && this.refusal(ticked[room]));
  }

  refusal(box) {
    return `Four fit side by side. Take one out to add ${this.name(box)}.`;
  }

  changed(box) {
    if (!box.checked) this.chosen.delete(box.value);
    else if (this.chosen.size < MOST) this.chosen.set(box.value, this.name(box));
    else return this.show(this.refusal(box));
    this.show();
  }

  // A control that takes out what is chosen. It goes with it, and leaves the focus to the button.
  control(words, take) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "compare-drop";
    made.append(words);
    made.addEventListener("click", () => {
      take();
      this.show();
      (this.bar.hidden ? document.getElementById("count") : this.button).focus({ preventScroll: true });
    });
    return made;
  }

  kept([slug, name]) {
    const item = document.createElement("li");
    const field = document.createElement("input");
    const remove = document.createElement("span");
    const cross = document.createElement("span");
    Object.assign(field, { type: "hidden", name: "p", value: slug });
    Object.assign(remove, { className: "sr", textContent: "Take out " });
    Object.assign(cross, { textContent: " ×", ariaHidden: "true" });
    const control = this.control(remove, () => this.chosen.delete(slug));
    control.append(name, cross);
    item.append(field, control);
    return item;
  }

  words() {
    const { size } = this.chosen;
    if (!size) return this.first;
    const away = this.list.childElementCount;
    const where = away ? `, ${away} not in this list` : "";
    return `${size} of ${MOST} chosen${where}.${size === 1 ? " Choose one more to compare." : ""}`;
  }

  // Makes boxes and bar say what is chosen.
  show(refusal) {
    const boxes = this.boxes();
    const here = new Set(boxes.map((box) => box.value));
    boxes.forEach((box) => (box.checked = this.chosen.has(box.value)));
    this.list.replaceChildren(...[...this.chosen].filter(([slug]) => !here.has(slug)).map((each) => this.kept(each)));
    this.list.hidden = !this.list.firstChild;
    this.clear.hidden = !this.chosen.size;
    this.button.textContent = this.chosen.size > 1 ? `Compare ${this.chosen.size}` : "Compare";
    this.bar.hidden = !boxes.length && !this.chosen.size;
    const words = refusal ?? this.words();
    if (this.told.textContent !== words) this.told.textContent = words;
    this.told.classList.toggle("is-refusal", Boolean(refusal));
  }
}
