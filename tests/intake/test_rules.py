"""How reports are judged."""

from datetime import timedelta

import pytest

from services.intake.rules import find_place, graver, is_contactable, judge, priority_of, settle_severity, settle_time
from shared.areas import Location
from shared.problems import Invalid
from shared.town import load_town
from tests.intake.rig import NOW, VENDORS

TOWN = load_town()
PQ1 = find_place(TOWN, lon=120.55, lat=27.57, crs="wgs84", address=None)


def test_a_point_of_the_town_is_in_its_cell() -> None:
    assert PQ1.state == "exact"
    assert PQ1.district == "PQ1"
    assert PQ1.grid is not None
    assert PQ1.reasons == ()


@pytest.mark.parametrize("crs", ["gcj02", "bd09"])
def test_shifted_coordinates_are_brought_to_wgs84(crs: str) -> None:
    moved = find_place(TOWN, lon=120.55, lat=27.57, crs=crs, address=None)
    assert moved.lon is not None
    assert moved.lat is not None
    assert 0.002 < abs(moved.lon - 120.55) < 0.02
    assert moved.state == "exact"


@pytest.mark.parametrize(("lon", "lat"), [(27.57, 12.0), (-120.55, 27.57), (121.9, 27.57)])
def test_a_point_outside_all_cells_has_no_area(lon: float, lat: float) -> None:
    placed = find_place(TOWN, lon=lon, lat=lat, crs="wgs84", address=None)
    assert placed.district is None
    assert [one["code"] for one in placed.reasons] == ["outside_town"]


def test_a_known_address_stands_for_its_point() -> None:
    placed = find_place(TOWN, lon=None, lat=None, crs="wgs84", address="龙港市人民医院")
    assert placed.state == "exact"
    assert placed.district == "PQ1"
    assert placed.reasons == ()


def test_an_unknown_place_goes_to_a_person_and_never_to_a_default() -> None:
    placed = find_place(TOWN, lon=None, lat=None, crs="wgs84", address="某商场附近的某处")
    assert (placed.state, placed.district, placed.lon) == ("unknown", None, None)
    assert [one["code"] for one in placed.reasons] == ["place_unknown"]


def test_a_place_that_only_the_text_names_is_shown_but_not_trusted() -> None:
    placed = find_place(TOWN, lon=None, lat=None, crs="wgs84", address=None, text="龙翔路菜市场外面都是摊子")
    assert placed.district == "PQ1"
    assert [one["code"] for one in placed.reasons] == ["place_from_text"]


def test_a_number_in_an_address_is_masked() -> None:
    placed = find_place(TOWN, lon=120.55, lat=27.57, crs="wgs84", address="龙翔路12号，电话13812345678")
    assert placed.address is not None
    assert "13812345678" not in placed.address
    assert "龙翔路12号" in placed.address


def test_a_clear_text_at_a_clear_place_is_filed() -> None:
    judged = judge(TOWN, VENDORS, PQ1)
    assert judged.item is not None
    assert judged.item.code == "0101"
    assert judged.reasons == []
    assert judged.severity == "IV"


def test_nonsense_waits_for_a_person() -> None:
    judged = judge(TOWN, "啦啦啦今天天气不错", PQ1)
    assert judged.item is None
    assert judged.severity is None
    assert [one["code"] for one in judged.reasons] == ["item_uncertain"]


def test_the_item_of_a_system_alone_is_not_enough() -> None:
    judged = judge(TOWN, "看一下这里", PQ1, item_code="0101")
    assert judged.item is not None
    assert [one["code"] for one in judged.reasons] == ["item_uncertain"]


def test_the_item_of_a_system_against_the_words_is_not_enough() -> None:
    judged = judge(TOWN, VENDORS, PQ1, item_code="0302")
    assert [one["code"] for one in judged.reasons] == ["item_conflict"]


def test_staff_who_name_no_item_depend_on_the_words() -> None:
    assert [one["code"] for one in judge(TOWN, "看一下这里", PQ1, staff=True).reasons] == ["item_uncertain"]
    assert judge(TOWN, VENDORS, PQ1, staff=True).reasons == []


