#!/usr/bin/env python3
"""Runs the job over many drafts in Spark's local mode, and holds its results against those of one adlint process.

    test_adlint_spark.py ADLINT [NUMBER OF DRAFTS]
"""

import base64
import json
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

import pyarrow
import pyarrow.parquet

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "Benchmarks")]

import adlint_spark  # noqa: E402
import inputs  # noqa: E402

ADLINT = "adlint"
NUMBER = 20_000
SCHEMA = pyarrow.schema(
    [("id", pyarrow.string()), ("format", pyarrow.string()), ("text", pyarrow.string()), ("content", pyarrow.binary())]
    + [("jurisdictions", pyarrow.list_(pyarrow.string())), ("sent", pyarrow.int64())]
)


def draft(number):
    """Short issues of all kinds; every 1,000th is none."""
    row = {"id": f"issue-{number:05}", "jurisdictions": [None, ["us"], ["uk", "ie"]][number % 3], "sent": number}
    if number % 1000 == 999:
        return row | [{"format": "docx", "content": b"PK no zip"}, {"format": "text"}][number // 1000 % 2]
    form = ("md", "txt", "html")[number % 5 % 3]
    name = {"md": "markdown", "txt": "text", "html": "html"}[form]
    text = inputs.draft(inputs.issue(number, 1200), form) + f"\nNo. {number} \N{SNOWMAN}\n"
    if number % 7 == 0:
        return row | {"format": name, "content": text.encode()}
    if number % 11 == 0:
        return row | {"format": "email", "content": f"Subject: No. {number}\r\n\r\n{text}".encode()}
    return row | {"format": name, "text": text}


def line(row):
    found = {key: row[key] for key in ("id", "format", "text", "jurisdictions") if row.get(key) is not None}
    if "content" in row:
        found["base64"] = base64.b64encode(row["content"]).decode()
    return json.dumps(found) + "\n"


def error(result):
    """What both runs say of a draft that could not be checked; the number of its line is another in each partition."""
    return result["error"]["message"]


class SparkJob(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.temporary.name)
        cls.rows = [draft(number) for number in range(NUMBER)]
        (cls.folder / "drafts").mkdir()
        # Several files, so that Spark has several partitions.
        for part in range(8):
            table = pyarrow.Table.from_pylist(cls.rows[part::8], schema=SCHEMA)
            pyarrow.parquet.write_table(table, cls.folder / "drafts" / f"{part}.parquet")
        cls.alone = cls.check_alone()
        started = time.monotonic()
        cls.job = cls.run_job("--reviews", str(cls.folder / "reviews"))
        print(f"Spark: {NUMBER} drafts in {time.monotonic() - started:.1f} s", file=sys.stderr)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    @classmethod
    def check_alone(cls):
        started = time.monotonic()
        command = [ADLINT, "check", "--no-config", "--input-format", "ndjson", "--format", "ndjson", "-"]
        # Files, not pipes: a process that waits for its reader would wait for ever.
        (cls.folder / "in").write_text("".join(map(line, cls.rows)))
        with open(cls.folder / "in") as source, open(cls.folder / "out", "w") as sink:
            subprocess.run(command, stdin=source, stdout=sink, stderr=subprocess.DEVNULL, check=False)
        print(f"one process: {NUMBER} drafts in {time.monotonic() - started:.1f} s", file=sys.stderr)
        return (cls.folder / "out").read_text().splitlines()

    @classmethod
    def run_job(cls, *options):
        command = [sys.executable, str(HERE / "adlint_spark.py"), "--adlint", ADLINT, *options]
        return subprocess.run([*command, str(cls.folder / "drafts"), str(cls.folder / "findings")], capture_output=True, text=True)

    def test_each_draft_has_the_result_of_the_single_machine(self):
        self.assertEqual(len(self.alone), NUMBER)
        reviews = pyarrow.parquet.read_table(self.folder / "reviews").to_pylist()
        self.assertEqual(len(reviews), NUMBER)
        found = {row["id"]: row for row in reviews}
        for row, text in zip(self.rows, self.alone):
            expected = json.loads(text)
            if "error" in expected:
                self.assertEqual(found[row["id"]]["error"], error(expected))
            else:
                self.assertEqual(found[row["id"]]["json"], text)

    def test_each_finding_is_a_row_and_each_failure_too(self):
        rows = pyarrow.parquet.read_table(self.folder / "findings").to_pylist()
        expected = []
        for result in map(json.loads, self.alone):
            if "error" in result:
                expected.append((result.get("id"), None, None, None, error(result)))
            for finding in result.get("findings", []):
                start = finding["range"]["start"]
                place = (start["offset"], start["line"], start["column"])
                expected.append((result["id"], finding["rule"], place, finding["message"], None))
        actual = [
            (row["id"], row["rule"], row["start"] and tuple(row["start"].values()), row["message"], row["error"]) for row in rows
        ]
        self.assertGreater(len(expected), NUMBER // 2)
        self.assertEqual(sorted(actual, key=repr), sorted(expected, key=repr))

    def test_the_job_tells_what_could_not_be_checked(self):
        failed = sum("error" in json.loads(text) for text in self.alone)
        self.assertEqual(failed, NUMBER // 1000)
        self.assertEqual(self.job.returncode, 2, self.job.stderr)
        self.assertIn(f"{NUMBER - failed} drafts checked, {failed} could not be.", self.job.stderr)

    def test_a_process_that_dies_fails_the_job(self):
        broken = self.folder / "broken"
        broken.write_text("#!/bin/sh\nread line\necho no law today >&2\nexit 3\n")
        broken.chmod(0o755)
        process = adlint_spark.Adlint(str(broken), ())
        process.send([b"{}\n"])
        with self.assertRaisesRegex(RuntimeError, "status 3: no law today"):
            process.answer()


if __name__ == "__main__":
    ADLINT = str(Path(sys.argv[1]).resolve())
    NUMBER = int(sys.argv[2]) if len(sys.argv) > 2 else NUMBER
    unittest.main(argv=sys.argv[:1], warnings="ignore")
