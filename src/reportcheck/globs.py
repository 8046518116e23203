"""Patterns of paths as people write them in settings: `年报/**`, `*.xlsx`, `2023/*/自评.docx`."""

from __future__ import annotations

import re
from functools import lru_cache

_WILD = re.compile(r"(\*\*/|\*\*|\*|\?)")
_MEANING = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def path_matches(pattern: str, path: str) -> bool:
    """Whether a path, with / between folders, fits; a pattern without / fits a file or folder of that name anywhere.

    `*` and `?` stay within a folder, `**` crosses folders; a pattern that fits a folder fits all that is in it.
    """
    return _compiled(pattern).fullmatch(path) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    written = pattern.removeprefix("./").rstrip("/")
    anywhere = "" if "/" in written else "(?:.*/)?"
    body = "".join(_MEANING.get(part) or re.escape(part) for part in _WILD.split(written))
    return re.compile(f"{anywhere}{body}(?:/.*)?", re.DOTALL)
