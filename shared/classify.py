"""Suggests the item of a text by keywords, finds emergencies, judges severity. Pure; abstains when unsure.

Source: domain reference 5.1 (routing order, thresholds) and the catalogue's keywords. Keywords are a fallback until a trained model
exists: what they do not know goes to a person, never to a default.
"""

import math
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from ahocorasick_rs import AhoCorasick

from shared.catalogue import LEVELS, Catalogue, Item

_SENTENCE_ENDS = "。！？!?；;\n"
_ALTERNATIVES = 3
REMEMBERED = 8192
"""So many sets of words are judged once: of real messages' titles four in five say what another one said, of whole messages two in five."""


class Suggestion(NamedTuple):
    """`item_code` None = abstained; `alternatives` best first, the suggested one included; `reasons` {fact, value, source} rows."""

    item_code: str | None
    confidence: float
    alternatives: tuple[tuple[str, float], ...]
    reasons: tuple[dict[str, str], ...]


class Emergency(NamedTuple):
    """`to` 119|110|120|122; state `confirmed` (transfer at once) or `suspected` (a person confirms within the time of the parameters)."""

    to: str
    phrase: str
    state: str


class _Words:
    """Finds all words of a vocabulary in a text in one pass; a longer one hides a shorter one inside it."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple(dict.fromkeys(words))
        self._automaton = AhoCorasick(self._words)

    def spans(self, text: str) -> list[tuple[int, int, str]]:
        """(from, to, word) in order of place; nothing that lies inside another."""
        found: list[tuple[int, int, str]] = []
        reach = 0
        matches = self._automaton.find_matches_as_indexes(text, overlapping=True)
        # of those that begin together the longest comes first
        for begin, end, word in sorted([(begin, -end, word) for word, begin, end in matches]):
            # Earlier finds begin further left: this one is inside one of them if it ends no later.
            if -end > reach:
                reach = -end
                found.append((begin, reach, self._words[word]))
        return found


@dataclass(frozen=True, slots=True, eq=False)
class _Conflict:
    """One rule of `routing_conflicts`, ready to be asked."""

    over: tuple[str, ...]
    if_any: tuple[str, ...]
    and_any: tuple[str, ...] | None
    unless: tuple[str, ...]
    prefer: Mapping[str, str]

    @classmethod
    def of(cls, rule: Mapping[str, Any]) -> "_Conflict":
        and_any = tuple(rule["and_any"]) if "and_any" in rule else None
        return cls(tuple(rule["over"]), tuple(rule["if_any"]), and_any, tuple(rule.get("unless", ())), dict(rule["prefer_map"]))

    def holds(self, found: Collection[str]) -> bool:
        return (
            any(word in found for word in self.if_any)
            and (self.and_any is None or any(word in found for word in self.and_any))
            and not any(word in found for word in self.unless)
        )


class _Index:
    """What is made once of a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        weights = catalogue.parameter("classification")
        self.least_confidence = float(weights["least_confidence"])
        self.least_gap = float(weights["least_gap"])
        self.saturation = float(weights["saturation"])
        self.excluded_factor = float(weights["excluded_factor"])
        self.conflict_factor = float(weights["conflict_factor"])
        self.names = {code: item.name for code, item in catalogue.items.items()}
        self.votes: dict[str, list[tuple[str, float]]] = {}
        for item in catalogue.items.values():
            for word in item.strong:
                bonus = float(weights["length_bonus"]) * max(len(word) - 2, 0)
                self.votes.setdefault(word, []).append((item.code, float(weights["strong_weight"]) + bonus))
            for word in item.weak:
                self.votes.setdefault(word, []).append((item.code, float(weights["weak_weight"])))
        self.words_of = {item.code: frozenset((*item.strong, *item.weak)) for item in catalogue.items.values()}
        conditions = {word for rule in catalogue.routing_conflicts for key in ("if_any", "and_any", "unless") for word in rule.get(key, ())}
        # Neutral words vote for nothing but hide what lies inside them: 非机动车道 is a place, 非机动车 a matter.
        self.words = _Words(self.votes.keys() | conditions | set(catalogue.neutral_words))
        self.excluded = {item.code: item.exclude for item in catalogue.items.values() if item.exclude}
        self.conflicts = tuple(_Conflict.of(rule) for rule in catalogue.routing_conflicts)
        self.conflicts_of: dict[str, list[_Conflict]] = {}
        for conflict in self.conflicts:
            for code in conflict.over:
                self.conflicts_of.setdefault(code, []).append(conflict)
        self.emergencies: dict[str | None, tuple[_Words, dict[str, str]]] = {}
        general = {phrase: row["to"] for row in catalogue.emergency["redirects"] for phrase in row["phrases"]}
        self.emergencies[None] = (_Words(general), general)
        for item in catalogue.items.values():
            if item.emergency:
                own = general | {phrase: to for to, phrases in item.emergency for phrase in phrases}
                self.emergencies[item.code] = (_Words(own), own)
        emergency = catalogue.emergency
        self.hedges = tuple(emergency["hedges"])
        self.negations = tuple(emergency["negations"])
        self.drills = tuple(emergency["drills"])
        self.harmless = tuple(emergency["harmless_inside"])
        self.guards = {row["phrase"]: tuple(row["words"]) for row in emergency["guards"]}


