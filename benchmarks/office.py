"""LibreOffice: it saves the benchmark's reports in other formats, and is itself a peer."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from peers import Task

PACKAGES = ("libreoffice-writer-nogui", "libreoffice-calc-nogui", "fonts-noto-cjk")
SECONDS_PER_FILE = 30
TRIES = 3


@dataclass(frozen=True, slots=True)
class Office:
    """An installed LibreOffice, with a profile of its own so that no running one is in the way."""

    program: str
    profile: Path

    def convert(self, paths: Sequence[Path], to: str, folder: Path) -> list[Path]:
        """Save each file under its stem in `folder`; raises RuntimeError where one is not written."""
        options = ["--headless", "--norestore", f"-env:UserInstallation={self.profile.as_uri()}"]
        command = [self.program, *options, "--convert-to", to, "--outdir", str(folder), *map(str, paths)]
        written = [folder / f"{path.stem}.{to.partition(':')[0]}" for path in paths]
        for _ in range(TRIES):
            subprocess.run(command, capture_output=True, check=False, timeout=SECONDS_PER_FILE * (len(paths) + 1))
            if all(path.is_file() for path in written):
                return written
            time.sleep(1)  # the one before may still be on its way out, and holds the profile until then
        lost = ", ".join(path.name for path in written if not path.is_file())
        raise RuntimeError(f"LibreOffice did not write {lost}")

    def converter(self, to: str) -> Task:
        """A task that has one file converted to text, as a script does that calls LibreOffice for each report."""

        def convert(path: Path) -> object:
            with tempfile.TemporaryDirectory() as folder:
                return self.convert([path], to, Path(folder))[0].read_bytes()

        return convert


def find_office(folder: Path) -> Office | None:
    """The installed LibreOffice, which a Debian machine is given where we may; None without one."""
    program = _program()
    if program is None and hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"installing {' '.join(PACKAGES)} …", file=sys.stderr)
        environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", *PACKAGES]):
            subprocess.run(["apt-get", *command], env=environment, stdout=subprocess.DEVNULL, check=False)
        program = _program()
    return None if program is None else Office(program, folder / "profile")


def _program() -> str | None:
    return shutil.which("soffice") or shutil.which("libreoffice")
