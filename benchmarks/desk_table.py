"""What benchmarks/desk.py has found, as a table in Markdown."""

from __future__ import annotations


def table(options, found: list[dict], about: str) -> str:
    """The figures in Markdown."""
    command = f"python benchmarks/desk.py --articles {options.articles} --steady {options.steady}"
    command += " --undated" if options.undated else ""
    command += f" --workers {options.workers} --output benchmarks/desk.md"
    rows = [
        ("articles", lambda f: f"{f['bulk']['articles']:,}"),
        ("articles a second", lambda f: f"{f['bulk']['a second']:.2f}"),
        ("articles a CPU second of the whole queue", lambda f: f"{f['bulk']['articles'] / f['bulk']['cpu']:.2f}"),
        ("spaCy's share of the CPU time of the tasks", lambda f: f"{f['bulk']['spacy'] / f['bulk']['tasks']:.0%}"),
        ("spaCy's share of that of all processes", lambda f: f"{f['bulk']['spacy'] / f['bulk']['cpu']:.0%}"),
        ("load of the machine at the end", lambda f: f"{f['bulk']['steal']:.1f}"),
        ("rate while readers browse, a second", lambda f: f"{f['browsing']['rate']:.2f}"),
        ("upload to timeline, median, s", lambda f: f"{f['browsing']['delay']['median']:.1f}"),
        ("upload to timeline, 95th percentile, s", lambda f: f"{f['browsing']['delay']['p95']:.1f}"),
        ("pages read meanwhile", lambda f: f"{f['browsing']['asked']:,}, {f['browsing']['failed']} failed"),
        ("a page, 95th percentile, s", lambda f: f"{f['browsing']['pages']['p95']:.2f}"),
        (
            "a worker's memory, early and late, MB",
            lambda f: "; ".join(f"{w['early']:.0f} and {w['late']:.0f} ({w['articles']})" for w in f["memory"]),
        ),
    ]
    heads = " | ".join(f"{f['workers']} worker{'s' if f['workers'] > 1 else ''}" for f in found)
    lines = [
        "# Articles through the desk's queue",
        "",
        f"Made by `{command}`. {about}",
        "",
    ]
    lines += [f"| {options.database} | {heads} |", "|---" * (len(found) + 1) + "|"]
    lines += [f"| {name} | {' | '.join(figure(f) for f in found)} |" for name, figure in rows]
    return "\n".join(lines) + "\n"
