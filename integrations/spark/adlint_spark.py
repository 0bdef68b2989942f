#!/usr/bin/env python3
"""Checks the drafts of a DataFrame with adlint, one long-lived process a partition.

As a job:       spark-submit adlint_spark.py --adlint ./adlint drafts.parquet findings.parquet
As a library:   findings(review(drafts, adlint="./adlint"))

README.md, beside this file, tells the columns of both sides.
"""

import argparse
import base64
import json
import os
import queue
import shutil
import stat
import subprocess
import sys
import tempfile
import threading

import pyarrow
from pyspark import SparkFiles
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

PLACE = "struct<offset: bigint, line: int, column: int>"
AUTHORITY = "struct<cite: string, url: string, asOf: string, verified: string>"
SUPPRESSION = "struct<kind: string, reason: string, by: string, until: string>"
FINDING = (
    "struct<rule: string, topic: string, problem: string, severity: string, message: string, excerpt: string, "
    f"start: {PLACE}, end: {PLACE}, fingerprint: string, suggestion: string, authority: array<{AUTHORITY}>, "
    f"suppression: {SUPPRESSION}>"
)
REVIEW = (
    "id string, format string, sha256 string, jurisdictions array<string>, "
    f"findings array<{FINDING}>, `notChecked` array<struct<rule: string, why: string>>, "
    "error string, json string"
)
COLUMNS = ("id", "format", "text", "content", "jurisdictions")
CHUNK = 256  # rows that are under way at a time; twice as many are held


def review(drafts: DataFrame, adlint: str = "adlint", options: tuple[str, ...] = ("--no-config",)) -> DataFrame:
    """One row a draft: its findings, what could not be checked, or the error that kept it from being checked.

    `adlint` is the program on the driver, which Spark sends to the executors; `options` are those of `adlint check`.
    """
    missing = {"id"} - set(drafts.columns) or ({"text, content"} if not {"text", "content"} & set(drafts.columns) else None)
    if missing:
        raise ValueError(f"The DataFrame of drafts has no column {', '.join(missing)}; it has {', '.join(drafts.columns)}.")
    program = shutil.which(adlint)
    if program is None:
        raise ValueError(f"{adlint} is no program that can be run.")
    context = drafts.sparkSession.sparkContext
    context.addFile(program)
    if __name__ != "__main__":
        context.addPyFile(__file__)
    name, options = os.path.basename(program), tuple(options)
    known = drafts.select([F.col(f"`{column}`") for column in COLUMNS if column in drafts.columns])
    return known.mapInArrow(lambda batches: _reviews(batches, SparkFiles.get(name), options), REVIEW)


def findings(reviews: DataFrame) -> DataFrame:
    """One row a finding, and one with the `error` for each draft that could not be checked: a gate that could not look must
    not say "clean"."""
    rows = reviews.select("id", "format", "sha256", "jurisdictions", "error", F.explode_outer("findings").alias("finding"))
    rows = rows.where("finding is not null or error is not null")
    return rows.select("id", "format", "sha256", "jurisdictions", "error", "finding.*")


# On the executors.


class Adlint:
    """One process that answers each line with a line."""

    def __init__(self, program, options):
        os.chmod(program, os.stat(program).st_mode | stat.S_IXUSR)
        command = [program, "check", *options, "--jobs", "1", "--input-format", "ndjson", "--format", "ndjson", "-"]
        # A file, not a pipe: nobody would read the complaints while lines are written.
        self.complaints = tempfile.TemporaryFile()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.complaints)
        self.answers = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        for line in self.process.stdout:
            self.answers.put(line)
        self.answers.put(None)

    def send(self, lines):
        try:
            self.process.stdin.write(b"".join(lines))
            self.process.stdin.flush()
        except BrokenPipeError:
            raise self.failure() from None

    def answer(self):
        line = self.answers.get()
        if line is None:
            raise self.failure()
        return line

    def failure(self):
        self.process.kill()
        status = self.process.wait()
        self.complaints.seek(0)
        return RuntimeError(f"adlint ended with status {status}: {self.complaints.read()[-4000:].decode(errors='replace')}")

    def close(self):
        self.process.stdin.close()
        if self.process.wait() not in (0, 1, 2) or self.answers.get() is not None:
            raise self.failure()


