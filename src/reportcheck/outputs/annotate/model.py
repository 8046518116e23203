"""What the makers of annotated copies share: notes, the finished copy, and why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

AUTHOR = "reportcheck"


class Note(NamedTuple):
    """What is said at one place of the finding with this number.

    `place` is that of an Evidence, None for a finding without any; `quote` stands there. `where` is the place in words,
    for a note that cannot stand at its own.
    """

    finding: int
    text: str
    place: Mapping[str, Any] | None
    quote: str
    where: str


class Copy(NamedTuple):
    """An annotated copy: its content, how many notes it bears, and how many of these do not stand at their numbers."""

    data: bytes
    notes: int
    displaced: int


_WHY: dict[str, tuple[str, str]] = {
    "format": (
        "不能为 {detail} 文件制作批注副本，请另存为 docx、xlsx 或 pdf 后再核对",
        "no annotated copy is made of {detail} files; save the report as docx, xlsx or pdf and check that",
    ),
    "changed": ("文件在核对之后有改动，未制作批注副本", "the file changed after it was checked; no annotated copy"),
    "locked": ("文件不允许添加批注（受权限保护），未制作副本", "the file's permissions forbid notes; no copy was made"),
    "failed": ("无法写成批注副本（{detail}）", "the annotated copy could not be made ({detail})"),
}


class NotAnnotated(Exception):  # noqa: N818 (it names what became of the file, not a fault of the program)
    """Raised where no annotated copy can be made. `code` is format, changed, locked or failed."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code, detail)
        self.code = code
        self.detail = detail

    def __str__(self) -> str:
        return self.describe("en")

    def describe(self, lang: str = "zh") -> str:
        """The reason for people, without a full stop."""
        return _WHY[self.code][lang == "en"].format(detail=self.detail)
