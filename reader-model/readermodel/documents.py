"""What training reads: documents of paragraphs of words, with a column for each kind of annotation.

A paragraph is a dictionary of equally long lists, so that it goes to JSON and back as it is:

- `words`: as printed
- `sentence`: number of the word's sentence within the paragraph (treebanks only)
- `upos`, `xpos`, `features`, `lemma`, `head` (index in the paragraph, -1 for a root), `deprel` (treebanks only)
- `mention`: BIO of the outermost named mentions (GUM only)
- `dropped`: number of words of a paragraph that was emptied, so that links still count right (no list)
- `role`: BIO of source, cue and content; `link`: see polnear.py; `begin`, `end`: code points (PolNeAR only)
"""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass
class Document:
    """One article or text, with the corpus it is from.

    Where attributions are annotated, each is a dictionary from role to its words' indices in the document.
    """

    corpus: str
    name: str
    paragraphs: list[dict]
    attributions: list[dict] = field(default_factory=list)


def write(path: Path, documents: list[Document]) -> None:
    with open(path, "w", encoding="utf-8") as file:
        for document in documents:
            file.write(json.dumps(asdict(document), ensure_ascii=False) + "\n")


def read(path: Path) -> list[Document]:
    with open(path, encoding="utf-8") as file:
        return [Document(**json.loads(line)) for line in file]
