"""A sample whose slip is corrected in its source: the finding goes, and nothing else changes."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from reportcheck import check

pytestmark = pytest.mark.no_cover
SAMPLES = Path(__file__).resolve().parents[2] / "samples"
SOURCES = sorted((SAMPLES / "sources").glob("*.report"))
SLIP = re.compile(r"\{(?P<name>[a-z]\w*) (?P<printed>[^{}<]+)<(?P<truth>[^{}]+)\}")
Told = set[tuple[str, tuple[str, ...]]]
# Planted claims, which no corrected number mends.
CLAIMS = {"06-school-procurement": {"TARGET-REACHED"}}


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Told]:
    """What is found in the report that is built from a source: rules with the quoted numbers, notes left out."""
    for module in ("docx", "openpyxl", "xlwt"):
        pytest.importorskip(module)
    monkeypatch.syspath_prepend(SAMPLES)
    from build import WRITERS
    from writing.office import FILTERS
    from writing.source import read_source

    def tell(text: str) -> Told:
        (tmp_path / "sample.report").write_text(text, "utf-8")
        source = read_source(tmp_path / "sample.report")
        report = tmp_path / f"sample.{source.settings['format']}"
        if report.suffix in FILTERS:  # the Word file that LibreOffice would convert
            report = report.with_suffix(".docx")
        WRITERS[report.suffix](source, report)
        found = [finding for finding in check(report).findings if finding.level != "note"]
        return {(finding.rule, tuple(evidence.quote for evidence in finding.evidence)) for finding in found}

    return tell


def _corrected(match: re.Match[str]) -> str:
    return f"{{{match['name']} {match['truth']}}}"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_a_corrected_slip_takes_its_finding_along(path: Path, told: Callable[[str], Told]) -> None:
    source = path.read_text("utf-8")
    before = told(source)
    for slip in SLIP.finditer(source):
        after = told(source[: slip.start()] + _corrected(slip) + source[slip.end() :])
        assert after <= before, slip["printed"]
        assert len(before - after) <= 1, slip["printed"]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_with_all_slips_corrected_a_sample_is_clean(path: Path, told: Callable[[str], Told]) -> None:
    left = told(SLIP.sub(_corrected, path.read_text("utf-8")))
    assert {rule for rule, _ in left} == CLAIMS.get(path.stem, set())
