"""Makes docs/images/: what a terminal shows of a check of one sample, as pictures that need nothing else to be seen.

python docs/picture.py            write the pictures
python docs/picture.py --check    exit with 1 if one is stale, missing or left over
"""

from __future__ import annotations

import html
import io
import os
import re
import sys
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.text import Text

from reportcheck.batch.run import check_files
from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.outputs.width import char_width

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
IMAGES = Path("docs", "images")
SAMPLE = "samples/01-canal-repair.docx"
WIDTH = 100
FONTS = "'Noto Sans Mono CJK SC', 'Sarasa Mono SC', 'Microsoft YaHei', monospace"
_FROM_ELSEWHERE = re.compile(r"\s*@font-face \{\{.*?\}\}", re.DOTALL)
# Fonts from the network are left out, and what is left says which of those that a reader has will do.
FORMAT = _FROM_ELSEWHERE.sub("", CONSOLE_SVG_FORMAT).replace("Fira Code, monospace", FONTS)
FORMAT = FORMAT.replace("font-variant-east-asian: full-width;", "")
_RUN = re.compile(
    r'<text (?P<kind>class="[^"]*-r\d+") x="(?P<x>[\d.]+)" (?P<y>y="[^"]*") textLength="[^"]*" '
    r"(?P<clip>[^>]*)>(?P<text>[^<]*)</text>"
)
_COLUMN = 12.2  # how wide rich makes a column


def pictures() -> dict[Path, str]:
    """Every picture, by its path in the project."""
    return {IMAGES / name: picture(lang) for name, lang in (("check.svg", "zh"), ("check.en.svg", "en"))}


def picture(lang: str) -> str:
    """A check of the sample as SVG."""
    settings = Settings(lang=lang)
    with _at_root():
        printed = "".join(renderer("terminal")(check_files([SAMPLE], settings), settings, Look(True, WIDTH)))
    console = Console(record=True, file=io.StringIO(), width=WIDTH, force_terminal=True, legacy_windows=False)
    console.print(Text.from_ansi(printed.rstrip("\n")))
    command = f"reportcheck check {SAMPLE}" + (" --lang en" if lang == "en" else "")
    svg = console.export_svg(title=command, code_format=FORMAT, unique_id=f"check-{lang}")
    return "\n".join(line.rstrip() for line in _RUN.sub(_in_columns, svg).splitlines()) + "\n"


def _in_columns(run: re.Match[str]) -> str:
    """Rich counts characters where it should count columns, and squeezes Chinese into half of its room."""
    at = float(run["x"])
    parts = []
    for columns, chars in groupby(html.unescape(run["text"]), char_width):
        text = "".join(chars)
        length = columns * len(text) * _COLUMN
        if text.strip():
            said = html.escape(text).replace(" ", "&#160;").replace("\u00a0", "&#160;")
            place = f'x="{at:.1f}" {run["y"]} textLength="{length:.1f}"'
            parts.append(f"<text {run['kind']} {place} {run['clip']}>{said}</text>")
        at += length
    return "".join(parts)


@contextmanager
def _at_root() -> Iterator[None]:
    """Paths are printed as they are given, and the sample's is that from the project's folder."""
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        yield
    finally:
        os.chdir(before)


def stale(root: Path = ROOT) -> list[str]:
    """Paths of pictures that are not what they should be."""
    wanted = pictures()
    wrong = [
        path for path, svg in wanted.items() if not (root / path).exists() or (root / path).read_text("utf-8") != svg
    ]
    there = {path.relative_to(root) for path in (root / IMAGES).glob("check*")}
    return sorted(path.as_posix() for path in [*wrong, *(there - set(wanted))])


def write(root: Path = ROOT) -> None:
    """Write every picture."""
    (root / IMAGES).mkdir(parents=True, exist_ok=True)
    for path, svg in pictures().items():
        (root / path).write_text(svg, "utf-8")


def main() -> int:
    """Write the pictures, or check them."""
    if "--check" not in sys.argv[1:]:
        write()
        return 0
    wrong = stale()
    for path in wrong:
        print(f"stale: {path} (run: make docs-write)", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
