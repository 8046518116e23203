"""What results depend on besides the content of a file: the program, what it reads with, the rules, the settings."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib.metadata import entry_points, version
from pathlib import Path

from reportcheck.config import Settings
from reportcheck.documents.plugins import GROUP, are_installed
from reportcheck.rulebook.load import load

# read by outputs and for the exit status alone: results are the same whatever they are; of some it only matters what
# a batch keeps for their sake
_NEUTRAL = frozenset(
    {"fail_on", "notes", "exit_zero", "allow_unreadable", "strict_coverage", "min_coverage", "with_text", "asked"}
)
_KEPT = ("relations", "ledger", "with_relations", "with_ledger")
_FILES = ("recipes", "rules", "baseline")
_READ_WITH = ("datasketch", "jieba", "lxml", "markdown-it-py", "pypdfium2")  # texts, and signatures of them


def fingerprint(settings: Settings, signed: bool = False) -> str:
    """A hash (64 hex digits) that changes whenever the results of some file might; call it with the rules in force.

    Results are `signed` where they come with the signatures of their texts.
    """
    values = {name: getattr(settings, name) for name in Settings.__slots__ if name not in _NEUTRAL | {*_KEPT}}
    parts = {
        "engine": engine(),
        "rules": load()["versions"],
        "settings": {name: repr(value) for name, value in values.items() if name not in _FILES},
        "kept": [settings.keeps_relations, settings.keeps_ledger, signed],
        "files": {name: [_content(path) for path in _paths(values[name])] for name in _FILES},
        "today": _today() if any(one.until for one in settings.suppress) else "",
    }
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode("utf-8", "backslashreplace")).hexdigest()


def depends_on_path(settings: Settings) -> bool:
    """Whether the same content may give other findings under another name."""
    return bool(settings.overrides or settings.suppress or settings.baseline)


@cache
def engine() -> str:
    """A hash of the program itself, of the packages that it reads with and of plugins: the version number of a checkout
    says nothing of what was edited in it."""
    digest = hashlib.sha256(sys.version.encode())
    package = Path(__file__).resolve().parents[1]
    for file in sorted(package.rglob("*.py")):
        digest.update(file.relative_to(package).as_posix().encode() + b"\0" + file.read_bytes())
    for said in sorted(_installed()):
        digest.update(said.encode())
    digest.update(str(shutil.which("soffice")).encode())
    return digest.hexdigest()


def _installed() -> Iterator[str]:
    yield from (f"{name} {version(name)}" for name in _READ_WITH)
    if are_installed():
        for entry in entry_points(group=GROUP):
            yield f"{entry.name} {entry.value} {entry.dist.version if entry.dist else ''}"


def _paths(value: str | tuple[str, ...]) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value,) if value else ()


def _content(path: str) -> str:
    """A hash of a file, or of all files in a folder."""
    top = Path(path)
    files = [top] if top.is_file() else sorted(file for file in top.rglob("*") if file.is_file())
    digest = hashlib.sha256()
    for file in files:
        digest.update(os.fsencode(file.relative_to(top)) + b"\0" + file.read_bytes())
    return digest.hexdigest()


def _today() -> str:
    return f"{datetime.now().astimezone():%Y-%m-%d}"
