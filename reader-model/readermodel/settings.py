"""What can be set for a training run. The defaults are those of the published weights."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Rates are for AdamW; sizes are in word pieces."""

    seed: int = 20210430
    epochs: float = 6.0
    pieces_a_batch: int = 512
    batches_a_step: int = 4
    body_rate: float = 1e-4
    head_rate: float = 1e-3
    rate_of_next_layer_down: float = 0.9
    weight_decay: float = 0.01
    warm_steps: int = 150
    falling_part: float = 0.3
    clip: float = 1.0
    average_keeps: float = 0.998
    dropout: float = 0.1

    reports_alone: float = 0.4
    reports_least: int = 64
    reports_most: int = 224
    sentences_alone: float = 0.4
    sentences_least: int = 32
    sentences_most: int = 128

    with_polnear: bool = True
