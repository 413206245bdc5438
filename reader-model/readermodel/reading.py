"""Reads windows with trained weights: from scores to labels, trees and links."""

import json
import random
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from . import trees
from .network import Reader
from .tensors import inputs
from .windows import Window, pack
from .wordpieces import WordPieces


class Answers(NamedTuple):
    """What the heads say of one window, per word from 0; `links[w]` has one column more, for "nothing", at 0."""

    upos: list[str]
    xpos: list[str]
    lemma: list[str]
    heads: list[int]
    deprel: list[str]
    mention: list[str]
    role: list[str]
    links: np.ndarray


class Trained:
    """A reader with the weights of a run."""

    def __init__(self, work: Path, weights: Path):
        self.labels = json.loads((work / "labels.json").read_text())
        self.pieces = WordPieces(work / "encoder" / "all-minilm-l6-v2-tokenizer.json")
        self.reader = Reader(self.labels)
        self.reader.load_state_dict(torch.load(weights, map_location="cpu"))
        self.reader.eval()

    def scores(self, batch: list[Window]) -> dict[str, torch.Tensor]:
        """Of every head, [B, W, ...]; relations for the best-scored heads."""
        given = inputs(batch)
        reader = self.reader
        grammar, names, reports = reader.words(given)
        scores = {name: head(grammar) for name, head in reader.tags.items()}
        scores["arcs"] = reader.arc_scores(grammar, given["sentence"])
        scores["deprel"] = reader.relation(grammar, scores["arcs"].argmax(dim=-1))
        scores["mention"], scores["role"] = reader.mention(names), reader.role(reports)
        scores["links"] = reader.link_scores(reports, given["sentence"])
        return scores

    @torch.no_grad()
    def answers(self, windows: list[Window]) -> list[Answers]:
        """In the order of the windows."""
        found: dict[int, Answers] = {}
        for batch in pack(windows, 2048, random.Random(0)):
            scores = self.scores(batch)
            for row, window in enumerate(batch):
                found[id(window)] = self._answers(window, {name: each[row] for name, each in scores.items()})
        return [found[id(window)] for window in windows]

    def _answers(self, window: Window, scores: dict[str, torch.Tensor]) -> Answers:
        size = sum(len(unit.pieces) for unit in window)
        word = slice(1, size + 1)
        tags = {
            name: [self.labels[name][at] for at in scores[name][word].argmax(dim=-1)]
            for name in ("upos", "xpos", "lemma", "deprel")
        }
        chains = {"mention": self.reader.mention_chain, "role": self.reader.role_chain}
        paths = {
            name: [self.labels[name][at] for at in chain.best(scores[name][word])] for name, chain in chains.items()
        }
        heads = _heads(window, scores["arcs"][: size + 1, : size + 1].numpy())
        return Answers(**tags, **paths, heads=heads, links=scores["links"][word, : size + 1].numpy())


def _heads(window: Window, arcs: np.ndarray) -> list[int]:
    """Heads by index in the window, -1 for a root; a tree for every sentence."""
    heads = []
    for first, last in _sentences(window):
        own = np.r_[0, first + 1 : last + 1]
        tree = trees.heads(arcs[np.ix_(own, own)])
        heads += [head - 1 + first if head else -1 for head in tree[1:]]
    return heads


def _sentences(window: Window) -> list[tuple[int, int]]:
    found, start = [], 0
    for unit in window:
        numbers = unit.columns.get("sentence", [0] * len(unit.pieces))
        first = 0
        for index in range(1, len(numbers) + 1):
            if index == len(numbers) or numbers[index] != numbers[index - 1]:
                found.append((start + first, start + index))
                first = index
        start += len(numbers)
    return found
