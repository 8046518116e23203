"""Which outputs a run makes, and where each goes: every --format with the -o behind it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from reportcheck.cli.main import UsageError
from reportcheck.cli.sinks import FileSink, PipeSink, Sink
from reportcheck.documents.archive import parted
from reportcheck.outputs import FORMATS, Format

AUTO = "auto"


class Target(NamedTuple):
    """One output; `path` is "" for standard output."""

    format: Format
    path: str

    def open(self, lang: str) -> Sink:
        """Where it is written; raises UsageError for a file that cannot be."""
        return FileSink(self.path, lang) if self.path else PipeSink()


def read_targets(asked: Sequence[tuple[str, str]], lang: str) -> list[Target]:
    """The outputs that options ask for: ("format", name) and ("output", file) in the order of the command line.

    Raises UsageError where two would go to one place, or a binary one to standard output.
    """
    targets = [Target(FORMATS[_name(form, file)], file) for form, file in _pairs(asked) or [(AUTO, "")]]
    on_stdout = [target.format.name for target in targets if not target.path]
    for target in targets:
        if target.format.binary and not target.path:
            raise _error(
                lang,
                f"{target.format.name} 格式要写入文件，请在后面加上 -o 文件{target.format.suffixes[0]}",
                f"{target.format.name} goes to a file: add -o FILE{target.format.suffixes[0]} behind it",
            )
    if len(on_stdout) > 1:
        raise _error(
            lang,
            f"标准输出只能有一种格式，{'、'.join(on_stdout[:-1])} 后面要加上 -o 文件",
            f"standard output holds one format only: add -o FILE behind {', '.join(on_stdout[:-1])}",
        )
    seen: set[Path] = set()
    for target in targets:
        place = Path(target.path).resolve()
        if target.path and place in seen:
            raise _error(
                lang, f"两种输出写入了同一个文件 {target.path}", f"two outputs would be written to {target.path}"
            )
        seen.add(place)
    return targets


def spare_reports(targets: Iterable[Target], files: Iterable[str | os.PathLike[str]], lang: str) -> None:
    """Raise UsageError where an output would take the place of a report that is to be checked."""
    written = {Path(target.path).resolve(): target.path for target in targets if target.path}
    for file in files if written else ():
        place = Path(parted(os.fspath(file))[0]).resolve()
        if place in written:
            raise _error(
                lang,
                f"不会写入 {written[place]}：它也在要核对的文件之中；请写到别处",
                f"{written[place]} is not written, for it is among the files to check; write elsewhere",
            )


def _pairs(asked: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """(format, file): an -o belongs to the --format before it; where that has one, its name tells the format."""
    pairs: list[tuple[str, str]] = []
    for option, word in asked:
        if option == "format":
            pairs.append((word, ""))
        elif pairs and not pairs[-1][1]:
            pairs[-1] = (pairs[-1][0], word)
        else:
            pairs.append((AUTO, word))
    if len(pairs) > 1 and asked[0][0] == "output" and not pairs[1][1]:
        pairs[:2] = [(pairs[1][0], pairs[0][1])]  # -o FILE --format NAME
    return pairs


def _name(form: str, file: str) -> str:
    if form != AUTO:
        return form
    if file:
        suffix = Path(file).suffix.lower()
        return next((one.name for one in FORMATS.values() if suffix in one.suffixes), "concise")
    if os.environ.get("GITHUB_ACTIONS") == "true":
        return "github"
    return "terminal" if sys.stdout.isatty() else "concise"


def _error(lang: str, zh: str, en: str) -> UsageError:
    return UsageError(en if lang == "en" else zh)