@lru_cache(maxsize=8)
def _index(catalogue: Catalogue) -> _Index:
    return _Index(catalogue)


def classify(text: str, catalogue: Catalogue) -> Suggestion:
    """The item of a text with a confidence of 0 … 1; None below the confidence or the gap that the parameters ask for."""
    index = _index(catalogue)
    found = tuple(dict.fromkeys([word for _, _, word in index.words.spans(text)]))
    excluded = tuple([code for code, words in _exclusions(index, found) if any(word in text for word in words)])
    return _suggest(index, found, excluded)


@lru_cache(maxsize=REMEMBERED)
def _exclusions(index: _Index, found: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Of the items that these words speak for, those that other words of the text speak against."""
    codes = dict.fromkeys(code for word in found for code, _ in index.votes.get(word, ()))
    return tuple((code, tuple(index.excluded[code])) for code in codes if code in index.excluded)


@lru_cache(maxsize=REMEMBERED)
def _suggest(index: _Index, found: tuple[str, ...], excluded: tuple[str, ...]) -> Suggestion:
    """What these words say together, in the order they stand in; nothing else of a text counts. `excluded`: items spoken against."""
    scores: dict[str, float] = {}
    for word in found:
        for code, weight in index.votes.get(word, ()):
            scores[code] = scores.get(code, 0.0) + weight
    for code in excluded:
        scores[code] *= index.excluded_factor
    if not scores:
        return Suggestion(None, 0.0, (), ({"fact": "关键词", "value": "没有找到事项关键词", "source": "目录"},))
    reasons: list[dict[str, str]] = []
    _apply_conflicts(scores, found, index, reasons)
    ranked = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))[:_ALTERNATIVES]
    confidences = _confidences([score for _, score in ranked], index.saturation)
    alternatives = tuple((code, confidence) for (code, _), confidence in zip(ranked, confidences, strict=True))
    best, confidence = alternatives[0]
    words = [word for word in found if word in index.words_of.get(best, ())]
    if words:
        reasons.insert(0, {"fact": "关键词", "value": "、".join(words), "source": f"目录 {best} {index.names[best]}"})
    gap = confidence - (alternatives[1][1] if len(alternatives) > 1 else 0.0)
    if confidence < index.least_confidence or gap < index.least_gap:
        why = "把握不足" if confidence < index.least_confidence else "与其他事项相近"
        reasons.append({"fact": "判断", "value": f"{why}，转人工", "source": f"阈值 {index.least_confidence}/{index.least_gap}"})
        return Suggestion(None, confidence, alternatives, tuple(reasons))
    return Suggestion(best, confidence, alternatives, tuple(reasons))


def _confidences(scores: list[float], saturation: float) -> list[float]:
    """How much was said for an item, times how far it stands out from the next best."""
    result: list[float] = []
    for i, score in enumerate(scores):
        rival = scores[1] if i == 0 and len(scores) > 1 else scores[0] if i else 0.0
        evidence = 1 - math.exp(-score / saturation)
        lead = score / (score + rival * rival / (score + rival)) if rival else 1.0
        result.append(round(evidence * lead, 4))
    return result


def _apply_conflicts(scores: dict[str, float], found: Collection[str], index: _Index, reasons: list[dict[str, str]]) -> None:
    """A rule counts only while one of its `over` items leads; each speaks once."""
    used: list[_Conflict] = []
    while True:
        leader = min(scores, key=lambda code: (-scores[code], code))
        for rule in index.conflicts_of.get(leader, ()):
            if rule in used or not rule.holds(found):
                continue
            word = next(word for word in rule.if_any if word in found)
            target = rule.prefer.get(word)
            if target is None or target == leader:
                continue
            used.append(rule)
            scores[target] = scores.get(target, 0.0) + scores[leader]
            for code in rule.over:
                if code in scores and code != target:
                    scores[code] *= index.conflict_factor
            reasons.append({"fact": "事项边界", "value": f"“{word}”归 {target}，不归 {leader}", "source": "目录 routing_conflicts"})
            break
        else:
            return


def find_emergency(text: str, catalogue: Catalogue, item: Item | None = None) -> Emergency | None:
    """The first confirmed emergency phrase, else the first suspected one, else None.

    Suspected: a hedge word, a drill or "put out already" in the sentence, a negation directly before the phrase, or a word that gives
    the phrase another meaning. An item adds its own phrases.
    """
    index = _index(catalogue)
    words, targets = index.emergencies.get(item.code if item else None, index.emergencies[None])
    suspected: Emergency | None = None
    judged: dict[tuple[str, str], bool] = {}
    for begin, end, phrase in words.spans(text):
        key = (_sentence(text, begin, end), phrase)
        if key not in judged:
            judged[key] = _is_doubtful(*key, index)
        if judged[key] or text.endswith(index.negations, 0, begin):
            suspected = suspected or Emergency(targets[phrase], phrase, "suspected")
        else:
            return Emergency(targets[phrase], phrase, "confirmed")
    return suspected


def _sentence(text: str, begin: int, end: int) -> str:
    first = max(text.rfind(mark, 0, begin) for mark in _SENTENCE_ENDS) + 1
    ends = [place for mark in _SENTENCE_ENDS if (place := text.find(mark, end)) >= 0]
    return text[first : min(ends, default=len(text))]


def _is_doubtful(sentence: str, phrase: str, index: _Index) -> bool:
    for harmless in index.harmless:
        sentence = sentence.replace(harmless, "")
    around = sentence.replace(phrase, " ")
    return (
        any(word in around for word in index.hedges)
        or any(word in around for word in index.drills)
        or any(word in around for word in index.guards.get(phrase, ()))
    )


_PERSONS = re.compile(r"([0-9０-９]{1,3}|[一二两三四五六七八九十百几]{1,4})(?:多|来)?(?:个|名|位|口)?(?:农民工|工人|学生|孩子|老人|人)")
_CHINESE = {letter: value for value, letter in enumerate("零一二三四五六七八九")} | {"两": 2, "几": 3}


def _persons(text: str) -> int:
    """The largest number of people named in the text: 十二个人 → 12, 一家三口 counts as a phrase of its own rule."""
    return max((_number(match[1]) for match in _PERSONS.finditer(text)), default=0)


def _number(digits: str) -> int:
    if digits.isdigit():
        return int(digits)
    total, last = 0, 0
    for letter in digits:
        if letter == "十":
            total, last = total + max(last, 1) * 10, 0
        elif letter == "百":
            total, last = total + max(last, 1) * 100, 0
        else:
            last = _CHINESE[letter]
    return total + last


def raise_severity(text: str, item: Item) -> str:
    """The severity I … IV of the item with this text: its own level, or the highest that a raise rule gives (domain reference 3.10)."""
    level = item.level
    for rule in item.raise_rules:
        if LEVELS.index(rule.level) >= LEVELS.index(level):
            continue
        said = any(word in text for word in rule.when_any) and (not rule.and_any or any(word in text for word in rule.and_any))
        if said and (rule.persons_at_least is None or _persons(text) >= rule.persons_at_least):
            level = rule.level
    return level
