// The upload page where scripts run: files can be dropped, are listed with their sizes, and sending is said.
const MOST_BYTES = 15000000;
const form = document.getElementById("upload-form");
const input = document.getElementById("id_files");
const zone = document.getElementById("drop-zone");
const list = document.getElementById("chosen");

const size = (bytes) => (bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`);

function row(file) {
  const item = document.createElement("li");
  const note = document.createElement("span");
  item.textContent = file.name;
  item.classList.toggle("too-large", file.size > MOST_BYTES);
  note.textContent = file.size > MOST_BYTES ? `${size(file.size)}: 15 MB are the most` : size(file.size);
  item.append(note);
  return item;
}

const show = () => list.replaceChildren(...Array.from(input.files, row));

function add(files) {
  const all = new DataTransfer();
  for (const file of [...input.files, ...files]) all.items.add(file);
  input.files = all.files;
  show();
}

zone.querySelector(".drop-here").hidden = false;
input.addEventListener("change", show);
for (const name of ["dragenter", "dragover"]) {
  zone.addEventListener(name, (event) => {
    event.preventDefault();
    zone.classList.add("is-over");
  });
}
zone.addEventListener("dragleave", (event) => {
  if (!zone.contains(event.relatedTarget)) zone.classList.remove("is-over");
});
zone.addEventListener("drop", (event) => {
  event.preventDefault();
  zone.classList.remove("is-over");
  add(event.dataTransfer.files);
});
form.addEventListener("submit", (event) => {
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  document.getElementById("sending").textContent = "Sending…";
});
addEventListener("pageshow", () => {
  delete form.dataset.sent;
  document.getElementById("sending").textContent = "";
  show();
});
