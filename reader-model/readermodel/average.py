"""A running mean of the weights, which reads better than the last ones."""

import torch
from torch import nn

EVERY = 4


class Average:
    """Follows what is trained; keeps `keeps` of itself a step (less at the beginning)."""

    def __init__(self, reader: nn.Module, keeps: float):
        self._keeps = keeps
        self._trained = {name: each for name, each in reader.named_parameters() if each.requires_grad}
        self.values = {name: each.detach().clone() for name, each in self._trained.items()}

    @torch.no_grad()
    def follow(self, step: int) -> None:
        if step % EVERY:
            return
        keeps = min(self._keeps**EVERY, (step + 1) / (step + 10 * EVERY))
        names = list(self.values)
        torch._foreach_mul_([self.values[name] for name in names], keeps)
        torch._foreach_add_([self.values[n] for n in names], [self._trained[n].data for n in names], alpha=1 - keeps)

    def state_dict(self, reader: nn.Module) -> dict[str, torch.Tensor]:
        """The reader's state with the mean in the place of what was trained."""
        return {name: self.values.get(name, tensor).detach().clone() for name, tensor in reader.state_dict().items()}
