"""Merging the requests for one enterprise into visits (contract section 4, Merge rule; A18 撮合). Exact, by branch and bound.

A visit is a set of requests whose windows share an open day and whose minutes fit into one opening interval of it (≤ 240). Aims in
order: most requests planned (higher priorities first among equals), fewest visits; then the most preferred days.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from services.inspection.rules_frequency import Counted, FrequencyRule, is_lone, violation

NODE_BUDGET = 60_000
"""Steps of the search per enterprise; beyond it the best solution found counts and the bound is a relaxation's."""
PRIORITIES = 5


@dataclass(frozen=True, slots=True)
class Wish:
    """A request as the planner sees it."""

    id: str
    uscc: str
    department: str
    scenario: str | None
    scenarios: tuple[str, ...]
    """Of all its lines."""
    lines: tuple[str, ...]
    window_from: date
    window_to: date
    minutes: int
    reason: str
    priority: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What the enterprise and the calendar allow: per candidate day the longest visit that fits (minutes), most preferred day first."""

    days: tuple[date, ...]
    room: Mapping[date, int]
    open_minutes: Mapping[date, int]
    grade: str | None
    colour: str
    past: tuple[Counted, ...]
    """Visits that count already."""


@dataclass(frozen=True, slots=True)
class Group:
    """Requests that one visit serves, and its day."""

    day: date
    wishes: tuple[Wish, ...]

    @property
    def minutes(self) -> int:
        return sum(wish.minutes for wish in self.wishes)

    @property
    def departments(self) -> tuple[str, ...]:
        return tuple(sorted({wish.department for wish in self.wishes}))

    def counted(self) -> Counted:
        return counted(self.day, self.wishes)


@dataclass(frozen=True, slots=True)
class Merge:
    """The best visits; `proven` if nothing better exists."""

    groups: tuple[Group, ...]
    dropped: tuple[Wish, ...]
    proven: bool


Blocked = Callable[[frozenset[str], date], bool]
"""Whether a set of requests was found impossible on a day for reasons outside (no team)."""


def counted(day: date, wishes: Sequence[Wish]) -> Counted:
    """Requests on a day as the frequency rule sees them."""
    reasons: dict[str, list[str]] = {}
    for wish in wishes:
        reasons.setdefault(wish.department, []).append(wish.reason)
    return Counted(day, reasons, tuple(sorted({scenario for wish in wishes for scenario in wish.scenarios})))


@dataclass(slots=True)
class _Bin:
    wishes: list[Wish]
    minutes: int
    mask: int


_Cost = tuple[int, tuple[int, ...], int]


@dataclass(slots=True)
class _Search:
    wishes: Sequence[Wish]
    ground: Ground
    rule: FrequencyRule
    blocked: Blocked
    minutes_most: int
    windows: list[int] = field(default_factory=list)
    rooms: dict[int, int] = field(default_factory=dict)
    best: tuple[_Cost, tuple[Group, ...]] | None = None
    nodes: int = 0
    bins: list[_Bin] = field(default_factory=list)
    dropped: list[int] = field(default_factory=lambda: [0] * (PRIORITIES + 1))

    def run(self) -> Merge:
        days = self.ground.days
        self.windows = [_mask(wish.window_from <= day <= wish.window_to for day in days) for wish in self.wishes]
        self._descend(0)
        groups = self.best[1] if self.best else ()
        planned = {wish.id for group in groups for wish in group.wishes}
        return Merge(groups, tuple(wish for wish in self.wishes if wish.id not in planned), self.nodes <= NODE_BUDGET)

    def _room(self, minutes: int) -> int:
        """Days on which a visit of this length fits, as bits."""
        if minutes not in self.rooms:
            fits = minutes <= self.minutes_most
            self.rooms[minutes] = _mask(fits and self.ground.room[day] >= minutes for day in self.ground.days)
        return self.rooms[minutes]

    def _cost(self) -> _Cost:
        return sum(self.dropped), tuple(self.dropped), len(self.bins)

    def _descend(self, index: int) -> None:
        self.nodes += 1
        if self.nodes > NODE_BUDGET or (self.best is not None and self._cost() >= self.best[0]):
            return
        if index == len(self.wishes):
            groups = self._assign()
            if groups is not None:
                self.best = self._cost(), groups
            return
        wish, window = self.wishes[index], self.windows[index]
        for bin_ in self.bins:
            before = bin_.mask
            mask = before & window & self._room(bin_.minutes + wish.minutes)
            if mask:
                bin_.mask, bin_.minutes = mask, bin_.minutes + wish.minutes
                bin_.wishes.append(wish)
                self._descend(index + 1)
                bin_.wishes.pop()
                bin_.mask, bin_.minutes = before, bin_.minutes - wish.minutes
        mask = window & self._room(wish.minutes)
        if mask:
            self.bins.append(_Bin([wish], wish.minutes, mask))
            self._descend(index + 1)
            self.bins.pop()
        self.dropped[wish.priority] += 1
        self._descend(index + 1)
        self.dropped[wish.priority] -= 1

    def _assign(self) -> tuple[Group, ...] | None:
        """A day for every bin, so that the frequency rule holds; None if there is none."""
        for bin_ in self.bins:
            if is_lone(self.rule, counted(self.ground.days[0], bin_.wishes).reasons, self.ground.colour):
                return None
        order = sorted(self.bins, key=lambda one: (one.mask.bit_count(), one.wishes[0].id))
        return self._place(order, [])

    def _place(self, order: Sequence[_Bin], chosen: list[Group]) -> tuple[Group, ...] | None:
        if len(chosen) == len(order):
            return tuple(sorted(chosen, key=lambda group: (group.day, group.wishes[0].id)))
        bin_ = order[len(chosen)]
        ids = frozenset(wish.id for wish in bin_.wishes)
        others = [*self.ground.past, *(group.counted() for group in chosen)]
        for position, day in enumerate(self.ground.days):
            self.nodes += 1
            if self.nodes > NODE_BUDGET:
                return None
            if not bin_.mask >> position & 1 or self.blocked(ids, day):
                continue
            taken = sum(group.minutes for group in chosen if group.day == day)
            if taken and taken + bin_.minutes > self.ground.open_minutes[day]:
                continue
            group = Group(day, tuple(bin_.wishes))
            if violation(self.rule, others, group.counted(), grade=self.ground.grade, colour=self.ground.colour) is None:
                found = self._place(order, [*chosen, group])
                if found is not None:
                    return found
        return None


def _mask(bits: Iterable[bool]) -> int:
    return sum(bit << position for position, bit in enumerate(bits))


def merge(wishes: Sequence[Wish], ground: Ground, rule: FrequencyRule, *, minutes_most: int, blocked: Blocked) -> Merge:
    """The best visits for the requests of one enterprise."""
    ordered = sorted(wishes, key=lambda wish: (wish.priority, wish.window_to, wish.window_from, wish.id))
    if not ground.days:
        return Merge((), tuple(ordered), True)
    return _Search(ordered, ground, rule, blocked, minutes_most).run()


def least_visits(wishes: Sequence[Wish], minutes_most: int) -> int:
    """A lower bound that always holds: windows pairwise apart need a visit each, and so does every 240 minutes."""
    apart, last = 0, date.min
    for wish in sorted(wishes, key=lambda one: one.window_to):
        if wish.window_from > last:
            apart, last = apart + 1, wish.window_to
    return max(apart, -(-sum(wish.minutes for wish in wishes) // minutes_most))


def near_misses(wishes: Sequence[Wish], days_most: int) -> list[dict[str, object]]:
    """Pairs of requests for one enterprise whose windows are apart by at most `days_most` days; never moved, only listed."""
    ordered = sorted(wishes, key=lambda wish: (wish.window_to, wish.id))
    found: list[dict[str, object]] = []
    for position, earlier in enumerate(ordered):
        for later in ordered[position + 1 :]:
            apart = (later.window_from - earlier.window_to).days
            if 0 < apart <= days_most:
                found.append({"uscc": earlier.uscc, "requests": [earlier.id, later.id], "days_apart": apart})
    return found
