"""In which order the events of one case may stand on the topic. Pure.

What is asked: the case is registered first; a round begins with `case.dispatched`, is signed before anybody arrives or handles, handled
before it is checked, checked before it closes; a round after the first follows a `case.reopened`; after the end nothing more is done.
"""

from collections.abc import Iterator, Sequence

from deploy.demo.evidence import EventLine

BEFORE = {
    "case.signed": "case.dispatched",
    "case.arrived": "case.signed",
    "case.contacted": "case.signed",
    "measure.recorded": "case.signed",
    "case.handled": "case.signed",
    "case.checked": "case.handled",
    "case.return_decided": "case.return_requested",
    "case.extension_decided": "case.extension_requested",
    "case.resumed": "case.suspended",
    "case.transfer_answered": "case.transferred",
}
"""Event → what must have happened earlier in the same round."""
WORK = ("case.dispatched", "case.signed", "case.arrived", "case.handled", "case.checked", "survey.invited")

ON_ITS_WAY = ("case.merged", "report.declined")
"""A dispatch that was decided before its service heard of the end: it is taken back when it does."""


def faults_of_order(events: Sequence[EventLine]) -> Iterator[str]:
    """What is missing or out of order among the events of one case, given in the topic's order."""
    if not events or events[0].name != "case.registered":
        yield f"begins with {events[0].name if events else 'nothing'}, not with case.registered"
        return
    seen: set[tuple[str, int]] = set()
    ended: str | None = None
    rounds = 1
    for event in events:
        place = (event.name, event.round)
        if ended is not None and event.name in WORK and not (event.name == "case.dispatched" and ended in ON_ITS_WAY):
            yield f"{event.name} after {ended}"
        needed = BEFORE.get(event.name)
        if needed is not None and (needed, event.round) not in seen:
            yield f"{event.name} of round {event.round} without {needed}"
        if event.name == "case.dispatched" and event.round > rounds:
            yield f"round {event.round} begins without case.reopened"
        if event.name == "case.rated" and event.data["source"] == "survey" and ("survey.invited", event.round) not in seen:
            yield f"an answer in round {event.round} without survey.invited"
        if event.name == "case.closed" and ("case.checked", event.round) not in seen:
            yield f"closed in round {event.round} without case.checked"
        if event.name == "case.reopened":
            rounds = event.data.get("next_round") or rounds
            ended = None
        ended = _end_of(event, ended)
        seen.add(place)
    if ("case.dispatched", 1) not in seen and ended is None:
        yield "never dispatched"


def _end_of(event: EventLine, ended: str | None) -> str | None:
    """How the case ended with this event, if it did."""
    if event.name == "case.closed" or event.name == "report.declined":
        return event.name
    if event.name == "case.merged" and event.data.get("from_case_id") == event.key:
        return event.name
    return None if event.name in ("case.reopened", "case.recurred") else ended
