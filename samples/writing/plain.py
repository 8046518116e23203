"""Writes a sample as a text file: tables drawn with |, lines broken hard where the source asks for it."""

from __future__ import annotations

from pathlib import Path

from writing.source import Block, Source, accepted


def write_text(source: Source, path: Path) -> None:
    """Write the text in the encoding and line width that the source asks for."""
    width = int(source.settings.get("wrap", "0"))
    lines: list[str] = []
    for block in source.blocks:
        lines += _lines(block, width)
    encoding = source.settings.get("encoding", "utf-8")
    path.write_bytes(("\r\n".join(lines) + "\r\n").encode(encoding))


def _lines(block: Block, width: int) -> list[str]:
    if block.kind == "table":
        return [" | ".join("" if cell in ("^", "<") else cell for cell in row) for row in block.cells]
    text = accepted(block.text)
    if block.kind == "body":
        text = "　　" + text
    if not width:
        return [text]
    return [text[at : at + width] for at in range(0, len(text), width)]
