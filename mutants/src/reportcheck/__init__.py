"""reportcheck: proves which printed numbers of a public-finance report cannot be true together.

>>> from reportcheck import check
>>> report = check("report.docx")            # doctest: +SKIP
>>> report.status, len(report.findings)      # doctest: +SKIP
('checked', 1)
"""

from __future__ import annotations

TYPE_CHECKING = False  # typing itself is slow to import
if TYPE_CHECKING:
    import os
    from typing import Any

    from reportcheck.config import Settings
    from reportcheck.results import Evidence, Finding, LedgerEntry, RelationRecord, Report

__version__ = "0.1.0"
__all__ = ["Evidence", "Finding", "LedgerEntry", "RelationRecord", "Report", "Settings", "__version__", "check"]

_HOMES = {
    "Evidence": "results",
    "Finding": "results",
    "LedgerEntry": "results",
    "RelationRecord": "results",
    "Report": "results",
    "Settings": "config",
}


def check(path: str | os.PathLike[str], **settings: Any) -> Report:
    """Check one file and return its report.

    `settings` are the fields of `Settings` (`lang="en"`, `ignore=("RATE",)` …); an unknown name is a
    TypeError, a value that cannot be is a ValueError. A file that cannot be read raises nothing: the
    report's `status` and `error` tell.
    """
    from reportcheck.config import Settings
    from reportcheck.pipeline import check_file

    return check_file(path, Settings(**settings))


def __getattr__(name: str) -> Any:
    """The public names, imported when first asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
