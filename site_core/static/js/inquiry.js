// [data-seconds]: tells how long somebody took to fill in the form, which robots do at once.
// Without this file nothing is told, and nothing concluded from that.
const field = document.querySelector("[data-seconds]");

if (field) {
  const before = Number(field.value) || 0; // from when a mistake was pointed out
  field.form.addEventListener("submit", () => {
    field.value = Math.round(before + performance.now() / 1000);
  });
}
