"""The tools that one could pick instead, installed where they are missing.

Each does a part of the job, term frequencies of a folder, in one thread. What can't be installed is
told and left out.
"""

import hashlib
import pathlib
import shutil
import subprocess
import sys

from bench.corpora import make_once

NODE_RS = "node-rs"
PYTHON = "python-jieba"
JAVA = {"jieba-analysis": "JiebaAnalysisFrequencies", "hanlp": "HanlpFrequencies"}


class Unavailable(Exception):
    """Why a peer can't be measured."""


class Peer:
    """A peer that is ready: what to print, and the command before folder and table."""

    def __init__(self, name, command, after=()):
        self.name = name
        self.command = command
        self.after = after


def install(keys, home, cache):
    """The peers among the rows, by key; those of the seed are the same."""
    sources = home / "scripts" / "peers"
    ready = {}
    for key in (NODE_RS, PYTHON, *JAVA):
        if key in keys or (key == NODE_RS and "seed-node-rs" in keys):
            try:
                ready[key] = INSTALLERS[key](key, sources, cache / "peers")
            except Unavailable as reason:
                print(f"benchmark: without {key}: {reason}", file=sys.stderr, flush=True)
    return ready


def node_rs(_, sources, cache):
    need("node", "Node.js")
    need("npm", "Node's npm")
    files = [sources / "package.json", sources / "node_rs_jieba.mjs"]

    def make(folder):
        for file in files:
            shutil.copy(file, folder)
        checked(["npm", "install", "--no-audit", "--no-fund", "--no-package-lock"], folder)

    folder = cache / f"node-rs-{digest(files)}"
    make_once(folder, make)
    version = said(["node", "-p", "require('@node-rs/jieba/package.json').version"], folder)
    return Peer(f"@node-rs/jieba {version}, one thread", ["node", folder / "node_rs_jieba.mjs"])


def python_jieba(_, sources, cache):
    for python in ("/usr/bin/python3", sys.executable):
        try:
            version = said([python, "-c", "import jieba; print(jieba.__version__)"], sources)
            break
        except Unavailable:
            pass
    else:
        raise Unavailable(
            "Python's jieba is missing. Install your system's package (Debian, Ubuntu: "
            "`apt install python3-jieba`)."
        )
    scratch = cache / "python-jieba"
    scratch.mkdir(parents=True, exist_ok=True)
    return Peer(f"Python jieba {version}, one process", [python, sources / "python_jieba.py"], [scratch])


def of_java(key, sources, cache):
    need("java", "Java")
    need("javac", "a JDK")
    need("mvn", "Maven")
    mains = sorted(sources.glob("*.java"))

    def make(folder):
        copy = ["dependency:copy-dependencies", f"-DoutputDirectory={folder / 'lib'}"]
        checked(["mvn", "-q", "-B", "-f", sources / "pom.xml", *copy], sources)
        classes = ["-d", folder / "classes", "-cp", folder / "lib" / "*"]
        checked(["javac", "-encoding", "UTF-8", *classes, *mains], sources)

    folder = cache / f"java-{digest([sources / 'pom.xml', *mains])}"
    make_once(folder, make)
    name = next(jar.stem for jar in (folder / "lib").glob("*.jar") if jar.stem.startswith(key))
    classpath = f"{folder / 'classes'}:{folder / 'lib'}/*"
    return Peer(f"{name}, one thread", ["java", "-cp", classpath, JAVA[key]])


INSTALLERS = {NODE_RS: node_rs, PYTHON: python_jieba, **dict.fromkeys(JAVA, of_java)}


def need(command, what):
    if shutil.which(command) is None:
        raise Unavailable(f"it needs {what}, and `{command}` was not found.")


def checked(command, folder):
    said(command, folder)


def said(command, folder):
    """What a command prints; its last words if it fails."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    except OSError as error:
        raise Unavailable(f"`{words[0]}` does not start: {error.strerror}.") from error
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip()[-600:]
        raise Unavailable(f"`{' '.join(words)}` failed: {last}")
    return done.stdout.strip()


def digest(files):
    """Another file, another folder: what is installed is never stale."""
    content = hashlib.sha256()
    for file in files:
        content.update(pathlib.Path(file).read_bytes())
    return content.hexdigest()[:12]
