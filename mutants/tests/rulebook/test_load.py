"""The compiled rulebook is used while it is fresh; changed YAML is in force at once."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from reportcheck.rulebook import load as module
from reportcheck.rulebook.compile import write_json
from reportcheck.rulebook.load import (
    find_sources,
    is_fresh,
    load,
    profile_names,
    read_rulebook,
    rule_ids,
    rules_version,
)

RULE = "- {id: FUND-SAVED, kind: identity, level: error, title: {zh: 节约额, en: saved}}\n"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    root = tmp_path / "rules"
    for name in ("lexicon", "profiles", "rules"):
        (root / name).mkdir(parents=True)
    (root / "rules" / "fund.yaml").write_text(RULE, "utf-8")
    return root


@pytest.fixture
def compiled(tmp_path: Path, sources: Path) -> Path:
    target = tmp_path / "rules.json"
    write_json(sources, target)
    later = target.stat().st_mtime_ns + 1_000_000
    os.utime(target, ns=(later, later))
    return target


def touch_later(path: Path, than: Path) -> None:
    later = than.stat().st_mtime_ns + 1_000_000_000
    os.utime(path, ns=(later, later))


def ids(book: object) -> list[str]:
    return [rule["id"] for rule in book["rules"]]  # type: ignore[index]


def test_fresh_json_is_read_as_it_is(sources: Path, compiled: Path) -> None:
    compiled.write_text(compiled.read_text("utf-8").replace("FUND-SAVED", "FUND-JSON"), "utf-8")
    touch_later(compiled, sources / "rules")
    assert ids(read_rulebook(compiled, sources)) == ["FUND-JSON"]


def test_newer_yaml_is_compiled_on_the_fly(sources: Path, compiled: Path) -> None:
    path = sources / "rules" / "fund.yaml"
    path.write_text(RULE.replace("SAVED", "CUT"), "utf-8")
    touch_later(path, compiled)
    assert ids(read_rulebook(compiled, sources)) == ["FUND-CUT"]


def test_a_removed_file_is_noticed(sources: Path, compiled: Path) -> None:
    (sources / "rules" / "fund.yaml").unlink()
    touch_later(sources / "rules", compiled)
    assert not is_fresh(compiled, sources)
    assert ids(read_rulebook(compiled, sources)) == []


def test_a_checkout_without_json_compiles(sources: Path, tmp_path: Path) -> None:
    assert ids(read_rulebook(tmp_path / "none.json", sources)) == ["FUND-SAVED"]


def test_an_installed_package_never_looks_for_yaml(compiled: Path) -> None:
    assert ids(read_rulebook(compiled, None)) == ["FUND-SAVED"]


def test_an_installed_package_without_rules_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no compiled rules"):
        read_rulebook(tmp_path / "none.json", None)


def test_changed_rules_without_yaml_name_the_remedy(
    sources: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reportcheck.rulebook.compile", None)
    with pytest.raises(RuntimeError, match="make rules"):
        read_rulebook(tmp_path / "none.json", sources)


def test_only_a_checkout_has_sources(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "build_hook.py").touch()
    assert find_sources(tmp_path / "src" / "reportcheck" / "rulebook" / "load.py") == tmp_path / "rules"
    assert find_sources(tmp_path / "site-packages" / "reportcheck" / "rulebook" / "load.py") is None


def test_the_project_s_own_rulebook_loads() -> None:
    book = load()
    assert {"rules", "lexicon", "families", "profiles", "sources", "versions"} <= set(book)
    assert load() is book
    assert list(rule_ids()) == [rule["id"] for rule in book["rules"]]
    assert "general" in profile_names()
    assert re.fullmatch("[0-9a-f]{12}", rules_version("general"))
    with pytest.raises(KeyError):
        rules_version("no such profile")
    assert module.SOURCES is not None
