"""Runs commands in turn and keeps how long each took and how much memory its largest process had."""

import os
import statistics
import subprocess
import sys
import time


class Failure(Exception):
    """A sentence for the user: what is wrong and the way out."""


class Row:
    """A command to be timed.

    command: words; environment: what is added to the own one; before: called ahead of each run,
    outside of the time; seconds and peaks (bytes): one figure for each measured round.
    """

    def __init__(self, key, name, command, environment=None, before=None, output=None, scale=1):
        self.key = key
        self.name = name
        self.command = [str(word) for word in command]
        self.environment = environment or {}
        self.before = before or (lambda: None)
        self.output = output
        self.scale = scale
        self.seconds = []
        self.peaks = []

    def median(self):
        return statistics.median(self.seconds)


def needs_unix():
    if not hasattr(os, "wait4"):
        raise Failure("it needs Linux or macOS, which say how much memory a process took.")


def measure(plan, rounds):
    """One round that is not counted, then the others; a round runs each row once."""
    for number in range(rounds + 1):
        for row in plan:
            what = "warming up" if number == 0 else f"round {number} of {rounds}"
            print(f"benchmark: {what}: {row.name}", file=sys.stderr, flush=True)
            seconds, peak = timed(row)
            if number > 0:
                row.seconds.append(seconds)
                row.peaks.append(peak)


def timed(row):
    """Seconds of wall time, and bytes that the largest of its processes had in memory."""
    row.before()
    messages = None
    begin = time.perf_counter()
    try:
        process = subprocess.Popen(
            row.command,
            env={**os.environ, **row.environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
    except OSError as error:
        raise Failure(f"{row.name}: `{row.command[0]}` does not start: {error.strerror}.") from error
    try:
        messages = process.stderr.read().decode("utf-8", "replace")
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    except BaseException:
        process.kill()
        process.wait()
        raise
    finally:
        process.stderr.close()
    seconds = time.perf_counter() - begin
    # 4 of corpus: done, but a file of the corpus was unreadable.
    if process.returncode not in (0, 4):
        raise Failure(
            f"{row.name}: `{' '.join(row.command)}` ended with {process.returncode}, and said:\n"
            + messages.strip()
        )
    unit = 1 if sys.platform == "darwin" else 1024
    return seconds, usage.ru_maxrss * unit
