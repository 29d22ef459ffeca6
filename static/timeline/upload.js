// The upload page where scripts run: files can be dropped, are listed with their sizes, and sending is said.
const MOST_BYTES = 15000000;
const MOST_FILES = 1000;
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

// What is sent is counted, and what was wrong is said on this page, where the files are still chosen.
const sending = document.getElementById("sending");
const bar = document.createElement("progress");
bar.setAttribute("aria-label", "Sent");
const ERRORS = ".errornote, ul.errorlist";

const figures = document.createElement("span");
figures.ariaHidden = "true"; // They change all the time; the bar has them for who asks.

function say(text, sent = null) {
  sending.textContent = text;
  if (sent !== null) sending.append(figures, Object.assign(bar, { value: sent, max: 1 }));
  figures.textContent = "";
}

function stop(text = "") {
  delete form.dataset.sent;
  say(text);
}

function told(event, since) {
  if (!event.lengthComputable || event.loaded === event.total) return say("Sent. It is being stored…", 1);
  const seconds = ((performance.now() - since) / 1000) * (event.total / event.loaded - 1);
  const left = since + 2000 > performance.now() ? "" : `, about ${seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.round(seconds / 60)} minutes`} left`;
  figures.textContent = ` ${size(event.loaded)} of ${size(event.total)} sent${left}`;
  bar.value = event.loaded / event.total;
}

function answered(request) {
  const stored = request.getResponseHeader("Location");
  if (stored) return location.assign(stored);
  const elsewhere = new URL(request.responseURL).pathname !== location.pathname;
  if (elsewhere) return location.assign(request.responseURL);
  const page = new DOMParser().parseFromString(request.responseText, "text/html");
  const theirs = page.getElementById("upload-form");
  if (!theirs) return stop(page.querySelector("h1, h2")?.parentElement.textContent.trim() || "It was not taken in.");
  for (const old of form.querySelectorAll(ERRORS)) old.remove();
  for (const note of theirs.querySelectorAll(":scope > .errornote")) form.prepend(note);
  for (const row of form.querySelectorAll(".form-row")) {
    const field = [...row.classList].find((name) => name.startsWith("field-"));
    const errors = theirs.querySelector(`.${field} ul.errorlist`);
    row.classList.toggle("errors", Boolean(errors));
    if (errors) row.prepend(errors);
  }
  stop();
  form.querySelector(ERRORS)?.scrollIntoView({ block: "center" });
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (form.dataset.sent) return;
  const many = input.files.length;
  if (many > MOST_FILES) return say(`${MOST_FILES} files are the most at once, and these are ${many}. Choose fewer.`);
  form.dataset.sent = "yes";
  const request = new XMLHttpRequest();
  const since = performance.now();
  request.open("POST", location.href);
  request.setRequestHeader("X-Requested-With", "XMLHttpRequest");
  request.upload.addEventListener("progress", (progress) => told(progress, since));
  request.addEventListener("load", () => answered(request));
  request.addEventListener("error", () =>
    stop("The connection broke, or a file was changed since it was chosen. Nothing was taken in: send it again."),
  );
  say("Sending…", 0);
  request.send(new FormData(form));
});
addEventListener("pageshow", () => {
  stop();
  show();
});
