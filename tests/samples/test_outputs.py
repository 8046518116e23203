"""Every output of every sample, made in one run of the command line, and what each of them must hold."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import openpyxl
import pytest
from lxml import etree

from reportcheck.cli.main import main
from reportcheck.outputs import FORMATS

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS = ROOT / "tests" / "outputs" / "schemas"


@pytest.fixture(scope="module", params=["zh", "en"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the file `all.NAME` for each format."""
    folder = tmp_path_factory.mktemp(f"outputs-{request.param}")
    options = [word for name in FORMATS for word in ("--format", name, "-o", str(folder / f"all.{name}"))]
    assert main(["check", str(ROOT / "samples"), "--lang", request.param, *options]) == 1
    return folder


@pytest.fixture(scope="module")
def documents(made: Path) -> list[dict[str, Any]]:
    told: list[dict[str, Any]] = json.loads((made / "all.json").read_text("utf-8"))["documents"]
    return told


def found(documents: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    return [(one["path"], finding["rule"], finding["id"]) for one in documents for finding in one["findings"]]


def test_every_format_was_made(made: Path, documents: list[dict[str, Any]]) -> None:
    assert len(found(documents)) > 40
    assert {path.name for path in made.iterdir()} == {f"all.{name}" for name in FORMATS}
    assert all(path.stat().st_size for path in made.iterdir())


def test_jsonl(made: Path, documents: list[dict[str, Any]]) -> None:
    lines = [json.loads(line) for line in (made / "all.jsonl").read_text("utf-8").splitlines()]
    assert [line | document for line, document in zip(lines, documents, strict=True)] == lines


def test_sarif(made: Path, documents: list[dict[str, Any]]) -> None:
    log = json.loads((made / "all.sarif").read_text("utf-8"))
    jsonschema.Draft4Validator(json.loads((SCHEMAS / "sarif-2.1.0-rtm.5.json").read_text("utf-8"))).validate(log)
    (run,) = log["runs"]
    told = [(one["ruleId"], one["partialFingerprints"]["reportcheckFinding/v2"]) for one in run["results"]]
    assert told == [(rule, name) for _, rule, name in found(documents)]
    assert len(run["artifacts"]) == len(documents)
    for result in run["results"]:
        for location in [*result["locations"], *result["relatedLocations"]]:
            if "message" in location:
                assert location["message"]["text"] in location["properties"]["context"]


def test_junit(made: Path, documents: list[dict[str, Any]]) -> None:
    root = etree.parse(made / "all.junit").getroot()
    etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd")).assertValid(root)
    failing = {(path, rule) for path, rule, _ in found(documents)}
    levels = {(one["path"], finding["rule"]): finding["level"] for one in documents for finding in one["findings"]}
    told = {(case.get("classname"), case.get("name").split()[0]) for case in root.iterfind(".//testcase[failure]")}
    assert told == {key for key in failing if levels[key] == "error"}


def test_tables(made: Path, documents: list[dict[str, Any]]) -> None:
    """CSV and workbook: the same rows, and the amounts of the JSON in the unit that the report prints."""
    rows = list(csv.reader(io.StringIO((made / "all.csv").read_text("utf-8-sig"), newline="")))
    sheet = openpyxl.load_workbook(made / "all.xlsx").worksheets[1]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [(row[0], row[11], row[14]) for row in rows[1:]] == found(documents)
    assert [(row[0], row[11], row[15]) for row in cells] == found(documents)
    scales = {"亿元": 10**8, "万元": 10**4, "千元": 10**3}
    told = [finding for one in documents for finding in one["findings"]]
    for finding, row, in_csv in zip(told, cells, rows[1:], strict=True):
        scale = scales.get(row[9], 1)
        for at, key in enumerate(("computed", "stated", "difference", "rounding_allowance"), 5):
            if finding[key] is None:
                assert (row[at], in_csv[at]) == (None, "")
            else:
                assert isinstance(row[at], (int, float))
                assert row[at] * scale == pytest.approx(float(finding[key]))
                assert float(in_csv[at]) == row[at]


def test_github(made: Path, documents: list[dict[str, Any]]) -> None:
    kinds = Counter(line.split()[0] for line in (made / "all.github").read_text("utf-8").splitlines())
    assert kinds == {"::error": 10, "::warning": 2}


def test_markdown_and_plain_texts(made: Path, documents: list[dict[str, Any]]) -> None:
    for name in ("markdown", "concise", "terminal"):
        text = (made / f"all.{name}").read_text("utf-8")
        assert all(path in text for path, _, _ in found(documents)), name
    concise = (made / "all.concise").read_text("utf-8").splitlines()
    assert len(concise) == len(found(documents)) + sum(len(one["remarks"]) for one in documents)
