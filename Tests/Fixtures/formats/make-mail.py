"""Puts the text and the HTML of each draft into a mail, with Python's email package."""
import email.policy
import pathlib
from email.message import EmailMessage

for text in sorted(pathlib.Path(".").glob("*.txt")):
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = "This week's issue"
    message["From"] = "The Quay Papers <post@quay.example>"
    message["Date"] = "Fri, 20 Nov 2026 07:00:00 +0000"
    message.set_content(text.read_text("utf-8"), cte="quoted-printable")
    message.add_alternative(text.with_suffix(".html").read_text("utf-8"), subtype="html", cte="quoted-printable")
    message.set_boundary(f"=={text.stem}==")
    text.with_suffix(".eml").write_bytes(message.as_bytes())
