"""What makes `make bench` fail: a gate that is missed, a figure that dropped."""

import math
from typing import Any

from tests.bench.harness import Figure, Result, drops_of, last_accepted, machine

HERE = {"cores": 2, "processor": "x", "python": "3.11.7", "system": "Linux", "arch": "x86_64"}


def result(*figures: Figure, rounds: int = 5) -> Result:
    return Result("measure", "what", "/s", {"ours": [1.0] * rounds}, list(figures))


def kept(value: float, **more: Any) -> dict[str, Any]:
    about = {"machine": HERE, "rounds": 5, "commit": "abc1234", "at": "2026-11-22T08:00:00+00:00"}
    return {"figures": [{"name": "ratio", "value": value}], **about, **more}


def test_a_gate_is_met_at_its_value_and_missed_beyond_it() -> None:
    assert Figure("ratio", 1.0, gate=1.0).passed
    assert not Figure("ratio", 0.999, gate=1.0).passed
    assert Figure("p50_ms", 8.0, gate=8.0, lower_is_better=True).passed
    assert not Figure("p50_ms", 8.01, gate=8.0, lower_is_better=True).passed


def test_what_could_not_be_measured_passes_no_gate() -> None:
    assert not Figure("ratio", math.nan, gate=1.0).passed
    assert not Figure("p50_ms", math.nan, gate=8.0, lower_is_better=True).passed


def test_one_missed_gate_fails_the_measure() -> None:
    assert result(Figure("ratio", 2.0, gate=1.0), Figure("other", 3.0)).passed
    assert not result(Figure("ratio", 2.0, gate=1.0), Figure("longest_ms", 51.0, gate=50.0, lower_is_better=True)).passed


def test_a_figure_may_be_a_little_worse_than_the_accepted_one_but_not_more() -> None:
    assert not list(drops_of(result(Figure("ratio", 0.86)), kept(1.0)))
    [sentence] = drops_of(result(Figure("ratio", 0.84)), kept(1.0))
    assert "ratio was 1.000 (abc1234, 2026-11-22T08:00:00+00:00) and is 0.840: 16% worse" in sentence
    assert not list(drops_of(result(Figure("ratio", 1.14, lower_is_better=True)), kept(1.0)))
    assert list(drops_of(result(Figure("ratio", 1.16, lower_is_better=True)), kept(1.0)))


def test_better_figures_extremes_and_new_figures_are_no_drop() -> None:
    assert not list(drops_of(result(Figure("ratio", 9.0)), kept(1.0)))
    assert not list(drops_of(result(Figure("ratio", 0.1, lower_is_better=True)), kept(1.0)))
    assert not list(drops_of(result(Figure("ratio", 9.0, lower_is_better=True, compared=False)), kept(1.0)))
    assert not list(drops_of(result(Figure("other", 0.1)), kept(1.0)))


def test_too_few_rounds_are_compared_with_nothing() -> None:
    assert not list(drops_of(result(Figure("ratio", 0.1), rounds=2), kept(1.0)))
    assert list(drops_of(result(Figure("ratio", 0.1), rounds=3), kept(1.0)))


def test_the_newest_result_of_the_same_kind_of_machine_counts() -> None:
    other = {**HERE, "cores": 64}
    found = last_accepted([kept(1.0), kept(2.0), kept(3.0, machine=other), kept(4.0, rounds=1), {"machine": HERE, "ratio": 5.0}], HERE)
    assert found is not None
    assert found["figures"][0]["value"] == 2.0
    assert last_accepted([kept(1.0)], other) is None
    assert not list(drops_of(result(Figure("ratio", 0.1)), None))


def test_a_machine_is_known_by_what_makes_it_fast() -> None:
    assert machine()["cores"]
    assert machine()["processor"]
