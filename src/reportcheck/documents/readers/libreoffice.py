"""The fallback for Word files that no reader here takes (Word 95, Works, damaged ones): LibreOffice, where installed.

Every conversion has a profile of its own, since two processes on one profile do not work, and is ended with all its
children when its time is up, or when this process is killed. Nothing is fetched: proxies point nowhere, links are not
updated, macros do not run.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reportcheck.documents.errors import Unreadable
from reportcheck.documents.zipsafe import DEFAULT

_PROGRAMS = ("soffice", "libreoffice")
_SUFFIX = re.compile(r"\.?[a-z0-9]{1,8}")
_POLL = 0.05
_GRACE = 2.0
_KILLED = 128  # and more, as a shell tells of a program that a signal has ended
_NOWHERE = "http://127.0.0.1:9"
# Waits for the end of its input, which comes however the process that writes it ends; then nothing is left of the
# process group that the first line names, nor of the folder.
_GUARD = """
read -r group; read -r _
[ -n "$group" ] && kill -s KILL -- "-$group"
rm -rf -- "$0" || { sleep 1; rm -rf -- "$0"; }
"""
_KEPT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SYSTEMROOT", "FONTCONFIG_PATH", "FONTCONFIG_FILE")


def convert_to_docx(data: bytes, suffix: str, seconds: float) -> bytes | None:
    """The content of a Word file converted to docx by LibreOffice.

    `data` is the whole file, `suffix` its type as a file suffix (`.doc`, `.wps`), `seconds` the time that it may take.
    None where LibreOffice is not installed, or writes no file or one above the reading limit. Raises Unreadable
    (`conversion_failed`) where it cannot be started, does not finish in time or is killed: it may go better next time.
    """
    program = next((found for name in _PROGRAMS if (found := shutil.which(name))), None)
    suffix = suffix.lower()
    if program is None or not _SUFFIX.fullmatch(suffix):
        return None
    with tempfile.TemporaryDirectory(prefix="reportcheck-", ignore_cleanup_errors=True) as name, _guarded(name) as tell:
        work = Path(name)
        source = work / f"report.{suffix.lstrip('.')}"
        source.write_bytes(data)
        target = work / "out" / "report.docx"
        command = [
            program,
            f"-env:UserInstallation={(work / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--nodefault",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            str(target.parent),
            str(source),
        ]
        finished = _run(command, work, target, seconds, tell)
        return _read(target) if finished else None


@contextmanager
def _guarded(folder: str) -> Iterator[Callable[[int], object]]:
    """Should this process be killed in the block, the folder is removed, and the group of a process that was told of is
    ended; not on Windows."""
    shell = shutil.which("sh", path=os.defpath)
    if shell is None:
        yield lambda _: None
        return
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb", buffering=0) as end, os.fdopen(reading, "rb") as start:
        guard = subprocess.Popen(  # noqa: S603 - the script is ours, and so is the name of the folder
            [shell, "-c", _GUARD, folder],
            env={"PATH": os.defpath},
            stdin=start,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield lambda group: end.write(b"%d\n" % group)
        finally:
            guard.kill()
            guard.wait()


def _run(command: list[str], work: Path, target: Path, seconds: float, tell: Callable[[int], object]) -> bool:
    """Whether the command did what it should, without writing more than may be read; see above for what it raises."""
    environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
    environment |= {"HOME": str(work), "TMPDIR": str(work), "http_proxy": _NOWHERE, "https_proxy": _NOWHERE}
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell; the program is found on PATH, its arguments are ours
            command,
            cwd=work,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise Unreadable("conversion_failed") from error
    deadline = time.monotonic() + seconds
    try:
        with suppress(OSError):
            tell(process.pid)
        while process.poll() is None:
            if _written(target.parent) > DEFAULT.max_file_bytes:
                return False
            if time.monotonic() >= deadline:
                raise Unreadable("conversion_failed")
            time.sleep(_POLL)
        if process.returncode < 0 or process.returncode > _KILLED:
            raise Unreadable("conversion_failed")
        return process.returncode == 0
    finally:
        _end(process)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _written(folder: Path) -> int:
    return sum(map(_size, folder.iterdir())) if folder.is_dir() else 0


def _read(target: Path) -> bytes | None:
    if not 0 < _size(target) <= DEFAULT.max_file_bytes or target.is_symlink():
        return None
    return target.read_bytes()


def _end(process: subprocess.Popen[bytes]) -> None:
    """End what the command started, itself included; it leads a process group of its own."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):  # it has ended, and all its children too
            os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    with suppress(subprocess.TimeoutExpired):
        process.wait(_GRACE)
