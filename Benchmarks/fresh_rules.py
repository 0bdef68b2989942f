#!/usr/bin/env python3
"""Makes a rulebook larger by rules as heavy as its own: the built-in claims, disclosures and rules under new names.

    fresh_rules.py FOLDER TIMES

In each copy the words of the patterns and of the prescribed texts change places with others of the same length, the same ones
in every run: as many patterns, as long, with words as frequent in newsletters, that match other sentences.
"""

import random
import re
import sys
from pathlib import Path

RULES = Path(__file__).resolve().parent.parent / "rules"
JURISDICTION = "uk"
VOCABULARY = ("claims", "disclosures")
QUOTED = re.compile(r"""(?<=[ \[{])(?:'(?:[^'\n]|'')*'|"(?:[^"\\\n]|\\.)*")(?=[,\]}\n])""")
# Terms, escapes and the heads of groups stay what they are.
WORD = re.compile(r"\{[^}]*\}|\[[^\]]*\]|\\.|\(\?<?[A-Za-z!=]+>?|[A-Za-z]{4,}")


def is_word(text):
    return text[0].isalpha() and text.isascii()


def files(kind):
    return sorted((RULES / kind).glob("*.yml"))


def words():
    """The words of all patterns, by length; a word that is there often stands there often."""
    found = {}
    for path in (path for kind in VOCABULARY for path in files(kind)):
        for quoted in QUOTED.findall(path.read_text()):
            for word in filter(is_word, WORD.findall(quoted)):
                found.setdefault(len(word), []).append(word.lower())
    return found


def exchange(seed):
    """Which word stands for which."""
    pairs = {}
    for length, all_words in sorted(words().items()):
        different = sorted(set(all_words))
        others = different[:]
        random.Random(seed * 100 + length).shuffle(others)
        pairs |= dict(zip(different, others))
    return pairs


def reworded(text, pairs):
    def replaced(match):
        word = match.group()
        if not is_word(word):
            return word
        other = pairs[word.lower()]
        return other.capitalize() if word[0].isupper() else other

    return QUOTED.sub(lambda quoted: WORD.sub(replaced, quoted.group()), text)


NAME = re.compile(r"[a-z][a-z0-9-]+(?!:)\b")
SPEAKS = re.compile(r"(when|require|  (claim|disclosure|with|unless|require))\b")


def used():
    """The claims and disclosures that the rules speak of; others are looked for in no draft."""
    there = {path.stem for kind in VOCABULARY for path in files(kind)}
    spoken = (NAME.findall(line) for path in files(JURISDICTION) for line in path.read_text().split("\n") if SPEAKS.match(line))
    return there & {name for names in spoken for name in names}


def renamed(text, prefix, names):
    """A rule that speaks of the copies."""
    head, say, tail = text.partition("\nsay:")
    lines = [
        NAME.sub(lambda name: prefix + name.group() if name.group() in names else name.group(), line) if SPEAKS.match(line) else line
        for line in head.split("\n")
    ]
    return "\n".join(lines) + say + tail


def write_copy(folder, number):
    prefix, pairs, names = f"fresh{number}-", exchange(number), used()
    for kind in VOCABULARY:
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for path in files(kind):
            if path.stem in names:
                (folder / kind / f"{prefix}{path.name}").write_text(reworded(path.read_text(), pairs))
    (folder / JURISDICTION).mkdir(exist_ok=True)
    for path in files(JURISDICTION):
        name = path.name.replace(f"{JURISDICTION}-", f"{JURISDICTION}-{prefix}", 1)
        (folder / JURISDICTION / name).write_text(renamed(path.read_text(), prefix, names))


def write(folder, times):
    """Makes so many copies; tells how many rules, claims and disclosures each has."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, times + 1):
        write_copy(folder, number)
    return len(files(JURISDICTION)), len(used())


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]))
