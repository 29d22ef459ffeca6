// Keys in a list of the desk: j and k go down and up, x chooses, Enter opens, ? shows them.
const KEYS = { j: "next row", k: "row before", x: "choose the row, or not", Enter: "open it", "?": "show these keys" };
const rows = () => [...document.querySelectorAll("#result_list tbody tr")];
const current = () => rows().findIndex((row) => row.classList.contains("is-current"));

function go(to) {
  const all = rows();
  if (!all.length) return;
  const place = Math.max(0, Math.min(all.length - 1, to));
  for (const row of all) row.classList.remove("is-current");
  all[place].classList.add("is-current");
  all[place].scrollIntoView({ block: "nearest" });
  all[place].querySelector("th a, td a")?.focus({ preventScroll: true });
}

function help() {
  const shown = document.querySelector("dialog.keys");
  if (shown) return shown.open ? shown.close() : shown.showModal();
  const dialog = document.createElement("dialog");
  const list = document.createElement("dl");
  dialog.className = "keys";
  dialog.setAttribute("aria-label", "Keys");
  for (const [key, what] of Object.entries(KEYS)) {
    const term = document.createElement("dt");
    const told = document.createElement("dd");
    term.textContent = key;
    told.textContent = what;
    list.append(term, told);
  }
  const form = document.createElement("form");
  form.method = "dialog";
  const close = document.createElement("button");
  close.textContent = "Close";
  form.append(close);
  dialog.append(list, form);
  document.body.append(dialog);
  dialog.showModal();
}

const doings = {
  j: () => go(current() + 1),
  k: () => go(current() - 1),
  x: () => rows()[current()]?.querySelector("input.action-select")?.click(),
  "?": help,
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const doing = document.getElementById("result_list") ? doings[event.key] : null;
  if (!doing) return;
  event.preventDefault();
  doing();
});
