"""The batches of one epoch: all of PolNeAR and of the treebanks once, kinds alternating at random."""

import random
from pathlib import Path
from typing import NamedTuple

from . import documents, polnear
from .settings import Settings
from .windows import Unit, Window, draw, pack, units
from .wordpieces import WordPieces


class Batch(NamedTuple):
    """Windows of one kind: "reports" or "syntax"."""

    kind: str
    windows: list[Window]


class Corpora:
    """The training parts, cut into units once."""

    def __init__(self, work: Path, pieces: WordPieces, settings: Settings):
        self._settings = settings
        load = lambda name: [units(each, pieces) for each in documents.read(work / f"{name}.jsonl")]
        self._syntax = load("ewt-train") + load("gum-train")
        self._articles: dict[str, list[list[Unit]]] = {}
        if settings.with_polnear:
            for each in documents.read(work / "polnear-train.jsonl"):
                self._articles.setdefault(polnear.article_of(each), []).append(units(each, pieces))

    def epoch(self, number: int) -> list[Batch]:
        """The batches of an epoch, the same for the same number; of several annotators another one every epoch."""
        settings, rng = self._settings, random.Random(f"{self._settings.seed}/{number}")
        reports = [
            window
            for readings in self._articles.values()
            for window in draw(
                readings[number % len(readings)],
                rng,
                settings.reports_alone,
                settings.reports_least,
                settings.reports_most,
            )
        ]
        sentences = [
            window
            for document in self._syntax
            for window in draw(
                document, rng, settings.sentences_alone, settings.sentences_least, settings.sentences_most
            )
        ]
        batches = [Batch("reports", batch) for batch in pack(reports, settings.pieces_a_batch, rng)]
        batches += [Batch("syntax", batch) for batch in pack(sentences, settings.pieces_a_batch, rng)]
        rng.shuffle(batches)
        return batches
