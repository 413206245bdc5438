"""Joins the labels and links of an article's windows to attributions, and counts how many are right."""

from dataclasses import dataclass, field

import numpy as np

from . import runs
from .reading import Trained
from .runs import Run
from .windows import Unit, around

ROLES = ("source", "cue", "content")
OVERLAP = 0.8


@dataclass
class Found:
    """An attribution by the runs of its roles; words are numbered through the document."""

    source: list[Run] = field(default_factory=list)
    cue: list[Run] = field(default_factory=list)
    content: list[Run] = field(default_factory=list)

    def words(self) -> dict[str, list[int]]:
        return {role: [w for run in getattr(self, role) for w in range(run.first, run.last + 1)] for role in ROLES}


def read(trained: Trained, units: list[Unit], most: int) -> list[Found]:
    """The attributions of a document, each unit read among as many neighbours as `most` pieces allow."""
    if not units:
        return []
    windows = [around(units, index, most) for index in range(len(units))]
    labels, rows = [], {}
    for (window, place), answer in zip(windows, trained.answers([window for window, _ in windows])):
        start = sum(len(unit.pieces) for unit in window[:place])
        base = window[0].base
        for offset in range(len(window[place].pieces)):
            labels.append(answer.role[start + offset])
            rows[base + start + offset] = (base, answer.links[start + offset])
    return join(_runs(units, labels), rows)


def _runs(units: list[Unit], labels: list[str]) -> list[Run]:
    found, at = [], 0
    for unit in units:
        here = labels[at : at + len(unit.pieces)]
        found += [Run(run.kind, run.first + unit.base, run.last + unit.base) for run in runs.runs(here)]
        at += len(unit.pieces)
    return found


def join(found: list[Run], rows: dict[int, tuple[int, np.ndarray]]) -> list[Found]:
    """Attributions of the runs; `rows` says of a word where its window begins and how it scores as links."""
    attributions: dict[Run, Found] = {}
    for run in (each for each in found if each.kind == "cue"):
        target = best(run, [each for each in found if each.kind in ("source", "cue") and each != run], rows)
        if target is not None and target.kind == "cue" and target in attributions:
            attributions[run] = attributions[target]
            attributions[run].cue.append(run)
        else:
            attributions[run] = Found(cue=[run])
            if target is not None and target.kind == "source":
                attributions[run].source.append(target)
    _join_contents(found, rows, attributions)
    _join_later_sources(found, rows, attributions)
    unique = {id(each): each for each in attributions.values()}
    return [each for each in unique.values() if each.content]


def _join_contents(found: list[Run], rows, attributions: dict[Run, Found]) -> None:
    before = None
    for run in (each for each in found if each.kind == "content"):
        target = best(run, [each for each in found if each.kind in ("cue", "source")], rows)
        if target is None:
            if before is None:
                continue
            attribution = before
        else:
            attribution = attributions.setdefault(target, Found(**{target.kind: [target]}))
        attribution.content.append(run)
        before = attribution


def _join_later_sources(found: list[Run], rows, attributions: dict[Run, Found]) -> None:
    for run in (each for each in found if each.kind == "source"):
        target = best(run, [each for each in found if each.kind == "source" and each.first < run.first], rows)
        for attribution in {id(each): each for each in attributions.values()}.values():
            if target in attribution.source and run not in attribution.source:
                attribution.source.append(run)


def best(run: Run, candidates: list[Run], rows) -> Run | None:
    """The candidate that the run's leading word points at most, or none if it would rather point at nothing."""
    base, scores = rows[run.first]
    inside = [each for each in candidates if 0 <= each.first - base < len(scores) - 1]
    if not inside:
        return None
    chosen = max(inside, key=lambda each: scores[each.first - base + 1])
    return chosen if scores[chosen.first - base + 1] > scores[0] else None


def right(wanted: list[dict], found: list[dict], words: list[str], least: float) -> int:
    """How many found attributions have every role like that of a wanted one of their own, as `readout eval` counts."""
    level = lambda each: {role: frozenset(_levelled(role, each[role], words)) for role in ROLES}
    wanted, found = [level(each) for each in wanted], [level(each) for each in found]
    pairs = []
    for w, one in enumerate(wanted):
        for f, other in enumerate(found):
            likeness = min(_jaccard(one[role], other[role]) for role in ROLES)
            if likeness >= least:
                pairs.append((-likeness, w, f))
    taken_w, taken_f = set(), set()
    for _, w, f in sorted(pairs):
        if w not in taken_w and f not in taken_f:
            taken_w.add(w)
            taken_f.add(f)
    return len(taken_w)


def _levelled(role: str, indices: list[int], words: list[str]) -> list[int]:
    kept = [index for index in indices if any(c.isalnum() for c in words[index])]
    if role == "content" and len(kept) > 1 and words[kept[0]].lower() == "that":
        return kept[1:]
    return kept


def _jaccard(one: frozenset, other: frozenset) -> float:
    return len(one & other) / len(one | other) if one or other else 1.0
