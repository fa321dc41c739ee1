"""What every event of the house promises: it only grows, has one publisher, names no person, and comes back from the wire as it went."""

import copy
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deploy.freeze_events import freeze, judge, main, promise_of, read_frozen, violations
from shared.contracts.asyncapi import asyncapi_document
from shared.contracts.base import REGISTRY, Event, published_by
from shared.contracts.cloudevents import OWNERS, Malformed, UnknownType, decode, encode, headers_of
from shared.contracts.intake import CaseRegistered
from tests.contracts.makers import instances
from tests.contracts.publishers import foreign_makers

ROOT = Path(__file__).resolve().parents[2]
TYPES = sorted(REGISTRY)
NOW = datetime(2026, 9, 27, 3, 30, 0, 250, tzinfo=UTC)

PRIVATE = frozenset(
    {"name", "phone", "mobile", "tel", "telephone", "email", "mail", "idcard", "id_no", "id_hash", "id_number", "caller", "reporter"}
    | {"contact", "birth", "birthday", "plate", "license", "licence", "bank", "account", "signature", "party"}
    | {"token", "secret", "password"}
)
HARMLESS = frozenset({"party_kind", "party_uscc", "party_signed", "first_contact_due_at"})


def private_names(schema: Any) -> Iterator[str]:
    """Names of properties that smell of a person's data: a whole word of the name, or the whole name, is in `PRIVATE`."""
    if isinstance(schema, list):
        for part in schema:
            yield from private_names(part)
    elif isinstance(schema, dict):
        for name in schema.get("properties", {}):
            if name in PRIVATE or (set(name.split("_")) & PRIVATE and name not in HARMLESS):
                yield name
        for part in schema.values():
            yield from private_names(part)


# --- growth


def test_every_event_keeps_its_frozen_promise() -> None:
    broken, unfrozen = judge(read_frozen(), {type_: promise_of(cls) for type_, cls in REGISTRY.items()})
    assert broken == []
    assert unfrozen == [], "run: python -m deploy.freeze_events"


def test_the_check_of_the_tool_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0
    assert "all as frozen" in capsys.readouterr().out


