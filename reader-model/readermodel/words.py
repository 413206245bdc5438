"""Cuts running text into words as the Universal Dependencies treebanks of English do.

Only needed to train on raw text: the treebanks come cut, and the product brings its own words.
"""

import re
from typing import NamedTuple

_ABBREVIATIONS = {
    "mr.", "mrs.", "ms.", "dr.", "prof.", "rev.", "hon.", "st.", "jr.", "sr.", "gen.", "col.", "lt.", "sgt.", "capt.",
    "maj.", "adm.", "sen.", "rep.", "gov.", "pres.", "sec.", "amb.", "vs.", "etc.", "inc.", "ltd.", "corp.", "co.",
    "no.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.", "oct.", "nov.", "dec.",
}  # fmt: skip

_WORD = re.compile(
    r"""
      (?:https?://|www\.)[^\s“”"<>]+[^\s“”"<>.,;:!?)\]'’]   # addresses
    | [\w.+-]+@\w[\w.-]*\w                                   # mail
    | [@\#]\w+                                               # handles
    | (?:[^\W\d_]\.){2,}                                     # U.S., p.m.
    | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|m|bn|k|am|pm)?\b     # 1,000 3.5 4:30 2nd
    | [^\W\d_]+(?=n['’]t\b)                                  # do|n't
    | n['’]t\b
    | ['’](?:s|S|m|d|re|ve|ll|RE|VE|LL)\b
    | [^\W_]+(?:['’](?!(?:s|S|m|d|re|ve|ll|RE|VE|LL)\b)[^\W_]+)*\.?   # words, O'Brien; a full stop is looked at again
    | \.{2,} | …  | -{2,} | `` | ''
    | \S
    """,
    re.VERBOSE,
)


class Word(NamedTuple):
    """A word and where it stands in its text, in code points."""

    form: str
    begin: int
    end: int


def split(text: str, offset: int = 0) -> list[Word]:
    """The words of a text that begins at `offset`."""
    words = []
    for match in _WORD.finditer(text):
        form, begin = match.group(), match.start() + offset
        if form.endswith(".") and len(form) > 1 and not _keeps_its_stop(form):
            words.append(Word(form[:-1], begin, begin + len(form) - 1))
            words.append(Word(".", begin + len(form) - 1, begin + len(form)))
        else:
            words.append(Word(form, begin, begin + len(form)))
    return words


def _keeps_its_stop(form: str) -> bool:
    if not form[0].isalpha():
        return form[0] in ".…" or "/" in form or "@" in form
    return "." in form[:-1] or form.lower() in _ABBREVIATIONS or (len(form) == 2 and form[0].isupper())


def paragraphs(text: str) -> list[list[Word]]:
    """The words of every line that has some."""
    found, at = [], 0
    for line in text.split("\n"):
        words = split(line, at)
        if words:
            found.append(words)
        at += len(line) + 1
    return found
