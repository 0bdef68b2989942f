#!/usr/bin/env python3
"""Writes the patterns that adlint looks for by the rules of one law, terms put in, one a line: for ripgrep -P -f.

    patterns.py FILE    needs PyYAML

They are those of claims, and of the elements of disclosures; not what stands beside a match (needs, unless), which adlint only
looks for once there is one.
"""

import re
import sys
from pathlib import Path

import yaml

import fresh_rules

REFERENCE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\{([a-z][a-z-]*)\}")


def terms():
    found = {}
    for path in fresh_rules.files("terms"):
        found |= yaml.safe_load(path.read_text())["terms"]
    return found


def expanded(pattern, known):
    def put_in(match):
        if match.group(1) not in known:
            return match.group()
        value = known[match.group(1)]
        return "(?:" + "|".join(expanded(part, known) for part in (value if isinstance(value, list) else [value])) + ")"

    return REFERENCE.sub(put_in, pattern)


def patterns():
    known = terms()
    for kind in fresh_rules.VOCABULARY:
        for path in fresh_rules.files(kind):
            if path.stem in fresh_rules.used():
                definition = yaml.safe_load(path.read_text())
                items = definition.get("detect", [])
                for element in (definition.get("elements") or {}).values():
                    items = items + element["match"]
                for item in items:
                    yield expanded(item if isinstance(item, str) else item["match"], known)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text("".join(pattern + "\n" for pattern in patterns()))
