/* Wagtail asks before it saves over somebody else's version. Tells the server that it has asked,
   which else would ask once more. The same dialog warns of the network: that is another question. */
document.addEventListener(
  "w-dialog:confirmed",
  (event) => {
    const form = document.querySelector("form[data-edit-form]");
    const asked = document.querySelector("[data-w-session-intercept-value=conflict]");
    if (event.target.id !== "w-save-confirmation-dialog" || !form || !asked) return;
    const answer = Object.assign(document.createElement("input"), {
      type: "hidden", name: "seen_version", value: "in-form",
    });
    form.append(answer);
    setTimeout(() => answer.remove(), 1000);
  },
  true,
);

/* Autosave remembers which version it wrote; a button that is pressed does not. */
document.addEventListener("w-autosave:success", (event) => {
  const { revision_id, revision_created_at } = event.detail?.data ?? {};
  const fields = document.querySelector("form[data-edit-form]")?.elements;
  const known = { loaded_revision_id: revision_id, loaded_revision_created_at: revision_created_at };
  for (const [name, value] of Object.entries(known)) {
    const field = fields?.namedItem(name);
    if (field && value) field.value = value;
  }
});
