"""PolNeAR: attributions in political news, as word labels and links between words.

A word has one role. Where attributions overlap, the one that was annotated first keeps the word (so does CofeNet).
Each run of words with one role is led by its first word, and leading words are linked: a content to the cue it hangs
on (to the source where there is no cue), a cue to its source, later runs of a cue or a source to the first. A link is
the index of the leading word in the document; NO_LINK says that there is nothing to link to, NOT_ASKED that the word
leads nothing.
"""

from pathlib import Path

from . import brat, words
from .documents import Document

NO_LINK, NOT_ASKED = -1, -2


def read(part: Path) -> list[Document]:
    """The documents of one part; an article that several people annotated comes several times."""
    return [_document(part, file) for file in sorted((part / "attributions").glob("*.ann"))]


def article_of(document: Document) -> str:
    """The name of the article, without its annotator."""
    return document.name.rsplit("_", 1)[0]


def _document(part: Path, annotations: Path) -> Document:
    article = annotations.stem.rsplit("_", 1)[0]
    with open(part / "text" / f"{article}.txt", encoding="utf-8", newline="") as file:
        text = file.read()
    found = brat.attributions(annotations.read_text(encoding="utf-8"))
    paragraphs = words.paragraphs(text)
    places = _Places([word for paragraph in paragraphs for word in paragraph])
    return Document("polnear", annotations.stem, label(paragraphs, found), [places.of(each) for each in found])


def label(paragraphs: list[list[words.Word]], attributions: list[brat.Attribution]) -> list[dict]:
    """The paragraphs with the columns `role` and `link`."""
    flat = [word for paragraph in paragraphs for word in paragraph]
    first_of = _paragraph_starts(paragraphs)
    roles, links = ["O"] * len(flat), [NOT_ASKED] * len(flat)
    places = _Places(flat)
    for attribution in attributions:
        leads = {
            role: _mark(role, getattr(attribution, role), places, first_of, roles)
            for role in ("source", "cue", "content")
        }
        _link(leads, links)
    columns, start = [], 0
    for paragraph in paragraphs:
        end = start + len(paragraph)
        columns.append(
            {
                "words": [word.form for word in paragraph],
                "begin": [word.begin for word in paragraph],
                "end": [word.end for word in paragraph],
                "role": roles[start:end],
                "link": links[start:end],
            }
        )
        start = end
    return columns


def _paragraph_starts(paragraphs) -> set[int]:
    starts, at = set(), 0
    for paragraph in paragraphs:
        starts.add(at)
        at += len(paragraph)
    return starts


def _mark(role: str, stretches, places: "_Places", first_of: set[int], roles: list[str]) -> list[int]:
    """Gives free words their role and returns the leading words of the runs, a new run at every paragraph."""
    leads = []
    for begin, end in stretches:
        before = None
        for index in places.touched(begin, end):
            if roles[index] != "O":
                continue
            goes_on = before == index - 1 and index not in first_of
            roles[index] = f"{'I' if goes_on else 'B'}-{role}"
            if not goes_on:
                leads.append(index)
            before = index
    return leads


def _link(leads: dict[str, list[int]], links: list[int]) -> None:
    source = leads["source"][0] if leads["source"] else NO_LINK
    cue = leads["cue"][0] if leads["cue"] else NO_LINK
    for lead in leads["source"]:
        links[lead] = NO_LINK if lead == source else source
    for lead in leads["cue"]:
        links[lead] = source if lead == cue else cue
    for lead in leads["content"]:
        links[lead] = cue if cue != NO_LINK else source


class _Places:
    """Finds the words that a stretch of text touches."""

    def __init__(self, flat: list[words.Word]):
        self._of = {}
        for index, word in enumerate(flat):
            for at in range(word.begin, word.end):
                self._of[at] = index

    def of(self, attribution: brat.Attribution) -> dict[str, list[int]]:
        """The words of each role, by their index in the document."""
        return {
            role: sorted({index for stretch in getattr(attribution, role) for index in self.touched(*stretch)})
            for role in ("source", "cue", "content")
        }

    def touched(self, begin: int, end: int) -> list[int]:
        return sorted({self._of[at] for at in range(begin, end) if at in self._of})
