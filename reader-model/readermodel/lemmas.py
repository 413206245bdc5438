"""Lemmas as short edit scripts on the end of a word, so that a classifier can choose among a few hundred.

A script is `CASE|CUT|ADD`: write the word in lower case (`l`) or as it is (`k`), cut so many characters off its end,
add these. Irregular words have long scripts of their own ("was" -> "l|3|be").
"""


def script(form: str, lemma: str) -> str:
    """The shortest script that makes the lemma of the form."""
    candidates = [_suffix("l", form.lower(), lemma), _suffix("k", form, lemma)]
    return min(candidates, key=len)


def _suffix(case: str, form: str, lemma: str) -> str:
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
        shared += 1
    return f"{case}|{len(form) - shared}|{lemma[shared:]}"


def apply(script_: str, form: str) -> str:
    """The lemma that a script makes of a form; the form in its script's case where the script does not fit."""
    case, cut, add = script_.split("|", 2)
    word = form.lower() if case == "l" else form
    if int(cut) > len(word):
        return word
    return (word[: len(word) - int(cut)] + add) or word
