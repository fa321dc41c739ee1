"""Who does something: the person and the one role in which they act (contract section 1, Auth)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Actor:
    """A person (or system) in exactly one role; `unit` and `areas` bound what they may see."""

    person: str
    role: str
    unit: str | None = None
    areas: tuple[str, ...] = ()

    @property
    def is_system(self) -> bool:
        return self.role in ("system", "hotline", "device", "citizen_app")


SYSTEM = Actor("system", "system")
"""The kernel itself: timers, event handlers, automatic signatures."""

ANONYMOUS = Actor("anonymous", "public")
"""Somebody without identity on a public page."""
