"""The colour machine 三色: a pure function of an enterprise's record (domain reference 3.4).

A colour moves only by these rules: what failed must first be put right, on the spot or later (late counts too), or be found not to be.
`parameters.json` says them in words (`three_colours.transitions`); the name of a rule is `<from>_to_<to>` of its row. Facts, oldest first:

* `finished` {visit_id, scheduled, failed: [line], red: [line], ordered: [rectification]}: a visit ended;
* `decided` {rectification_id, outcome: verified|failed, next_id}: two officers looked again;
* `expired`: twelve months went by without an inspection;
* `served` {until}, `upheld`, `confirmed`: the black procedure (notice, answer upheld, notice period over or answer rejected).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

UNRATED, GREEN, YELLOW, BLACK = "unrated", "green", "yellow", "black"


class Fact(Protocol):
    """One row of the record."""

    @property
    def id(self) -> str: ...
    @property
    def at(self) -> datetime: ...
    @property
    def kind(self) -> str: ...
    @property
    def data(self) -> Mapping[str, Any]: ...


@dataclass(frozen=True, slots=True)
class Move:
    """The colour went from `previous` to `colour` by `rule`."""

    at: datetime
    previous: str
    colour: str
    rule: str
    visit_id: str | None
    rectification_id: str | None

    def as_json(self) -> dict[str, Any]:
        return {
            "at": self.at.isoformat().replace("+00:00", "Z"),
            "previous": self.previous,
            "colour": self.colour,
            "rule": self.rule,
            "visit_id": self.visit_id,
            "rectification_id": self.rectification_id,
        }


@dataclass(slots=True)
class Colour:
    """What the record says: the colour, since when, what is pending, and how it came about."""

    colour: str = UNRATED
    since: datetime | None = None
    pending_to: str | None = None
    pending_until: datetime | None = None
    moves: list[Move] = field(default_factory=list)
    open: set[str] = field(default_factory=set)
    """Rectifications that are not decided."""
    red_fails: dict[str, list[datetime]] = field(default_factory=dict)


def months_before(moment: datetime, months: int) -> datetime:
    """The same day `months` earlier; the last day of a month that is shorter."""
    index = moment.year * 12 + moment.month - 1 - months
    year, month = divmod(index, 12)
    for day in range(moment.day, 0, -1):
        try:
            return moment.replace(year=year, month=month + 1, day=day)
        except ValueError:
            continue
    raise ValueError(f"no such month: {year}-{month + 1}")


def expires_at(colour: str, pending_to: str | None, since: datetime | None, facts: Iterable[Fact], months: int) -> datetime | None:
    """When a green or yellow without a further inspection is over: `months` after the last one, or after it came about if that was later.
    None while it cannot be: neither black nor pending goes away by neglect (A-19.4)."""
    if colour not in (GREEN, YELLOW) or pending_to is not None or since is None:
        return None
    last = max([since, *(fact.at for fact in facts if fact.kind == "finished")])
    return months_before(last, -months) + timedelta(seconds=1)


def replay(facts: Iterable[Fact], *, red_line_window_months: int) -> Colour:
    """The colour that follows from the whole record; the same record always gives the same colour (A-19.1)."""
    state = Colour()
    for fact in sorted(facts, key=lambda one: (one.at, one.id)):
        _apply(state, fact, red_line_window_months)
    return state


def _apply(state: Colour, fact: Fact, window: int) -> None:
    if fact.kind == "finished":
        _visit_finished(state, fact, window)
    elif fact.kind == "decided":
        _rectification_decided(state, fact)
    elif fact.kind == "expired":
        # never from black or pending: neglect must not wash black
        if state.colour in (GREEN, YELLOW) and state.pending_to is None:
            _move(state, fact, UNRATED)
    elif fact.kind == "served":
        state.pending_until = datetime.fromisoformat(fact.data["until"])
    elif fact.kind == "upheld":
        state.pending_to = state.pending_until = None
    elif fact.kind == "confirmed" and state.pending_to == BLACK:
        _move(state, fact, BLACK, rule="black_pending_to_black")


def _visit_finished(state: Colour, fact: Fact, window: int) -> None:
    failed: Sequence[str] = fact.data["failed"]
    repeated = False
    for line in fact.data["red"]:
        earlier = state.red_fails.setdefault(line, [])
        repeated = repeated or any(at >= months_before(fact.at, window) for at in earlier)
        earlier.append(fact.at)
    if not failed:
        rises = state.colour == UNRATED or (state.colour == YELLOW and fact.data["scheduled"])
        if rises and state.pending_to is None and not state.open:
            _move(state, fact, GREEN)
        return
    state.open.update(fact.data["ordered"])
    if repeated and state.colour in (GREEN, YELLOW):
        _suspect(state)
    elif not state.open and state.pending_to is None and state.colour in (UNRATED, GREEN):
        # everything was put right on the spot: rectified in time
        _move(state, fact, YELLOW)


def _rectification_decided(state: Colour, fact: Fact) -> None:
    state.open.discard(fact.data["rectification_id"])
    if fact.data["outcome"] == "failed":
        if fact.data["next_id"]:
            state.open.add(fact.data["next_id"])
        if state.colour != BLACK:
            _suspect(state)
    elif not state.open:
        if state.pending_to is not None:
            _move(state, fact, YELLOW, rule="black_pending_to_yellow")
        elif state.colour != YELLOW:
            _move(state, fact, YELLOW)


def _suspect(state: Colour) -> None:
    """Black is pending; the colour itself stays what it is until a person has confirmed (A-19.3)."""
    if state.pending_to is None:
        state.pending_to, state.pending_until = BLACK, None


def _move(state: Colour, fact: Fact, to: str, rule: str | None = None) -> None:
    state.pending_to = state.pending_until = None
    if state.colour == to:
        return
    move = Move(fact.at, state.colour, to, rule or f"{state.colour}_to_{to}", fact.data.get("visit_id"), fact.data.get("rectification_id"))
    state.moves.append(move)
    state.colour, state.since = to, fact.at


def public_colour(colour: str, pending_to: str | None) -> str | None:
    """What anybody may see: green or yellow; unrated, pending and black alike are nothing (domain reference 3.4)."""
    return colour if colour in (GREEN, YELLOW) and pending_to is None else None
