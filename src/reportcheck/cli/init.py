"""`reportcheck init`: settings with comments, and a first rule of one's own with its words and examples."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from reportcheck.cli.exit_code import CLEAN
from reportcheck.cli.first_files import FIRST_FILES
from reportcheck.cli.main import UsageError
from reportcheck.cli.parser import Parser
from reportcheck.system_errors import system_says

_SAID: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "exists": "{} 已存在，没有写入任何文件",
        "refused": "无法写入 {path}：{reason}",
        "written": "已写入 {}",
        "next": "下一步：reportcheck rules test {rules}；通过后 reportcheck check 报告/ 即用上这些规则",
    },
    "en": {
        "exists": "{} is already there; nothing was written",
        "refused": "cannot write {path}: {reason}",
        "written": "wrote {}",
        "next": "next: reportcheck rules test {rules}; then reportcheck check reports/ uses these rules",
    },
}


def run(argv: Sequence[str], lang: str) -> int:
    """Write the files where none of them is there; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    said = _SAID[lang]
    folder = Path(options.folder)
    files = {folder / name: text for name, text in FIRST_FILES[lang].items()}
    for path in files:
        if os.path.lexists(path):
            raise UsageError(said["exists"].format(path))
    for path, text in files.items():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as stream:
                stream.write(text)
        except OSError as error:
            raise UsageError(
                said["refused"].format(path=path, reason=system_says(error.strerror or "", lang))
            ) from error
        print(said["written"].format(path))
    print(said["next"].format(rules=folder / "rules"))
    return CLEAN


def make_parser(lang: str) -> Parser:
    """The arguments of `init`."""
    parser = Parser(lang)
    parser.add_argument("folder", nargs="?", default=".", metavar="DIR")
    return parser
