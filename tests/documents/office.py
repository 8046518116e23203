"""LibreOffice as a test uses it: many files in one call, a profile of its own, and an end in any case."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

_PROGRAM = shutil.which("soffice") or shutil.which("libreoffice")
_SECONDS = 120

NEEDS_OFFICE = pytest.mark.skipif(
    _PROGRAM is None, reason="LibreOffice is not installed; sh tests/documents/install_libreoffice.sh installs it"
)
# What a file is written as, by its suffix, with the filter that takes it in where the suffix does not tell.
FILTERS = {
    "docx": ("docx:MS Word 2007 XML", ""),
    "doc": ("doc:MS Word 97", ""),
    "pdf": ("pdf:writer_pdf_Export", ""),
    "html": ("html:HTML (StarWriter)", ""),
    "txt": ("txt:Text (encoded):UTF8", ""),
    "rtf": ("rtf:Rich Text Format", ""),
    "xlsx": ("xlsx:Calc MS Excel 2007 XML", "HTML (StarCalc)"),
    "xls": ("xls:MS Excel 97", "HTML (StarCalc)"),
}


def convert(files: Sequence[Path], suffix: str, folder: Path, profile: Path) -> list[Path]:
    """The files in another format, in a folder; sheets are made of the pages of `html`."""
    assert _PROGRAM
    write, read = FILTERS[suffix]
    command = [_PROGRAM, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", "--nolockcheck"]
    command += [f"--infilter={read}"] if read else []
    command += ["--convert-to", write, "--outdir", str(folder), *map(str, files)]
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    try:
        process.wait(_SECONDS)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(10)
    made = [folder / f"{file.stem}.{suffix}" for file in files]
    assert all(file.exists() for file in made), f"LibreOffice wrote no {suffix}"
    return made
