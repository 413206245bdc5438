"""A linear-chain conditional random field over BIO labels."""

import torch
from torch import nn

FORBIDDEN = -10000.0


class Chain(nn.Module):
    """Scores of label sequences: the emissions, and what follows what. An I- follows its own B- or I- only."""

    def __init__(self, labels: list[str]):
        super().__init__()
        count = len(labels)
        self.transitions = nn.Parameter(torch.zeros(count, count))
        self.starts = nn.Parameter(torch.zeros(count))
        self.register_buffer("allowed", torch.tensor([[_may_follow(a, b) for b in labels] for a in labels]))
        self.register_buffer("allowed_first", torch.tensor([_may_follow("O", b) for b in labels]))

    def scores(self) -> tuple[torch.Tensor, torch.Tensor]:
        """Of following and of beginning, with what is forbidden made impossible."""
        return (
            self.transitions.masked_fill(~self.allowed, FORBIDDEN),
            self.starts.masked_fill(~self.allowed_first, FORBIDDEN),
        )

    def loss(self, emissions, tags, mask):
        """Negative log-likelihood per word. `mask` [B, T] begins with 1 in every row and has no holes."""
        transitions, starts = self.scores()
        length = emissions.shape[1]
        score = starts[tags[:, 0]] + _pick(emissions[:, 0], tags[:, 0])
        alpha = starts + emissions[:, 0]
        for at in range(1, length):
            on = mask[:, at]
            step = transitions[tags[:, at - 1], tags[:, at]] + _pick(emissions[:, at], tags[:, at])
            score = score + step * on
            grown = torch.logsumexp(alpha[:, :, None] + transitions, dim=1) + emissions[:, at]
            alpha = torch.where(on[:, None].bool(), grown, alpha)
        return (torch.logsumexp(alpha, dim=1) - score).sum() / mask.sum()

    def best(self, emissions: torch.Tensor) -> list[int]:
        """The best label sequence of one window, [T, labels]."""
        transitions, starts = (each.detach() for each in self.scores())
        score, back = starts + emissions[0], []
        for at in range(1, len(emissions)):
            candidates, pointer = (score[:, None] + transitions).max(dim=0)
            score = candidates + emissions[at]
            back.append(pointer)
        path = [int(score.argmax())]
        for pointer in reversed(back):
            path.append(int(pointer[path[-1]]))
        return path[::-1]


def _pick(scores, tags):
    return scores.gather(1, tags[:, None])[:, 0]


def _may_follow(before: str, after: str) -> bool:
    return not after.startswith("I-") or before[2:] == after[2:]
