"""Evidence from several files: each number with the path of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from reportcheck.documents.model import Document
from reportcheck.explain.evidence import Witness
from reportcheck.explain.places import short_names
from reportcheck.results import Evidence
from reportcheck.statements.model import Fact

_UNREAD: Mapping[str, str] = {
    "zh": "《{file}》未读取，未参与比较：{why}",
    "en": "{file} was not read and not compared: {why}",
}
_NO_TOTAL: Mapping[str, str] = {
    "zh": "所列文件中没有该部门汇总全部门的报告（如部门决算），未核对汇总数",
    "en": "none of the files is the department's own report on all of its units, so that no total was checked",
}


class GroupWitness(Witness):
    """Makes evidence from the reports of several files.

    `reports` are the files' paths with the witness of each report in them; `home` finds the report of a fact, as an
    index into `reports`, and the fact as that report has it.
    """

    def __init__(self, reports: Sequence[tuple[str, Witness]], home: Callable[[Fact], tuple[int, Fact]]) -> None:
        super().__init__(Document("", ()))
        self._reports = reports
        self._home = home
        self.files = short_names(path for path, _ in reports)

    def of_fact(self, fact: Fact) -> Evidence:
        """A number with its file."""
        at, own = self._home(fact)
        path, witness = self._reports[at]
        return witness.of_fact(own)._replace(file=path)

    def of_entry(self, entry: Evidence) -> Witness:
        """The witness of the report that a piece of evidence stands in."""
        return next(
            witness for path, witness in self._reports if path == entry.file and entry.place["block"] in witness.blocks
        )

    def file_of(self, fact: Fact) -> str:
        """The short name of the file that a number stands in."""
        return self.files[self._reports[self._home(fact)[0]][0]]


def unread_file(name: str, why: str, lang: str) -> dict[str, Any]:
    """That a file of a group was not read, as an unread part of the group's report."""
    return {"kind": "file", "description": _UNREAD[lang].format(file=name, why=why), "block": -1}


def no_total(lang: str) -> dict[str, Any]:
    """That a department's group holds no total to check, as a remark of the group's report."""
    return {"kind": "total", "description": _NO_TOTAL[lang], "block": -1}
