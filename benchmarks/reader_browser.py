"""One page in Chromium as a reader meets it, cold: when it answers, what it costs, how its parts can be reached."""

from __future__ import annotations

from dataclasses import dataclass

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
DESK = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
PATIENCE = 120_000  # Milliseconds after which a page counts as never answering.
TABS = 60

WATCH = """
window.shift = 0;
new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) shift += e.value; }))
  .observe({type: "layout-shift", buffered: true});
addEventListener("pointerdown", e => { window.pressed = performance.timeOrigin + e.timeStamp; }, true);
"""
# The time at which an expression is true and painted, in milliseconds since the page was asked for, or of the clock.
SHOWN = """new Promise((tell, fail) => {
  const begun = performance.now(), holds = () => { try { return !!(%s); } catch { return false; } };
  (function look() {
    if (holds()) requestAnimationFrame(() => setTimeout(() => tell(performance.now() + %s)));
    else if (performance.now() - begun > %d) fail(new Error("never"));
    else requestAnimationFrame(look);
  })();
})"""
AIM = """chosen => {
  const element = document.querySelector(chosen);
  element.scrollIntoView({block: "nearest", behavior: "instant"});
  const box = element.getBoundingClientRect();
  return [box.left + Math.min(box.width / 2, 60), box.top + box.height / 2];
}"""
SMALL = """() => [...document.querySelectorAll("a, button, input, select, summary, [role=button], [tabindex='0']")]
  .map(each => each.getBoundingClientRect())
  .filter(box => Math.min(box.width, box.height) > 1 && Math.min(box.width, box.height) < 24).length"""


@dataclass(frozen=True)
class Target:
    """A page and what a reader does there. `click`, `filter` and `focus` are selectors, the others JavaScript."""

    name: str
    address: str
    ready: str
    click: str
    answered: str
    filter: str = ""
    filtered: str = ""
    deep: str = ""
    deep_ready: str = ""
    focus: str = ""


def shown(page, condition: str, *, clock: bool = False) -> float:
    """Milliseconds until `condition` is true and painted."""
    return page.evaluate(SHOWN % (condition, "performance.timeOrigin" if clock else "0", PATIENCE))


def visit(browser, target: Target) -> dict[str, float]:
    """One cold visit: the first click and its answer, then a filter; and a cold visit to one event's own address."""
    context = browser.new_context(**DESK)
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.add_init_script(WATCH)
    wire, traffic = context.new_cdp_session(page), {"bytes": 0, "requests": 0}
    listen(wire, traffic)
    found = {}
    try:
        page.goto(target.address, wait_until="commit")
        found["rendered"] = shown(page, target.ready)
        found["cpu"] = cpu(wire)
        press(page, target.click)
        found["usable"] = shown(page, target.answered)
        page.wait_for_load_state("load")
        found |= traffic
        found["shift"] = page.evaluate("window.shift")
        if target.filter:
            found["filter"] = answered_in(page, target.filter, target.filtered)
    finally:
        context.close()
    return found | deep_link(browser, target)


def deep_link(browser, target: Target) -> dict[str, float]:
    """Milliseconds until somebody who was sent the address of one event reads it."""
    if not target.deep:
        return {}
    context = browser.new_context(**DESK)
    page = context.new_page()
    try:
        page.goto(target.deep, wait_until="commit")
        return {"deep": shown(page, target.deep_ready)}
    finally:
        context.close()


def answered_in(page, selector: str, condition: str) -> float:
    """Milliseconds from the press on an element to its answer."""
    press(page, selector)
    return shown(page, condition, clock=True) - page.evaluate("window.pressed")


def press(page, selector: str) -> None:
    """Move the mouse to the first of the elements, scrolled to if need be, and press."""
    page.mouse.click(*page.evaluate(AIM, selector))


def listen(wire, traffic: dict[str, int]) -> None:
    """Count the bytes as they come over the wire, and the requests that leave the browser."""
    wire.send("Network.enable")
    wire.send("Performance.enable", {"timeDomain": "threadTicks"})

    def asked(event: dict) -> None:
        traffic["requests"] += not event["request"]["url"].startswith("data:")

    def came(event: dict) -> None:
        traffic["bytes"] += event["encodedDataLength"]

    wire.on("Network.requestWillBeSent", asked)
    wire.on("Network.loadingFinished", came)


def cpu(wire) -> float:
    """Milliseconds that the page's main thread has worked."""
    metrics = {row["name"]: row["value"] for row in wire.send("Performance.getMetrics")["metrics"]}
    return metrics["TaskDuration"] * 1000


def reached(browser, target: Target) -> dict[str, object]:
    """How many Tabs lead to an event, how many targets are too small for a finger, how much is told without script."""
    context = browser.new_context(**DESK)
    page = context.new_page()
    page.goto(target.address, wait_until="load")
    shown(page, target.ready)
    found = {"tabs": tabs_to(page, target.focus)}
    context.close()
    context = browser.new_context(**PHONE)
    page = context.new_page()
    page.goto(target.address, wait_until="load")
    shown(page, target.ready)
    found["small"] = page.evaluate(SMALL)
    context.close()
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(target.address, wait_until="load")
    found["text"] = len(page.locator("body").inner_text().strip())
    context.close()
    return found


def tabs_to(page, selector: str) -> int | None:
    """How often Tab is pressed until something that opens an event has the focus; None if it never has."""
    for pressed in range(1, TABS + 1):
        page.keyboard.press("Tab")
        if page.evaluate("chosen => document.activeElement.matches(chosen)", selector):
            return pressed
    return None
