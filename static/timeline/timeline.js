// What the pages do beyond links and forms. Without this script everything still works, one page at a time.
(() => {
  "use strict";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);

  // The strip is one stop of the Tab key; the arrow keys move along it.
  const rove = () => {
    const stops = all("#strip a");
    const current = stops.find((stop) => stop.hasAttribute("aria-current")) || stops[0];
    stops.forEach((stop) => { stop.tabIndex = stop === (stops.find((s) => s === document.activeElement) || current) ? 0 : -1; });
  };
  const along = (key, stops, at) =>
    ({ ArrowLeft: stops[at - 1], ArrowRight: stops[at + 1], Home: stops[0], End: stops[stops.length - 1] })[key];

  const walkStrip = (event) => {
    const stops = all("#strip a");
    const next = along(event.key, stops, stops.indexOf(document.activeElement));
    if (!next) return;
    event.preventDefault();
    stops.forEach((stop) => { stop.tabIndex = stop === next ? 0 : -1; });
    next.focus();
  };

  // j and k walk from event to event, / searches, ? shows the keys.
  const step = (by) => {
    const titles = all("#events [data-event-link]").filter((title) => title.checkVisibility());
    const here = document.activeElement.closest("[data-event-id]");
    const at = titles.findIndex((title) => here && here.contains(title));
    const next = titles[at < 0 ? (by > 0 ? 0 : titles.length - 1) : at + by];
    if (next) next.focus();
  };
  const search = () => {
    one("#filters").open = true;
    one("#f-q").focus();
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    "/": search,
    "?": () => { const help = one("#keys"); if (help) help.open ? help.close() : help.showModal(); },
  };
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("#strip")) walkStrip(event);
    if (typing(event.target) || !one("#events") || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // While somebody types in the search field an answer must not put back older words.
  document.addEventListener("focusin", (event) => { if (event.target.id === "f-q") event.target.setAttribute("hx-morph-skip", ""); });
  document.addEventListener("focusout", (event) => { if (event.target.id === "f-q") event.target.removeAttribute("hx-morph-skip"); });

  // Empty fields have no place in an address.
  document.addEventListener("htmx:config:request", (event) => {
    const body = event.detail.ctx.request.body;
    if (!(body instanceof FormData)) return;
    [...body].forEach(([name, value]) => { if (value === "") body.delete(name); });
  });

  // When nobody is typing it shows what the page was asked for.
  const settle = () => {
    rove();
    const field = one("#f-q");
    if (field && field !== document.activeElement) field.value = field.defaultValue;
  };

  document.addEventListener("htmx:after:swap", settle);
  window.addEventListener("beforeprint", () => all("main details").forEach((part) => { part.open = true; }));
  rove();
})();
