"""What holds for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for the tests alone."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def apart_from_the_user(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the user keeps is neither seen nor touched."""
    monkeypatch.setenv("REPORTCHECK_CACHE_DIR", str(own_cache))


@pytest.fixture(autouse=True)
def outside_of_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    """Inside GitHub Actions the default output is another one."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Coverage is counted over the plain tests: thousands of generated examples would cost twice the time."""
    for item in items:
        if item.get_closest_marker("hypothesis"):
            item.add_marker("no_cover")
