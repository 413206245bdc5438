"""Finds findings with trained weights, and scores them as the product's gold is scored."""

from pathlib import Path

import torch

from . import tensors, upper
from .documents import Document
from .findings import SECTIONS, Finding
from .reading import Trained
from .windows import around, units

PIECES, AT_ONCE, LEAST_OVERLAP = 192, 8, 0.5
_NEGATIVE = {"threat", "warning", "rejection", "condemnation", "criticism", "contempt", "hostility", "defiance", "concern"}
_POSITIVE = {"praise", "welcome"}


def load(trained: Trained, weights: Path) -> upper.Upper:
    head = upper.Upper(trained.reader)
    head.load_state_dict(torch.load(weights, map_location="cpu"))
    return head.eval()


@torch.no_grad()
def find(trained: Trained, head: upper.Upper, article: Document) -> list[Finding]:
    """The findings of an article; each unit is read among as many neighbours as fit."""
    pieces = units(article, trained.pieces)
    views = [(*around(pieces, at, PIECES), pieces[at]) for at in range(len(pieces))]
    found = []
    for first in range(0, len(views), AT_ONCE):
        some = views[first : first + AT_ONCE]
        given = tensors.inputs([window for window, _, _ in some])
        scores = head(upper.below(trained.reader, given), given)
        for row, (window, at, unit) in enumerate(some):
            start = sum(len(each.pieces) for each in window[:at])
            size = sum(len(each.pieces) for each in window)
            own = slice(start, start + len(unit.pieces))
            for section, (edges, labels) in scores.items():
                path = head.chains[section].best(edges[row, 1 : size + 1])[own]
                likely = labels[row, 1 : size + 1].log_softmax(dim=-1)[own]
                found += [
                    Finding(section, SECTIONS[section][int(likely[a:b].mean(dim=0).argmax())],
                            unit.columns["begin"][a], unit.columns["end"][b - 1])
                    for a, b in _runs(path)
                ]  # fmt: skip
    return found


def _runs(path: list[int]) -> list[tuple[int, int]]:
    begins = [at for at, edge in enumerate(path) if edge == 1]
    return [
        (begin, next((at for at in range(begin + 1, len(path)) if path[at] != 2), len(path))) for begin in begins
    ]


def report(trained: Trained, head: upper.Upper, articles: list[tuple[Document, list[Finding]]]) -> dict[str, float]:
    """Prints F1 of every section, and of its findings whatever their label; the mean is of the first."""
    counts = _counts(trained, head, articles)
    for section, (same, mine, theirs, any_) in counts.items():
        print(f"{section:11} F1 {_f1(same, mine, theirs):.3f}  any label {_f1(any_, mine, theirs):.3f}  found {mine} of {theirs}")
    scores = {section: _f1(*numbers[:3]) for section, numbers in counts.items()}
    print(f"mean        F1 {sum(scores.values()) / len(scores):.3f}", flush=True)
    return scores


def _counts(trained: Trained, head: upper.Upper, articles) -> dict[str, list[int]]:
    """By section: right, found, wanted, right whatever the label."""
    counts = {section: [0, 0, 0, 0] for section in SECTIONS}
    for document, wanted in articles:
        found = find(trained, head, document)
        for section in SECTIONS:
            mine, theirs = ([each for each in all_ if each.section == section] for all_ in (found, wanted))
            same = _matched(mine, theirs, lambda a, b: _kind(a) == _kind(b))
            for at, number in enumerate((same, len(mine), len(theirs), _matched(mine, theirs, lambda a, b: True))):
                counts[section][at] += number
    return counts


def _f1(matched: int, mine: int, theirs: int) -> float:
    return 2 * matched / (mine + theirs) if mine + theirs else 0.0


def _kind(finding: Finding) -> str:
    if finding.section != "reaction":
        return finding.label
    return "negative" if finding.label in _NEGATIVE else "positive" if finding.label in _POSITIVE else "neutral"


def _matched(mine: list[Finding], theirs: list[Finding], agree) -> int:
    """One to one, the best overlap first."""
    pairs = sorted(
        ((_overlap(a, b), i, j) for i, a in enumerate(mine) for j, b in enumerate(theirs) if agree(a, b)),
        key=lambda each: (-each[0], each[1:]),
    )
    used_mine, used_theirs = set(), set()
    for overlap, i, j in pairs:
        if overlap >= LEAST_OVERLAP and i not in used_mine and j not in used_theirs:
            used_mine.add(i)
            used_theirs.add(j)
    return len(used_mine)


def _overlap(a: Finding, b: Finding) -> float:
    shared = max(0, min(a.end, b.end) - max(a.begin, b.begin))
    return shared / (a.end - a.begin + b.end - b.begin - shared)
