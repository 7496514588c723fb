"""The texts: a folder as it is, an archive unpacked, or a folder many times over."""

import hashlib
import os
import pathlib
import shutil
import sys
import tarfile
import tempfile

from bench.timing import Failure

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def cache_folder():
    """Where programs of this system keep what they can make again."""
    if sys.platform == "darwin":
        caches = pathlib.Path.home() / "Library" / "Caches"
    else:
        caches = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache")
    return caches / "corpus-benchmark"


def unpacked(name, cache):
    """The folder of texts, absolute; an archive is unpacked once, into the cache."""
    path = pathlib.Path(name).resolve()
    if path.is_dir():
        return path
    if not path.is_file():
        raise Failure(f"`{name}` is neither a folder nor a file.")
    stat = path.stat()
    mark = hashlib.sha256(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}".encode()).hexdigest()[:16]
    folder = cache / "texts" / f"{path.name.split('.')[0]}-{mark}"
    make_once(folder, lambda target: unpack(path, target))
    return only_folder(folder)


def make_once(folder, make):
    """Fills a folder beside its place and moves it there when it is whole."""
    if folder.is_dir():
        return
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".unfinished-") as unfinished:
            whole = pathlib.Path(unfinished) / "whole"
            whole.mkdir()
            make(whole)
            try:
                whole.rename(folder)
            except OSError:
                # Another process was faster.
                if not folder.is_dir():
                    raise
    except OSError as error:
        raise Failure(f"cannot write `{folder}`: {error.strerror}. --folder names another.") from error


def unpack(archive, target):
    try:
        with tarfile.open(archive) as tar:
            for member in tar:
                inside = pathlib.PurePosixPath(member.name)
                if member.isdir():
                    continue
                if not member.isfile() or inside.is_absolute() or ".." in inside.parts:
                    raise Failure(f"`{archive}` holds `{member.name}`, which is no plain file inside it.")
                file = target / inside
                file.parent.mkdir(parents=True, exist_ok=True)
                with tar.extractfile(member) as source, open(file, "wb") as copy:
                    shutil.copyfileobj(source, copy)
    except (tarfile.TarError, EOFError) as error:
        raise Failure(f"`{archive}` is no whole .tar.gz: {error}.") from error


def only_folder(folder):
    """What an archive holds, if that is one folder."""
    inside = list(folder.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def size(folder):
    return sum(path.stat().st_size for path in files(folder))


def multiplied(corpus, times, scratch):
    """The same texts so many times over, each copy with another name and another title."""
    target = scratch / "texts"
    needed = size(corpus) * times
    free = shutil.disk_usage(scratch).free
    if needed > free:
        raise Failure(
            f"{times} times the texts are {needed >> 20} MiB, and `{scratch.parent}` has only "
            f"{free >> 20} MiB free. TMPDIR names another place."
        )
    for path in files(corpus):
        text = path.read_bytes()
        for copy in range(1, times + 1):
            relative = path.relative_to(corpus)
            file = target / relative.with_name(f"{relative.stem}~{copy}{relative.suffix}")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text if copy == 1 else retitled(text, copy))
    return target


def retitled(text, copy):
    """With another title, or with one where there was none: not the same document any more."""
    mark = BYTE_ORDER_MARK if text.startswith(BYTE_ORDER_MARK) else b""
    number = f" ({copy})".encode()
    lines = text[len(mark):].splitlines(keepends=True)
    fields = front_matter(lines)
    for at, line in enumerate(fields, start=1):
        if line.startswith(b"title:"):
            title = line.rstrip()
            end = len(title) - (1 if title.endswith((b"'", b'"')) else 0)
            lines[at] = line[:end] + number + line[end:]
            return mark + b"".join(lines)
    title = b"title: Copy" + number + b"\n"
    if fields:
        return mark + lines[0] + title + b"".join(lines[1:])
    return mark + b"---\n" + title + b"---\n" + b"".join(lines)


def front_matter(lines):
    """The lines between the first, if that is ---, and the next such line; else none."""
    if lines and lines[0].rstrip() == b"---":
        for at, line in enumerate(lines[1:], start=1):
            if line.rstrip() == b"---":
                return lines[1:at]
    return []
