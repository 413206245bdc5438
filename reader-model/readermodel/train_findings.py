"""`train-findings`: trains the layers and heads that find findings, on a reader that is trained already.

The reader below does not learn, so what it says of a window is computed once for each of a few ways of cutting the
articles into windows. The labels need longer than the edges: their heads go on alone, on what the layers say of the words
by then. Articles that are kept back are scored at the end. Seeds are fixed.
"""

import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import torch
from torch.nn import functional

from . import findings, schedule, score_findings, tensors, upper
from .average import Average
from .documents import Document
from .reading import Trained
from .windows import Unit, Window, draw, pack, units

SEED, CUTS = 20210501, 2
PIECES_A_BATCH, ALONE, LEAST, MOST = 1024, 0.3, 64, 192
LAYER_RATE, HEAD_RATE, DECAY, CLIP = 1.5e-4, 1e-3, 0.01, 5.0
WARM_STEPS, AVERAGE_KEEPS = 40, 0.996
LABEL_RATE, LABEL_EPOCHS, LABELS_A_BATCH = 1e-3, 6, 256


class Batch(NamedTuple):
    """Windows as tensors: what the reader is given, what it says of them, what should be found."""

    given: dict[str, torch.Tensor]
    below: torch.Tensor
    wanted: dict[str, torch.Tensor]


def train(work: Path, run: Path, folder: Path, epochs: int) -> None:
    """Trains on the annotated articles of a folder, but for those that its `kept-back.txt` names; writes `findings.pt`."""
    trained = Trained(work, run / "weights.pt")
    back = set((folder / "kept-back.txt").read_text(encoding="utf-8").split())
    articles = findings.read(folder)
    torch.manual_seed(SEED)
    head = upper.Upper(trained.reader)
    taught = [document for document, _ in articles if document.name not in back]
    cuts = [_batches(trained, taught, random.Random(f"{SEED}/{cut}")) for cut in range(CUTS)]
    for weights in learn(head, cuts, epochs):
        _write(weights, run)
    head.load_state_dict(weights)
    learn_labels(head.eval(), cuts[0])
    kept = [each for each in articles if each[0].name in back]
    score_findings.report(trained, head, kept)
    _write(head.state_dict(), run)


def _write(weights: dict, run: Path) -> None:
    torch.save(weights, run / "findings.new")
    (run / "findings.new").replace(run / "findings.pt")


def learn(head: upper.Upper, cuts: list[list[Batch]], epochs: int) -> Iterator[dict]:
    """Gives the running mean of the weights after each epoch."""
    layers = list(head.layers.parameters())
    others = [each for name, each in head.named_parameters() if not name.startswith("layers.")]
    rates = ((layers, LAYER_RATE), (others, HEAD_RATE))
    optimizer = torch.optim.AdamW(
        [{"params": each, "lr": rate, "rate": rate} for each, rate in rates], weight_decay=DECAY
    )
    average, rng, step = Average(head, AVERAGE_KEEPS), random.Random(SEED), 0
    steps = sum(len(cuts[epoch % len(cuts)]) for epoch in range(epochs))
    for epoch in range(epochs):
        began, total = time.monotonic(), 0.0
        batches = list(cuts[epoch % len(cuts)])
        rng.shuffle(batches)
        head.train()
        for batch in batches:
            schedule.set_rates(optimizer, min((step + 1) / WARM_STEPS, 1.0, 1.25 * (steps - step) / steps))
            loss = upper.loss(head, head(batch.below.float(), batch.given), batch.wanted)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(head.parameters(), CLIP)
            optimizer.step()
            average.follow(step)
            step, total = step + 1, total + float(loss)
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(batches):.3f}, {time.monotonic() - began:.0f} s", flush=True)
        yield average.state_dict(head)


def learn_labels(head: upper.Upper, batches: list[Batch]) -> None:
    """The heads of labels alone, on the words of findings."""
    torch.manual_seed(SEED)
    optimizer = torch.optim.AdamW(head.labels.parameters(), lr=LABEL_RATE, weight_decay=2 * DECAY)
    words = _words_of_findings(head, batches)
    head.labels.train()
    for _ in range(LABEL_EPOCHS):
        for section, (vectors, labels) in words.items():
            for some in torch.randperm(len(labels)).split(LABELS_A_BATCH):
                loss = functional.cross_entropy(head.labels[section](vectors[some]), labels[some])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
    head.labels.eval()


@torch.no_grad()
def _words_of_findings(head: upper.Upper, batches: list[Batch]) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """By section: the vectors of all words of findings, and their labels."""
    found = {section: ([], []) for section in findings.SECTIONS}
    for batch in batches:
        vectors = head.words(batch.below.float(), batch.given)
        for section, (own, labels) in found.items():
            inside = batch.wanted[section] > 0
            own.append(vectors[inside])
            labels.append((batch.wanted[section][inside] - 1) // 2)
    return {section: (torch.cat(own), torch.cat(labels)) for section, (own, labels) in found.items()}


@torch.no_grad()
def _batches(trained: Trained, articles: list[Document], rng: random.Random) -> list[Batch]:
    windows = [
        window for each in articles for window in draw(units(each, trained.pieces), rng, ALONE, LEAST, MOST)
    ]
    batches = []
    for packed in pack(windows, PIECES_A_BATCH, rng):
        given = tensors.inputs(packed)
        below = upper.below(trained.reader, given).half()
        batches.append(Batch({name: given[name] for name in ("pieces", "first", "last")}, below, wanted(packed)))
    return batches


def wanted(windows: list[Window]) -> dict[str, torch.Tensor]:
    """By section [B, W], see upper.loss."""
    length = 1 + max(sum(len(unit.pieces) for unit in window) for window in windows)
    return {
        section: torch.tensor([_row(window, section, labels, length) for window in windows])
        for section, labels in findings.SECTIONS.items()
    }


def _row(window: list[Unit], section: str, labels: list[str], length: int) -> list[int]:
    codes = {"O": 0} | {start + label: 2 * at + add for at, label in enumerate(labels) for start, add in (("B-", 1), ("I-", 2))}
    row = [tensors.IGNORED] + [codes[label] for unit in window for label in unit.columns[section]]
    return row + [tensors.IGNORED] * (length - len(row))
