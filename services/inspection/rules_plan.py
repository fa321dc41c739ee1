"""A whole plan: merged visits with day, start, team and checklist, what stays unplanned and why, and the measures. Pure, deterministic:
the same requests, record and catalogue give the same plan (A18)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import islice
from typing import Any

from services.inspection.rules_frequency import Counted, FrequencyRule, frequency_rule, is_lone, violation
from services.inspection.rules_hours import Site, closed_because, opening, starts_of
from services.inspection.rules_merge import Ground, Group, Merge, Wish, counted, least_visits, merge, near_misses
from services.inspection.rules_team import Diary, Pool, Stay, choose_team, pool_on
from shared.catalogue import Catalogue, ChecklistLine
from shared.organisation import Organisation, Person
from shared.town import Town

REFUSALS_MOST = 6
"""After so many attempts without a team, whole days are given up."""
NEVER_EXHAUSTED = 1 << 30


@dataclass(frozen=True, slots=True)
class Booking:
    """A visit that is published already: it counts, and its officers are taken."""

    uscc: str
    counted: Counted
    officers: tuple[str, ...]
    stay: Stay
    holds_place: bool
    """Whether it still lies ahead, so that its officers are booked."""


@dataclass(frozen=True, slots=True)
class PlanInput:
    """Everything a plan depends on."""

    town: Town
    period_from: date
    period_to: date
    squads: tuple[str, ...]
    wishes: tuple[Wish, ...]
    """Open requests whose window meets the period."""
    neighbours: tuple[Wish, ...]
    """All open requests of the same enterprises, for near misses."""
    sites: Mapping[str, Site]
    bookings: tuple[Booking, ...]
    now: datetime
    metres_per_minute: float


@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """One visit of the plan."""

    uscc: str
    day: date
    start: datetime
    minutes: int
    officers: tuple[str, ...]
    wishes: tuple[Wish, ...]
    items: tuple[dict[str, Any], ...]
    skipped: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class PlanResult:
    visits: tuple[PlannedVisit, ...]
    unplanned: tuple[tuple[str, str, str], ...]
    """(uscc, request, reason)."""
    near_misses: tuple[dict[str, Any], ...]
    measures: dict[str, Any]


# ---- checklist -----------------------------------------------------------------------------------------------------------------------


def checklist_of(
    wishes: Sequence[Wish], catalogue: Catalogue, is_held: Callable[[str], bool]
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """(items, skipped) of a visit, ordered by line id: the union of the requests' lines that somebody may check; and the lines of requested
    scenarios whose department did not ask, or that nobody in the town holds, with the department that holds them."""
    asked = {line for wish in wishes for line in wish.lines}
    departments = {wish.department for wish in wishes}
    whole = {line.line_id for wish in wishes if wish.scenario for line in catalogue.scenario(wish.scenario).lines}
    items, skipped = [], []
    for line_id in sorted(asked | whole):
        line = catalogue.line(line_id)
        if line_id in asked and is_held(line.department):
            items.append(item_of(line))
        elif line_id in asked or line.department not in departments:
            reason = "no_holder" if line_id in asked else "not_requested"
            skipped.append({"line_id": line_id, "holder": line.department, "reason": reason})
    return items, skipped


def item_of(line: ChecklistLine) -> dict[str, Any]:
    """A line as the checklist shows it."""
    return {
        "line_id": line.line_id,
        "department": line.department,
        "weight": line.weight,
        "red_line": line.red_line,
        "text": line.text,
        "answer_type": line.answer_type,
    }


# ---- the plan ------------------------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Planner:
    given: PlanInput
    rule: FrequencyRule
    minutes_most: int
    team_least: int
    diary: Diary
    people: list[Person]
    pools: dict[date, Pool] = field(default_factory=dict)
    day_load: dict[date, int] = field(default_factory=dict)
    holders: dict[tuple[str, date], bool] = field(default_factory=dict)
    exhausted: dict[tuple[date, str], int] = field(default_factory=dict)
    """(day, department) → the shortest visit for which nobody was free."""

    @property
    def organisation(self) -> Organisation:
        return self.given.town.organisation

    def pool(self, day: date) -> Pool:
        if day not in self.pools:
            self.pools[day] = pool_on(self.people, day)
        return self.pools[day]

    def is_held(self, department: str, day: date) -> bool:
        """Whether anybody in the town holds the department on that day."""
        known = self.holders.get((department, day))
        if known is None:
            known = self.holders[department, day] = is_held_in(self.organisation, department, day)
        return known

    def ground(self, site: Site) -> Ground:
        given = self.given
        room: dict[date, int] = {}
        total: dict[date, int] = {}
        for offset in range((given.period_to - given.period_from).days + 1):
            day = given.period_from + timedelta(days=offset)
            if closed_because(site, given.town.work_time, day) is not None:
                continue
            lengths = self._open_lengths(site, day)
            if lengths:
                room[day], total[day] = max(lengths), sum(lengths)
        days = tuple(sorted(room, key=lambda day: (self.day_load.get(day, 0), day)))
        past = tuple(booking.counted for booking in given.bookings if booking.uscc == site.uscc)
        return Ground(days, room, total, site.grade, site.colour, past)

    def _open_lengths(self, site: Site, day: date) -> list[int]:
        local = self.given.town.work_time.local(self.given.now)
        if day < local.date():
            return []
        passed = local.hour * 60 + local.minute + 1 if day == local.date() else 0
        return [end - max(begin, passed) for begin, end in opening(site, day) if end > max(begin, passed)]

    def plan_site(self, site: Site, wishes: Sequence[Wish]) -> tuple[list[PlannedVisit], dict[str, str], int]:
        """(visits, request → reason why unplanned, least number of visits for what is planned)."""
        ground = self.ground(site)
        reasons = {wish.id: reason for wish in wishes if (reason := self._nobody_for(site, ground, wish)) is not None}
        possible = [wish for wish in wishes if wish.id not in reasons]
        refused: set[tuple[frozenset[str], date]] = set()
        refused_days: set[date] = set()

        def blocked(ids: frozenset[str], day: date) -> bool:
            return day in refused_days or (ids, day) in refused

        while True:
            best = merge(possible, ground, self.rule, minutes_most=self.minutes_most, usable=self._usable, blocked=blocked)
            visits, failed = self._schedule(site, best.groups)
            if failed is None:
                break
            self._note_exhausted(site, failed)
            refused.add((frozenset(wish.id for wish in failed.wishes), failed.day))
            if len(refused) > REFUSALS_MOST:
                # a day on which so much fails is given up, so that the search ends
                refused_days.add(failed.day)
        for visit in visits:
            self.day_load[visit.day] = self.day_load.get(visit.day, 0) + 1
        reasons.update({wish.id: self._why_unplanned(site, ground, wish, possible, best, bool(refused)) for wish in best.dropped})
        return visits, reasons, self._least(ground, best)

    def _usable(self, wish: Wish, day: date) -> bool:
        """Whether holders of its department are known to be taken all day."""
        return wish.minutes < self.exhausted.get((day, wish.department), NEVER_EXHAUSTED)

    def _note_exhausted(self, site: Site, failed: Group) -> None:
        """Remembers the departments of which nobody is free at any hour of that day for so long a visit."""
        pool = self.pool(failed.day)
        starts = starts_of(site, failed.day, failed.minutes, self.given.town.work_time, self.given.now)
        stays = [self._stay(site, start, failed.minutes) for start in starts]
        nobody = not any(self._enough_free(pool, stay) for stay in stays)
        for department in failed.departments:
            holders = [person for person, held in pool.held.items() if department in held and site.uscc not in pool.interests[person]]
            if nobody or not any(self.diary.is_free(person, stay) for stay in stays for person in holders):
                known = self.exhausted.get((failed.day, department), NEVER_EXHAUSTED)
                self.exhausted[failed.day, department] = min(known, failed.minutes)

    def _nobody_for(self, site: Site, ground: Ground, wish: Wish) -> str | None:
        """Whether nobody in the town (`no_holder`) or nobody of this plan (`no_team`) may check it on any of its days."""
        days = [day for day in ground.days if wish.window_from <= day <= wish.window_to]
        if not days:
            return None
        if not any(self.is_held(wish.department, day) for day in days):
            return "no_holder"
        pools = (self.pool(day) for day in days)
        able = any(wish.department in held and site.uscc not in pool.interests[p] for pool in pools for p, held in pool.held.items())
        return None if able else "no_team"

    def _enough_free(self, pool: Pool, stay: Stay) -> bool:
        """Whether a team's least number of people is free, whatever they hold."""
        free = (person for person in pool.held if self.diary.is_free(person, stay))
        return sum(1 for _ in islice(free, self.team_least)) == self.team_least

    def _schedule(self, site: Site, groups: Sequence[Group]) -> tuple[list[PlannedVisit], Group | None]:
        """Start and team for every group, booked; or nothing booked and the group for which there is none."""
        done: list[PlannedVisit] = []
        for group in groups:
            visit = self._place(site, group, done)
            if visit is None:
                for earlier in done:
                    self.diary.unbook(earlier.officers, self._stay(site, earlier.start, earlier.minutes))
                return [], group
            self.diary.book(visit.officers, self._stay(site, visit.start, visit.minutes))
            done.append(visit)
        return done, None

    def _place(self, site: Site, group: Group, done: Sequence[PlannedVisit]) -> PlannedVisit | None:
        given = self.given
        items, skipped = checklist_of(group.wishes, given.town.catalogue, lambda department: self.is_held(department, group.day))
        departments = {item["department"] for item in items}
        if not items:
            return None
        place = given.town.areas.locate(site.lon, site.lat)
        home = self.organisation.squad_of(place.district) if place else None
        for start in starts_of(site, group.day, group.minutes, given.town.work_time, given.now):
            stay = self._stay(site, start, group.minutes)
            if any(stay.start < other.start + timedelta(minutes=other.minutes) and other.start < stay.end for other in done):
                continue
            pool = self.pool(group.day)
            team = choose_team(pool, self.diary, stay, departments, uscc=site.uscc, home=home, least=self.team_least)
            if team is not None:
                return PlannedVisit(site.uscc, group.day, start, group.minutes, tuple(team), group.wishes, tuple(items), tuple(skipped))
        return None

    def _stay(self, site: Site, start: datetime, minutes: int) -> Stay:
        return Stay(start, start + timedelta(minutes=minutes), site.lon, site.lat)

    def _least(self, ground: Ground, best: Merge) -> int:
        """The proven least number of visits for what is planned, as if officers were free at all times."""
        planned = [wish for group in best.groups for wish in group.wishes]
        bound = least_visits(planned, self.minutes_most)
        if bound == len(best.groups):
            return bound
        free = merge(planned, ground, self.rule, minutes_most=self.minutes_most)
        return max(bound, len(free.groups)) if free.proven and not free.dropped else bound

    def _why_unplanned(self, site: Site, ground: Ground, wish: Wish, wishes: Sequence[Wish], best: Merge, was_blocked: bool) -> str:
        given = self.given
        span = range((given.period_to - given.period_from).days + 1)
        window = [day for day in (given.period_from + timedelta(days=n) for n in span) if wish.window_from <= day <= wish.window_to]
        if all(day < given.town.work_time.local(given.now).date() for day in window):
            return "window_over"
        days = [day for day in window if ground.room.get(day, 0) >= wish.minutes]
        if not days:
            open_days = [day for day in window if day in ground.room]
            causes = [cause for day in window if (cause := closed_because(site, given.town.work_time, day))]
            return "too_long" if open_days else (min(causes) if causes else "no_working_day")
        if is_lone(self.rule, counted(days[0], [wish]).reasons, site.colour) and not any(_could_join(wish, other) for other in wishes):
            return "joint_only"
        alone = [violation(self.rule, ground.past, counted(day, [wish]), grade=site.grade, colour=site.colour) for day in days]
        if all(alone):
            return str(alone[0])
        if is_lone(self.rule, counted(days[0], [wish]).reasons, site.colour):
            return "joint_only"
        if was_blocked or not all(self._usable(wish, day) for day in days):
            return "no_team"
        beside = [*ground.past, *(group.counted() for group in best.groups)]
        together = [violation(self.rule, beside, counted(day, [wish]), grade=site.grade, colour=site.colour) for day in days]
        return str(together[0]) if all(together) else "no_room"


