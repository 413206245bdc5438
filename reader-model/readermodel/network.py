"""The whole model: the encoder, and the heads that read its layers."""

import torch
from torch import nn
from torch.nn import functional

from . import quotations, wordpieces
from .crf import Chain
from .encoder import LAYERS, WIDTH, Encoder
from .tensors import IGNORED

ARC, RELATION, LINK, ROLE = 256, 96, 128, 256
HEAD_DROPOUT = 0.25


def perceptron(out: int) -> nn.Module:
    return nn.Sequential(nn.Linear(WIDTH, out), nn.GELU(), nn.Dropout(HEAD_DROPOUT))


class Pointer(nn.Module):
    """Scores, for every word, which word it points at: biaffine, [B, W, W]."""

    def __init__(self, size: int):
        super().__init__()
        self.source, self.target = perceptron(size), perceptron(size)
        self.match, self.bias = nn.Linear(size, size, bias=False), nn.Linear(size, 1, bias=False)

    def forward(self, words):
        target = self.target(words)
        return self.match(self.source(words)) @ target.transpose(1, 2) + self.bias(target).transpose(1, 2)


class Relation(nn.Module):
    """Scores the relations between words and their heads: bilinear with low rank, [B, W, relations]."""

    def __init__(self, relations: int):
        super().__init__()
        self.source, self.target = perceptron(RELATION * 2), perceptron(RELATION * 2)
        self.both = nn.Linear(RELATION * 2, relations)
        self.alone, self.head = nn.Linear(RELATION * 2, relations), nn.Linear(RELATION * 2, relations)

    def forward(self, words, heads):
        """`heads` [B, W]: the number of each word's head."""
        source, target = self.source(words), pick(self.target(words), heads)
        return self.both(source * target) + self.alone(source) + self.head(target)


class Mix(nn.Module):
    """A learned mean of the encoder's layers, read at the first and the last piece of every word."""

    def __init__(self):
        super().__init__()
        self.weights = nn.Parameter(torch.linspace(-1, 1, LAYERS))
        self.dropout = nn.Dropout(HEAD_DROPOUT)

    def forward(self, layers, first, last):
        weights = torch.softmax(self.weights, dim=0)
        mixed = sum(weights[at] * layer for at, layer in enumerate(layers))
        return self.dropout((pick(mixed, first) + pick(mixed, last)) * 0.5)


def pick(vectors, indices):
    """`vectors` [B, L, D] at `indices` [B, W] -> [B, W, D]."""
    return vectors.gather(1, indices[:, :, None].expand(-1, -1, vectors.shape[2]))


class Reader(nn.Module):
    """Word pieces in; the scores of every head out."""

    def __init__(self, labels: dict[str, list], dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(dropout)
        self.shapes = nn.Embedding(len(wordpieces.SHAPES), WIDTH)
        self.quotes = nn.Embedding(quotations.STATES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.quotes.weight)
        self.grammar, self.names, self.reports = Mix(), Mix(), Mix()
        self.tags = nn.ModuleDict({name: nn.Linear(WIDTH, len(labels[name])) for name in ("upos", "xpos", "lemma")})
        self.feature_sizes = [len(values) for values in labels["features"]]
        self.features = nn.Linear(WIDTH, sum(self.feature_sizes))
        self.arcs, self.relation = Pointer(ARC), Relation(len(labels["deprel"]))
        self.mention = nn.Sequential(perceptron(ROLE), nn.Linear(ROLE, len(labels["mention"])))
        self.role = nn.Sequential(perceptron(ROLE), nn.Linear(ROLE, len(labels["role"])))
        self.links = Pointer(LINK)
        self.mention_chain, self.role_chain = Chain(labels["mention"]), Chain(labels["role"])

    def layers(self, given, depth=LAYERS):
        """The vectors of the word pieces, by layer of the encoder, of the lowest `depth` layers."""
        extra = self.shapes(given["shapes"]) + self.quotes(given["quotes"])
        return self.encoder(given["pieces"], (given["pieces"] != wordpieces.PAD), extra, depth)

    def words(self, given):
        """The vectors that the heads read: for grammar, for names, for reports."""
        return self.mixed(self.layers(given), given)

    def mixed(self, layers, given):
        return [mix(layers, given["first"], given["last"]) for mix in (self.grammar, self.names, self.reports)]

    def arc_scores(self, words, sentence):
        """[B, W, W]; a word's head is in its own sentence or the root, and never itself."""
        numbers = torch.cumsum(torch.ones_like(sentence), dim=1) - 1
        same = (sentence[:, :, None] == sentence[:, None, :]) & (sentence[:, None, :] > 0)
        itself = numbers[:, :, None] == numbers[:, None, :]
        return self.arcs(words).masked_fill(~(same | (numbers == 0)[:, None, :]) | itself, -10000.0)

    def link_scores(self, words, sentence):
        return self.links(words).masked_fill((sentence == 0)[:, None, :], -10000.0)


def syntax_losses(reader: Reader, words, names, given, wanted) -> dict[str, torch.Tensor]:
    losses = {name: cross_entropy(head(words), wanted[name]) for name, head in reader.tags.items()}
    scores = reader.features(words).split(reader.feature_sizes, dim=-1)
    losses["features"] = sum(cross_entropy(s, wanted["features"][..., at]) for at, s in enumerate(scores))
    losses["head"] = cross_entropy(reader.arc_scores(words, given["sentence"]), wanted["head"])
    heads = wanted["head"].clamp(min=0)
    losses["deprel"] = cross_entropy(reader.relation(words, heads), wanted["deprel"])
    losses["mention"] = chain_loss(reader.mention_chain, reader.mention(names), wanted["mention"])
    return losses


def report_losses(reader: Reader, words, given, wanted) -> dict[str, torch.Tensor]:
    losses = {"role": chain_loss(reader.role_chain, reader.role(words), wanted["role"])}
    if "link" in wanted:
        losses["link"] = cross_entropy(reader.link_scores(words, given["sentence"]), wanted["link"])
    return losses


def cross_entropy(scores, wanted):
    known = (wanted != IGNORED).sum().clamp(min=1)
    total = functional.cross_entropy(
        scores.reshape(-1, scores.shape[-1]), wanted.reshape(-1), ignore_index=IGNORED, reduction="sum"
    )
    return total / known


def chain_loss(chain: Chain, emissions, wanted):
    """Of the rows that are labelled; words are numbered from 1."""
    emissions, wanted = emissions[:, 1:], wanted[:, 1:]
    rows = (wanted != IGNORED).any(dim=1)
    if not rows.any():
        return emissions.sum() * 0.0
    emissions, wanted = emissions[rows], wanted[rows]
    return chain.loss(emissions, wanted.clamp(min=0), (wanted != IGNORED).to(emissions.dtype))
