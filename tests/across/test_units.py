"""Names of units: what is the same unit, and what only sounds like it."""

from __future__ import annotations

import pytest

from reportcheck.across.units import joined_keys, same_unit, unit_key

SAME = [
    ("青禾县水利局", "水利局"),
    ("青禾县水利局", "县水利局"),
    ("青禾县水利局", "江南省青禾县水利局"),
    ("青禾县 水利局", "青禾县水利局"),
    ("青禾县水利局（本级）", "青禾县水利局机关"),
    ("青禾县水利局机关", "青禾县水利局局机关"),
]
OTHER = [
    ("青禾县水利局", "松溪县水利局"),
    ("青禾县水利局", "青禾县水利局（本级）"),
    ("青禾县文化局", "青禾县文化旅游局"),
    ("青禾县水利局", "青禾县水利局排灌站"),
    ("青禾县石桥镇中心小学", "青禾县柳河镇中心小学"),
    ("青禾县水利局", ""),
    ("", ""),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_one_unit(first: str, second: str) -> None:
    assert same_unit(first, second)
    assert same_unit(second, first)


@pytest.mark.parametrize(("first", "second"), OTHER)
def test_two_units(first: str, second: str) -> None:
    assert not same_unit(first, second)
    assert not same_unit(second, first)


def test_a_place_is_not_cut_from_a_name_that_begins_like_one() -> None:
    assert unit_key("青禾市市场监督管理局") == ("青禾市", "市场监督管理局", False)
    assert unit_key("青禾县住房和城乡建设局") == ("青禾县", "住房和城乡建设局", False)
    assert unit_key("青禾县城市管理局") == ("青禾县", "城市管理局", False)
    assert unit_key("南州市青禾区卫生健康委员会").core == "卫生健康委员会"


def test_a_name_without_its_county_joins_the_only_unit_of_that_name() -> None:
    full, short, other = map(unit_key, ("青禾县水利局", "水利局", "青禾县教育局"))
    assert joined_keys([short, full, other]) == {short: full, full: full, other: other}


def test_a_name_without_its_county_joins_none_of_two() -> None:
    keys = [unit_key(name) for name in ("青禾县水利局", "水利局", "松溪县水利局")]
    assert joined_keys(keys) == {key: key for key in keys}
