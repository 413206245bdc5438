"""Turns batches of windows into tensors: what the model is given, and what it should answer.

Words are numbered from 1; number 0 is the mark at the window's beginning, which stands for "the root" in trees and for
"nothing" in links.
"""

import torch

from . import polnear, wordpieces
from .windows import Window, window_size

IGNORED = -100


def inputs(batch: list[Window]) -> dict[str, torch.Tensor]:
    """`pieces`, `shapes`, `quotes` [B, L]; `first`, `last` [B, W]: a word's pieces; `sentence` [B, W]: 0 is padding."""
    rows = [_row(window) for window in batch]
    length = max(len(row["pieces"]) for row in rows)
    words = max(len(row["first"]) for row in rows)
    sizes = {"pieces": length, "shapes": length, "quotes": length, "first": words, "last": words, "sentence": words}
    return {
        name: torch.tensor([row[name] + [0] * (size - len(row[name])) for row in rows]) for name, size in sizes.items()
    }


def _row(window: Window) -> dict[str, list[int]]:
    row = {"pieces": [wordpieces.BEGIN], "shapes": [0], "quotes": [0], "first": [0], "last": [0], "sentence": [1]}
    before, sentence = window[0], 1
    for unit in window:
        if unit.paragraph != before.paragraph:
            _add(row, [wordpieces.SEPARATOR], 0, 0)
        numbers = unit.columns.get("sentence", [0] * len(unit.pieces))
        for index, ids in enumerate(unit.pieces):
            if index == 0 or numbers[index] != numbers[index - 1]:
                sentence += 1
            row["first"].append(len(row["pieces"]))
            _add(row, ids, wordpieces.shape(unit.columns["words"][index]), unit.columns["quote"][index])
            row["last"].append(len(row["pieces"]) - 1)
            row["sentence"].append(sentence)
        before = unit
    _add(row, [wordpieces.SEPARATOR], 0, 0)
    assert len(row["pieces"]) == window_size(window)
    return row


def _add(row, ids: list[int], shape: int, quote: int) -> None:
    row["pieces"] += ids
    row["shapes"] += [shape] * len(ids)
    row["quotes"] += [quote] * len(ids)


class Targets:
    """Knows the label sets, and what the model should answer for a window."""

    def __init__(self, labels: dict[str, list]):
        self.labels = labels
        self._index = {
            name: {label: at for at, label in enumerate(labels[name])}
            for name in ("upos", "xpos", "lemma", "deprel", "mention", "role")
        }
        self._features = [{label: at for at, label in enumerate(each)} for each in labels["features"]]

    def of(self, batch: list[Window]) -> dict[str, torch.Tensor]:
        """The columns that the batch's corpora have, as [B, W] of class numbers; IGNORED at 0 and where unknown."""
        rows = [self._row(window) for window in batch]
        words = max(len(next(iter(row.values()))) for row in rows)
        pad = lambda row: row + [[IGNORED] * len(row[0]) if isinstance(row[-1], list) else IGNORED] * (words - len(row))
        return {name: torch.tensor([pad(row[name]) for row in rows]) for name in rows[0]}

    def _row(self, window: Window) -> dict[str, list]:
        columns = window[0].columns
        row = {name: [IGNORED] for name in self._index if name in columns or (name == "mention" and "upos" in columns)}
        if "head" in columns:
            row["head"] = [IGNORED]
            row["features"] = [[IGNORED] * len(self._features)]
        if "link" in columns:
            row["link"] = [IGNORED]
        for unit in window:
            self._add(row, unit, window[0].base, sum(len(each.pieces) for each in window))
        return row

    def _add(self, row, unit, base: int, words: int) -> None:
        start = len(next(iter(row.values())))
        for name, index in self._index.items():
            if name in row:
                column = unit.columns.get(name)
                row[name] += [index.get(label, IGNORED) for label in column] if column else [IGNORED] * len(unit.pieces)
        if "head" in row:
            row["head"] += [head + start if head >= 0 else 0 for head in unit.columns["head"]]
            row["features"] += [
                [index.get(value, 0) for index, value in zip(self._features, values)]
                for values in unit.columns["features"]
            ]
        if "link" in row:
            row["link"] += [_link(link, base, words) for link in unit.columns["link"]]


def _link(link: int, base: int, words: int) -> int:
    if link == polnear.NOT_ASKED:
        return IGNORED
    return link - base + 1 if base <= link < base + words else 0
