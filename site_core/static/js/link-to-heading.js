// The link dialog asks, once a page is chosen, which of its headings the link leads to.
//
// Wagtail's dialog answers at the click on a page; this takes the click first and shows one step more.
// A page without headings is answered for at once.
(() => {
  const { draftail } = window;
  // The register of Draftail's plugins is only handed out to those who add to it.
  const plugins = draftail.registerPlugin({ type: "HEADINGS" }, "entityTypes");
  delete plugins.HEADINGS;
  const link = plugins.LINK;
  const FRAGMENT = "data-draftjs-conductor-fragment";

  class LinkSource extends link.source {
    getChooserConfig(entity, selected) {
      const config = super.getChooserConfig(entity, selected);
      const steps = config.onload;
      const old = entity ? entity.getData() : {};
      let chosen = null;
      const answer = (modal, heading) => {
        const url = heading ? `${chosen.url}#${heading}` : chosen.url;
        modal.respond("pageChosen", { ...chosen, url, fragment: heading });
        modal.close();
      };
      const ask = (modal, page) => {
        chosen = page;
        const address = this.props.entityType.chooserUrls.headings.replace("/0/", `/${page.id}/`);
        const wanted = page.id === old.id ? old.fragment || "" : "";
        modal.loadUrl(address, { fragment: wanted });
      };
      return {
        ...config,
        onload: {
          ...steps,
          browse(modal, data) {
            steps.browse(modal, data);
            const body = modal.body[0];
            if (body.asksForHeading) return;
            body.asksForHeading = true;
            const take = (event) => {
              const choice = event.target.closest("a.choose-page");
              if (!choice) return;
              event.preventDefault();
              event.stopPropagation();
              const page = window.jQuery(choice).data();
              ask(modal, { ...page, parentId: page.parentId ?? data.parent_page_id });
            };
            body.addEventListener("click", take, true);
          },
          no_headings: (modal) => answer(modal, ""),
          headings(modal) {
            const body = modal.body[0];
            const choices = [...body.querySelectorAll("[data-heading]")];
            choices.forEach((choice) =>
              choice.addEventListener("click", (event) => {
                event.preventDefault();
                answer(modal, choice.dataset.heading);
              }),
            );
            const back = () => modal.loadUrl(config.url, config.urlParams);
            body.querySelector("[data-back]").addEventListener("click", back);
            (choices.find((choice) => choice.ariaCurrent) || choices[0]).focus();
          },
        },
      };
    }

    filterEntityData(data) {
      const kept = super.filterEntityData(data);
      return data.fragment ? { ...kept, fragment: data.fragment } : kept;
    }
  }

  Object.assign(link, {
    source: LinkSource,
    // What comes with its structure keeps it, also where its words hold an address.
    onPaste: ((paste) => (text, html, ...rest) =>
      html?.includes(FRAGMENT) ? "not-handled" : paste(text, html, ...rest))(link.onPaste),
  });
})();
