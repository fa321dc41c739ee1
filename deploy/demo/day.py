"""The reports of one day: who tells what, when, where, and how the story goes on."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from deploy.demo.story import Place, Report, at, chance, place_named, places, sentences

TICKETS = 66
AMOUNTS = {"grid_app": 72, "citizen_app": 72, "patrol": 40, "device": 26, "superior": 12}
UNKNOWN_SENDERS = 6
"""Citizens without a token; one address may send a few in an hour."""
STORM_AT = at(14, 15)
STORM_SIZE = 50
MOODS = (("content", 0.52), ("fair", 0.14), ("late", 0.08), ("silent", 0.12), ("unhappy", 0.09), ("bitter", 0.03), ("stubborn", 0.02))
KINDS = ("complaint", "report", "help")
SQUADS = ("zh1", "zh2", "zh3", "zh4", "zh5")
BUSY_HOURS = ((7.75, 9.5), (9.5, 12.0), (13.5, 17.5), (18.0, 20.0), (21.0, 22.5))
HOUR_WEIGHTS = (20, 30, 32, 13, 5)
SPREAD = 0.0016
"""Degrees around a named place: some 170 m."""
WHERE_OFFICERS_GO = {"0101", "0102", "0104", "0105", "0106", "0202", "0301", "0501", "0502", "0701", "0702", "0902"}


def the_day() -> list[Report]:
    """All reports, by time. At least 300, of six channels."""
    told = [*_ordinary(), *_tickets(), *_storm(), *_vague(), *_nonsense(), *_refused(), *_emergencies()]
    told = _with_tags(told)
    return sorted(told, key=lambda report: (report.at, report.key))


def _ordinary() -> Iterator[Report]:
    for channel, amount in AMOUNTS.items():
        matters = sentences()["devices" if channel == "device" else "matters"]
        if channel in ("patrol", "grid_app"):
            matters = [matter for matter in matters if matter["item"] in WHERE_OFFICERS_GO]
        for number in range(amount):
            yield _one(channel, number, matters)


def _one(channel: str, number: int, matters: list[dict[str, Any]]) -> Report:
    key = f"demo-{channel}-{number + 1:03d}"
    draw = chance(key)
    matter = matters[number % len(matters)]
    place = _near(draw.choice(places()), key)
    text = draw.choice(matter["texts"]).format(p=place.name, n=draw.randint(1, 60))
    when = _moment(key)
    body: dict[str, Any] = {
        "channel": channel,
        "source_id": key,
        "text": text,
        "occurred_at": _text(when - timedelta(minutes=draw.randint(1, 20))),
        "location": {"lon": place.lon, "lat": place.lat, "address": place.name},
    }
    phone, sender = None, _sender(channel, number, key)
    if channel in ("grid_app", "patrol", "superior"):
        body["item_code"] = matter["item"]
    if channel == "citizen_app":
        phone = _phone(100_000 + number)
        anonymous = draw.random() < 0.12
        body["reporter"] = {"anonymous": True} if anonymous else {"name": _name(key), "phone": phone}
        phone = None if anonymous else phone
        if draw.random() < 0.35:
            del body["location"]["lon"], body["location"]["lat"]
    return Report(key, when, channel, sender, body, matter["item"], place, phone=phone, mood=_mood(key))


def _sender(channel: str, number: int, key: str) -> str | None:
    draw = chance(key, "sender")
    match channel:
        case "grid_app":
            return f"grid_worker-{draw.randint(1, 100)}"
        case "patrol":
            return f"{draw.choice(('officer', 'auxiliary'))}-{draw.choice(SQUADS)}-{draw.randint(1, 3)}"
        case "superior":
            return draw.choice(("supervisor-1", "dispatcher-1"))
        case "device":
            return "device-1"
    return None if number < UNKNOWN_SENDERS else "citizen_app-1"


def _tickets() -> Iterator[Report]:
    matters = sentences()["matters"]
    for number in range(TICKETS):
        key = f"20261123{number + 1:05d}"
        draw = chance(key)
        matter = matters[(number * 5) % len(matters)]
        place = _near(draw.choice(places()), key)
        yield _ticket(key, _moment(key), matter["item"], draw.choice(matter["texts"]).format(p=place.name), place, number)


def _ticket(key: str, when: datetime, item: str | None, text: str, place: Place | None, number: int, fate: str = "file") -> Report:
    draw = chance(key, "ticket")
    phone = _phone(200_000 + number)
    body: dict[str, Any] = {
        "ticket_no": key,
        "kind": "consult" if item == "1004" else draw.choice(KINDS),
        "title": text[:20],
        "content": text,
        "caller": {"name": _name(key), "phone": phone},
        "called_at": _text(when - timedelta(minutes=draw.randint(1, 9))),
    }
    if draw.random() < 0.1:
        body["confidential"] = True
    if place is not None:
        body["address"] = place.name
        if draw.random() < 0.5:
            body |= {"lon": place.lon, "lat": place.lat}
    really = place or _near(draw.choice(places()), key)
    return Report(key, when, "hotline", None, body, item, really, fate, phone, _mood(key))


def _storm() -> Iterator[Report]:
    """Fifty tickets of one minute about one burst pipe: one case, fifty people to answer."""
    storm = sentences()["storm"]
    place = place_named(storm["place"])
    first = f"20261123{90_001:05d}"
    for number in range(STORM_SIZE):
        key = f"20261123{90_001 + number:05d}"
        fate = "file" if number == 0 else f"merge:{first}"
        text = storm["texts"][number % len(storm["texts"])]
        ticket = _ticket(key, STORM_AT, storm["item"], text, place, 9_000 + number, fate)
        seconds = chance(key, "call").randint(0, 59)
        ticket.body["called_at"] = _text(STORM_AT - timedelta(minutes=1) + timedelta(seconds=seconds))
        mood = chance(key, "storm").choices(("content", "fair", "late"), (6, 3, 1))[0]
        yield replace(ticket, mood="unhappy" if number == 7 else mood)


def _vague() -> Iterator[Report]:
    for number, vague in enumerate(sentences()["vague"] * 2):
        key = f"20261123{50_001 + number:05d}"
        yield _ticket(key, _moment(key), vague["item"], vague["text"], None, 5_000 + number)


def _nonsense() -> Iterator[Report]:
    for number, text in enumerate(sentences()["nonsense"]):
        key = f"demo-nonsense-{number + 1:02d}"
        when = _moment(key)
        body = {"channel": "citizen_app", "source_id": key, "text": text, "occurred_at": _text(when)}
        yield Report(key, when, "citizen_app", "citizen_app-1", body, None, places()[number], "decline:R5")


def _refused() -> Iterator[Report]:
    for number, refused in enumerate(sentences()["refused"]):
        key = f"20261123{60_001 + number:05d}"
        yield _ticket(key, _moment(key), None, refused["text"], None, 6_000 + number, f"decline:{refused['code']}")


def _emergencies() -> Iterator[Report]:
    for number, emergency in enumerate(sentences()["emergencies"]):
        key = f"demo-emergency-{number + 1:02d}"
        draw = chance(key)
        place = _near(draw.choice(places()), key)
        when = at(10 + 3 * number, 30)
        body = {
            "channel": "citizen_app",
            "source_id": key,
            "text": emergency["text"].format(p=place.name),
            "occurred_at": _text(when - timedelta(minutes=1)),
            "location": {"lon": place.lon, "lat": place.lat, "address": place.name},
            "reporter": {"name": _name(key), "phone": _phone(300_000 + number)},
        }
        tags = frozenset() if emergency["confirmed"] else frozenset({"dismiss"})
        yield Report(key, when, "citizen_app", "citizen_app-1", body, emergency["item"], place, phone=_phone(300_000 + number), tags=tags)


def _with_tags(told: list[Report]) -> list[Report]:
    """Marks what goes another way: returned, paused, extended, done badly, done late, filed under a wrong item."""
    wanted = {
        "return": (("0602", "0201", "0106", "0104"), 3),
        "suspend": (("0201", "0304", "0901"), 1),
        "wait": (("0902", "0304", "0803"), 1),
        "extend": (("0601", "0604", "0801"), 2),
        "correct": (("0105", "0502"), 1),
    }
    marks: dict[str, set[str]] = {}
    for tag, (items, amount) in wanted.items():
        fit = [one for one in told if one.item in items and one.fate == "file" and not marks.get(one.key) and one.at < at(16)]
        for report in sorted(fit, key=lambda one: chance(one.key, tag).random())[:amount]:
            marks.setdefault(report.key, set()).add(tag)
    for report in told:
        if report.fate != "file" or marks.get(report.key) or report.tags:
            continue
        draw = chance(report.key, "trouble").random()
        if draw < 0.035:
            marks.setdefault(report.key, set()).add("rework")
        elif draw < 0.10:
            marks.setdefault(report.key, set()).add("lag")
    return [replace(report, tags=report.tags | marks.get(report.key, set())) for report in told]


def _moment(key: str) -> datetime:
    draw = chance(key, "moment")
    begin, end = draw.choices(BUSY_HOURS, HOUR_WEIGHTS)[0]
    return at(0) + timedelta(minutes=int(draw.uniform(begin, end) * 60))


def _near(place: Place, key: str) -> Place:
    draw = chance(key, "near")
    return Place(place.name, round(place.lon + draw.uniform(-SPREAD, SPREAD), 6), round(place.lat + draw.uniform(-SPREAD, SPREAD), 6))


def _mood(key: str) -> str:
    names, weights = zip(*MOODS, strict=True)
    return str(chance(key, "mood").choices(names, weights)[0])


def _name(key: str) -> str:
    draw = chance(key, "name")
    return str(draw.choice(sentences()["surnames"])) + draw.choice(("女士", "先生"))


def _phone(number: int) -> str:
    """A number of the right shape; the block stands for nobody."""
    return f"1990000{number % 10_000:04d}" if number < 10_000 else f"199{number:08d}"


def _text(moment: datetime) -> str:
    return moment.isoformat()
