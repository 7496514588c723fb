"""The tables, in Markdown."""

import datetime
import os
import pathlib
import platform
import subprocess
import sys

from bench import corpora, peers, rows

MEBIBYTE = 1 << 20

# What an idle machine with a few programs open comes to.
MOST_LOAD = 0.7


def comparison(plan, place, options):
    by_key = {row.key: row for row in plan}
    lines = [
        *circumstances(place, options),
        "",
        "| what | median, s | minimum | maximum | ratio to node-rs | peak memory, MiB |",
        "|---|--:|--:|--:|--:|--:|",
    ]
    for row in plan:
        peer = by_key.get("seed-node-rs" if row.key.startswith("seed-") else peers.NODE_RS)
        is_start = row.key in rows.GROUPS["start"]
        ratio = "" if peer is None or is_start else f"{row.median() / peer.median():.2f}"
        lines.append(
            f"| {row.name} | {row.median():.2f} | {min(row.seconds):.2f} | {max(row.seconds):.2f} "
            f"| {ratio} | {max(row.peaks) // MEBIBYTE} |"
        )
    lines += ["", " ".join([
        f"Each peer runs one thread; `corpus` runs as many as there are processors, here {cores()}, "
        "unless `--threads` says otherwise.",
        *remarks(by_key, place),
        *busy(place),
    ])]
    return "\n".join(lines)


def remarks(by_key, place):
    if {"stats-1-thread", "stats-2-threads"} <= by_key.keys():
        ratio = by_key["stats-1-thread"].median() / by_key["stats-2-threads"].median()
        yield f"Two threads are {ratio:.2f} times as fast as one."
    if {"java", "help"} <= by_key.keys():
        more = by_key["help"].median() - by_key["java"].median()
        yield f"`--help` takes {more:.2f} s more than `java -version`."
    if not place.has_cache:
        yield "This version has no cache: nothing was repeated."
    pairs = [
        (" ".join(words), by_key[key], by_key[key + "-again"])
        for key, words in rows.COMMANDS.items()
        if key in by_key and key + "-again" in by_key
    ]
    different = [name for name, fresh, again in pairs if not same_tables(fresh, again)]
    if different:
        yield f"Attention: fresh and repeated runs of {', '.join(different)} wrote different tables."
    elif pairs:
        yield "Repeated runs wrote the same bytes as fresh ones."


def busy(place):
    """A sentence if others were at work when the measuring began."""
    if place.load > MOST_LOAD:
        yield (
            f"Attention: the machine was busy when this began (load {place.load:.1f}); "
            "these figures say little."
        )


def same_tables(fresh, again):
    return fresh.output.read_bytes() == again.output.read_bytes()


def growth(plan, place, options):
    times = options.scale
    lines = [
        *circumstances(place, options),
        "",
        f"| what | median, s | {times} × the texts | growth | peak memory, MiB | {times} × the texts | growth |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for row, larger in zip(plan[::2], plan[1::2]):
        peak, larger_peak = max(row.peaks), max(larger.peaks)
        lines.append(
            f"| {row.name} | {row.median():.2f} | {larger.median():.2f} "
            f"| {larger.median() / row.median():.2f} | {peak // MEBIBYTE} "
            f"| {larger_peak // MEBIBYTE} | {larger_peak / peak:.2f} |"
        )
    lines += ["", f"{times} × the texts are the same texts {times} times over, each copy with another "
              "name and title. All runs are fresh. " + " ".join(busy(place))]
    return "\n".join(lines)


def circumstances(place, options):
    texts = corpora.files(place.corpus)
    size = sum(path.stat().st_size for path in texts) / 1e6
    said = place.said("--version").split("\n")[0]
    java = first_line(["java", "-version"])
    node = first_line(["node", "--version"])
    return [
        f"{said} on {len(texts):,} files, {size:.1f} MB. {options.rounds} rounds after one to warm up, "
        f"in turn. {cores()} processors ({processor()}), {platform.system()}; {java}; "
        f"Node {node.removeprefix('v')}; Python {platform.python_version()}; "
        f"{datetime.date.today().isoformat()}."
    ]


def cores():
    """Those that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def processor():
    if sys.platform == "darwin":
        return first_line(["sysctl", "-n", "machdep.cpu.brand_string"])
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.machine()


def first_line(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "none"
    return ((done.stdout + done.stderr).strip() or "unknown").splitlines()[0].replace('"', "")
