"""Who goes: a team per visit (contract section 4, Team). At least two certified officers; each line's department is held that day by a
member; nobody with an interest (行政处罚法 42, 43: two certified officers, challenge). A plan sends nobody to two places at once; who
changes a team by hand knows where its people are. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import combinations_with_replacement

from shared.areas import distance_m
from shared.organisation import Organisation, Person

LARGEST_TEAM = 8
LONGEST_WAY = timedelta(hours=2)
"""No two places of a town are taken to be farther apart; spares the distance of visits at other hours."""


def held_by(person: Person, on: date) -> frozenset[str]:
    """Departments whose certificate the person holds on that day."""
    return frozenset(d for paper in person.certificates if paper.valid_from <= on <= paper.valid_to for d in paper.departments)


def team_faults(
    organisation: Organisation, officers: Sequence[str], departments: Iterable[str], *, uscc: str, on: date, least: int
) -> list[str]:
    """What speaks against a team, as plain Chinese sentences; empty for a good one."""
    faults: list[str] = []
    if len(set(officers)) < max(least, 1) or len(set(officers)) != len(officers):
        faults.append(f"检查组至少需要{least}名不同的执法人员")
    held: set[str] = set()
    for officer in dict.fromkeys(officers):
        person = organisation.find_person(officer)
        own = held_by(person, on) if person is not None else frozenset()
        if person is None or not own:
            faults.append(f"{officer}当天没有有效的执法证件")
        elif uscc in person.interests:
            faults.append(f"{officer}与该企业有利害关系，应当回避")
        held |= own
    missing = sorted(set(departments) - held)
    if missing:
        faults.append(f"检查组无人持有{'、'.join(missing)}的执法证件")
    return faults


@dataclass(frozen=True, slots=True)
class Stay:
    """Where an officer is from when to when."""

    start: datetime
    end: datetime
    lon: float
    lat: float


@dataclass(slots=True)
class Diary:
    """Where officers are booked; filled while the plan grows."""

    metres_per_minute: float
    stays: dict[tuple[str, date], list[Stay]] = field(default_factory=dict)
    """By person and UTC day of the beginning."""
    loads: dict[str, int] = field(default_factory=dict)

    def travel_minutes(self, a: Stay, b: Stay) -> int:
        """Whole minutes from one place to the other along a straight line."""
        return -int(-distance_m(a.lon, a.lat, b.lon, b.lat) // self.metres_per_minute)

    def around(self, person: str, stay: Stay) -> list[Stay]:
        """The person's bookings of that day and the days beside it."""
        day = stay.start.date()
        return [other for n in (-1, 0, 1) for other in self.stays.get((person, day + timedelta(days=n)), ())]

    def is_free(self, person: str, stay: Stay) -> bool:
        """Whether the person can be there and has time to come and go."""
        near: list[tuple[timedelta, Stay]] = []
        for other in self.around(person, stay):
            if stay.start < other.end and other.start < stay.end:
                return False
            gap = stay.start - other.end if other.end <= stay.start else other.start - stay.end
            if gap < LONGEST_WAY:
                near.append((gap, other))
        return all(gap >= timedelta(minutes=self.travel_minutes(other, stay)) for gap, other in near)

    def load(self, person: str) -> int:
        """How many visits the person has."""
        return self.loads.get(person, 0)

    def book(self, officers: Iterable[str], stay: Stay) -> None:
        for officer in officers:
            self.stays.setdefault((officer, stay.start.date()), []).append(stay)
            self.loads[officer] = self.load(officer) + 1

    def unbook(self, officers: Iterable[str], stay: Stay) -> None:
        for officer in officers:
            self.stays[officer, stay.start.date()].remove(stay)
            self.loads[officer] -= 1

    def way_there(self, person: str, stay: Stay) -> int:
        """Minutes from the person's visit before this one on the same day; 0 for the first of the day."""
        halfday = timedelta(hours=12)
        earlier = [one for one in self.around(person, stay) if one.end <= stay.start and stay.start - one.end < halfday]
        return self.travel_minutes(max(earlier, key=lambda one: one.end), stay) if earlier else 0


@dataclass(frozen=True, slots=True)
class Pool:
    """Whom a plan may send on a day: officers of its squads on duty, and holders of external departments."""

    held: Mapping[str, frozenset[str]]
    units: Mapping[str, str]
    interests: Mapping[str, frozenset[str]]


def pool_on(people: Iterable[Person], day: date) -> Pool:
    """The certified ones of `people` on that day."""
    certified = {person.id: (person, held_by(person, day)) for person in people if person.on_duty}
    certified = {id_: pair for id_, pair in certified.items() if pair[1]}
    return Pool(
        {id_: held for id_, (_, held) in certified.items()},
        {id_: person.unit for id_, (person, _) in certified.items()},
        {id_: frozenset(person.interests) for id_, (person, _) in certified.items()},
    )


def choose_team(
    pool: Pool, diary: Diary, stay: Stay, departments: Iterable[str], *, uscc: str, home: str | None, least: int
) -> list[str] | None:
    """The smallest team that holds all departments and is free; among equals most members of the enterprise's own squad `home`, then
    those with the fewest visits. None if there is none."""
    needed = frozenset(departments)
    classes: dict[tuple[str, frozenset[str]], list[str]] = {}
    for person, held in pool.held.items():
        useful = held & needed or pool.units[person] == home
        if useful and uscc not in pool.interests[person] and diary.is_free(person, stay):
            classes.setdefault((pool.units[person], held & needed), []).append(person)
    if frozenset().union(*(held for _, held in classes)) != needed:
        return None
    for members in classes.values():
        members.sort(key=lambda person: (diary.load(person), person))
    kinds = sorted(classes, key=lambda kind: (kind[0] != home, -len(kind[1]), kind[0], sorted(kind[1])))
    for size in range(least, LARGEST_TEAM + 1):
        best: tuple[tuple[int, int, list[str]], list[str]] | None = None
        for combination in combinations_with_replacement(kinds, size):
            if frozenset().union(*(kind[1] for kind in combination)) != needed:
                continue
            wanted = {kind: combination.count(kind) for kind in combination}
            if any(len(classes[kind]) < count for kind, count in wanted.items()):
                continue
            team = sorted(person for kind, count in wanted.items() for person in classes[kind][:count])
            strangers = sum(kind[0] != home for kind in combination)
            rank = (strangers, sum(map(diary.load, team)), team)
            if best is None or rank < best[0]:
                best = rank, team
        if best is not None:
            return best[1]
    return None
