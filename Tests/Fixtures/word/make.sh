#!/bin/sh
# Makes the Word and OpenDocument fixtures from the drafts with tools that others wrote: pandoc, LibreOffice, python-docx.
# Run in this folder. The plain texts are made by the other tool of the two, so that they can witness for the reader.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
office() { soffice --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1; }
rm -f ./*.docx ./*.odt ./*.txt
for draft in drafts/*.py; do
    name=$(basename "$draft" .py)
    python3 "$draft" "$name.docx"
    pandoc --wrap=none --from docx --to plain "$name.docx" -o "$name.txt"
done
for draft in drafts/*.md; do
    name=$(basename "$draft" .md)
    # A letter with pages of its own is printed on them.
    pages=
    if [ -f "$name.docx" ]; then mv "$name.docx" drafts/pages.docx && pages=--reference-doc=pages.docx; fi
    (cd drafts && pandoc --from markdown --to docx $pages "$name.md" -o "../$name.docx" 2>/dev/null)
    rm -f drafts/pages.docx
    office 'txt:Text (encoded):UTF8' . "$name.docx"
done
for draft in drafts/*.html; do
    name=$(basename "$draft" .html)
    office 'odt:writer8' . "$draft"
    office 'docx:MS Word 2007 XML' . "$name.odt"
    pandoc --wrap=none --from docx --to plain "$name.docx" -o "$name.txt"
done
for draft in drafts/*.fodt; do
    name=$(basename "$draft" .fodt)
    office odt . "$draft"
    office 'docx:MS Word 2007 XML' . "$draft"
    pandoc --wrap=none --from docx --to plain "$name.docx" -o "$name.txt"
done
