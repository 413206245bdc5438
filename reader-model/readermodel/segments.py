"""CofeNet's segments of PolNeAR: paragraphs of Penn Treebank tokens with BIO labels."""

import json
from pathlib import Path

from .documents import Document


def read(json_lines: Path) -> list[Document]:
    """One document an annotated article, its segments as paragraphs, in the order of the file."""
    documents: list[Document] = []
    with open(json_lines, encoding="utf-8") as file:
        for line in file:
            segment = json.loads(line)
            if not documents or documents[-1].name != segment["id"]:
                documents.append(Document("segments", segment["id"], []))
            words = [token or "_" for token in segment["tokens"]]
            documents[-1].paragraphs.append({"words": words, "role": segment["labels"]})
    return documents
