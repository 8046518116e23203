"""Relations and fates are spelled out when they are looked at, and are the same whether or not they were."""

from __future__ import annotations

import pickle

import pytest
from tests.engine.report import check

from reportcheck.records import Counted, NotKeptError, Records


def test_counting_spells_nothing_out() -> None:
    def make() -> tuple[str, ...]:
        raise AssertionError("made")

    records = Records(("holds", "holds", "unlikely"), make)

    assert len(records) == 3
    assert records.kinds.count("holds") == 2


def test_records_are_a_sequence_like_any_other() -> None:
    records = Records(("a", "b"), lambda: ("first", "second"))

    assert list(records) == ["first", "second"]
    assert records[1] == "second"
    assert records[:1] == ("first",)
    assert records == ("first", "second")
    assert records != ("first",)
    assert pickle.loads(pickle.dumps(records)) == ("first", "second")


def test_a_report_counts_what_it_would_spell_out() -> None:
    report = check("专项资金共60.00万元，由省级补助42.00万元和县级配套20.00万元构成。")

    assert report.outcomes() == {"contradicted": 1}
    assert [relation.outcome for relation in report.relations] == ["contradicted"]
    assert sum(report.fates().values()) == len(report.ledger)
    assert pickle.loads(pickle.dumps(report)) == report


def test_what_was_only_counted_compares_by_its_counts() -> None:
    counted = Counted(("holds", "unlikely"), "relations")

    assert counted == Counted(("unlikely", "holds"), "relations")
    assert hash(counted) == hash(Counted(("unlikely", "holds"), "relations"))
    assert counted != Counted(("holds", "holds"), "relations")
    assert counted != Counted(("holds", "unlikely"), "ledger")
    kept = Records(("holds", "unlikely"), lambda: ("first", "second"))
    assert counted != kept
    assert kept != counted
    assert counted != ("first", "second")
    assert pickle.loads(pickle.dumps(counted)) == counted
    with pytest.raises(NotKeptError, match="relations=True"):
        pickle.loads(pickle.dumps(counted))[0]
