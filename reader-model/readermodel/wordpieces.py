"""Cuts words into word pieces as BERT's uncased tokenizer does, and keeps what lower case throws away."""

import json
import unicodedata
from pathlib import Path

PAD, UNKNOWN, BEGIN, SEPARATOR = 0, 100, 101, 102
MAX_PIECES_OF_A_WORD = 12

SHAPES = ["none", "lower", "Capital", "UPPER", "mIxed", "number", "mark", "other"]


def shape(word: str) -> int:
    """Which kind of letters a word is written in, as an index into SHAPES."""
    if any(c.isdigit() for c in word):
        return SHAPES.index("number")
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SHAPES.index("mark" if all(is_mark(c) for c in word) else "other")
    if all(c.islower() for c in letters):
        return SHAPES.index("lower")
    if letters[0].isupper() and all(c.islower() for c in letters[1:]):
        return SHAPES.index("Capital")
    return SHAPES.index("UPPER" if all(c.isupper() for c in letters) else "mIxed")


def is_mark(char: str) -> bool:
    """Punctuation in BERT's sense: all of ASCII that is neither letter nor digit, and Unicode's P classes."""
    return (char.isascii() and char.isprintable() and not char.isalnum() and char != " ") or unicodedata.category(
        char
    ).startswith("P")


class WordPieces:
    """The tokenizer. Words come already split; each gives at least one piece."""

    def __init__(self, tokenizer_json: Path):
        self.vocabulary = json.loads(Path(tokenizer_json).read_text())["model"]["vocab"]
        self._known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """The ids of a word's pieces, [UNKNOWN] where it has none that are known."""
        if word not in self._known:
            self._known[word] = self._cut(word)[:MAX_PIECES_OF_A_WORD] or [UNKNOWN]
        return self._known[word]

    def _cut(self, word: str) -> list[int]:
        ids = []
        for part in _parts(word):
            ids.extend(self._greedy(part))
        return ids

    def _greedy(self, part: str) -> list[int]:
        ids, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.vocabulary:
                end -= 1
            if end == start or len(part) > 100:
                return [UNKNOWN]
            ids.append(self.vocabulary[("##" if start else "") + part[start:end]])
            start = end
        return ids


def _parts(word: str) -> list[str]:
    """Lower case without accents, cut before and after every mark and every Chinese character."""
    plain = unicodedata.normalize("NFD", word.lower())
    parts, current = [], ""
    for char in plain:
        category = unicodedata.category(char)
        if category == "Mn" or (category.startswith("C") and char not in "\t\n\r"):
            continue
        if char.isspace() or is_mark(char) or "\u4e00" <= char <= "\u9fff":
            if current:
                parts.append(current)
            current = ""
            if not char.isspace():
                parts.append(char)
        else:
            current += char
    return parts + [current] if current else parts
