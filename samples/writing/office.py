"""Writes a sample as LibreOffice saves it: the Word file is written first, then converted.

The bytes differ from one LibreOffice to the next, and with the fonts that are installed; the content does not.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from writing.source import Source
from writing.word import write_word

FILTERS = {
    ".doc": "doc:MS Word 97",
    ".wps": "doc:MS Word 97",  # what WPS Writer saves is the same under another name
    ".rtf": "rtf:Rich Text Format",
    ".pdf": "pdf:writer_pdf_Export",
}
PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
SECONDS = 120


def write_with_office(source: Source, path: Path) -> None:
    """Write the report; LibreOffice must be installed."""
    if PROGRAM is None:
        raise RuntimeError(f"{path.name} needs LibreOffice, which is not installed")
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        write_word(source, work / "report.docx")
        write = FILTERS[path.suffix]
        command = [PROGRAM, f"-env:UserInstallation={(work / 'profile').as_uri()}", "--headless", "--norestore"]
        command += ["--convert-to", write, "--outdir", str(work / "out"), str(work / "report.docx")]
        subprocess.run(command, check=True, capture_output=True, timeout=SECONDS)  # noqa: S603 - the program is LibreOffice
        made = work / "out" / f"report.{write.partition(':')[0]}"
        path.write_bytes(made.read_bytes())
