"""The pages on own rules are followed to the letter: files are written, commands run, outputs compared."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from reportcheck.cli.main import main

DOCS = Path(__file__).resolve().parent.parent / "docs"
BLOCK = re.compile(r"(?:^`(?P<file>[^`\n]+)`[：:]\n\n)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


PAGES = [("tutorial-own-rule.md", 4), ("tutorial-own-rule.en.md", 4), ("own-rules.md", 1), ("own-rules.en.md", 1)]


@pytest.mark.parametrize(("name", "commands"), PAGES)
def test_page(
    name: str, commands: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    printed = ""
    ran = compared = 0
    for block in BLOCK.finditer((DOCS / name).read_text("utf-8")):
        if block["file"]:
            path = tmp_path / block["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["text"], "utf-8")
        elif block["kind"] == "sh":
            capsys.readouterr()
            for line in block["text"].splitlines():
                program, *argv = shlex.split(line)
                assert program == "reportcheck"
                main(argv)
                ran += 1
            printed = capsys.readouterr().out
        else:
            assert printed == block["text"]
            compared += 1
    assert ran == compared == commands
