"""One report in every format that LibreOffice writes: the findings are those of the Word file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.documents.office import FILTERS, NEEDS_OFFICE, convert

from reportcheck import Report, check

pytestmark = [pytest.mark.slow, pytest.mark.no_cover, NEEDS_OFFICE]

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
REPORTS = sorted(SAMPLES.glob("*.docx"))
_SHEETS = ("xlsx", "xls")
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_KEPT = 0.9  # of what holds; a tracked change is printed twice in a text, a cell of a sheet loses its last zeros

Told = set[tuple[str, str, tuple[str, ...], str]]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every report in every format; sheets are made of the pages."""
    folder = tmp_path_factory.mktemp("saved")
    profile = tmp_path_factory.mktemp("profile")
    for suffix in FILTERS:
        sources = [folder / f"{path.stem}.html" for path in REPORTS] if suffix in _SHEETS else REPORTS
        convert(sources, suffix, folder, profile)
    return folder


def told(report: Report, *, as_numbers: bool) -> Told:
    """Rule, level and quotes of every finding, and what should stand there."""
    shown = _as_number if as_numbers else _bare
    return {
        (
            finding.rule,
            finding.level,
            tuple(sorted(shown(evidence.quote) for evidence in finding.evidence)),
            shown(finding.suggestion.replacement) if finding.suggestion else "",
        )
        for finding in report.findings
    }


def _bare(quote: str) -> str:
    return "".join(quote.split())


def _as_number(quote: str) -> str:
    """A sheet shows 3,430.00 as 3430."""

    def short(match: re.Match[str]) -> str:
        whole, point, fraction = match[0].replace(",", "").partition(".")
        return f"{whole}{point}{fraction}".rstrip("0").rstrip(".") if point else whole

    return _FIGURE.sub(short, _bare(quote))


@pytest.mark.parametrize("suffix", FILTERS)
@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.stem)
def test_the_findings_are_those_of_the_word_file(saved: Path, path: Path, suffix: str) -> None:
    original, other = check(path), check(saved / f"{path.stem}.{suffix}")
    assert (other.status, other.reader) == ("checked", suffix)
    as_numbers = suffix in _SHEETS
    assert told(other, as_numbers=as_numbers) == told(original, as_numbers=as_numbers)
    assert other.outcomes()["holds"] >= _KEPT * original.outcomes()["holds"]
