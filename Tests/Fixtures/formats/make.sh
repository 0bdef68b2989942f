#!/bin/sh
# Makes the same drafts in five formats with tools that others wrote: pandoc, LibreOffice, Python's email.
# Run in this folder. The drafts are those in drafts/ and some of Tests/Drafts.
set -eu
cd "$(dirname "$0")"
rm -f ./*.txt ./*.html ./*.docx ./*.eml
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
office() { soffice --headless --convert-to "$1" --outdir "$work" "$2" >/dev/null 2>&1; }
count=0
for draft in drafts/*.md $(sed 's|.*|../../Drafts/&/draft.md|' from-drafts); do
    name=$(basename "$draft" .md)
    [ "$name" != draft ] || name=$(basename "$(dirname "$draft")")
    pandoc --from markdown --to plain --columns=72 "$draft" -o "$name.txt"
    pandoc --from markdown --to html5 --standalone --metadata pagetitle="This week's issue" "$draft" -o "$name.html"
    count=$((count + 1))
    # Half of the Word files by each tool.
    if [ $((count % 2)) = 0 ]; then
        pandoc --from markdown --to docx "$draft" -o "$name.docx"
    else
        # LibreOffice knows the older name of struck-through text only.
        sed 's|<\(/\{0,1\}\)del>|<\1s>|g' "$name.html" >"$work/$name.html"
        office odt:writer8 "$work/$name.html"
        office 'docx:MS Word 2007 XML' "$work/$name.odt"
        mv "$work/$name.docx" .
    fi
done
python3 make-mail.py
