"""Reads attributions from brat's standoff files: `T` lines are spans, `E` lines join them to attributions."""

import re
from dataclasses import dataclass, field

_SPAN = re.compile(r"(T\d+)\t[\w-]+ (\d+ \d+(?:;\d+ \d+)*)(?:\t.*)?$")
_EVENT = re.compile(r"E\d+\t(.+)$")

Stretches = list[tuple[int, int]]


@dataclass
class Attribution:
    """Who (source) said (cue) what (content); each a list of stretches [begin, end), in the order of the text."""

    source: Stretches = field(default_factory=list)
    cue: Stretches = field(default_factory=list)
    content: Stretches = field(default_factory=list)


def attributions(annotations: str) -> list[Attribution]:
    """The attributions that have content."""
    spans, events = {}, []
    for line in annotations.split("\n"):
        if match := _SPAN.match(line):
            spans[match[1]] = [tuple(map(int, part.split())) for part in match[2].split(";")]
        elif match := _EVENT.match(line):
            events.append(match[1])
    found = [_attribution(event, spans) for event in events]
    return [each for each in found if each.content]


def _attribution(event: str, spans: dict[str, Stretches]) -> Attribution:
    attribution = Attribution()
    for argument in event.split():
        role, _, span = argument.partition(":")
        stretches = getattr(attribution, role.rstrip("0123456789").lower(), None)
        if stretches is not None:
            stretches.extend((begin, end) for begin, end in spans.get(span, []) if end > begin)
    for stretches in (attribution.source, attribution.cue, attribution.content):
        stretches.sort()
    return attribution
