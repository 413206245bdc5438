"""Runs of words with one BIO label, and how well found runs agree with annotated ones."""

from collections import Counter
from typing import NamedTuple


class Run(NamedTuple):
    """Words first..last, both inside."""

    kind: str
    first: int
    last: int


def runs(labels: list[str]) -> list[Run]:
    """In order. A run begins at a B-, or at an I- of another kind than before, as in CoNLL's scorer."""
    found, first = [], None
    for index, label in enumerate(labels + ["O"]):
        goes_on = first is not None and label == f"I-{labels[first][2:]}"
        if first is not None and not goes_on:
            found.append(Run(labels[first][2:], first, index - 1))
            first = None
        if first is None and label != "O":
            first = index
    return found


def levelled(run: Run, words: list[str]) -> Run | None:
    """Without marks at the edges and an opening "that": how `readout eval --only segments` compares."""
    first, last = _after_marks(run.first, run.last, words), run.last
    while last >= first and _is_mark(words[last]):
        last -= 1
    if run.kind == "content" and first < last and words[first].lower() == "that":
        first = _after_marks(first + 1, last, words)
    return Run(run.kind, first, last) if first <= last else None


def _after_marks(first: int, last: int, words: list[str]) -> int:
    while first <= last and _is_mark(words[first]):
        first += 1
    return first


def _is_mark(word: str) -> bool:
    return word[:4] in ("-LSB", "-RSB", "-LRB", "-RRB") or not any(c.isalnum() for c in word)


class Tally:
    """Counts right, found and wanted things by kind."""

    def __init__(self):
        self.right, self.found, self.wanted = Counter(), Counter(), Counter()

    def add(self, wanted: set, found: set) -> None:
        """Of things whose first field is their kind."""
        self.right.update(each[0] for each in wanted & found)
        self.found.update(each[0] for each in found)
        self.wanted.update(each[0] for each in wanted)

    def f1(self, kind: str | None = None) -> float:
        right, found, wanted = (
            sum(c.values()) if kind is None else c[kind] for c in (self.right, self.found, self.wanted)
        )
        return 200.0 * right / (found + wanted) if found + wanted else 0.0
