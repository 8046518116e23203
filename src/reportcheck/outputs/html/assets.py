"""The page's own styles and scripts, and the policy that lets a browser run these and nothing else."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

_HERE = Path(__file__).parent
_STYLES = ("colours", "frame", "overview", "text", "cards", "print")
_SCRIPTS = ("theme", "files", "numbers", "findings", "filters", "keys")


def styles() -> str:
    """All styles, as they stand in the page."""
    return "\n" + "\n".join((_HERE / "styles" / f"{name}.css").read_text("utf-8") for name in _STYLES)


def scripts() -> str:
    """All scripts in one function, so that they share names with each other and with nothing else."""
    parts = "\n".join((_HERE / "scripts" / f"{name}.js").read_text("utf-8") for name in _SCRIPTS)
    return f'\n"use strict";\n(() => {{\n{parts}}})();\n'


def policy(style: str, script: str) -> str:
    """Nothing is loaded, sent or framed; only this very style and this very script count."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")
