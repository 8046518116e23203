"""得分|等级: grades in cells, each of the score in its row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from reportcheck.documents.model import Place, Row, Table
from reportcheck.statements.lexicon import Lexicon
from reportcheck.statements.model import Claim
from reportcheck.statements.tables.columns import Column
from reportcheck.statements.tables.grid import words_of

_GRADES = re.compile(r"^(?:评[价定]|自评|绩效|综合)?(?:等级|等次|档次|级别)$")


def read_grades(table: Table, rows: Sequence[Row], columns: Mapping[int, Column], lexicon: Lexicon) -> Iterator[Claim]:
    """A claim for each cell below such a header that holds a grade and nothing else."""
    graded = {at for at, column in columns.items() if _GRADES.match(column.last)}
    for row in rows:
        for cell in row.cells:
            word = words_of(cell).strip('“”"') if cell.column in graded else ""
            if word in lexicon.grades:
                start = cell.folded.find(word)
                place = Place(table.block, start, start + len(word), cell.row, cell.column)
                kind = "grade." + lexicon.grades[word]
                yield Claim(kind, word, place, "", -1 - row.index, -1, table.section)
