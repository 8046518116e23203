"""What the system refuses is told in the language of the sentence around it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportcheck.cli.main import main
from reportcheck.system_errors import system_says

Refuse = Callable[[int], None]
FILES = (
    *(f"refused.{suffix}" for suffix in ("json", "toml", "csv", "yaml")),
    "refused/rules/own.yaml",
    "refused-words/lexicon/roles.yaml",
)


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Refuse:
    """Lets the system refuse every file whose path has `refused` in it."""
    monkeypatch.chdir(tmp_path)
    Path("自评.txt").write_text("年初预算30万元，支出28万元，结余12万元。", "utf-8")

    def with_code(code: int) -> None:
        for name in ("open", "read_bytes"):
            monkeypatch.setattr(Path, name, refusing(getattr(Path, name), code))

    def refusing(use: Callable[..., Any], code: int) -> Callable[..., Any]:
        def used(path: Path, *given: Any, **named: Any) -> Any:
            if "refused" in str(path):
                raise OSError(code, os.strerror(code), str(path))
            return use(path, *given, **named)

        return used

    return with_code


def test_the_usual_reasons_have_words_and_others_are_what_the_system_says() -> None:
    assert system_says(os.strerror(errno.ENOSPC), "zh") == "磁盘空间不足"
    assert system_says(os.strerror(errno.ENOSPC), "en") == os.strerror(errno.ENOSPC)
    assert system_says(os.strerror(errno.EPIPE), "zh") == os.strerror(errno.EPIPE)
    assert system_says("UTF-8", "zh") == "UTF-8"


@pytest.mark.parametrize(
    "command",
    [
        "check 自评.txt -o refused.json",
        "check 自评.txt --baseline refused.json",
        "check 自评.txt --config refused.toml",
        "check 自评.txt --group-by refused.csv",
        "check 自评.txt --recipes refused.yaml",
        "check 自评.txt --rules refused",
        "check 自评.txt --rules refused-words",
        "diff refused.json refused.json",
    ],
)
def test_no_english_in_a_chinese_sentence(refuse: Refuse, capsys: pytest.CaptureFixture[str], command: str) -> None:
    for name in FILES:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).touch()
    refuse(errno.ENOSPC)
    status = main(command.split())
    said = capsys.readouterr().err
    assert (status, "磁盘空间不足" in said, "No space" in said) == (2, True, False), said
    main([*command.split(), "--lang", "en"])
    assert "No space left on device" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
def test_a_full_disk(refuse: Refuse, capsys: pytest.CaptureFixture[str]) -> None:
    del refuse
    assert main(["check", "自评.txt", "-o", "/dev/full"]) == 2
    assert "无法写入 /dev/full：系统拒绝（磁盘空间不足）" in capsys.readouterr().err
