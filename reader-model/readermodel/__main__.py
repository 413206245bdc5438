"""The commands: prepare, train, train-findings, evaluate, export; and pack, for a machine without a network."""

import argparse
import dataclasses
from pathlib import Path

from .settings import Settings


def main() -> None:
    arguments = _parser().parse_args()
    if arguments.command == "prepare":
        from . import published, prepare

        published.unpack(arguments.work / "encoder")
        prepare.prepare(arguments.data, arguments.work)
        return

    import torch

    torch.set_num_threads(arguments.threads)
    if arguments.command == "train":
        from .train import Training

        names = {field.name for field in dataclasses.fields(Settings)}
        chosen = {name: value for name, value in vars(arguments).items() if name in names and value is not None}
        Training(arguments.work, arguments.run, Settings(**chosen), arguments.device, arguments.processes).go()
    elif arguments.command == "train-findings":
        from . import train_findings

        train_findings.train(arguments.work, arguments.run, arguments.findings, arguments.epochs)
    elif arguments.command == "evaluate":
        from . import evaluate

        evaluate.report(arguments.work, arguments.run / "weights.pt", arguments.only)
    elif arguments.command == "pack":
        from . import pack

        pack.pack(arguments.work, arguments.out)
    elif arguments.command == "export":
        from . import export

        export.export(arguments.work, arguments.run / "weights.pt", arguments.out)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="readermodel", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("prepare", "train", "train-findings", "evaluate", "export", "pack"):
        command = commands.add_parser(name)
        command.add_argument(
            "--work", type=Path, default=Path("work"), help="folder of prepared data (never committed)"
        )
        command.add_argument("--threads", type=int, default=2, help="threads of torch in each process")
        if name == "prepare":
            command.add_argument("--data", type=Path, required=True, help="folder of the corpora")
        else:
            command.add_argument("--run", type=Path, default=Path("work/run"), help="folder of the training run")
    evaluate = commands.choices["evaluate"]
    evaluate.add_argument("--only", nargs="*", default=["segments", "syntax", "mentions", "articles"])
    commands.choices["export"].add_argument("--out", type=Path, required=True, help="the ONNX file to write")
    commands.choices["pack"].add_argument("--out", type=Path, required=True, help="the .tar.gz file to write")
    findings = commands.choices["train-findings"]
    findings.add_argument("--findings", type=Path, required=True, help="folder of annotated articles (never committed)")
    findings.add_argument("--epochs", type=int, default=8)
    train = commands.choices["train"]
    train.add_argument("--device", default="cpu", help='"cuda" where there is a GPU')
    train.add_argument("--processes", type=int, default=1, help="work on the CPU in so many processes")
    for field in dataclasses.fields(Settings):
        if field.type in (int, float, "int", "float"):
            kind = int if field.type in (int, "int") else float
            train.add_argument("--" + field.name.replace("_", "-"), type=kind, help=f"default {field.default}")
    train.add_argument("--without-polnear", dest="with_polnear", action="store_const", const=False)
    return parser


if __name__ == "__main__":
    main()
