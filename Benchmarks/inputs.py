#!/usr/bin/env python3
"""Makes the drafts that the benchmarks check: the same bytes on every machine, from words of our own.

    inputs.py FOLDER [--drafts N] [--huge BYTES]    everything that Benchmarks/run measures
    inputs.py FOLDER --small                        what Scripts/instructions counts
"""

import argparse
import html
import io
import json
import quopri
import random
import zipfile
from pathlib import Path

NAMES = "Northwind Semiconductor|Blue Anchor Lines|Harbour Foundries|Lodestar Research|Saltmarsh Power|Heron Timber".split("|")
PLACES = "Whitby|Shanghai|the two ports|the bay|Rotterdam|the northern yards".split("|")
THINGS = "orders for memory|freight rates|copper|the price of timber|margins|the order book|wages in the yards".split("|")
MOVES = "rose|fell|stood still|ended the week higher|gave back its gains|was little changed".split("|")
REASONS = "after its quarterly figures|as a strike drew near|for the fifth week|on thin trade|before the Bank's meeting".split("|")
ASIDES = [
    "Nobody in the canteen speaks of short time any more.",
    "The lights of the container port were on all night again.",
    "We walked along the quay on Friday and counted eleven ships at anchor.",
    "A reader asks whether we hold shares in what we write about; we do not.",
    "The report runs to ninety pages, and the interesting figure is on the last.",
    "As every economist whom we asked had expected, the Bank left its rate unchanged at 3.5%.",
]
CLAIMS = [
    "The Lodestar Signal would have predicted 91% of the biggest takeovers of the last decade.",
    "Subscribers who followed every call made 212% in eighteen months.",
    "Only 200 seats are left, so act now: the door closes at midnight.",
    "Our backtest turned £10,000 into £88,400 between 2014 and 2024.",
    "Picture your own account with gains like these.",
    "Retired engineer Tom Ashby shows the next name on his list in a free video.",
]
WARNINGS = [
    "Capital at risk: the value of investments can fall as well as rise, and you may get back less than you invest.",
    "The figures refer to simulated past performance. Past performance is not a reliable indicator of future performance.",
    "Lodestar Research is paid by subscription.",
]


class Words:
    """Choices that depend on the seed alone: random() is the one method that Python promises never to change."""

    def __init__(self, seed):
        self.source = random.Random(seed)

    def pick(self, choices):
        return choices[int(self.source.random() * len(choices))]

    def news(self):
        thing = self.pick(THINGS)
        return (
            f"{self.pick(NAMES)} {self.pick(MOVES)} {self.pick(REASONS)}, and {thing} from {self.pick(PLACES)} "
            f"{self.pick(MOVES)} by {1 + int(self.source.random() * 9)}%."
        )

    def paragraph(self):
        sentences = [self.news() if self.source.random() < 0.7 else self.pick(ASIDES) for _ in range(4)]
        return " ".join(sentences)


def issue(seed, size):
    """Blocks of one issue, about `size` bytes: (kind, text)."""
    words = Words(seed)
    blocks = [("h1", f"Chips, ships and week {seed % 52 + 1}"), ("p", "Good morning. " + words.paragraph())]
    while sum(len(text) + 3 for _, text in blocks) < size * 0.45:
        blocks += [("h2", f"What moved in {words.pick(PLACES)}")] + [("p", words.paragraph()) for _ in range(3)]
        blocks += [("li", words.news()) for _ in range(3)]
    blocks += [("hr", ""), ("b", "#AD"), ("h2", "The signal that called nine takeovers out of ten")]
    blocks += [("p", f"{words.pick(CLAIMS)} {words.pick(CLAIMS)}") for _ in range(4)]
    blocks += [("a", "watch the video"), ("p", words.pick(WARNINGS)), ("hr", ""), ("h2", "Letters")]
    ending = [("h2", "The small print"), ("p", " ".join(WARNINGS))]
    while sum(len(text) + 3 for _, text in blocks + ending) < size * 0.97:
        blocks.append(("p", words.paragraph()))
    return blocks + ending


LINK = "https://lodestar.example/video?utm_source=harbour&aff=117"
MARKDOWN = {"h1": "# {}", "h2": "## {}", "p": "{}", "li": "- {}", "hr": "---", "b": "**{}**", "a": "[{}](" + LINK + ")"}
TEXT = {"h1": "{}", "h2": "{}", "p": "{}", "li": "- {}", "hr": "----------", "b": "{}", "a": "{}: " + LINK}
HTML = {
    "h1": "<h1>{}</h1>",
    "h2": "<h2>{}</h2>",
    "p": '<table role="presentation"><tr><td style="padding:0 24px;font-size:16px"><p>{}</p></td></tr></table>',
    "li": "<ul><li>{}</li></ul>",
    "hr": "<hr>",
    "b": "<p><strong>{}</strong></p>",
    "a": '<p><a href="' + html.escape(LINK) + '">{}</a></p>',
}


