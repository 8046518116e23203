"""Writes a sample as Markdown, as an editor on the web saves it."""

from __future__ import annotations

from pathlib import Path

from writing.source import Block, Source, accepted


def write_markdown(source: Source, path: Path) -> None:
    """Write the text in UTF-8, blocks parted by blank lines."""
    path.write_text("\n\n".join(_block(block) for block in source.blocks) + "\n", "utf-8", newline="\n")


def _block(block: Block) -> str:
    if block.kind == "table":
        head, *rows = ["| " + " | ".join(row) + " |" for row in block.cells]
        return "\n".join([head, "|" + " --- |" * len(block.cells[0]), *rows])
    text = accepted(block.text)
    if block.kind in ("title", "heading"):
        return "#" * (block.level + 1) + " " + text
    return f"**{text}**" if block.kind == "caption" and not text.startswith("单位") else text
