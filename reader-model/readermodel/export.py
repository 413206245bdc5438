"""`export`: trained weights -> one ONNX file of 8-bit integers, with the labels and transitions in its metadata.

Inputs, all int64: `pieces`, `shapes`, `quotes` [B, L]; `first`, `last`, `sentence` [B, W] (see tensors.py).
Outputs: `upos`, `xpos`, `lemma`, `deprel` [B, W] and `features` [B, W, 9]: class numbers, int32; `arcs`, `links`
[B, W, W], `mention`, `role` [B, W, labels]: scores, float. `deprel` is of the best-scored head. `edges` [B, W, 3 ·
sections] and `labels` [B, W, labels of all sections]: of findings, section after section. Word 0 is the mark at the
window's beginning.
"""

from collections import Counter
from pathlib import Path

import onnx
import torch
from torch import nn

from . import documents, lemmas, quantise, score_findings, treebank, upper
from .findings import READINESS, SECTIONS, WORTH
from .network import Reader
from .reading import Trained

OPSET = 13
INPUTS = {
    "pieces": "pieces",
    "shapes": "pieces",
    "quotes": "pieces",
    "first": "words",
    "last": "words",
    "sentence": "words",
}
OUTPUTS = ["upos", "xpos", "lemma", "features", "arcs", "deprel", "mention", "role", "links", "edges", "labels"]


class Exported(nn.Module):
    """The reader as the product runs it: classes where the best is enough, scores where something is decoded."""

    def __init__(self, reader: Reader, head: upper.Upper):
        super().__init__()
        self.reader, self.upper = reader, head

    def forward(self, pieces, shapes, quotes, first, last, sentence):
        given = {"pieces": pieces, "shapes": shapes, "quotes": quotes, "first": first, "last": last}
        reader = self.reader
        layers = reader.layers(given)
        grammar, names, reports = reader.mixed(layers, given)
        found = self.upper(layers[upper.DEPTH - 1], given)
        edges, labels = (torch.cat([found[section][at] for section in SECTIONS], dim=-1) for at in (0, 1))
        best = lambda scores: scores.argmax(dim=-1).to(torch.int32)
        tags = [best(reader.tags[name](grammar)) for name in ("upos", "xpos", "lemma")]
        features = reader.features(grammar).split(reader.feature_sizes, dim=-1)
        features = torch.stack([best(scores) for scores in features], dim=-1)
        arcs = reader.arc_scores(grammar, sentence)
        deprel = best(reader.relation(grammar, arcs.argmax(dim=-1)))
        links = reader.link_scores(reports, sentence)
        return (*tags, features, arcs, deprel, reader.mention(names), reader.role(reports), links, edges, labels)


def export(work: Path, weights: Path, out: Path) -> None:
    """Writes `out`, and beside it `…-fp32.onnx` to compare with."""
    trained = Trained(work, weights)
    head = score_findings.load(trained, weights.with_name("findings.pt"))
    full = out.with_name(out.stem + "-fp32.onnx")
    write_full(Exported(trained.reader, head), full)
    model = quantise.quantised(onnx.load(str(full)))
    facts = metadata(trained) | metadata_of_findings(head) | {"known_lemmas": known_lemmas(work)}
    for key, value in facts.items():
        model.metadata_props.add(key=key, value=value)
    onnx.checker.check_model(model)
    onnx.save(model, str(out))
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")


def write_full(exported: Exported, path: Path) -> None:
    """The graph in 32-bit floats."""
    example = [torch.ones(2, 7, dtype=torch.long)] * 3 + [torch.ones(2, 5, dtype=torch.long)] * 3
    sizes = {name: {0: "windows", 1: axis} for name, axis in INPUTS.items()}
    sizes |= {name: {0: "windows", 1: "words"} for name in OUTPUTS}
    sizes |= {name: {0: "windows", 1: "words", 2: "words"} for name in ("arcs", "links")}
    torch.onnx.export(
        exported.eval(),
        tuple(example),
        str(path),
        input_names=list(INPUTS),
        output_names=OUTPUTS,
        dynamic_axes=sizes,
        opset_version=OPSET,
    )


def metadata(trained: Trained) -> dict[str, str]:
    """What a program needs besides the graph, one item a line: word pieces, label sets, scores of what follows what."""
    vocabulary = trained.pieces.vocabulary
    facts = {"format": "readout.reader/1", "vocabulary": "\n".join(sorted(vocabulary, key=vocabulary.get))}
    for name in ("upos", "xpos", "lemma", "deprel", "mention", "role"):
        facts[name] = "\n".join(trained.labels[name])
    features = zip(treebank.FEATURES, trained.labels["features"])
    facts["features"] = "\n".join("\t".join([name, *values]) for name, values in features)
    for name in ("mention", "role"):
        facts |= _chain(name, getattr(trained.reader, f"{name}_chain"))
    return facts


def metadata_of_findings(head: upper.Upper) -> dict[str, str]:
    """The sections in the order of the scores, each with its labels, the chain of each, and what its marks are worth."""
    facts = {"sections": "\n".join("\t".join([section, *labels]) for section, labels in SECTIONS.items())}
    for section in SECTIONS:
        worth = ["\t".join([label, *map(str, each)]) for label, each in WORTH.get(section, {}).items()]
        facts |= {section: "\n".join(upper.EDGES), f"{section}_worth": "\n".join(worth)}
        facts |= _chain(section, head.chains[section], READINESS.get(section, 0.0))
    return facts


def _chain(name: str, chain, readiness: float = 0.0) -> dict[str, str]:
    """What follows what; a word outside is the less likely by `readiness`."""
    transitions, starts = (each.clone() for each in chain.scores())
    transitions[:, 0] -= readiness
    starts[0] -= readiness
    return {
        f"{name}_follows": "\n".join(" ".join(f"{score:.4f}" for score in row) for row in transitions.tolist()),
        f"{name}_begins": " ".join(f"{score:.4f}" for score in starts.tolist()),
    }


def known_lemmas(work: Path) -> str:
    """The lemma of every word of the training treebanks that changes its form: tag, word and lemma, one word a line."""
    counts: dict[tuple[str, str], Counter] = {}
    for name in ("ewt-train", "gum-train"):
        for document in documents.read(work / f"{name}.jsonl"):
            for paragraph in document.paragraphs:
                for word, tag, script in zip(*(paragraph.get(column, []) for column in ("words", "xpos", "lemma"))):
                    if tag not in _UNCHANGING and word.isascii() and any(c.isalpha() for c in word):
                        lemma = lemmas.apply(script, word)
                        counts.setdefault((tag, word.lower()), Counter())[lemma] += 1
    best = {key: max(sorted(each), key=each.get) for key, each in counts.items()}
    return "\n".join(f"{tag} {word} {lemma}" for (tag, word), lemma in sorted(best.items()) if " " not in lemma)


_UNCHANGING = {"NN", "NNP", "NNPS", "JJ", "RB", "CD", "FW", "ADD", "SYM", "UH", "GW", "LS"}
