"""Universal Dependencies treebanks in CoNLL-U, and GUM's named mentions."""

import re
from pathlib import Path

from . import lemmas
from .documents import Document

FEATURES = ["Tense", "VerbForm", "Mood", "Voice", "Number", "Person", "Degree", "Polarity", "PronType"]
MENTION_TYPES = {"person", "place", "organization", "event"}

_BRACKET = re.compile(r"\(([^()]+)(\))?|(\d+)\)")


def read(conllu: Path, corpus: str, with_mentions: bool = False) -> list[Document]:
    """The documents of a treebank, paragraphs as it marks them."""
    documents: list[Document] = []
    for header, rows in _sentences(conllu):
        if "newdoc" in header or not documents:
            documents.append(Document(corpus, header.get("newdoc", corpus), []))
        if "newpar" in header or not documents[-1].paragraphs:
            documents[-1].paragraphs.append({name: [] for name in _COLUMNS + ["mention"] * with_mentions})
        _add(documents[-1].paragraphs[-1], rows)
        if with_mentions:
            documents[-1].paragraphs[-1]["mention"] += named_mentions(rows)
    return documents


_COLUMNS = ["words", "sentence", "upos", "xpos", "features", "lemma", "head", "deprel"]


def _sentences(conllu: Path):
    header, rows = {}, []
    with open(conllu, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].partition("=")
                header[key.split()[0]] = value.strip()
            elif not line and rows:
                yield header, rows
                header, rows = {}, []
            elif line:
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
    if rows:
        yield header, rows


def _add(paragraph: dict, rows: list[list[str]]) -> None:
    start = len(paragraph["words"])
    sentence = paragraph["sentence"][-1] + 1 if start else 0
    for row in rows:
        _, form, lemma, upos, xpos, features, head, deprel, *_ = row
        paragraph["words"].append(form)
        paragraph["sentence"].append(sentence)
        paragraph["upos"].append(upos)
        paragraph["xpos"].append(xpos)
        paragraph["features"].append(_features(features))
        paragraph["lemma"].append(lemmas.script(form, lemma))
        paragraph["head"].append(start + int(head) - 1 if head != "0" else -1)
        paragraph["deprel"].append(deprel)


def _features(column: str) -> list[str]:
    """The value of each of FEATURES, empty where a word has none."""
    values = dict(each.split("=", 1) for each in column.split("|") if "=" in each)
    return [values.get(name, "") for name in FEATURES]


def named_mentions(rows: list[list[str]]) -> list[str]:
    """BIO of the outermost named mentions of a sentence, of the types that Readout knows.

    GUM gives every mention of a well-known entity its identity, "he" and "the capital" too. A mention is named here
    when it has an identity and its head is a proper noun.
    """
    mentions = [
        (start, end, kind)
        for kind, start, end in _linked_mentions([row[9] for row in rows])
        if _is_name(rows[start : end + 1])
    ]
    labels = ["O"] * len(rows)
    for start, end, kind in sorted(mentions, key=lambda each: each[0] - each[1]):
        if all(label == "O" for label in labels[start : end + 1]):
            labels[start : end + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start)
    return labels


def _linked_mentions(misc: list[str]) -> list[tuple[str, int, int]]:
    """Type, first and last word of the mentions with an identity."""
    open_mentions, found = [], []
    for index, column in enumerate(misc):
        entity = next((each[7:] for each in column.split("|") if each.startswith("Entity=")), "")
        for opened, closed_at_once, closed in _BRACKET.findall(entity):
            if opened:
                open_mentions.append((opened.split("-", 7), index))
            if closed_at_once or closed:
                fields, start = _close(open_mentions, closed)
                if len(fields) == 8 and fields[1] in MENTION_TYPES:
                    found.append((fields[1], start, index))
    return found


def _close(open_mentions: list, group: str):
    """Takes the mention that a bracket closes: the last opened of the group it names, or the last of all."""
    for at in range(len(open_mentions) - 1, -1, -1):
        if not group or open_mentions[at][0][0] == group:
            return open_mentions.pop(at)
    return ([], 0)


def _is_name(rows: list[list[str]]) -> bool:
    ids = {row[0] for row in rows}
    return any(row[3] == "PROPN" and row[6] not in ids for row in rows)