def test_the_item_of_staff_counts() -> None:
    judged = judge(TOWN, "看一下这里", PQ1, item_code="0101", staff=True)
    assert judged.reasons == []
    assert judged.confidence == 1.0


def test_an_item_that_is_not_in_the_catalogue_is_refused() -> None:
    with pytest.raises(Invalid):
        judge(TOWN, VENDORS, PQ1, item_code="9999", staff=True)


def test_a_confirmed_danger_is_at_least_serious_and_filed() -> None:
    judged = judge(TOWN, "龙翔路菜市场起火了，快来人", PQ1)
    assert judged.emergency is not None
    assert (judged.emergency.to, judged.emergency.state) == ("119", "confirmed")
    assert judged.severity in ("I", "II")
    assert judged.item is not None
    assert judged.reasons == []


def test_a_feared_danger_waits_on_top_of_the_queue() -> None:
    judged = judge(TOWN, "楼道里电动车充电，担心起火", PQ1)
    assert judged.emergency is not None
    assert judged.emergency.state == "suspected"
    assert "emergency_suspected" in [one["code"] for one in judged.reasons]
    assert priority_of(judged) == 3


def test_a_confirmed_danger_without_a_place_is_not_filed_but_stands_high() -> None:
    nowhere = find_place(TOWN, lon=None, lat=None, crs="wgs84", address=None)
    judged = judge(TOWN, "着火了", nowhere)
    assert "place_unknown" in [one["code"] for one in judged.reasons]
    assert priority_of(judged) == 2


def test_a_place_between_two_units_waits() -> None:
    """Contract: registered only if both cells lead to the same unit."""
    town_grids = TOWN.areas.grids
    one = next(grid for grid in town_grids.values() if grid.district == "PQ1")
    other = next(grid for grid in town_grids.values() if grid.district == "PQ2")
    border = Location(one.code, one.community, one.station, one.district, True, (other.code,))
    between = type(PQ1)(120.55, 27.57, None, "exact", border, "PQ1", one.station, one.community)
    assert [reason["code"] for reason in judge(TOWN, VENDORS, between).reasons] == ["on_border"]
    same = next(grid for grid in town_grids.values() if grid.district == "PQ1" and grid.code != one.code)
    inside = Location(one.code, one.community, one.station, one.district, True, (same.code,))
    within = type(PQ1)(120.55, 27.57, None, "exact", inside, "PQ1", one.station, one.community)
    assert judge(TOWN, VENDORS, within).reasons == []


def test_five_minutes_ahead_is_now_and_more_is_wrong() -> None:
    assert settle_time(NOW - timedelta(days=1), NOW, "/occurred_at") == NOW - timedelta(days=1)
    assert settle_time(NOW + timedelta(minutes=5), NOW, "/occurred_at") == NOW
    with pytest.raises(Invalid):
        settle_time(NOW + timedelta(minutes=5, seconds=1), NOW, "/occurred_at")


def test_the_graver_severity_wins() -> None:
    assert graver("III", "II") == "II"
    assert graver(None, "II") == "II"
    assert graver("I", None) == "I"
    assert graver(None, None) is None


def test_staff_may_set_a_severity_but_not_below_what_the_words_raise() -> None:
    item = TOWN.catalogue.get_item("0101")
    assert settle_severity(VENDORS, item, None) == item.level
    assert settle_severity(VENDORS, item, "II") == "II"
    raised = next(item for item in TOWN.catalogue.items.values() if item.raise_rules and item.raise_rules[0].when_any)
    rule = raised.raise_rules[0]
    words = f"{rule.when_any[0]}{rule.and_any[0] if rule.and_any else ''}，10人"
    if settle_severity(words, raised, None) != raised.level:
        assert settle_severity(words, raised, "IV") == settle_severity(words, raised, None)


@pytest.mark.parametrize(
    ("phone", "anonymous", "allowed", "expected"),
    [
        ("13812345678", False, True, True),
        (None, False, True, False),
        ("13812345678", True, True, False),
        ("13812345678", False, False, False),
    ],
)
def test_only_who_left_a_number_and_agreed_is_asked(phone: str | None, anonymous: bool, allowed: bool, expected: bool) -> None:
    assert is_contactable(phone, anonymous=anonymous, contact_allowed=allowed) is expected
