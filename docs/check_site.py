"""Looks for what the built site would fetch from elsewhere: it has to be readable on a machine without network.

python docs/check_site.py build/site
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_FETCHED = re.compile(
    r"""<(?:script|img|iframe|source)\b[^>]*?\bsrc=["']?((?:https?:)?//[^"'\s>]+)"""
    r"""|<link\b(?=[^>]*rel=["']?(?:stylesheet|preload|preconnect|icon))[^>]*?href=["']?((?:https?:)?//[^"'\s>]+)"""
    r"""|(?:@import\s+|url\()["']?((?:https?:)?//[^"')\s]+)"""
)


def fetched(site: Path) -> list[str]:
    """PAGE: ADDRESS of everything that pages, style sheets and pictures of the site fetch from elsewhere."""
    files = sorted(path for path in site.rglob("*") if path.suffix in (".html", ".css", ".svg"))
    return [
        f"{path.relative_to(site)}: {next(filter(None, found.groups()))}"
        for path in files
        for found in _FETCHED.finditer(path.read_text("utf-8"))
    ]


def main() -> int:
    """Print what is fetched; 1 where anything is."""
    site = Path(sys.argv[1])
    if not (site / "index.html").exists():
        print(f"no site in {site}", file=sys.stderr)
        return 1
    found = fetched(site)
    for line in found:
        print(f"fetched from elsewhere: {line}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
