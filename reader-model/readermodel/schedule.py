"""How fast what learns: rates by part of the network and by time."""

from torch import nn
from torch.optim import AdamW

from .encoder import LAYERS
from .settings import Settings


def optimizer(reader: nn.Module, settings: Settings) -> AdamW:
    """Heads learn fastest, lower layers of the encoder slowest, the table of word pieces not at all."""
    reader.encoder.pieces.weight.requires_grad = False
    rates: dict[tuple[float, float], list] = {}
    for name, parameter in reader.named_parameters():
        if parameter.requires_grad:
            decay = settings.weight_decay if parameter.dim() > 1 else 0.0
            rates.setdefault((_rate(name, settings), decay), []).append(parameter)
    groups = [
        {"params": parameters, "lr": rate, "rate": rate, "weight_decay": decay}
        for (rate, decay), parameters in sorted(rates.items(), key=lambda each: each[0])
    ]
    return AdamW(groups, betas=(0.9, 0.98), eps=1e-6, foreach=True)


def _rate(name: str, settings: Settings) -> float:
    if not name.startswith("encoder."):
        return settings.head_rate
    depth = LAYERS - 1 - int(name.split(".")[2]) if name.startswith("encoder.layers.") else LAYERS
    return settings.body_rate * settings.rate_of_next_layer_down**depth


def factor(step: int, steps: int, settings: Settings) -> float:
    """What all rates are multiplied by: up in a line, level, down in a line over the last part."""
    warm = settings.warm_steps
    falling = max(1, int(steps * settings.falling_part))
    return max(0.0, min((step + 1) / warm, 1.0, (steps - step) / falling))


def set_rates(optimizer_: AdamW, by: float) -> None:
    for group in optimizer_.param_groups:
        group["lr"] = group["rate"] * by
