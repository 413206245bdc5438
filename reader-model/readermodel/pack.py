"""`pack`: all that training and evaluation read, in one small archive for a machine that can reach nothing.

A GPU is often lent without a network and with a limit on what may travel. The encoder travels in 16-bit floats.
"""

import tarfile
import tempfile
from pathlib import Path

import torch

from .encoder import HALF, Encoder, load_weights


def pack(work: Path, out: Path) -> None:
    """Writes the archive; unpacked into a folder, that folder is a work folder."""
    encoder = Encoder()
    load_weights(encoder, work / "encoder")
    with tempfile.TemporaryDirectory() as folder, tarfile.open(out, "w:gz") as archive:
        half = Path(folder) / HALF
        torch.save({name: tensor.half() for name, tensor in encoder.state_dict().items()}, half)
        archive.add(half, f"encoder/{HALF}")
        archive.add(
            (work / "encoder" / "all-minilm-l6-v2-tokenizer.json").resolve(), "encoder/all-minilm-l6-v2-tokenizer.json"
        )
        for path in sorted(work.glob("*.json*")):
            archive.add(path, path.name)
    print(f"{out}: {out.stat().st_size / 1e6:.1f} MB")