def change(path: str, how: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """The promise of case.registered with one planted change at `path` of its schema."""
    promise = copy.deepcopy(promise_of(CaseRegistered))
    node = promise["schema"]
    for part in path.split("/") if path else []:
        node = node[part]
    how(node)
    return promise


PLANTED = {
    "a field is removed": change("properties", lambda n: n.pop("text")),
    "a field of a part is removed": change("$defs/Area/properties", lambda n: n.pop("community")),
    "a field changes its type": change("properties/text", lambda n: n.update(type="integer")),
    "a list changes what it holds": change("properties/attachments", lambda n: n.update(items={"type": "string"})),
    "a field stops being nullable": change("properties/area", lambda n: n["anyOf"].pop()),
    "a field becomes nullable": change("properties", lambda n: n.update(item={"anyOf": [{"type": "string"}, {"type": "null"}]})),
    "an enumeration widens": change("properties/severity", lambda n: n["enum"].append("V")),
    "an enumeration narrows": change("properties/decided", lambda n: n["enum"].pop()),
    "a bound moves": change("$defs/Point/properties/lon", lambda n: n.update(maximum=90)),
    "a bound appears": change("properties/text", lambda n: n.update(maxLength=10)),
    "a format changes": change("properties/occurred_at", lambda n: n.update(format="date")),
    "a default changes": change("properties/emergency", lambda n: n.update(default=True)),
    "an old field is newly required": change("", lambda n: n["required"].append("emergency")),
    "a new field is required": change("", lambda n: (n["properties"].update(x={"type": "string"}), n["required"].append("x"))),
    "a new field of a part is required": change(
        "$defs/AttachmentRef", lambda n: (n["properties"].update(x={"type": "string"}), n["required"].append("x"))
    ),
    "a field is no longer always there": change("", lambda n: n["required"].remove("case_no")),
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_broken_promise_is_found(what: str) -> None:
    assert violations(promise_of(CaseRegistered), PLANTED[what])


def test_another_owner_is_a_broken_promise() -> None:
    promise = promise_of(CaseRegistered)
    assert violations(promise, {**promise, "owner": "dispatch"})


def test_a_new_optional_field_breaks_nothing_but_must_be_frozen() -> None:
    promise = promise_of(CaseRegistered)
    grown = change("properties", lambda n: n.update(x={"type": "string", "default": ""}))
    grown["schema"]["$defs"]["Area"]["properties"]["y"] = {"type": "integer", "default": 0}
    assert judge({"case.registered.v1": promise}, {"case.registered.v1": grown}) == ([], ["case.registered.v1"])


def test_the_name_of_a_part_and_its_prose_promise_nothing() -> None:
    promise = promise_of(CaseRegistered)
    renamed = copy.deepcopy(promise)
    renamed["schema"]["$defs"]["Place"] = renamed["schema"]["$defs"].pop("Location")
    renamed["schema"]["properties"]["location"]["$ref"] = "#/$defs/Place"
    assert violations(promise, renamed) == []
    assert "description" not in promise["schema"]["properties"]["text"]


def test_a_type_that_is_gone_or_has_no_frozen_file_is_found() -> None:
    promise = promise_of(CaseRegistered)
    assert judge({"case.lost.v1": promise}, {}) == (["case.lost.v1: is gone"], [])
    assert judge({}, {"case.registered.v1": promise}) == ([], ["case.registered.v1"])


def test_freezing_writes_new_types_and_never_over_a_broken_promise(tmp_path: Path) -> None:
    assert freeze({"case.registered.v1": CaseRegistered}, tmp_path) == ([], ["case.registered.v1"])
    assert freeze({"case.registered.v1": CaseRegistered}, tmp_path) == ([], [])
    path = tmp_path / "case.registered.v1.json"
    kept = path.read_text(encoding="utf-8").replace('"case_no"', '"case_number"')
    path.write_text(kept, encoding="utf-8")
    broken, _ = freeze({"case.registered.v1": CaseRegistered}, tmp_path)
    assert broken
    assert path.read_text(encoding="utf-8") == kept


# --- declaration


def test_every_event_is_declared_by_its_owner_with_a_type_and_a_reason() -> None:
    for type_, cls in REGISTRY.items():
        assert type_ == cls.type
        assert re.fullmatch(r"[a-z]+(\.[a-z_]+)+\.v[1-9]", type_)  # another meaning is another version
        assert cls.__module__ == f"shared.contracts.{cls.owner}", type_
        assert cls.__doc__, type_
        assert cls.__doc__ not in {base.__doc__ for base in cls.__mro__[1:]}, type_


def test_a_type_is_declared_once() -> None:
    with pytest.raises(ValueError, match="declared twice"):
        published_by("intake", "case.registered.v1")(CaseRegistered)


def test_an_event_cannot_be_changed() -> None:
    for cls in REGISTRY.values():
        assert cls.model_config["frozen"] is True


@pytest.mark.parametrize("type_", TYPES)
def test_no_event_has_a_field_for_personal_data(type_: str) -> None:
    assert list(private_names(REGISTRY[type_].model_json_schema())) == []


def test_a_field_for_personal_data_is_found() -> None:
    part: dict[str, Any] = {"properties": {"id_no": {}}}
    planted = {"properties": {"caller_phone": {}, "contacted": {}, "a": {"properties": {"name": {}}}}, "$defs": {"X": part}}
    assert sorted(private_names(planted)) == ["caller_phone", "id_no", "name"]


def test_the_glossary_names_every_event_and_its_publisher_and_no_other() -> None:
    text = (ROOT / "shared" / "GLOSSARY.md").read_text(encoding="utf-8").partition("## Events")[2].partition("\n## ")[0]
    named = dict(re.findall(r"\| `([a-z_]+\.[a-z_]+)` \| ([a-z]+) \|", text))
    assert named == {type_.removesuffix(".v1"): cls.owner for type_, cls in REGISTRY.items()}


# --- one publisher


def test_only_the_owner_makes_an_event() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {what}"
        for service in OWNERS
        for path in sorted((ROOT / "services" / service).rglob("*.py"))
        for what in foreign_makers(path.read_text(encoding="utf-8"), service, REGISTRY)
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        "from shared.contracts.intake import CaseRegistered\nCaseRegistered(a=1)",
        "from shared.contracts.intake import CaseRegistered as C\ndef f():\n    return [C(a=1)]",
        "from shared.contracts import intake\nintake.CaseRegistered(a=1)",
        "import shared.contracts.intake\nshared.contracts.intake.CaseRegistered(a=1)",
        "import shared.contracts.intake as i\ni.CaseRegistered.model_construct(a=1)",
        "from shared.contracts.intake import CaseRegistered\nCaseRegistered.model_validate({})",
    ],
)
def test_a_foreign_maker_is_found(source: str) -> None:
    assert foreign_makers(source, "dispatch", REGISTRY) == [f"line {len(source.splitlines())}: makes CaseRegistered of intake"]
    assert foreign_makers(source, "intake", REGISTRY) == []


def test_reading_a_foreign_event_is_no_making() -> None:
    source = "from shared.contracts.intake import CaseRegistered\n@R.handles(CaseRegistered)\ndef f(x: list[CaseRegistered]): print(x)"
    assert foreign_makers(source, "dispatch", REGISTRY) == []


# --- the wire


