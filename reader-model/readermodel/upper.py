"""What finds findings: two layers of its own on the reader's fourth, so that the reader itself stays as it is.

For every section a chain of begin, inside and outside says where its findings are; which label one has is the mean of
what its words say.
"""

import copy

import torch
from torch import nn

from . import encoder
from .crf import Chain
from .encoder import WIDTH
from .findings import SECTIONS
from .network import Reader, cross_entropy, pick

LAYERS = 2
DEPTH = encoder.LAYERS - LAYERS
HIDDEN, DROPOUT = 96, 0.2
EDGES = ["O", "B-finding", "I-finding"]
WEIGHT_OF_LABELS = 0.75


def _head(out: int) -> nn.Module:
    return nn.Sequential(
        nn.Dropout(DROPOUT), nn.Linear(WIDTH, HIDDEN), nn.GELU(), nn.Dropout(DROPOUT), nn.Linear(HIDDEN, out)
    )


class Upper(nn.Module):
    """Begins with copies of the reader's own upper layers."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.layers = nn.ModuleList(copy.deepcopy(layer) for layer in reader.encoder.layers[-LAYERS:])
        self.edges = nn.ModuleDict({section: _head(len(EDGES)) for section in SECTIONS})
        self.labels = nn.ModuleDict({section: _head(len(labels)) for section, labels in SECTIONS.items()})
        self.chains = nn.ModuleDict({section: Chain(EDGES) for section in SECTIONS})

    def forward(self, below, given):
        """Scores by section: edges and labels, [B, W, ...]."""
        words = self.words(below, given)
        return {section: (self.edges[section](words), self.labels[section](words)) for section in SECTIONS}

    def words(self, below, given):
        """The vectors of words; `below` [B, L, D] is the layer under the first of its own."""
        bias = (given["pieces"] == 0).to(below.dtype)[:, None, None, :] * -10000.0
        hidden = below
        for layer in self.layers:
            hidden = layer(hidden, bias)
        return (pick(hidden, given["first"]) + pick(hidden, given["last"])) * 0.5


def below(reader: Reader, given) -> torch.Tensor:
    """The layer of the reader that an Upper stands on."""
    return reader.layers(given, DEPTH)[-1]


def loss(upper: Upper, scores, wanted) -> torch.Tensor:
    """`wanted` by section [B, W]: 0 outside, 1 + 2 · label where a finding begins, 2 + 2 · label inside; -100 unknown."""
    edges = torch.stack([scores[section][0] for section in SECTIONS], dim=1)[:, :, 1:]
    codes = torch.stack([wanted[section] for section in SECTIONS], dim=1)[:, :, 1:]
    mask = (codes >= 0).to(edges.dtype)
    parts = torch.where(codes > 0, 2 - codes % 2, torch.zeros_like(codes))
    total = chains_loss([upper.chains[section] for section in SECTIONS], edges, parts, mask)
    for section, (_, labels) in scores.items():
        known = wanted[section]
        named = torch.where(known > 0, (known - 1) // 2, torch.full_like(known, -100))
        share = (known > 0).sum() / mask[:, 0].sum()
        total = total + WEIGHT_OF_LABELS * share * cross_entropy(labels, named)
    return total


def chains_loss(chains: list[Chain], emissions, tags, mask) -> torch.Tensor:
    """The sum of the losses of chains over the same words, all at once: [B, S, T, labels]; see Chain.loss."""
    transitions, starts = (torch.stack(each) for each in zip(*(chain.scores() for chain in chains)))
    sections = torch.arange(len(chains))
    one = lambda scores, which: scores.gather(-1, which[..., None])[..., 0]
    score = starts[sections, tags[:, :, 0]] + one(emissions[:, :, 0], tags[:, :, 0])
    alpha = starts + emissions[:, :, 0]
    for at in range(1, emissions.shape[2]):
        on = mask[:, :, at]
        step = transitions[sections, tags[:, :, at - 1], tags[:, :, at]] + one(emissions[:, :, at], tags[:, :, at])
        score = score + step * on
        grown = torch.logsumexp(alpha[..., :, None] + transitions, dim=-2) + emissions[:, :, at]
        alpha = torch.where(on[..., None].bool(), grown, alpha)
    return (torch.logsumexp(alpha, dim=-1) - score).sum() / mask[:, 0].sum()
