"""Which commands are measured."""

import os
import shutil
import subprocess

from bench import peers
from bench.timing import Failure, Row

TERMS = ["cooccur", "--of", "terms", "--min-count"]
COMMANDS = {
    "stats": ["stats"],
    "entities": ["entities"],
    "cooccur": ["cooccur"],
    "terms-5": [*TERMS, "5"],
    "terms-50": [*TERMS, "50"],
}

# What each row of a group is, in the order of the table.
GROUPS = {
    "peers": {
        peers.NODE_RS: "Rust's jieba in Node: what ratios refer to",
        peers.PYTHON: "Python's jieba",
        "jieba-analysis": "jieba for Java",
        "hanlp": "HanLP's StandardTokenizer in a plain loop",
    },
    "fresh": {key: "corpus " + " ".join(words) + " --no-cache" for key, words in COMMANDS.items()},
    "first": {"stats-first": "corpus stats with an empty cache, which it fills"},
    "repeated": {
        key + "-again": "corpus " + " ".join(words) + " with a full cache"
        for key, words in COMMANDS.items()
    },
    "threads": {
        "stats-1-thread": "corpus stats --no-cache --threads 1",
        "stats-2-threads": "corpus stats --no-cache --threads 2",
    },
    "seed": {
        "seed-node-rs": "Rust's jieba on the one article in seeds",
        "seed-stats": "corpus stats --no-cache on that article",
    },
    "start": {"java": "java -version", "help": "corpus --help"},
}


def listing():
    lines = []
    for group, members in GROUPS.items():
        lines.append(f"  {group}: all of")
        lines.extend(f"    {key:16} {what}" for key, what in members.items())
    return "\n".join([*lines, "  all: every one"])


def chosen(names):
    """The keys that a list of rows and groups means, in the order of the table."""
    every = [key for members in GROUPS.values() for key in members]
    wanted = set()
    for name in names.split(","):
        if name != "all" and name not in GROUPS and name not in every:
            raise Failure(f"--rows: there is no row `{name}`; --help lists them.")
        wanted.update(every if name == "all" else GROUPS.get(name, [name]))
    return [key for key in every if key in wanted]


class Place:
    """Where a benchmark happens, and what is measured."""

    def __init__(self, home, corpus, scratch, program, memory):
        self.home = home
        self.corpus = corpus
        self.seed = scratch / "seeds"
        self.scratch = scratch
        self.program = program
        self.memory = memory
        self.load = os.getloadavg()[0]
        self.outputs = scratch / "tables"
        self.outputs.mkdir()
        self.seed.mkdir()
        for text in sorted((home / "seeds").glob("*.txt")):
            shutil.copy(text, self.seed)
        said = self.said("--help")
        self.has_cache = any(line.startswith("  cache ") for line in said.splitlines())

    def said(self, option):
        """What the program says; builds it if need be."""
        try:
            run = subprocess.run([*self.program, option], capture_output=True, text=True, check=False)
        except OSError as error:
            raise Failure(f"`{self.program[0]}` does not start: {error.strerror}.") from error
        if run.returncode != 0:
            raise Failure(f"`{' '.join(self.program)} {option}` failed:\n{run.stderr.strip()}")
        return run.stdout

    def row(self, key, name, words, texts, cache=None, before=None, scale=1):
        """A run of corpus; without a cache of its own it uses none."""
        output = self.outputs / f"{key}-{scale}.csv"
        options = ["--no-cache"] if cache is None else []
        command = [*self.program, *words, *options, "-o", output, texts]
        environment = {} if cache is None else {"CORPUS_CACHE": str(cache)}
        return Row(key, name, command, environment, before, output, scale)


def plan(place, keys, ready):
    """The rows, in the order in which a round runs them."""
    full = place.scratch / "cache"
    empty = place.scratch / "empty-cache"
    rows = []
    for key in keys:
        table = place.outputs / f"{key}.csv"
        base = key.removesuffix("-again")
        if key in ready:
            peer = ready[key]
            rows.append(Row(key, peer.name, [*peer.command, place.corpus, table, *peer.after]))
        elif key == "seed-node-rs" and peers.NODE_RS in ready:
            peer = ready[peers.NODE_RS]
            rows.append(Row(key, peer.name + ": one article", [*peer.command, place.seed, table]))
        elif key == "seed-stats":
            words = COMMANDS["stats"]
            rows.append(place.row(key, "`corpus stats`: one article", words, place.seed))
        elif key == "java":
            rows.append(Row(key, "`java -version`", ["java", "-version"]))
        elif key == "help":
            rows.append(Row(key, "`corpus --help`", [*place.program, "--help"]))
        elif key in COMMANDS:
            rows.append(place.row(key, named(key) + ", fresh", COMMANDS[key], place.corpus))
        elif key.startswith("stats-") and key.endswith(("thread", "threads")):
            words = [*COMMANDS["stats"], "--threads", key.split("-")[1]]
            rows.append(place.row(key, f"`corpus {' '.join(words)}`, fresh", words, place.corpus))
        elif place.has_cache and key == "stats-first":

            def forget():
                shutil.rmtree(empty, ignore_errors=True)

            name = named("stats") + ", fresh, filling the cache"
            rows.append(place.row(key, name, COMMANDS["stats"], place.corpus, empty, forget))
        elif place.has_cache and base in COMMANDS:
            name = named(base) + ", repeated"
            rows.append(place.row(key, name, COMMANDS[base], place.corpus, full))
    return rows


def named(key):
    return f"`corpus {' '.join(COMMANDS[key])}`"


def scale_plan(place, larger):
    """The same commands on the texts and on many times the texts, fresh."""
    commands = {key: words for key, words in COMMANDS.items() if key != "terms-5"}
    commands["terms-5-bounded"] = [*COMMANDS["terms-5"], "--top", "1000", "--memory", place.memory]
    return [
        place.row(key, f"`corpus {' '.join(words)}`", words, texts, scale=scale)
        for key, words in commands.items()
        for scale, texts in enumerate((place.corpus, larger), start=1)
    ]