@pytest.mark.parametrize("type_", TYPES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_an_event_comes_back_from_the_wire_as_it_went(type_: str, data: st.DataObject) -> None:
    event: Event = data.draw(instances(REGISTRY[type_]))
    trace = "00-" + "ab" * 16 + "-" + "cd" * 8 + "-01"
    headers, value = encode(event, key="键-1", event_id="e-1", at=NOW, traceparent=trace)
    envelope = decode(headers, "键-1", value)
    assert envelope.event == event
    assert type(envelope.event) is REGISTRY[type_]
    assert (envelope.event_id, envelope.key, envelope.at, envelope.traceparent) == ("e-1", "键-1", NOW, trace)
    assert headers["ce_source"] == f"/bihuan/{event.owner}"


def a_report() -> Event:
    return REGISTRY["report.declined.v1"].model_validate(
        {
            "report_id": "r", "report_no": "B1", "channel": "patrol", "at": "2026-09-27T11:30:00+08:00", "by": "registrar-1",
            "role": "registrar", "reason_code": "not_ours",
        }
    )  # fmt: skip


def test_times_are_read_as_utc_and_the_future_is_tolerated() -> None:
    headers, value = encode(a_report(), key="r", event_id="e", at=NOW)
    newer = value[:-1] + b',"added_later":{"x":[1]}}'
    event: Any = decode({**headers, "x-new": "1"}, "r", newer).event
    assert event == a_report()
    assert event.at == datetime(2026, 9, 27, 3, 30, tzinfo=UTC)
    assert event.at.tzinfo is UTC


def test_a_broken_traceparent_is_forgotten() -> None:
    headers, value = encode(a_report(), key="r", event_id="e", at=NOW, traceparent="nonsense")
    assert decode(headers, "r", value).traceparent is None


BROKEN_HEADERS: dict[str, dict[str, str | None]] = {
    "no version": {"ce_specversion": None},
    "another version": {"ce_specversion": "0.3"},
    "no id": {"ce_id": None},
    "an empty id": {"ce_id": ""},
    "no type": {"ce_type": None},
    "no source": {"ce_source": None},
    "no time": {"ce_time": None},
    "a time without zone": {"ce_time": "2026-09-27T11:30:00"},
    "a date": {"ce_time": "2026-09-27"},
    "a time that overflows": {"ce_time": "0001-01-01T00:00:00+14:00"},
    "no JSON": {"content-type": "text/plain"},
}


@pytest.mark.parametrize("what", BROKEN_HEADERS)
def test_broken_headers_are_malformed(what: str) -> None:
    headers, value = encode(a_report(), key="r", event_id="e", at=NOW)
    changed: dict[str, str | None] = {**headers, **BROKEN_HEADERS[what]}
    with pytest.raises(Malformed):
        decode({name: text for name, text in changed.items() if text is not None}, "r", value)


@pytest.mark.parametrize(
    "value",
    [b"", b"{", b"null", b"[]", b"\xff\xfe", b'{"report_id": 1}', b'{"report_id": "\\ud800"}', b"[" * 5000],
    ids=["empty", "cut off", "null", "a list", "no UTF-8", "a wrong type", "a lone surrogate", "too deep"],
)
def test_a_broken_value_is_malformed(value: bytes) -> None:
    headers, _ = encode(a_report(), key="r", event_id="e", at=NOW)
    with pytest.raises(Malformed):
        decode(headers, "r", value)


def test_a_message_without_key_is_malformed() -> None:
    headers, value = encode(a_report(), key="r", event_id="e", at=NOW)
    with pytest.raises(Malformed):
        decode(headers, "", value)


def test_the_reason_names_the_place_and_never_the_value() -> None:
    headers, value = encode(a_report(), key="r", event_id="e", at=NOW)
    with pytest.raises(Malformed) as caught:
        decode(headers, "r", value.replace(b'"not_ours"', b'{"phone":"13800138000"}'))
    assert "reason_code" in caught.value.reason
    assert "138" not in caught.value.reason


def test_an_unknown_type_is_told_apart_from_a_broken_message() -> None:
    headers, value = encode(a_report(), key="r", event_id="e", at=NOW)
    with pytest.raises(UnknownType) as caught:
        decode({**headers, "ce_type": "case.invented.v1"}, "r", value)
    assert caught.value.type == "case.invented.v1"


def test_a_naive_time_is_refused_on_making() -> None:
    with pytest.raises(ValueError, match="zone"):
        headers_of("case.registered.v1", key="k", event_id="e", at=datetime(2026, 1, 1), source="/bihuan/intake")  # noqa: DTZ001
    with pytest.raises(ValueError, match="timezone"):
        REGISTRY["report.declined.v1"].model_validate({**a_report().model_dump(), "at": datetime(2026, 1, 1)})  # noqa: DTZ001


# --- the document


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for part in node.values():
            yield from references(part)
    elif isinstance(node, list):
        for part in node:
            yield from references(part)


def test_the_document_describes_every_event_and_every_reference_leads_somewhere() -> None:
    document = asyncapi_document(handled={"dispatch": ["case.registered.v1"]})
    assert document["asyncapi"] == "3.0.0"
    assert set(document["components"]["messages"]) == set(REGISTRY)
    assert document["channels"]["events"]["address"] == "bihuan.events"
    for reference in set(references(document)):
        node: Any = document
        for part in reference.removeprefix("#/").split("/"):
            node = node[part]
    sent = [message for owner in OWNERS for message in document["operations"][f"{owner}.publish"]["messages"]]
    assert len(sent) == len(REGISTRY)
    assert document["operations"]["dispatch.consume"]["action"] == "receive"


def test_fields_are_explained_in_the_document() -> None:
    schema = asyncapi_document()["components"]["schemas"]["CaseRegistered"]
    assert schema["properties"]["text"]["description"] == "Masked."
