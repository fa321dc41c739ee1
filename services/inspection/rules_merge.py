"""Merging the requests for one enterprise into visits (contract section 4, Merge rule; A18 撮合). Exact, by branch and bound.

A visit is a set of requests whose windows share an open day and whose minutes fit into one opening interval of it (≤ 240). Aims in
order: most requests planned (higher priorities first among equals), fewest visits; then the most preferred days.

Until when: a request may be joined with others while it is `open`, that is until a plan that holds it is published (`PublishPlan` in
`commands_plans.py`); a cancelled or missed visit opens it again (`reopen_requests` in `commands_visits.py`).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from services.inspection.rules_frequency import Counted, FrequencyRule, is_lone, violation

NODE_BUDGET = 20_000
"""Steps of the search per enterprise; beyond it the best solution found counts and the bound is a relaxation's."""
PRIORITIES = 5


@dataclass(frozen=True, slots=True)
class Wish:
    """A request 检查需求 as the planner sees it."""

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
Usable = Callable[[Wish, date], bool]
"""Whether anybody is left on that day who may serve the request."""


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
    usable: Usable
    blocked: Blocked
    minutes_most: int
    windows: list[int] = field(default_factory=list)
    rooms: dict[int, int] = field(default_factory=dict)
    best: tuple[_Cost, tuple[Group, ...]] | None = None
    is_greedy: bool = True
    nodes: int = 0
    bins: list[_Bin] = field(default_factory=list)
    dropped: list[int] = field(default_factory=lambda: [0] * (PRIORITIES + 1))

    def run(self) -> Merge:
        days = self.ground.days
        self.windows = [_mask(wish.window_from <= day <= wish.window_to and self.usable(wish, day) for day in days) for wish in self.wishes]
        self._begin_with_greedy()
        self._descend(0)
        groups = self.best[1] if self.best else ()
        planned = {wish.id for group in groups for wish in group.wishes}
        return Merge(groups, tuple(wish for wish in self.wishes if wish.id not in planned), self.nodes <= NODE_BUDGET)

    def _begin_with_greedy(self) -> None:
        """A plain good solution first: it prunes the search, and it stands when the budget runs out."""
        by_end = sorted(range(len(self.wishes)), key=lambda n: (self.wishes[n].window_to, self.wishes[n].id))
        for order in (range(len(self.wishes)), by_end):
            groups = self._greedy(order)
            planned = {wish.id for group in groups for wish in group.wishes}
            dropped = [0] * (PRIORITIES + 1)
            for wish in self.wishes:
                dropped[wish.priority] += wish.id not in planned
            cost = (sum(dropped), tuple(dropped), len(groups))
            if self.best is None or cost < self.best[0]:
                self.best = cost, groups

    def _greedy(self, order: Iterable[int]) -> tuple[Group, ...]:
        """Each request joins the first visit that can take it, else opens one on the last day of its window that is lawful."""
        groups: list[Group] = []
        for index in order:
            wish, window = self.wishes[index], self.windows[index]
            days = [day for position, day in enumerate(self.ground.days) if window >> position & 1]
            for position, group in enumerate(groups):
                joined = Group(group.day, (*group.wishes, wish))
                if group.day in days and self._is_good(joined, groups[:position] + groups[position + 1 :]):
                    groups[position] = joined
                    break
            else:
                alone = (Group(day, (wish,)) for day in sorted(days, reverse=True))
                groups += [group for group in [next((one for one in alone if self._is_good(one, groups)), None)] if group]
        kept = [group for group in groups if not is_lone(self.rule, group.counted().reasons, self.ground.colour)]
        return tuple(sorted(kept, key=lambda group: (group.day, group.wishes[0].id)))

    def _is_good(self, group: Group, others: Sequence[Group]) -> bool:
        """Whether a visit fits into its day and is lawful beside others."""
        day, minutes = group.day, group.minutes
        taken = sum(other.minutes for other in others if other.day == day)
        if minutes > self.minutes_most or minutes > self.ground.room[day] or taken + minutes > self.ground.open_minutes[day]:
            return False
        if self.blocked(frozenset(wish.id for wish in group.wishes), day):
            return False
        beside = [*self.ground.past, *(other.counted() for other in others)]
        return violation(self.rule, beside, group.counted(), grade=self.ground.grade, colour=self.ground.colour) is None

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
        if self.nodes > NODE_BUDGET or self._is_hopeless():
            return
        if index == len(self.wishes):
            groups = self._assign()
            if groups is not None:
                self.best, self.is_greedy = (self._cost(), groups), False
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

    def _is_hopeless(self) -> bool:
        """No better than the best; what is only as good as the greedy solution is still wanted, for its better days."""
        if self.best is None:
            return False
        cost = self._cost()
        return cost > self.best[0] or (cost == self.best[0] and not self.is_greedy)

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
        for position, day in enumerate(self.ground.days):
            self.nodes += 1
            if self.nodes > NODE_BUDGET:
                return None
            group = Group(day, tuple(bin_.wishes))
            if bin_.mask >> position & 1 and self._is_good(group, chosen):
                found = self._place(order, [*chosen, group])
                if found is not None:
                    return found
        return None


def _mask(bits: Iterable[bool]) -> int:
    return sum(bit << position for position, bit in enumerate(bits))


def _always(*_: object) -> bool:
    return True


def _never(*_: object) -> bool:
    return False


def merge(
    wishes: Sequence[Wish],
    ground: Ground,
    rule: FrequencyRule,
    *,
    minutes_most: int,
    usable: Usable = _always,
    blocked: Blocked = _never,
) -> Merge:
    """The best visits for the requests of one enterprise."""
    ordered = sorted(wishes, key=lambda wish: (wish.priority, wish.window_to, wish.window_from, wish.id))
    if not ground.days:
        return Merge((), tuple(ordered), True)
    return _Search(ordered, ground, rule, usable, blocked, minutes_most).run()


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
