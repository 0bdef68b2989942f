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

ADLINT, FOLDER, PEERS, TABLE = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
ROOT = Path(__file__).resolve().parent.parent
CHECK = f"{ADLINT} check --no-config --quiet"
LIMIT = 120  # seconds for one run
PATTERNS = ROOT / "Tests" / "Corpus" / "regex-patterns.txt"


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
        found["rumdl 0.3.0"] = f"{PEERS}/rumdl check --no-cache {'--quiet ' + str(many) if many else file}"
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
    commands = {f"adlint, {form}": f"{CHECK} {FOLDER}/issue.{form}" for form in ("md", "txt", "html")}
    compare(table, "One draft of 8 kB, whole process", hyperfine(commands | peers(FOLDER / "issue.md"), "-w", "3", "-r", "20"))


def archive(table):
    everything = FOLDER / "all"
    number = len(list(everything.iterdir()))
    commands = {"adlint": f"{CHECK} {everything}"} | peers(None, everything)
    runs = hyperfine(commands, "-r", "2")
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


def fresh_rules(folder, number):
    """A project of its own whose rules come on top of the built-in ones, each with a pattern that nothing else has."""
    (folder / "mine" / "claims").mkdir(parents=True)
    (folder / "mine" / "uk").mkdir()
    (folder / ".adlint.yml").write_text("rule-paths: [mine]\n" if number else "jurisdictions: [uk]\n")
    for index in range(number):
        word = "".join(chr(97 + index // 26**place % 26) for place in range(3))
        pattern = rf"\b(?:{word}our|{word}ey) (?:lantern|beacon)s? (?:rose|fell|moved) by \d+(?:\.\d+)?%"
        claim = f"title: fresh wording {index}\ntopic: pressure\ndetect:\n  - '{pattern}'\n"
        rule = (
            f"title: Fresh wording {index} is not used\ntopic: pressure\nseverity: warning\nauthority:\n"
            f'  - {{cite: "Own rule {index}", as-of: 2026-11, verified: from-memory}}\n'
            f"when: {{claim: fresh-{index}, in: [ad], per: region}}\nprohibit: true\n"
            'say:\n  prohibited: "{claim} is fresh wording."\nsince: "0.1"\nstatus: stable\n'
        )
        (folder / "mine" / "claims" / f"fresh-{index}.yml").write_text(claim)
        (folder / "mine" / "uk" / f"uk-fresh-{index}.yml").write_text(rule)
    shutil.copytree(FOLDER / "tenth", folder / "drafts")


def rulebook(table):
    claims = len(list((ROOT / "rules" / "claims").glob("*.yml")))
    table.head("A larger rulebook", "fresh claims, each with its rule", "one draft", "many drafts", "÷ built-in rules alone")
    base = None
    for times in (0, 1, 3):
        folder = FOLDER / f"rulebook-{times}"
        fresh_rules(folder, claims * times)
        check = f"{ADLINT} check --quiet --jobs 1 drafts"
        one, many = best(check + "/issue-0000.md", cwd=folder), best(check, cwd=folder)
        base = base or many.cpu
        table.row(str(claims * times), seconds(one.cpu), seconds(many.cpu), f"{many.cpu / base:.2f}")


def ripgrep(table):
    """ripgrep -P with patterns of this kind, without those whose named groups it cannot join."""
    if shutil.which("rg") is None:
        return
    patterns = [line for line in PATTERNS.read_text().splitlines() if line and "(?<" not in line and "(?P<" not in line]
    (FOLDER / "patterns").write_text("\n".join(patterns) + "\n")
    text = FOLDER / "tenth-of-huge.txt"
    commands = {"adlint": f"{CHECK} {text}", f"ripgrep -P -f, {len(patterns)} patterns": f"rg -P -i -c -f {FOLDER}/patterns {text}"}
    runs = {name: best(command) for name, command in commands.items()}
    compare(table, "1 MB of text beside ripgrep", {name: run for name, run in runs.items() if run.status in (0, 1)})


def main():
    table = Table()
    table.write(machine())
    for part in (one_draft, archive, ripgrep, rulebook, hostile, growth):
        part(table)


if __name__ == "__main__":
    main()