def draft(blocks, form):
    if form == "html":
        body = "\n".join(HTML[kind].format(html.escape(text)) for kind, text in blocks)
        return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Issue</title></head><body>\n{body}\n</body></html>\n'
    return "\n\n".join((TEXT if form == "txt" else MARKDOWN)[kind].format(text) for kind, text in blocks) + "\n"


WORD = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>{}</w:body></w:document>'
)
RELATIONS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
TYPES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
PARAGRAPH = '<w:p><w:pPr>{style}</w:pPr><w:r><w:rPr>{bold}<w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def word(blocks):
    """A Word file, the same bytes each time."""
    paragraphs = []
    for kind, text in blocks:
        style = f'<w:pStyle w:val="Heading{kind[1]}"/>' if kind in ("h1", "h2") else ""
        bold = "<w:b/>" if kind == "b" else ""
        paragraphs.append(PARAGRAPH.format(style=style, bold=bold, text=html.escape(text or "* * *")))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        entries = {"[Content_Types].xml": TYPES, "_rels/.rels": RELATIONS, "word/document.xml": WORD.format("".join(paragraphs))}
        for name, text in entries.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def mail(blocks):
    """A mail of two parts, text and HTML, as newsletters are sent."""
    head = "From: Harbour Letter <letter@harbour.example>\r\nTo: reader@example.org\r\nSubject: Chips and ships\r\nMIME-Version: 1.0\r\n"
    lines = [head + 'Content-Type: multipart/alternative; boundary="seam"\r\n']
    for kind, form in (("plain", "txt"), ("html", "html")):
        lines.append(f"--seam\r\nContent-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + draft(blocks, form))
    return "\r\n".join(lines).replace("\r\n", "\n").replace("\n", "\r\n") + "--seam--\r\n"


# A block as the large senders set it: tables in tables, conditional comments for Outlook, each cell with all of its style.
CELL = (
    '<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" class="body-section-outlook" role="presentation" '
    'style="width:600px;" width="600"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]-->\n'
    '<div class="body-section" style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px;">'
    '<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="background:#ffffff;width:100%;"><tbody><tr>'
    '<td style="direction:ltr;font-size:0px;padding:10px 25px;text-align:left;">'
    '<div class="column-100 outlook-group-fix" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;">'
    '<table border="0" cellpadding="0" cellspacing="0" role="presentation" style="vertical-align:top;" width="100%"><tbody><tr>'
    '<td align="left" class="text-block" style="font-size:0px;padding:8px 25px;word-break:break-word;">'
    '<div style="font-family:Inter,Roboto,Helvetica,Arial,sans-serif;font-size:{size}px;line-height:1.6;color:{colour};">{text}</div>'
    "</td></tr></tbody></table></div></td></tr></tbody></table></div>\n<!--[if mso | IE]></td></tr></table><![endif]-->\n"
)
SHEET = "".join(
    f".{name}-{number} {{ padding: {number}px !important; color: #{number:02}{number:02}{number:02}; }} table.{name} td.{name}-{number} a "
    f"{{ font-size: {10 + number % 9}px; line-height: 1.{number % 10}; }}\n"
    for name in ("column", "hero", "footer", "social") for number in range(10, 22)
) + (
    "#outlook a { padding:0; } body { margin:0; padding:0; } table, td { border-collapse:collapse; } p { display:block; margin:13px 0; }\n"
    "@media only screen and (max-width:480px) { .column-100 { width:100% !important; } td.text-block { font-size:18px !important; } }\n"
    "@media (prefers-color-scheme: dark) { .body-section { background:#111 !important; } .text-block div { color:#eee !important; } }\n"
)
COLOURS = ("#333333", "#1a1a1a", "#6b6b6b")


def heavy_mail(size):
    """A mail whose HTML part has about `size` bytes, a sixth of them words, as the large senders' templates make it."""
    words, cells, length = Words(3), [], len(SHEET)
    blocks = issue(5, 8000)
    while length < size:
        if not blocks:
            blocks = [("p", words.paragraph())]
        kind, text = blocks.pop(0)
        text = HTML[kind].format(html.escape(text)) if kind in ("h1", "h2", "a") else f"<p>{html.escape(text or '* * *')}</p>"
        cells.append(CELL.format(size=15 if kind != "b" else 11, colour=words.pick(COLOURS), text=text))
        length += len(cells[-1])
    page = (
        '<!doctype html>\n<html lang="en" xmlns:v="urn:schemas-microsoft-com:vml"><head><title>Chips and ships</title><meta charset="utf-8">\n'
        f'<style type="text/css">{SHEET}</style></head>\n<body style="word-spacing:normal;background-color:#f4f4f7;">\n'
        '<div style="display:none;font-size:1px;max-height:0px;opacity:0;overflow:hidden;">Week six</div>\n' + "".join(cells) + "</body></html>\n"
    )
    head = "From: Harbour Letter <letter@harbour.example>\nTo: reader@example.org\nSubject: Chips and ships\nMIME-Version: 1.0\n"
    kind = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    return (head + kind + quopri.encodestring(page.encode()).decode()).replace("\n", "\r\n"), page


def archive(size, form="md", seed=7):
    """Issues of 8 kB one after another until there are `size` bytes."""
    parts, length = [], 0
    while length < size:
        parts.append(draft(issue(seed, 8000), form))
        length += len(parts[-1].encode())
        seed += 1
    return "\n".join(parts)


def fill(unit, size):
    return (unit * (size // len(unit) + 1))[:size] + "\n"


def hostile(size):
    """Texts that tempt a reader or a pattern into quadratic time, about `size` bytes each."""
    nested = "div style='color:#333'"
    return {
        "ordinary.md": archive(size),
        "ordinary.txt": archive(size, "txt"),
        "ordinary.html": archive(size, "html"),
        "no-blanks.txt": "#AD\n\n" + fill("abcdefghij", size),
        "digits.txt": "#AD\n\n" + fill("1234567,", size),
        "one-line.txt": "#AD\n\n" + archive(size, "txt").replace("\n", " ") + "\n",
        "almost-claims.txt": "#AD\n\n" + fill("would have would have returned 9 would ", size),
        "percentages.txt": "#AD\n\n" + fill("91% of 5% up 7% ", size),
        "blanks.txt": "#AD\n\nwould have" + fill(" ", size) + "predicted 91%\n",
        "full-stops.txt": "#AD\n\n" + fill("a. B. ", size),
        "ad-marks.md": fill("#AD\n\n", size),
        "quotes.md": fill("> ", size // 40) * 40,
        "brackets.md": fill("[", size),
        "emphasis.md": fill("*a **b ", size),
        "backticks.md": "".join("`" * (n % 900 + 1) + "a " for n in range(size // 452)) + "\n",
        "nested.html": f"<{nested}>" * (size // 30) + "#AD would have predicted 91%" + "</div>" * (size // 30),
        "unclosed.html": fill("<p><b><i>text <a href=x>", size),
        "table.html": fill("<table><tr><td>", size),
        "entities.html": "<p>#AD " + fill("&amp;&#38;&quot", size),
        "comments.html": "<p>#AD " + fill("<!-- a --!> <!", size),
    }


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())


def one_of_each(folder):
    for form in ("txt", "md", "html"):
        write(folder / f"issue.{form}", draft(issue(1, 8000), form))
    write(folder / "issue.docx", word(issue(1, 8000)))
    # Both parts together have about 8 kB.
    write(folder / "issue.eml", mail(issue(1, 3300)))
    mail_file, page = heavy_mail(200_000)
    write(folder / "heavy.eml", mail_file)
    write(folder / "heavy.html", page)


def small(folder):
    one_of_each(folder)
    texts = {f"issue-{number:02}.md": draft(issue(number, 8000), "md") for number in range(40)}
    for name, text in texts.items():
        write(folder / "many" / name, text)
    write(folder / "many.ndjson", "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in texts.items()))
    write(folder / "large.md", archive(400_000))


def full(folder, drafts, huge):
    one_of_each(folder)
    for number in range(drafts):
        text = draft(issue(number, 8000), "md")
        write(folder / "all" / f"issue-{number:04}.md", text)
        if number < drafts // 10:
            write(folder / "tenth" / f"issue-{number:04}.md", text)
    for form in ("txt", "md", "html"):
        write(folder / f"huge.{form}", archive(huge, form))
        write(folder / f"tenth-of-huge.{form}", archive(huge // 10, form))
    write(folder / "one-line-huge.txt", "#AD\n\n" + archive(huge, "txt").replace("\n", " ") + "\n")
    for name, text in hostile(huge // 10).items():
        write(folder / "hostile" / name, text)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--drafts", type=int, default=5000)
    parser.add_argument("--huge", type=int, default=10_000_000)
    parser.add_argument("--small", action="store_true")
    arguments = parser.parse_args()
    if arguments.small:
        small(arguments.folder)
    else:
        full(arguments.folder, arguments.drafts, arguments.huge)


if __name__ == "__main__":
    main()
