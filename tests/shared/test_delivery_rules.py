"""What follows from an attempt, when a message may leave, and what a template must be given: without a database."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from shared.courier import outlets_of
from shared.data_files import DataFault
from shared.deliveries import (
    GIVE_UP_AFTER,
    Attempt,
    Delivery,
    DeliveryState,
    RecordAttempts,
    after_attempt,
    retry_after,
)
from shared.messages import MessageFault, load_messages
from shared.settings import DEV_MESSAGE_SECRET, ServiceSettings

NOON = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def waiting(**values: object) -> Delivery:
    whole: dict[str, object] = {"id": "d", "channel": "hotline", "group_key": "g", "seq": 1, "body": b"", **values}
    return Delivery.from_row(
        {"state": "waiting", "attempts": 1, "first_tried_at": NOON, "next_at": NOON, "not_before": NOON, "created_at": NOON, **whole}
    )


@pytest.mark.parametrize("status", [200, 201, 204, 299])
def test_any_2xx_ends_a_delivery(status: int) -> None:
    assert after_attempt(waiting(), Attempt("d", status), NOON)["state"] == DeliveryState.SENT


@pytest.mark.parametrize("status", [400, 401, 404, 409, 410, 422, 499])
def test_a_refusal_that_repeating_cannot_heal_parks(status: int) -> None:
    assert after_attempt(waiting(), Attempt("d", status), NOON) == {"state": DeliveryState.PARKED, "last_error": f"http_{status}"}


@pytest.mark.parametrize("status", [None, 302, 408, 429, 500, 503])
def test_anything_else_is_tried_again_until_a_day_has_passed(status: int | None) -> None:
    last = NOON + GIVE_UP_AFTER - timedelta(seconds=1)
    assert after_attempt(waiting(attempts=300), Attempt("d", status), last)["next_at"] == last + timedelta(minutes=10)
    assert after_attempt(waiting(attempts=300), Attempt("d", status), NOON + GIVE_UP_AFTER)["state"] == DeliveryState.PARKED


def test_the_pause_doubles_from_less_than_five_seconds_to_ten_minutes() -> None:
    assert [retry_after(attempts).total_seconds() for attempts in (1, 2, 3, 7, 8, 9, 400)] == [4, 8, 16, 256, 512, 600, 600]


def test_a_result_that_comes_after_the_replay_of_an_ended_delivery_changes_nothing() -> None:
    class Stored:
        def find(self, loader: object, key: str) -> Delivery:
            return waiting(state="sent")

    command = RecordAttempts(attempts=(Attempt("d", 500),), real_now=NOON, now=NOON)
    assert command.decide(Stored()).updates == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("local", "leaves"),
    [("20:59", "20:59"), ("21:00", "+08:00"), ("23:59", "+08:00"), ("00:00", "08:00"), ("07:59", "08:00"), ("08:00", "08:00")],
)
def test_quiet_hours_begin_at_nine_and_end_at_eight(local: str, leaves: str) -> None:
    texts = load_messages()
    now = datetime.fromisoformat(f"2026-11-23T{local}:00+08:00")
    day = "2026-11-24" if leaves.startswith("+") else "2026-11-23"
    assert texts.not_before(now) == datetime.fromisoformat(f"{day}T{leaves.lstrip('+')}:00+08:00")
    assert texts.not_before(now, urgent=True) == now


def test_a_template_without_its_values_or_of_no_name_is_a_defect() -> None:
    with pytest.raises(MessageFault, match="lacks"):
        load_messages().text("case_closed", {})
    with pytest.raises(MessageFault, match="no template"):
        load_messages().text("nothing", {})
    assert load_messages().text("case_closed", {"case_no": "a\nb"}) == "工单a b已办结，感谢您的反映。"


def test_a_broken_file_of_templates_is_refused_with_its_place(tmp_path: Path) -> None:
    broken = tmp_path / "messages.json"
    quiet = '{"from": "21:00", "to": "08:00", "utc_offset_minutes": 480}'
    for templates, place in (
        ('[{"code": "a", "audience": "x", "text": "{"}]', "/templates/0/text"),
        ('[{"code": "a", "audience": "x", "text": "{0}"}]', "/templates/0/text"),
        ('[{"code": "a", "audience": "x", "text": "b"}, {"code": "a", "audience": "x", "text": "b"}]', "/templates/1/code"),
    ):
        broken.write_text(f'{{"version": "1", "quiet_hours": {quiet}, "templates": {templates}}}', "utf-8")
        load_messages.cache_clear()
        with pytest.raises(DataFault) as fault:
            load_messages(broken)
        assert fault.value.pointer == place


def test_messages_leave_in_production_only_with_their_own_secret() -> None:
    settings = {"hotline_callback_url": "https://h/", "message_url": "https://m/", "hotline_secret": "h" * 32}
    dev = ServiceSettings.model_validate({**settings, "env": "dev"})
    assert set(outlets_of(dev)) == {"hotline", "sms", "app"}
    production = {**settings, "env": "production", "link_secret": "l" * 32, "data_key": "d" * 32, "jwks_url": "https://j/"}
    for secret in ({}, {"message_secret": ""}, {"message_secret": "short"}, {"message_secret": DEV_MESSAGE_SECRET}):
        with pytest.raises(ValidationError, match="BIHUAN_MESSAGE_SECRET"):
            ServiceSettings.model_validate({**production, **secret})
    own = ServiceSettings.model_validate({**production, "message_secret": "m" * 32})
    assert outlets_of(own)["sms"].secret == "m" * 32
    without = {name: value for name, value in production.items() if name != "message_url"}
    assert set(outlets_of(ServiceSettings.model_validate(without))) == {"hotline"}
    assert outlets_of(dev.model_copy(update={"message_url": None, "hotline_callback_url": None})) == {}
