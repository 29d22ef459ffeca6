// What the pages do beyond links and forms. Without this script everything still works, one page at a time.
(() => {
  "use strict";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const wide = { get matches() { return matchMedia("(min-width: 1300px)").matches; } }; // Asked early it would lay the page out once more.

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

  // j and k walk from event to event, / searches, ? shows the keys, o unfolds the sources.
  const titles = () => all("#events [data-event-link]").filter((title) => title.checkVisibility());
  const entryOf = (element) => element.closest("#events [data-event-id]");
  let walkingOn = null; // How many titles there were when somebody walked off the last: the next page is on its way.
  const step = (by) => {
    const known = titles();
    const here = entryOf(document.activeElement);
    const at = known.findIndex((title) => here && here.contains(title));
    const next = known[at < 0 ? (by > 0 ? 0 : known.length - 1) : at + by];
    const onward = one("#next");
    if (next) next.focus();
    else if (by > 0 && onward) { walkingOn = known.length; onward.click(); }
  };
  const search = () => one("#f-q") && one("#f-q").focus();
  const unfold = () => {
    const here = entryOf(document.activeElement);
    const sources = here && here.querySelector("details.sources");
    if (sources) sources.open = !sources.open;
  };
  const help = () => { const keys = one("#keys"); if (keys) keys.open ? keys.close() : keys.showModal(); };
  const keys = { j: () => step(1), k: () => step(-1), o: unfold, "/": search, "?": help };
  const arrows = { ArrowDown: () => step(1), ArrowUp: () => step(-1) }; // Only from a title: elsewhere they scroll.
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");

  const fold = () => {
    const here = entryOf(document.activeElement);
    const open = (here && here.querySelector("details.sources[open]")) || (wide.matches && one("#events details.sources[open]"));
    if (!open || one("dialog[open]")) return;
    open.open = false;
    if (open.contains(document.activeElement)) open.querySelector("summary").focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("#strip")) walkStrip(event);
    if (typing(event.target) || !one("#events")) return;
    if (event.key === "Escape") return fold();
    const known = event.target.matches("#events [data-event-link]") ? { ...keys, ...arrows } : keys;
    if (!Object.hasOwn(known, event.key) || (one("dialog[open]") && event.key !== "?")) return;
    event.preventDefault();
    known[event.key]();
  });

  // Beside the list there is room for the sources of one event.
  document.addEventListener("toggle", ({ target }) => {
    if (!wide.matches || !target.open || !target.matches("details.sources")) return;
    all("#events details.sources[open]").forEach((other) => { if (other !== target) other.open = false; });
  }, true);

  // The filters' lists stay inert, or with the server, until somebody comes to them.
  const filtersOpen = () => Boolean(one("#filters[open]"));
  const unpack = () => {
    const inert = one("#filters > noscript");
    if (inert) inert.outerHTML = inert.innerHTML;
    else if (filtersOpen() && one("#fields[data-lean]")) htmx.ajax("GET", location.href, { target: "#fields", select: "#fields", swap: "outerHTML" });
  };
  document.addEventListener("toggle", ({ target }) => { if (target.id === "filters" && target.open) unpack(); }, true);
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest("#filter-form")) unpack();
    if (target.id === "f-month") target.type = "month"; // Where the browser knows one, its own picker.
  });

  // A long background stays with the server until it is opened.
  document.addEventListener("toggle", ({ target }) => {
    const held = target.id === "background" && target.open && one("#earlier[data-from]");
    if (held) htmx.ajax("GET", held.dataset.from, { target: "#earlier", select: "#earlier", swap: "outerHTML" });
  }, true);

  // While somebody types in the search field an answer must not put back older words.
  document.addEventListener("focusin", (event) => { if (event.target.id === "f-q") event.target.setAttribute("hx-morph-skip", ""); });
  document.addEventListener("focusout", ({ target }) => {
    if (target.id !== "f-q") return;
    target.removeAttribute("hx-morph-skip");
    target.defaultValue = target.value; // What answers skipped meanwhile.
  });

  // Empty fields have no place in an address.
  document.addEventListener("htmx:config:request", (event) => {
    const { body, headers } = event.detail.ctx.request;
    if (filtersOpen()) headers["Filters-Open"] = "true";
    if (one("#background[open]")) headers["Background-Open"] = "true";
    if (!(body instanceof FormData)) return;
    [...body].forEach(([name, value]) => { if (value === "") body.delete(name); });
  });

  // A month that goes on over the end of a page stays one month; no two headings have one id.
  const join = () => all("#events > .chapter").forEach((chapter, index) => {
    const heading = chapter.firstElementChild;
    const above = chapter.previousElementSibling;
    const gap = above && above.matches(".silence") ? above : null;
    const before = gap ? gap.previousElementSibling : above;
    if (before && before.matches(".chapter") && before.firstElementChild.textContent === heading.textContent) {
      if (gap) {
        const named = Object.assign(document.createElement("li"), { className: gap.className, textContent: gap.textContent });
        before.lastElementChild.append(named);
        gap.remove();
      }
      before.lastElementChild.append(...chapter.lastElementChild.children);
      chapter.remove();
    } else if (document.getElementById(heading.id) !== heading) {
      heading.id += `-${index}`;
      chapter.setAttribute("aria-labelledby", heading.id);
    }
  });

  // The address names the page that is being read, and history the place on it.
  let restoring = false;
  const inView = (entries) => entries.findIndex((entry) => entry.getBoundingClientRect().bottom > 72);
  const address = (page) => {
    const url = new URL(location.href);
    if (Number(url.searchParams.get("page") || 1) === page) return url;
    page > 1 ? url.searchParams.set("page", page) : url.searchParams.delete("page");
    url.hash = "";
    return url;
  };
  const remember = () => {
    const list = one("#events");
    if (restoring || !list || !list.dataset.per) return;
    const entries = all("#events > .chapter .entry");
    const first = inView(entries);
    const begun = first >= 0 && list.getBoundingClientRect().top < 0;
    const at = begun ? { id: entries[first].id, top: entries[first].getBoundingClientRect().top } : { top: scrollY };
    const page = Number(list.dataset.page) + (begun ? Math.floor(first / Number(list.dataset.per)) : 0);
    history.replaceState({ ...history.state, htmx: true, at }, "", address(page));
  };
  const restore = () => {
    const at = history.state && history.state.at;
    if (!at || !one("#events")) return;
    const entry = at.id && document.getElementById(at.id);
    scrollTo({ top: entry ? entry.getBoundingClientRect().top + scrollY - at.top : at.top, behavior: "instant" });
  };

  if (one("#events[data-per]")) {
    history.scrollRestoration = "manual";
    restore();
    let resting;
    addEventListener("scroll", () => { clearTimeout(resting); resting = setTimeout(remember, 250); }, { passive: true });
    addEventListener("click", (event) => { if (event.target.closest("a, button")) remember(); }, true);
    addEventListener("change", remember, true);
    addEventListener("pagehide", remember);
    document.addEventListener("htmx:before:history:restore", () => { restoring = true; });
  }

  // When nobody is typing the search field shows what the page was asked for.
  const settle = () => {
    rove();
    join();
    const field = one("#f-q");
    if (field && field !== document.activeElement) field.value = field.defaultValue;
    if (restoring) { restore(); restoring = false; }
    if (walkingOn !== null) {
      const next = titles()[walkingOn];
      if (next) { walkingOn = null; next.focus(); }
    }
  };

  document.addEventListener("htmx:after:swap", settle);
  window.addEventListener("beforeprint", () => all("main details").forEach((part) => { part.open = true; }));
  rove();
})();
