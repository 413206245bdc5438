"""Says of every word of a paragraph whether it stands between double quotation marks."""

OUTSIDE, OPENING, INSIDE, CLOSING = 0, 1, 2, 3
STATES = 4

_OPENING = {"“", "``", "„", "«"}
_CLOSING = {"”", "''", "»"}
_EITHER = {'"', "＂", "〃"}


def states(words: list[str]) -> list[int]:
    """One state a word. A quotation that is not closed goes on to the end of the paragraph."""
    found, inside = [], False
    for word in words:
        if word in _OPENING or (word in _EITHER and not inside):
            found.append(OPENING)
            inside = True
        elif word in _CLOSING or word in _EITHER:
            found.append(CLOSING)
            inside = False
        else:
            found.append(INSIDE if inside else OUTSIDE)
    return found


def printed(word: str, state: int) -> str:
    """The word as the encoder shall see it: quotation marks in one form each."""
    if state == OPENING:
        return "“"
    if state == CLOSING:
        return "”"
    return _BRACKETS.get(word, word.replace("’", "'") if len(word) > 1 else word)


_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "`": "‘"}