def _line(row):
    draft = {key: row[key] for key in ("id", "format", "text", "jurisdictions") if row.get(key) is not None}
    if row.get("content") is not None:
        draft["base64"] = base64.b64encode(row["content"]).decode()
    return json.dumps(draft, ensure_ascii=False).encode() + b"\n"


def _place(place):
    return {key: place[key] for key in ("offset", "line", "column")}


def _finding(finding):
    places = {"start": _place(finding["range"]["start"]), "end": _place(finding["range"]["end"])}
    return finding | places


def _row(line, sent):
    result = json.loads(line)
    if "error" in result:
        return {"id": sent, "error": result["error"]["message"], "json": line.decode().rstrip("\n")}
    if result["id"] != sent:
        raise RuntimeError(f"adlint answered {result['id']!r} where {sent!r} was asked.")
    return result | {"findings": [_finding(finding) for finding in result["findings"]], "json": line.decode().rstrip("\n")}


def _reviews(batches, program, options):
    """Sends a chunk of drafts, then gives the results of the chunk before it, so that neither side waits."""
    adlint, schema, waiting = Adlint(program, options), _schema(), []
    try:
        for batch in batches:
            for start in range(0, batch.num_rows, CHUNK):
                rows = batch.slice(start, CHUNK).to_pylist()
                adlint.send(map(_line, rows))
                if waiting:
                    yield _batch(adlint, waiting, schema)
                waiting = [row["id"] for row in rows]
        if waiting:
            yield _batch(adlint, waiting, schema)
        adlint.close()
    finally:
        adlint.process.kill()
        adlint.process.wait()


def _batch(adlint, ids, schema):
    return pyarrow.RecordBatch.from_pylist([_row(adlint.answer(), sent) for sent in ids], schema)


def _schema():
    """REVIEW, as Arrow calls it."""
    text = pyarrow.string()

    def texts(*names):
        return pyarrow.struct([(name, text) for name in names])

    place = pyarrow.struct([("offset", pyarrow.int64()), ("line", pyarrow.int32()), ("column", pyarrow.int32())])
    finding = [(name, text) for name in ("rule", "topic", "problem", "severity", "message", "excerpt")]
    finding += [("start", place), ("end", place), ("fingerprint", text), ("suggestion", text)]
    finding += [("authority", pyarrow.list_(texts("cite", "url", "asOf", "verified")))]
    finding += [("suppression", texts("kind", "reason", "by", "until"))]
    columns = [("id", text), ("format", text), ("sha256", text), ("jurisdictions", pyarrow.list_(text))]
    columns += [("findings", pyarrow.list_(pyarrow.struct(finding)))]
    columns += [("notChecked", pyarrow.list_(texts("rule", "why"))), ("error", text), ("json", text)]
    return pyarrow.schema(columns)


# The job.


def main():
    parser = argparse.ArgumentParser(description="Check drafts in Parquet with adlint, and write the findings as Parquet.")
    parser.add_argument("drafts", help="Parquet with the columns id, format, text or content, and jurisdictions")
    parser.add_argument("findings", help="Parquet to be written: a row a finding, and one for each draft that was not checked")
    parser.add_argument("--reviews", help="Parquet to be written as well: a row a draft, with adlint's JSON")
    parser.add_argument("--adlint", default="adlint", help="the program, which Spark sends to the executors")
    parser.add_argument("--jurisdiction", action="append", default=[], help="for drafts that name none; may be repeated")
    parser.add_argument("--config", help="a configuration file, at the same path on every executor")
    parser.add_argument("--mode", default="errorifexists", choices=["errorifexists", "overwrite", "append"])
    given = parser.parse_args()
    options = ["--config", given.config] if given.config else ["--no-config"]
    options += [part for name in given.jurisdiction for part in ("--jurisdiction", name)]

    spark = SparkSession.builder.appName("adlint").getOrCreate()
    # Held while both tables are written, so that each draft is checked once.
    reviews = review(spark.read.parquet(given.drafts), given.adlint, options).persist()
    if given.reviews:
        reviews.write.mode(given.mode).parquet(given.reviews)
    findings(reviews).write.mode(given.mode).parquet(given.findings)
    total, failed = reviews.selectExpr("count(*)", "count(error)").first()
    print(f"{total - failed} drafts checked, {failed} could not be.", file=sys.stderr)
    spark.stop()
    return 2 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