def _could_join(wish: Wish, other: Wish) -> bool:
    """Whether another department asks for days of the same window."""
    return other.department != wish.department and other.window_from <= wish.window_to and wish.window_from <= other.window_to


def is_held_in(organisation: Organisation, department: str, day: date) -> bool:
    """Whether anybody in the town holds a certificate for the department on that day."""
    return any(organisation.holds(person, department, day) for person in organisation.people)


def people_of(organisation: Organisation, catalogue: Catalogue, squads: Sequence[str]) -> list[Person]:
    """Officers of the squads, and officers of external departments, who join where their department is asked."""
    external = [code for code, row in catalogue.departments.items() if row["kind"] == "external"]
    found = {person.id: person for unit in (*squads, *external) for person in organisation.people_of(unit, "officer")}
    return [found[id_] for id_ in sorted(found)]


def make_plan(given: PlanInput) -> PlanResult:
    """The plan. Enterprises with the fewest possible days first, so that the free ones give way."""
    catalogue = given.town.catalogue
    diary = Diary(given.metres_per_minute)
    for booking in given.bookings:
        if booking.holds_place:
            diary.book(booking.officers, booking.stay)
    planner = _Planner(
        given,
        frequency_rule(catalogue),
        catalogue.parameter("inspection", "minutes_most"),
        catalogue.parameter("inspection", "team_least"),
        diary,
        people_of(given.town.organisation, catalogue, given.squads),
    )
    by_site: dict[str, list[Wish]] = {}
    for wish in given.wishes:
        by_site.setdefault(wish.uscc, []).append(wish)
    visits: list[PlannedVisit] = []
    unplanned: list[tuple[str, str, str]] = []
    least = 0
    for uscc in sorted(by_site, key=lambda one: (len(planner.ground(given.sites[one]).days), one)):
        made, reasons, bound = planner.plan_site(given.sites[uscc], by_site[uscc])
        visits += made
        least += bound
        unplanned += [(uscc, request, reason) for request, reason in sorted(reasons.items())]
    visits.sort(key=lambda visit: (visit.start, visit.uscc))
    near: list[dict[str, Any]] = []
    for uscc in sorted(by_site):
        near += near_misses([wish for wish in given.neighbours if wish.uscc == uscc], catalogue.parameter("inspection", "near_miss_days"))
    measures = {
        "requests": len(given.wishes),
        "visits": len(visits),
        "visits_saved": sum(saved(visit.wishes) for visit in visits),
        "lower_bound": least,
        "gap": round((len(visits) - least) / least, 4) if least else 0.0,
        "travel_minutes": sum(_way_to(diary, given.sites[visit.uscc], visit) for visit in visits),
    }
    return PlanResult(tuple(visits), tuple(sorted(unplanned)), tuple(near), measures)


def _way_to(diary: Diary, site: Site, visit: PlannedVisit) -> int:
    stay = Stay(visit.start, visit.start + timedelta(minutes=visit.minutes), site.lon, site.lat)
    return max(diary.way_there(officer, stay) for officer in visit.officers)


def saved(wishes: Sequence[Wish]) -> int:
    """Visits saved by one visit: distinct departments with a request − 1 (M17)."""
    return max(len({wish.department for wish in wishes}) - 1, 0)
