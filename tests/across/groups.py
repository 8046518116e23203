"""Groups of little files, and short ways to look at what was found between them."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reportcheck.across.check import check_group
from reportcheck.across.groups import Group, Member
from reportcheck.config import Settings
from reportcheck.results import Finding, Report


def compare(files: Mapping[str, str], **settings: Any) -> Report:
    """What is found between files of these names and texts."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            Path(folder, name).write_text(text, "utf-8")
        members = tuple(Member(str(Path(folder, name))) for name in files)
        return check_group(Group("组", members), Settings(**settings))


def numbers(finding: Finding) -> dict[str, str]:
    """The numbers of a finding, each with the name of its file."""
    return {evidence.quote: Path(evidence.file).name for evidence in finding.evidence}
