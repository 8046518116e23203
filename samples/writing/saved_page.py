"""Writes a sample as a page that a browser saved as one file (.mht): the page as a part of a message."""

from __future__ import annotations

from email.message import MIMEPart
from email.mime.multipart import MIMEMultipart
from email.policy import SMTP
from pathlib import Path

from writing.page import page_of
from writing.source import Source

BOUNDARY = "----=_NextPart_000_0000"


def write_saved_page(source: Source, path: Path) -> None:
    """Write the page in quoted-printable; the same source gives the same bytes."""
    message = MIMEMultipart("related", BOUNDARY, policy=SMTP, type="text/html")
    message["From"] = "<Saved by a browser>"
    message["Subject"] = source.name
    page = MIMEPart(policy=SMTP)
    page.set_content(page_of(source), subtype="html", cte="quoted-printable")
    page["Content-Location"] = "http://www.example.com/czxx/2.html"
    message.attach(page)
    path.write_bytes(message.as_bytes())
