#!/usr/bin/env python3
"""Makes the mail fixtures with Python's email package. Run in this folder; the output is the same in every run."""
import email.policy
from email.message import EmailMessage
from email.headerregistry import Address

HTML = """<html><head><title>Not the subject</title></head><body>
<p>Dear reader — our fund made £12.40 a share, says Zoë.</p>
<p>Past performance is not a reliable indicator of future results.</p>
</body></html>
"""
TEXT = """Dear reader — our fund made £12.40 a share, says Zoë.

Join us today.
"""


def mail(subject, sender=("Acme Investor", "news@acme.example")):
    message = EmailMessage(policy=email.policy.SMTP)
    message["Subject"] = subject
    message["From"] = Address(sender[0], addr_spec=sender[1])
    message["To"] = "reader@home.example"
    message["Date"] = "Fri, 20 Nov 2026 07:00:00 +0000"
    message["Message-ID"] = "<1@acme.example>"
    return message


def save(name, message):
    for number, part in enumerate(message.walk()):
        if part.get_content_maintype() == "multipart":
            part.set_boundary(f"=={name}-{number}==")
    with open(f"{name}.eml", "wb") as file:
        file.write(message.as_bytes())


m = mail("Ad: twelve pounds forty — and a half-price offer for Zoë", ("Zoë at Acme Investor", "news@acme.example"))
m.set_content(TEXT, cte="quoted-printable")
m.add_alternative(HTML, subtype="html", cte="base64")
save("alternative", m)

m = mail("Your account statement")
m.set_content(TEXT.replace("—", "-"), charset="iso-8859-15", cte="quoted-printable")
save("plain-latin", m)

m = mail("Weekly letter with a picture and a file")
m.set_content(TEXT)
m.add_alternative(HTML, subtype="html", charset="windows-1252", cte="quoted-printable")
html = m.get_payload()[1]
html.add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<logo@acme.example>", filename="logo.png")
m.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="Terms – November.pdf")
m.add_attachment("<p>attached page</p>", subtype="html", filename="page.html")
save("mixed", m)

NEWSLETTER = """<!DOCTYPE html><html><head><title>Weekly</title><style>.small {font-size: 9px; color: #bbbbbb}</style></head>
<body style="font-family: Arial; font-size: 16px; background: #ffffff">
<div style="display:none;max-height:0;overflow:hidden">Up 61% last year &mdash; see how</div>
<table role="presentation" width="100%"><tr><td>
<table role="presentation" width="600"><tr><td>
<h1>The Quay Letter</h1>
<p>Advertisement</p>
<p>Our picks rose by <b>61%</b> last year.
<a href="https://quay.example/join?utm_source=mail">Join&nbsp;now</a></p>
<p class="small">Past performance is not a reliable indicator of future results.</p>
</td></tr></table>
</td></tr></table>
</body></html>
"""
PLAIN = """THE QUAY LETTER

Advertisement

Our picks rose by 61% last year. Join now: https://quay.example/join

"""
m = mail("The Quay Letter: up 61%", ("The Quay Letter", "letter@quay.example"))
m.set_content(PLAIN)
m.add_alternative(NEWSLETTER, subtype="html", cte="quoted-printable")
save("newsletter", m)

inner = mail("The inner mail", ("Other House", "other@house.example"))
inner.set_content("Inner words.\n")
m = mail("Fwd: look at this")
m.set_content("Outer words.\n")
m.make_mixed()
wrapper = EmailMessage(policy=email.policy.SMTP)
wrapper.set_content(inner, disposition="inline")
m.attach(wrapper)
save("forwarded", m)
