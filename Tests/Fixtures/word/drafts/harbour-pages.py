"""The pages on which pandoc prints the harbour letter: its styles, headers and footers. By python-docx."""

import sys

import docx

pages = docx.Document()
pages.add_paragraph("Pandoc takes nothing of this text.")
pages.sections[0].header.paragraphs[0].add_run("The harbour letter, a paper for members")
pages.sections[0].footer.paragraphs[0].add_run("Our model portfolio has returned 412% since 2015.")
pages.save(sys.argv[1])
