// [data-catalog]: a list and its filters change in place. Without this they are forms and links.
//
// Nothing moves but the list: no focus, no scrolling. A ticked box changes only the number that is
// told beside the button (WCAG 3.2.2); the list follows when the button is pressed.

import { Choosing } from "./choosing.js";

const PAUSE = 300;
const REGIONS = "[data-region]";

class Catalog {
  constructor(root, href) {
    this.root = root;
    this.form = root.querySelector("[data-filters]");
    this.fitting = root.querySelector("[data-fitting]");
    this.fitting?.setAttribute("role", "status");
    this.answers = new Map();
    const bar = root.querySelector(".compare-bar");
    this.choosing = bar && new Choosing(bar);
    addEventListener("submit", (event) => this.submitted(event));
    addEventListener("click", (event) => this.clicked(event));
    this.shown = this.address({ href });
    addEventListener("popstate", () => this.back());
    this.form?.addEventListener("input", () => this.changed());
    this.back();
  }

  isHere(address) {
    return address.pathname === this.root.dataset.catalog;
  }

  address({ href }) {
    return href.split("#")[0];
  }

  // What a GET form asks for; what is empty says nothing.
  asked(form) {
    const address = new URL(form.action);
    const said = [...new FormData(form)].filter(([, value]) => value.trim());
    address.search = new URLSearchParams(said);
    return address;
  }

  submitted(event) {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "get") return;
    const address = this.asked(form);
    if (!this.isHere(address)) return;
    event.preventDefault();
    this.go(address);
  }

  clicked(event) {
    const link = event.target.closest("a[data-in-place]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.go(new URL(link.href));
  }

  async go(address) {
    const before = this.shown;
    const done = await this.show(address.href);
    if (done === false) return location.assign(address);
    if (!done || address.href === before) return;
    history.replaceState({ catalog: true }, "");
    history.pushState({ catalog: true }, "", address);
  }

  async back() {
    const address = this.address(location);
    if (this.isHere(location) && address !== this.shown && (await this.show(address)) === false) location.reload();
  }

  // A choice that was counted before it is shown is not fetched twice.
  async answer(address, signal) {
    if (!this.answers.has(address)) {
      const answer = await fetch(address, { signal });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector("[data-catalog]")) throw new Error("no list");
      if (this.answers.size > 20) this.answers.clear();
      this.answers.set(address, page);
    }
    return this.answers.get(address);
  }

  asking() {
    clearTimeout(this.timer);
    this.controller?.abort();
    this.controller = new AbortController();
    return this.controller.signal;
  }

  // True once it is shown, false if it cannot be, nothing if something else was asked for meanwhile.
  async show(address) {
    const signal = this.asking();
    this.root.setAttribute("aria-busy", "true");
    try {
      const page = await this.answer(address, signal);
      if (signal.aborted) return undefined;
      if (!this.replace(page.cloneNode(true))) return false;
      this.shown = address;
      return true;
    } catch {
      return signal.aborted ? undefined : false;
    } finally {
      if (!signal.aborted) this.root.removeAttribute("aria-busy");
    }
  }

  replace(page) {
    const { id } = document.activeElement;
    const lost = document.activeElement.closest(REGIONS);
    const open = [...this.root.querySelectorAll(".rest[open] > summary")].map((summary) => summary.id);
    const regions = [...document.querySelectorAll(REGIONS)];
    const fresh = [...page.querySelectorAll(REGIONS)];
    if (regions.length !== fresh.length) return false;
    regions.forEach((region, place) => region.replaceChildren(...fresh[place].childNodes));
    this.choosing?.show();
    open.forEach((each) => document.getElementById(each)?.parentElement.setAttribute("open", ""));
    const typed = page.getElementById("q").value;
    const field = document.getElementById("q");
    if (field.value !== typed) field.value = typed;
    if (this.fitting) this.fitting.textContent = "";
    document.title = page.title;
    ["link[rel=canonical]", "meta[name=robots]"].forEach((name) => {
      document.head.querySelector(name)?.remove();
      const said = page.head.querySelector(name);
      if (said) document.head.append(said);
    });
    if (lost) (document.getElementById(id) ?? document.getElementById("count"))?.focus({ preventScroll: true });
    return true;
  }

  changed() {
    const signal = this.asking();
    this.fitting.textContent = "";
    this.timer = setTimeout(async () => {
      const { href } = this.asked(this.form);
      if (href === this.shown) return;
      const page = await this.answer(href, signal).catch(() => null);
      if (page && !signal.aborted) this.fitting.textContent = page.getElementById("count")?.textContent ?? "";
    }, PAUSE);
  }
}

export const start = (root, href) => new Catalog(root, href);
