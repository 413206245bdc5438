"""Articles in which a person marked what is said of a policy: the words, which section they belong to, and their label.

A folder of such articles holds `text/NAME.txt` and `ann/NAME.tsv`, a row a finding: section, label, the exact words, of
the text, and fields that are not read here. Words that occur more than once are told by ` #2` behind them. Sections and
labels are the closed sets of the product.
"""

import re
from pathlib import Path
from typing import NamedTuple

from . import words as splitting
from .documents import Document

SECTIONS = {
    section: labels.split()
    for section, labels in {
        "option": "adopted continued demanded offered on_table raised rejected ruled_out under_review warned",
        "commitment": "expectation negative_plan offer plan prediction promise refusal threat vow",
        "meeting": "held hypothetical past planned",
        "contact": "attempted broken_off first_public_response held no_response offered"
        " public_response_to_other_remarks rejected responded ruptured",
        "condition": "demand exchange precondition question sequence warning",
        "reaction": "concern condemnation contempt criticism defiance demand exhortation hostility praise rejection"
        " silence threat warning welcome",
        "contrast": "contrast",
        "wording": "direct indirect outlet",
        "process": "announced announcement_withheld completed consulting final_stage follow_up under_way",
    }.items()
}
# How much more readily a word belongs to a finding than the scores say, by section: articles about one policy hold more findings
# than those that were trained on. Of 0, 0.1, 0.2, 0.3 what found most on nine articles of three policies that were not.
READINESS = {
    "option": 0.2,
    "commitment": 0.1,
    "meeting": 0.2,
    "contact": 0.1,
    "condition": 0.1,
    "reaction": 0.1,
    "wording": 0.2,
}

# What a mark is worth where no frame of the product sees the same words: from which score on, and how many of such marks were
# right (k of n as (k + 1) / (n + 3)), counted on 25 articles that were not trained on. Labels that are not here were right in
# less than two of five.
WORTH = {
    "option": {"demanded": (0.45, 0.52), "adopted": (0.75, 0.5), "offered": (0.45, 0.43)},
    "meeting": {"planned": (0.6, 0.52), "held": (0.75, 0.42), "past": (0.45, 0.4)},
    "contact": {"attempted": (0.6, 0.5), "offered": (0.6, 0.6)},
    "reaction": {"condemnation": (0.45, 0.5), "warning": (0.6, 0.6)},
    "wording": {"direct": (0.6, 0.57)},
}
_PLURALS = {section + ("es" if section == "process" else "s"): section for section in SECTIONS} | {"wording": "wording"}


class Finding(NamedTuple):
    """One finding: its section and label, and its words as code points of the text."""

    section: str
    label: str
    begin: int
    end: int


def read(folder: Path, leave_out: set[str] = frozenset()) -> list[tuple[Document, list[Finding]]]:
    """The annotated articles of a folder, by name, without those whose name is in `leave_out`."""
    found = []
    for path in sorted((folder / "ann").glob("*.tsv")):
        text = folder / "text" / (path.stem + ".txt")
        if path.stem not in leave_out and text.exists():
            found.append(article(path.stem, _text(text), path.read_text(encoding="utf-8")))
    return found


def article(name: str, text: str, rows: str) -> tuple[Document, list[Finding]]:
    """An article with a column a section: BIO with labels."""
    findings = [each for row in rows.split("\n") for each in _finding(row, text)]
    paragraphs = [_paragraph(words, findings) for words in splitting.paragraphs(text)]
    return Document("findings", name, paragraphs), findings


def _text(path: Path) -> str:
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def _finding(row: str, text: str) -> list[Finding]:
    """None for a row whose words are not in the text."""
    columns = row.split("\t")
    if len(columns) < 3:
        return []
    words, number = re.fullmatch(r"(.*?)(?: #(\d+))?", columns[2]).groups()
    begin = -1
    for _ in range(int(number or 1)):
        begin = text.find(words, begin + 1)
    section = _PLURALS.get(columns[0], columns[0])
    known = begin >= 0 and columns[1] in SECTIONS.get(section, [])
    return [Finding(section, columns[1], begin, begin + len(words))] if known else []


def _paragraph(words: list[splitting.Word], findings: list[Finding]) -> dict:
    here = [each for each in findings if each.begin < words[-1].end and each.end > words[0].begin]
    columns = {section: _column(words, [each for each in here if each.section == section]) for section in SECTIONS}
    return {
        "words": [word.form for word in words],
        "begin": [word.begin for word in words],
        "end": [word.end for word in words],
        **columns,
    }


def _column(words: list[splitting.Word], findings: list[Finding]) -> list[str]:
    """BIO; of findings that overlap, the shorter stays."""
    column = ["O"] * len(words)
    for each in sorted(findings, key=lambda each: (each.end - each.begin, each.begin)):
        inside = [at for at, word in enumerate(words) if word.begin < each.end and word.end > each.begin]
        if inside and all(column[at] == "O" for at in inside):
            for at in inside:
                column[at] = ("B-" if at == inside[0] else "I-") + each.label
    return column
