"""Suggests the item of a text by keywords, finds emergencies, judges severity. Pure; abstains when unsure (domain.md 5.1)."""

from dataclasses import dataclass

from shared.catalogue import Catalogue, Item


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`item_code` None = abstained; `alternatives` best first incl. the suggested one; `reasons` one Chinese sentence per fact."""

    item_code: str | None
    confidence: float
    alternatives: tuple[tuple[str, float], ...]
    reasons: tuple[dict[str, str], ...]  # {fact, value, source}


@dataclass(frozen=True, slots=True)
class Emergency:
    """`to` 119|110|120|122; state confirmed (transfer at once) or suspected (a person confirms within 60 s)."""

    to: str
    phrase: str
    state: str


def classify(text: str, catalogue: Catalogue) -> Suggestion:
    """The item of a text."""
    raise NotImplementedError


def find_emergency(text: str, catalogue: Catalogue, item: Item | None = None) -> Emergency | None:
    """The first emergency phrase, hedges and negations judged."""
    raise NotImplementedError


def raise_severity(text: str, item: Item) -> str:
    """The severity I–IV of the item with this text."""
    raise NotImplementedError
