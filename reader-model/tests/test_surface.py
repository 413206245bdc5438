"""What is read off the letters: quotation marks, word pieces, lemmas, runs."""

import json
import tempfile
import unittest
from pathlib import Path

from readermodel import lemmas, quotations, runs, wordpieces
from readermodel.runs import Run

VOCABULARY = {"[PAD]": 0, "[UNK]": 100, "har": 1, "##bour": 2, "-": 3, "cafe": 4, "co": 5}


class QuotationsTest(unittest.TestCase):
    def test_straight_marks_open_and_close_in_turn(self):
        self.assertEqual(quotations.states('" a " b'.split()), [1, 2, 3, 0])

    def test_an_open_quotation_goes_on(self):
        self.assertEqual(quotations.states("x “ a b".split()), [0, 1, 2, 2])

    def test_marks_are_printed_in_one_form(self):
        self.assertEqual(
            [quotations.printed(*each) for each in (("``", 1), ("''", 3), ("-LRB-", 0), ("’s", 2))],
            ["“", "”", "(", "'s"],
        )


class WordPiecesTest(unittest.TestCase):
    def setUp(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "tokenizer.json"
            path.write_text(json.dumps({"model": {"vocab": VOCABULARY}}))
            self.pieces = wordpieces.WordPieces(path)

    def test_takes_the_longest_pieces_it_knows(self):
        self.assertEqual(self.pieces.of("Harbour-Café"), [1, 2, 3, 4])

    def test_what_it_does_not_know_is_unknown(self):
        self.assertEqual(self.pieces.of("zzz"), [wordpieces.UNKNOWN])
        self.assertEqual(self.pieces.of("\u200b"), [wordpieces.UNKNOWN])

    def test_keeps_the_shape(self):
        shapes = [
            wordpieces.SHAPES[wordpieces.shape(word)] for word in ("said", "Tulm", "NATO", "iPad", "3rd", "“", "$", "A")
        ]
        self.assertEqual(shapes, ["lower", "Capital", "UPPER", "mIxed", "number", "mark", "mark", "Capital"])


class LemmasTest(unittest.TestCase):
    def test_scripts_make_the_lemma_they_were_made_from(self):
        for form, lemma in (
            ("was", "be"),
            ("Cities", "city"),
            ("NATO", "NATO"),
            ("Saying", "say"),
            ("'s", "be"),
            ("a", "a"),
        ):
            self.assertEqual(lemmas.apply(lemmas.script(form, lemma), form), lemma)

    def test_one_script_serves_many_words(self):
        self.assertEqual(lemmas.script("walked", "walk"), lemmas.script("Asked", "ask"))

    def test_a_script_that_does_not_fit_leaves_the_word(self):
        self.assertEqual(lemmas.apply("l|5|x", "Go"), "go")


class RunsTest(unittest.TestCase):
    def test_finds_runs_as_the_conll_scorer_does(self):
        labels = ["O", "B-cue", "B-cue", "I-cue", "I-source", "O"]
        self.assertEqual(runs.runs(labels), [Run("cue", 1, 1), Run("cue", 2, 3), Run("source", 4, 4)])

    def test_levels_marks_and_that(self):
        words = "that “ it rains . ''".split()
        self.assertEqual(runs.levelled(Run("content", 0, 5), words), Run("content", 2, 3))
        self.assertIsNone(runs.levelled(Run("cue", 4, 5), words))


if __name__ == "__main__":
    unittest.main()
