"""`reportcheck learn`: relations between the columns of a file's tables, as a recipe to confirm."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportcheck.cli.exit_code import CLEAN, NOT_DONE
from reportcheck.cli.main import UsageError
from reportcheck.cli.parser import Parser
from reportcheck.cli.tell import tell
from reportcheck.config import Settings
from reportcheck.documents.model import Table
from reportcheck.pipeline import Analysis, inspect_file
from reportcheck.recipes.model import Recipe
from reportcheck.recipes.write import Learned, write_recipes
from reportcheck.statements.model import Inferred
from reportcheck.system_errors import system_says
from reportcheck.visible import visible_line

_SAID = {
    "zh": {
        "none": "{path}：没有推断出表头未写明的列间关系",
        "written": "{path}：推断出 {count} 条列间关系，写入 {output}，请逐条核实",
        "exists": "{output} 已存在；其中可能有已确认的关系，请换一个文件名",
        "refused": "无法写入 {output}：{reason}",
        "table": "表",
    },
    "en": {
        "none": "{path}: no relation between columns beyond what the headers say",
        "written": "{path}: {count} relations between columns written to {output}; go through them",
        "exists": "{output} is already there and may hold confirmed relations; choose another name",
        "refused": "cannot write {output}: {reason}",
        "table": "table",
    },
}


def run(argv: Sequence[str], lang: str) -> int:
    """Infer and print or write the recipe; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    said = _SAID[lang]
    path = visible_line(options.file)
    inspection = inspect_file(options.file, Settings(lang=lang))
    if inspection.source.status == "unreadable":
        tell(f"{path}: {inspection.source.error}")
        return NOT_DONE
    learned: dict[Recipe, Learned] = {}
    for analysis in inspection.analyses:
        for entry in _learned(analysis, said["table"]):
            learned.setdefault(entry.recipe, entry)
    if not learned:
        tell(said["none"].format(path=path))
        return CLEAN
    text = write_recipes(Path(options.file).name, list(learned.values()), lang)
    if options.output is None:
        sys.stdout.write(text)
        return CLEAN
    _write(options.output, text, lang)
    tell(said["written"].format(path=path, count=len(learned), output=visible_line(options.output)))
    return CLEAN


def make_parser(lang: str) -> Parser:
    """The arguments of `learn`."""
    parser = Parser(lang)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("-o", "--output", metavar="FILE")
    return parser


def _learned(analysis: Analysis, word: str) -> Iterator[Learned]:
    captions = {block.block: block.caption for block in analysis.document.blocks if isinstance(block, Table)}
    for inferred in analysis.statements.inferred:
        block = _block(inferred)
        table = " ".join(filter(None, (f"{word} T{block + 1}", captions[block])))
        bearing, breaking = len(inferred.bearing), len(inferred.breaking)
        recipe = Recipe(inferred.layout, inferred.relation)
        yield Learned(recipe, inferred.words, bearing, bearing + breaking, table)


def _block(inferred: Inferred) -> int:
    return inferred.bearing[0].result.place.block


def _write(output: str, text: str, lang: str) -> None:
    """A file that is there already is never written over: a person may have worked on it."""
    said = _SAID[lang]
    try:
        with Path(output).open("x", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(text)
    except FileExistsError as error:
        raise UsageError(said["exists"].format(output=output)) from error
    except OSError as error:
        raise UsageError(
            said["refused"].format(output=output, reason=system_says(error.strerror or "", lang))
        ) from error
