"""`prepare`: corpora as they lie on disk -> documents and label sets in the work folder.

The work folder then holds news text: it is never committed.
"""

import json
from collections import Counter
from pathlib import Path

from . import documents, polnear, segments, treebank
from .documents import Document

LEAST_OCCURRENCES = {"lemma": 3, "xpos": 2, "deprel": 2}
LEAST_CHARACTERS = 20


def prepare(data: Path, work: Path) -> None:
    """Reads all corpora below `data` and writes what training and evaluation read."""
    work.mkdir(parents=True, exist_ok=True)
    attribution, syntax = data / "attribution", data / "syntax"
    parts = {
        "polnear-train": polnear.read(attribution / "polnear" / "train"),
        "polnear-dev": polnear.read(attribution / "polnear" / "dev"),
        "segments-dev": segments.read(attribution / "cofenet-segments" / "valid.txt"),
        "ewt-train": treebank.read(syntax / "ewt-train.conllu", "ewt"),
        "ewt-dev": treebank.read(syntax / "ewt-dev.conllu", "ewt"),
        "gum-train": treebank.read(syntax / "gum-train.conllu", "gum", with_mentions=True),
        "gum-dev": treebank.read(syntax / "gum-dev.conllu", "gum", with_mentions=True),
    }
    held_out = held_out_sentences([each for name, part in parts.items() if name.endswith("-dev") for each in part])
    for name, part in parts.items():
        if name.endswith("-train"):
            dropped = drop_held_out(held_out, part)
            print(f"{name}: {len(part)} documents, {dropped} paragraphs left out for a sentence of a dev part")
        documents.write(work / f"{name}.jsonl", part)
    labels = label_sets(parts["ewt-train"] + parts["gum-train"])
    (work / "labels.json").write_text(json.dumps(labels, indent=1, ensure_ascii=False))


def fingerprint(words: list[str]) -> str:
    """A sentence's letters and digits, whatever the way it was cut into words."""
    return "".join(c for c in "".join(words).lower() if c.isalnum())


def sentences(paragraph: dict) -> list[list[str]]:
    """The words of each sentence; where sentences are not annotated, they end at full stops and the like."""
    found, before = [[]], None
    for index, word in enumerate(paragraph["words"]):
        number = paragraph["sentence"][index] if "sentence" in paragraph else None
        if number != before or (number is None and index and paragraph["words"][index - 1] in ".?!"):
            found.append([])
        found[-1].append(word)
        before = number
    return [each for each in found if each]


def held_out_sentences(parts: list[Document]) -> set[str]:
    """The fingerprints of all sentences and paragraphs that are long enough to be nobody's commonplace."""
    paragraphs = [paragraph for document in parts for paragraph in document.paragraphs]
    known = {fingerprint(words) for paragraph in paragraphs for words in (*sentences(paragraph), paragraph["words"])}
    return {each for each in known if len(each) >= LEAST_CHARACTERS}


def drop_held_out(held_out: set[str], training: list[Document]) -> int:
    """Empties the training paragraphs that hold a held-out sentence; returns how many those were.

    Agencies' sentences, quotations and menus are printed by many outlets.
    """
    dropped = 0
    for document in training:
        for paragraph in document.paragraphs:
            own = {fingerprint(words) for words in (*sentences(paragraph), paragraph["words"])}
            if own & held_out:
                size = len(paragraph["words"])
                for column in paragraph.values():
                    column.clear()
                paragraph["dropped"] = size
                dropped += 1
    return dropped


def label_sets(training: list[Document]) -> dict[str, list]:
    """The classes of every head, most frequent first; a rare one gives way to "" or to the commonest."""
    counts = {name: Counter() for name in ("upos", "xpos", "lemma", "deprel")}
    features = [Counter() for _ in treebank.FEATURES]
    for document in training:
        for paragraph in document.paragraphs:
            for name, counter in counts.items():
                counter.update(paragraph[name])
            for word in paragraph["features"]:
                for counter, value in zip(features, word):
                    counter[value] += 1
    order = lambda counter, least: [
        label for label, count in sorted(counter.items(), key=lambda each: (-each[1], each[0])) if count >= least
    ]
    labels = {name: order(counter, LEAST_OCCURRENCES.get(name, 1)) for name, counter in counts.items()}
    labels["features"] = [[""] + [v for v in order(counter, 5) if v] for counter in features]
    labels["mention"] = ["O"] + [f"{b}-{t}" for t in sorted(treebank.MENTION_TYPES) for b in "BI"]
    labels["role"] = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
    return labels
