"""One line a report: the entry of `documents`, and what made it."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema

import reportcheck
from reportcheck.config import Settings
from reportcheck.outputs import Look, renderer
from reportcheck.results import Report

SCHEMA = Path(reportcheck.__file__).parent / "schema" / "output.schema.json"
HEAD = ("schema_version", "engine_version", "rules_version", "profile", "fingerprint_version")


def test_a_line_is_what_the_json_has_of_one_report(reports: list[Report]) -> None:
    settings = Settings(relations=True, ledger=True)
    lines = "".join(map(str, renderer("jsonl")(reports, settings, Look()))).splitlines()
    whole = json.loads("".join(map(str, renderer("json")(reports, settings, Look()))))
    told = [json.loads(line) for line in lines]
    assert [{key: one[key] for key in HEAD} for one in told] == [{key: whole[key] for key in HEAD}] * len(reports)
    assert [{key: one[key] for key in one if key not in HEAD} for one in told] == whole["documents"]


def test_a_line_fits_the_published_schema(reports: list[Report]) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(
        schema | {"$ref": "#/$defs/document", "required": HEAD, "properties": {}}
    )
    for piece in renderer("jsonl")(reports, Settings(notes=True), Look()):
        validator.validate(json.loads(piece))
