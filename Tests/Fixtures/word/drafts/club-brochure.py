"""A brochure with a claim in the header of its first page and a warning in the footer of all others, by python-docx."""

import sys

import docx
from docx.shared import Pt

brochure = docx.Document()
brochure.add_paragraph("#AD")
brochure.add_heading("The Quay Fund Club", 1)
brochure.add_paragraph("Our picks rose by 61% in the year to 30 September 2026, after charges.")
brochure.add_paragraph("The office is open on weekdays. You may lose some of what you put in.")
first, later = brochure.sections[0], brochure.add_section()
first.different_first_page_header_footer = True
first.first_page_header.paragraphs[0].add_run("Members made 214% in the five years to 2025.")
first.header.paragraphs[0].add_run("The Quay Fund Club, spring 2027")
warning = first.footer.paragraphs[0].add_run("Past performance is not a reliable indicator of future results.")
warning.font.size = Pt(7)
# A section of its own whose header says the same again.
brochure.add_paragraph("Come and see us in the spring.")
later.header.is_linked_to_previous = False
later.header.paragraphs[0].add_run("The Quay Fund Club, spring 2027")
brochure.save(sys.argv[1])
