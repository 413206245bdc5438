"""Cuts documents into windows of neighbouring sentences or paragraphs, and packs windows into batches.

A unit is what a window never cuts: a sentence of a treebank, a paragraph of an article (or a part of a very long one).
A window is one unit or several neighbours, with a separator where a new paragraph begins, so that the second sentence
of a quotation stands beside the first.
"""

import random
from dataclasses import dataclass

from . import quotations
from .documents import Document
from .wordpieces import WordPieces

MAX_PIECES = 254
_SENTENCE_ENDS = {".", "?", "!", "”", "''"}


@dataclass(frozen=True)
class Unit:
    """Words that stay together: their columns, their pieces, their place in the document."""

    columns: dict
    pieces: list[list[int]]
    paragraph: int
    base: int

    @property
    def size(self) -> int:
        return sum(map(len, self.pieces))


Window = list[Unit]


def units(document: Document, pieces: WordPieces, most: int = MAX_PIECES) -> list[Unit]:
    """The units of a document, none of more than `most` pieces."""
    found, base = [], 0
    for number, paragraph in enumerate(document.paragraphs):
        words = paragraph["words"]
        if not words:
            base += paragraph.get("dropped", 0)
            continue
        paragraph = dict(paragraph, quote=quotations.states(words))
        ids = [pieces.of(quotations.printed(w, q)) for w, q in zip(words, paragraph["quote"])]
        for begin, end in _cuts(paragraph, ids, most):
            columns = {name: column[begin:end] for name, column in paragraph.items()}
            if "head" in columns:
                columns["head"] = [head - begin if head >= 0 else -1 for head in columns["head"]]
            found.append(Unit(columns, ids[begin:end], number, base + begin))
        base += len(words)
    return found


def _cuts(paragraph: dict, pieces: list[list[int]], most: int) -> list[tuple[int, int]]:
    """Where units begin and end: at sentences where they are known, else only where a paragraph is too long."""
    sentences = paragraph.get("sentence")
    cuts, begin, size, last_end = [], 0, 0, None
    for index, ids in enumerate(pieces):
        new_sentence = sentences is not None and index > begin and sentences[index] != sentences[index - 1]
        if new_sentence or size + len(ids) > most:
            end = index if new_sentence or last_end is None else last_end
            cuts.append((begin, end))
            begin, last_end = end, None
            size = sum(map(len, pieces[begin:index]))
        size += len(ids)
        if paragraph["words"][index] in _SENTENCE_ENDS:
            last_end = index + 1
    return cuts + [(begin, len(pieces))] if begin < len(pieces) else cuts


def window_size(window: Window) -> int:
    """Pieces with the marks at both ends and between paragraphs."""
    return sum(unit.size for unit in window) + 2 + sum(a.paragraph != b.paragraph for a, b in zip(window, window[1:]))


def draw(document_units: list[Unit], rng: random.Random, alone: float, least: int, most: int) -> list[Window]:
    """Windows that hold every unit once: of one unit with probability `alone`, else of up to `least`..`most` pieces."""
    windows, at = [], 0
    while at < len(document_units):
        budget = 0 if rng.random() < alone else rng.randint(least, most)
        window = [document_units[at]]
        at += 1
        while at < len(document_units) and window_size(window + [document_units[at]]) <= budget:
            window.append(document_units[at])
            at += 1
        windows.append(window)
    return windows


def around(document_units: list[Unit], index: int, most: int) -> tuple[Window, int]:
    """A unit with as many neighbours on both sides as fit, and its place among them."""
    low, high, stuck = index, index + 1, 0
    before = True
    while stuck < 2:
        new_low, new_high = (low - 1, high) if before else (low, high + 1)
        inside = new_low >= 0 and new_high <= len(document_units)
        if inside and window_size(document_units[new_low:new_high]) <= most:
            low, high, stuck = new_low, new_high, 0
        else:
            stuck += 1
        before = not before
    return document_units[low:high], index - low


def pack(windows: list[Window], tokens: int, rng: random.Random) -> list[list[Window]]:
    """Batches of windows of like length, of about so many pieces with padding, in random order."""
    batches, batch, longest = [], [], 0
    for window in sorted(windows, key=lambda each: (window_size(each) + rng.random() * 8)):
        longest = max(longest, window_size(window))
        if batch and longest * (len(batch) + 1) > tokens:
            batches.append(batch)
            batch, longest = [], window_size(window)
        batch.append(window)
    if batch:
        batches.append(batch)
    rng.shuffle(batches)
    return batches
