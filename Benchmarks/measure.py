#!/usr/bin/env python3
"""Runs adlint and its peers over the drafts of inputs.py, and writes the table. Called by Benchmarks/run.

measure.py ADLINT FOLDER PEERS TABLE
"""

import datetime
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import fresh_rules

ADLINT, FOLDER, PEERS, TABLE = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
ROOT = Path(__file__).resolve().parent.parent
CHECK = f"{ADLINT} check --no-config --no-cache --quiet"
# What a hook or an editor meets: drafts most of which were checked before.
AGAIN = f"{ADLINT} check --no-config --cache-dir {FOLDER}/kept --quiet"
LIMIT = 120  # seconds for one run


class Run:
    """One command's wall clock and processor time in seconds, its peak memory in kB, and its exit status."""

    def __init__(self, wall, cpu, memory, status):
        self.wall, self.cpu, self.memory, self.status = wall, cpu, memory, status


def once(command, cwd=None, limit=LIMIT):
    # /usr/bin/time, not os.wait4: a child's peak begins with that of the process that started it, and Python's is large.
    report = FOLDER / "time"
    timed = ["/usr/bin/time", "-q", "-o", str(report), "-f", "%e %U %S %M %x", "timeout", str(limit), *command.split()]
    subprocess.run(timed, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall, user, system, memory, status = report.read_text().split()
    return Run(float(wall), float(user) + float(system), int(memory), int(status))


def best(command, runs=3, **options):
    """The run with the least processor time, which other work on the machine disturbs least."""
    first = once(command, **options)
    if first.wall > 5:
        return first
    return min([first] + [once(command, **options) for _ in range(runs - 1)], key=lambda run: run.cpu)


def hyperfine(commands, *options):
    """Commands in turn, whole processes: for each name the shortest wall clock and the mean of processor time."""
    export = FOLDER / "hyperfine.json"
    names = [part for name in commands for part in ("-n", name)]
    call = ["hyperfine", "-N", "-i", "--style", "none", "--export-json", str(export), *options, *names, *commands.values()]
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    runs = {}
    for (name, command), result in zip(commands.items(), json.loads(export.read_text())["results"]):
        memory = once(command).memory
        runs[name] = Run(result["min"], result["user"] + result["system"], memory, max(result["exit_codes"]))
    return runs


def peers(file, many=None):
    found = {}
    if (PEERS / "rumdl").exists():
        what = f"--quiet {many}" if many else file
        found["rumdl 0.3.0, without its cache"] = f"{PEERS}/rumdl check --no-cache {what}"
        found["rumdl 0.3.0, again"] = f"{PEERS}/rumdl check --cache-dir {FOLDER}/rumdl {what}"
    if not many and (PEERS / "proselint").exists():
        found["proselint 0.16.0"] = f"{PEERS}/proselint check {file}"
    if not many and (PEERS / "finprom").exists():
        found["finprom 0.1.0"] = f"{PEERS}/finprom scan --no-ai -f {file}"
    return found


class Table:
    def __init__(self):
        self.lines = []

    def write(self, line=""):
        print(line, flush=True)
        self.lines.append(line)
        TABLE.write_text("\n".join(self.lines) + "\n")

    def head(self, title, *columns):
        self.write(f"\n## {title}\n\n| {' | '.join(columns)} |\n|---|{'---:|' * (len(columns) - 1)}")

    def row(self, *cells):
        self.write(f"| {' | '.join(cells)} |")


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def compare(table, title, runs):
    """A row for each run, with adlint's time (the first run's) as its multiple: below 1 is where adlint is the faster."""
    table.head(title, "", "wall clock, shortest", "processor, mean", "peak memory", "adlint's wall clock ÷ its", "processor ÷ its")
    first = next(iter(runs.values()))
    for name, run in runs.items():
        ratios = f"{first.wall / run.wall:.2f}", f"{first.cpu / run.cpu:.2f}"
        table.row(name, seconds(run.wall), seconds(run.cpu), f"{run.memory / 1000:.0f} MB", *ratios)


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    version = subprocess.run([ADLINT, "--version"], capture_output=True, text=True).stdout.strip()
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return (
        f"{datetime.date.today()}; {model}, {os.cpu_count()} processors; Linux {platform.release()}; adlint {version}; "
        f"load average at the start {load}."
    )


def one_draft(table):
    commands = {f"adlint, {form}": f"{CHECK} {FOLDER}/issue.{form}" for form in ("md", "txt", "html", "docx", "eml")}
    again = {"adlint, md, again": f"{AGAIN} {FOLDER}/issue.md"}
    runs = hyperfine(commands | again | peers(FOLDER / "issue.md"), "-w", "3", "-r", "20")
    compare(table, "One draft of 8 kB, whole process", runs)
    # The same runs beside adlint's second look at a draft that did not change.
    order = sorted(runs, key=lambda name: name not in again)
    compare(table, "The same draft again, unchanged", {name: runs[name] for name in order if not name.startswith("adlint, ") or name in again})


def archive(table):
    everything = FOLDER / "all"
    number = len(list(everything.iterdir()))
    commands = {"adlint": f"{CHECK} {everything}", "adlint, again": f"{AGAIN} {everything}"} | peers(None, everything)
    runs = hyperfine(commands, "-w", "1", "-r", "2")
    tenth = once(f"{CHECK} {FOLDER}/tenth")
    compare(table, f"{number} drafts of 8 kB", runs | {"adlint, a tenth of the drafts": tenth})


def growth(table):
    table.head("Ten times the text", "", "1 MB, processor", "10 MB, processor", "ratio", "10 MB, peak memory")
    for form in ("md", "txt", "html"):
        small, large = best(f"{CHECK} {FOLDER}/tenth-of-huge.{form}"), best(f"{CHECK} {FOLDER}/huge.{form}", runs=1)
        ratio = f"over {large.cpu / small.cpu:.0f}, stopped" if large.status == 124 else f"{large.cpu / small.cpu:.1f}"
        table.row(form, seconds(small.cpu), seconds(large.cpu), ratio, f"{large.memory / 1000:.0f} MB")


def hostile(table):
    """Time for each byte against ordinary text of the same format and about the same size."""
    ordinary = {}
    for form in ("md", "txt", "html"):
        path = FOLDER / "hostile" / f"ordinary.{form}"
        ordinary[form] = best(f"{CHECK} {path}").cpu / path.stat().st_size
    table.head("Hostile texts, 1 MB each", "", "processor", "time for a byte ÷ ordinary text's", "peak memory", "exit")
    paths = sorted((FOLDER / "hostile").iterdir()) + [FOLDER / "one-line-huge.txt"]
    for path in paths:
        run = best(f"{CHECK} {path}", runs=2, limit=30)
        ratio = f"{run.cpu / path.stat().st_size / ordinary[path.suffix[1:]]:.1f}"
        stopped = run.status == 124
        status, ratio = ("stopped after 30 s", f"over {ratio}") if stopped else (str(run.status), ratio)
        table.row(path.name, seconds(run.cpu), ratio, f"{run.memory / 1000:.0f} MB", status)


def rulebook(table):
    """The built-in rules alone, and with copies of them in other words, read from files (see fresh_rules.py)."""
    columns = ("fresh rules", "fresh claims and disclosures", "one draft", "many drafts", "÷ built-in rules alone", "each further draft, ÷")
    table.head("A larger rulebook", *columns)
    base = None
    for times in (0, 1, 3):
        folder = FOLDER / f"rulebook-{times}"
        rules, vocabulary = fresh_rules.write(folder / "mine", times)
        (folder / ".adlint.yml").write_text("jurisdictions: [uk]\n" + ("rule-paths: [mine]\n" if times else ""))
        (folder / "drafts").symlink_to(FOLDER / "tenth")
        # Named, because the link leads to a folder that has none above it.
        check = f"{ADLINT} check --config .adlint.yml --no-cache --quiet --jobs 1"
        one, many = best(f"{check} drafts/issue-0000.md", cwd=folder), best(f"{check} drafts/", cwd=folder)
        base = base or (many.cpu, many.cpu - one.cpu)
        ratios = many.cpu / base[0], (many.cpu - one.cpu) / base[1]
        numbers = str(rules * times), str(vocabulary * times)
        table.row(*numbers, seconds(one.cpu), seconds(many.cpu), *(f"{ratio:.2f}" for ratio in ratios))


def grep(patterns, text):
    """A run of ripgrep with all patterns joined, as -f does it; status 2 where PCRE2 cannot hold so many."""
    (FOLDER / "some-patterns").write_text("\n".join(patterns) + "\n")
    return once(f"rg -P -i -c -f {FOLDER}/some-patterns {text}")


def parts(patterns):
    """The patterns in as few runs as ripgrep takes them in: PCRE2 compiles no more than 64 kB into one."""
    while patterns:
        size = len(patterns)
        while size > 1 and grep(patterns[:size], FOLDER / "issue.txt").status == 2:
            size = size * 3 // 4
        yield patterns[:size]
        patterns = patterns[size:]


def ripgrep(table):
    """ripgrep -P with adlint's own patterns, written by patterns.py where PyYAML is."""
    listed = FOLDER / "patterns"
    if shutil.which("rg") is None or not listed.exists():
        table.write("\nripgrep or PyYAML is not there, so ripgrep was not measured.")
        return
    text = FOLDER / "tenth-of-huge.txt"
    patterns = listed.read_text().splitlines()
    runs = [grep(part, text) for part in parts(patterns)]
    together = Run(sum(run.wall for run in runs), sum(run.cpu for run in runs), max(run.memory for run in runs), 0)
    name = f"ripgrep -P -f, {len(patterns)} patterns in {len(runs)} runs"
    compare(table, "1 MB of text beside ripgrep with adlint's patterns", {"adlint": best(f"{CHECK} {text}"), name: together})


def main():
    table = Table()
    table.write(machine())
    for part in (one_draft, archive, ripgrep, rulebook, hostile, growth):
        part(table)


if __name__ == "__main__":
    main()
