"""`train`: joint training of all heads, resumable at any time."""

import json
import time
from dataclasses import asdict
from pathlib import Path

import torch

from . import encoder, network, schedule
from .average import Average
from .batches import Batch, Corpora
from .crew import Crew
from .network import Reader
from .settings import Settings
from .tensors import Targets, inputs
from .wordpieces import WordPieces

WEIGHTS_OF_LOSSES = {
    "upos": 0.5, "xpos": 0.5, "lemma": 0.5, "features": 0.2, "head": 1.0, "deprel": 0.7, "mention": 1.0,
    "role": 2.0, "link": 0.5,
}  # fmt: skip
SAVE_EVERY_SECONDS = 240
LOG_EVERY_STEPS = 5


class Training:
    """A run in a folder: `state.pt` to go on from, `weights.pt` (averaged) to use, `log.jsonl` to read."""

    def __init__(self, work: Path, run: Path, settings: Settings, device: str = "cpu", processes: int = 1):
        run.mkdir(parents=True, exist_ok=True)
        torch.manual_seed(settings.seed)
        self.run, self.settings, self.device = run, settings, device
        labels = json.loads((work / "labels.json").read_text())
        self.reader = Reader(labels, settings.dropout)
        encoder.load_weights(self.reader.encoder, work / "encoder")
        self.reader.to(device).train()
        self.targets = Targets(labels)
        self.corpora = Corpora(work, WordPieces(work / "encoder" / "all-minilm-l6-v2-tokenizer.json"), settings)
        self.optimizer = schedule.optimizer(self.reader, settings)
        self.step = self.epoch = self.position = 0
        self._batches: tuple[int, list[Batch]] = (-1, [])
        self.crew = Crew(self.reader, self.learn, processes)
        self.average = Average(self.reader, settings.average_keeps)
        if (run / "state.pt").exists():
            self._load()

    def go(self) -> None:
        """Trains from where the run stands to the end of its epochs."""
        steps = int(len(self._epoch(0)) / self.settings.batches_a_step * self.settings.epochs)
        saved = time.monotonic()
        while self.step < steps:
            if self.position >= len(self._epoch(self.epoch)):
                self.epoch, self.position = self.epoch + 1, 0
            self._take_step(steps)
            if time.monotonic() - saved > SAVE_EVERY_SECONDS:
                self._save()
                saved = time.monotonic()
        self._save()

    def _take_step(self, steps: int) -> None:
        began = time.monotonic()
        rate = schedule.factor(self.step, steps, self.settings)
        schedule.set_rates(self.optimizer, rate)
        last = min(self.position + self.settings.batches_a_step, len(self._epoch(self.epoch)))
        losses = self.crew.gradients(self.epoch, self.position, last)
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), self.settings.clip)
        self.optimizer.step()
        self.average.follow(self.step)
        if self.step % LOG_EVERY_STEPS == 0:
            self._log(losses, rate, steps, (last - self.position) * self.settings.pieces_a_batch, began)
        self.position = last
        self.step += 1

    def _epoch(self, number: int) -> list[Batch]:
        if self._batches[0] != number:
            self._batches = (number, self.corpora.epoch(number))
        return self._batches[1]

    def learn(self, epoch: int, number: int) -> dict[str, float]:
        """Adds the gradients of one batch; its losses by head."""
        torch.manual_seed((self.settings.seed + epoch) * 100_003 + number)
        batch = self._epoch(epoch)[number]
        given = {name: tensor.to(self.device) for name, tensor in inputs(batch.windows).items()}
        wanted = {name: tensor.to(self.device) for name, tensor in self.targets.of(batch.windows).items()}
        grammar, names, reports = self.reader.words(given)
        if batch.kind == "syntax":
            losses = network.syntax_losses(self.reader, grammar, names, given, wanted)
        else:
            losses = network.report_losses(self.reader, reports, given, wanted)
        sum(WEIGHTS_OF_LOSSES[name] * each for name, each in losses.items()).backward()
        return {name: float(each) for name, each in losses.items()}

    def _log(self, losses: list[dict], rate: float, steps: int, pieces: int, began: float) -> None:
        line = {"step": self.step, "of": steps, "epoch": self.epoch, "rate": round(rate, 3)}
        line |= {"pieces_a_second": round(pieces / (time.monotonic() - began)), "time": time.strftime("%H:%M:%S")}
        for name in WEIGHTS_OF_LOSSES:
            values = [each[name] for each in losses if name in each]
            if values:
                line[name] = round(sum(values) / len(values), 4)
        with open(self.run / "log.jsonl", "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def _save(self) -> None:
        state = {
            "reader": self.reader.state_dict(), "optimizer": self.optimizer.state_dict(),
            "average": self.average.values, "step": self.step, "epoch": self.epoch, "position": self.position,
            "settings": asdict(self.settings),
        }  # fmt: skip
        _write(state, self.run / "state.pt")
        _write(self.average.state_dict(self.reader), self.run / "weights.pt")

    def _load(self) -> None:
        state = torch.load(self.run / "state.pt", map_location=self.device)
        self.reader.load_state_dict(state["reader"])
        rates = [group["rate"] for group in self.optimizer.param_groups]
        self.optimizer.load_state_dict(state["optimizer"])
        for group, rate in zip(self.optimizer.param_groups, rates):
            group["rate"] = rate
        self.average.values = state["average"]
        self.step, self.epoch, self.position = state["step"], state["epoch"], state["position"]


def _write(value, path: Path) -> None:
    """All or nothing: a run that is ended while it saves goes on from the save before."""
    torch.save(value, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)
