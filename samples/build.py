"""Builds the sample reports and their gold files from samples/sources; fails where a relation is not as said.

python samples/build.py [NAME…]      write everything, or the samples named
python samples/build.py --check      write nothing, only prove the relations

What LibreOffice writes (doc, wps, rtf, pdf) is written only where --office asks for it: its bytes differ from one
installation to the next.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from writing.gold import UnsoundError, gold_of, unused_numbers
from writing.markdown import write_markdown
from writing.ofd import write_ofd
from writing.office import FILTERS, write_with_office
from writing.page import write_page
from writing.plain import write_text
from writing.saved_page import write_saved_page
from writing.sheet import write_sheets
from writing.source import Source, accepted, join_sources, read_source
from writing.word import write_word

HERE = Path(__file__).resolve().parent
WRITERS: dict[str, Callable[[Source, Path], None]] = {
    ".docx": write_word,
    ".txt": write_text,
    ".md": write_markdown,
    ".html": write_page,
    ".mht": write_saved_page,
    ".ofd": write_ofd,
    **dict.fromkeys((".xlsx", ".xls", ".et"), write_sheets),
    **dict.fromkeys(FILTERS, write_with_office),
}


def characters(source: Source) -> int:
    """Length of the report without white space."""
    texts = [cell for block in source.blocks for row in block.cells for cell in row]
    return sum(len("".join(accepted(text).split())) for text in [*texts, *(block.text for block in source.blocks)])


def build(path: Path, *, write: bool, office: bool = False) -> str:
    """Prove one source, write its report and gold file, and say in one line what they hold."""
    source = read_source(path)
    file = f"{source.name}.{source.settings['format']}"
    gold = gold_of(source, file)
    if write:
        target = HERE / file
        if office or target.suffix not in FILTERS:
            WRITERS[target.suffix](source, target)
        text = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
        (HERE / f"{source.name}.gold.json").write_text(text, "utf-8")
    counts = f"{len(gold['planted'])} planted, {len(gold['holds'])} hold, {len(gold['traps'])} traps"
    unused = unused_numbers(source)
    forgotten = f"; in no relation: {' '.join(unused)}" if unused else ""
    return f"{file}: {characters(source)} characters, {counts}{forgotten}"


def build_group(folder: Path, *, write: bool) -> str:
    """Prove what each of several files says and what stands between them, write them and their gold file into a folder
    of their own, and say in one line what they hold.
    """
    sources = [read_source(path) for path in sorted(folder.glob("*.report"))]
    files = [f"{source.name}.{source.settings['format']}" for source in sources]
    for source, file in zip(sources, files, strict=True):
        gold_of(source, file)
    joined = gold_of(join_sources(folder.name, sources, folder / "group.relations"), "")
    gold = {"files": files, **{key: value for key, value in joined.items() if key != "file"}}
    if write:
        target = HERE / folder.name
        target.mkdir(exist_ok=True)
        for source, file in zip(sources, files, strict=True):
            WRITERS[Path(file).suffix](source, target / file)
        text = json.dumps(gold, ensure_ascii=False, indent=1) + "\n"
        (target / "group.gold.json").write_text(text, "utf-8")
    counts = f"{len(gold['planted'])} planted, {len(gold['holds'])} hold, {len(gold['traps'])} traps"
    return f"{folder.name}: {len(files)} files, {counts}"


def main() -> int:
    """Build every source; 1 where one of them is unsound."""
    parser = argparse.ArgumentParser(description="Build the sample reports.")
    parser.add_argument("--check", action="store_true", help="prove the relations, write nothing")
    parser.add_argument("--office", action="store_true", help="write what LibreOffice writes, too")
    parser.add_argument("names", nargs="*", help="the samples to build; all without names")
    options = parser.parse_args()
    failed = False
    for path in sorted((HERE / "sources").glob("*.report")):
        if options.names and path.stem not in options.names:
            continue
        try:
            sys.stdout.write(build(path, write=not options.check, office=options.office) + "\n")
        except UnsoundError as problem:
            failed = True
            sys.stderr.write(f"{problem}\n")
    for folder in sorted(path.parent for path in (HERE / "sources").glob("*/group.relations")):
        if options.names and folder.name not in options.names:
            continue
        try:
            sys.stdout.write(build_group(folder, write=not options.check) + "\n")
        except UnsoundError as problem:
            failed = True
            sys.stderr.write(f"{problem}\n")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
