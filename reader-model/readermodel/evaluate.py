"""`evaluate`: the scores of a run on the development parts, which are never trained on."""

from pathlib import Path

from . import attributions, documents, runs
from .reading import Trained
from .runs import Tally
from .windows import around, units

CONTEXT = 224


def report(work: Path, weights: Path, only: list[str]) -> None:
    """Prints the scores that are asked for, in percent."""
    trained = Trained(work, weights)
    load = lambda name: documents.read(work / f"{name}.jsonl")
    if "segments" in only:
        for name, most in (("alone", 0), ("among their neighbours", CONTEXT)):
            strict, level = segments(trained, load("segments-dev"), most)
            roles = lambda tally: " / ".join(f"{tally.f1(role):.1f}" for role in attributions.ROLES)
            print(f"segments {name}, exact F1 source / cue / content: {roles(strict)} (levelled: {roles(level)})")
    if "syntax" in only:
        for name in ("ewt-dev", "gum-dev"):
            scores = syntax(trained, load(name))
            print(f"{name}, of gold words: " + ", ".join(f"{key} {value:.1f}" for key, value in scores.items()))
    if "mentions" in only:
        tally = mentions(trained, load("gum-dev"))
        kinds = ", ".join(f"{kind} {tally.f1(kind):.1f}" for kind in sorted(tally.wanted))
        print(f"gum-dev, named mentions: F1 {tally.f1():.1f} ({kinds})")
    if "articles" in only:
        for name, least in (("exact", 1.0), ("overlap", attributions.OVERLAP)):
            print(f"polnear-dev, whole articles, {name}: " + articles(trained, load("polnear-dev"), least))


def segments(trained: Trained, parts: list[documents.Document], most: int) -> tuple[Tally, Tally]:
    """Exact runs: as labelled, and with both sides levelled as `readout eval` levels them."""
    strict, level = Tally(), Tally()
    for document in parts:
        own = units(document, trained.pieces)
        windows = [around(own, index, most) for index in range(len(own))]
        found: dict[int, list[str]] = {}
        for unit, (window, place), answer in zip(own, windows, trained.answers([window for window, _ in windows])):
            start = sum(len(each.pieces) for each in window[:place])
            found.setdefault(unit.paragraph, []).extend(answer.role[start : start + len(unit.pieces)])
        for number, paragraph in enumerate(document.paragraphs):
            wanted_runs, found_runs = set(runs.runs(paragraph["role"])), set(runs.runs(found[number]))
            strict.add(wanted_runs, found_runs)
            words = paragraph["words"]
            level.add(*({runs.levelled(run, words) for run in each} - {None} for each in (wanted_runs, found_runs)))
    return strict, level


def syntax(trained: Trained, parts: list[documents.Document]) -> dict[str, float]:
    """Accuracy on annotated words and sentences; LAS without subtypes, as the CoNLL shared tasks count."""
    right = {name: 0 for name in ("UPOS", "XPOS", "lemma", "UAS", "LAS")}
    total = 0
    windows = [[unit] for document in parts for unit in units(document, trained.pieces)]
    for (unit,), answer in zip(windows, trained.answers(windows)):
        columns = unit.columns
        for at in range(len(unit.pieces)):
            total += 1
            right["UPOS"] += answer.upos[at] == columns["upos"][at]
            right["XPOS"] += answer.xpos[at] == columns["xpos"][at]
            right["lemma"] += answer.lemma[at] == columns["lemma"][at]
            attached = answer.heads[at] == columns["head"][at]
            right["UAS"] += attached
            right["LAS"] += attached and answer.deprel[at].split(":")[0] == columns["deprel"][at].split(":")[0]
    return {name: 100.0 * count / total for name, count in right.items()}


def mentions(trained: Trained, parts: list[documents.Document]) -> Tally:
    tally = Tally()
    windows = [
        around(own, index, 128) for each in parts for own in [units(each, trained.pieces)] for index in range(len(own))
    ]
    for (window, place), answer in zip(windows, trained.answers([window for window, _ in windows])):
        start = sum(len(each.pieces) for each in window[:place])
        unit = window[place]
        found = answer.mention[start : start + len(unit.pieces)]
        tally.add(set(runs.runs(unit.columns["mention"])), set(runs.runs(found)))
    return tally


def articles(trained: Trained, parts: list[documents.Document], least: float, most: int = CONTEXT) -> str:
    """Of several annotators the first by name is right."""
    first: dict[str, documents.Document] = {}
    for document in parts:
        first.setdefault(document.name.rsplit("_", 1)[0], document)
    right = wanted = found = 0
    for document in first.values():
        words = [word for paragraph in document.paragraphs for word in paragraph["words"]]
        answers = [each.words() for each in attributions.read(trained, units(document, trained.pieces), most)]
        right += attributions.right(document.attributions, answers, words, least)
        wanted, found = wanted + len(document.attributions), found + len(answers)
    precision, recall = right / max(found, 1), right / wanted
    return f"F1 {200 * right / (found + wanted):.1f} (P {100 * precision:.1f}, R {100 * recall:.1f})"
