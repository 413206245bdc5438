import random
import unittest

from readermodel import tensors, windows
from readermodel.documents import Document

LABELS = {
    "upos": ["X"], "xpos": ["X"], "lemma": ["l|0|"], "deprel": ["dep"], "features": [], "mention": ["O"],
    "role": ["O", "B-cue", "I-cue"],
}  # fmt: skip


class OnePieceAWord:
    def of(self, word):
        return [1000 + len(word)] * (2 if "-" in word else 1)


def article(*paragraphs, **columns):
    made = []
    for number, text in enumerate(paragraphs):
        words = text.split()
        made.append({"words": words, **{name: column[number] for name, column in columns.items()}})
    return Document("invented", "a", made)


class WindowsTest(unittest.TestCase):
    def test_draws_every_unit_once(self):
        units = windows.units(article(*["some words here ."] * 20), OnePieceAWord())
        for seed in range(20):
            drawn = windows.draw(units, random.Random(seed), 0.3, 5, 30)
            self.assertEqual([unit for window in drawn for unit in window], units)

    def test_no_unit_is_larger_than_it_may_be(self):
        text = " ".join(["one two three four ."] * 40)
        units = windows.units(article(text), OnePieceAWord(), most=23)
        self.assertEqual(sum(len(unit.pieces) for unit in units), 200)
        self.assertTrue(all(unit.size <= 23 and unit.columns["words"][-1] == "." for unit in units))
        self.assertEqual([unit.base for unit in units], list(range(0, 200, 20)))

    def test_words_are_numbered_past_what_was_dropped(self):
        document = article("a b", "c", "d")
        document.paragraphs[1] = {"words": [], "dropped": 1}
        self.assertEqual([unit.base for unit in windows.units(document, OnePieceAWord())], [0, 3])

    def test_sentences_are_units_where_they_are_known(self):
        document = article("a b c d e", sentence=[[0, 0, 0, 1, 1]], head=[[1, -1, 1, -1, 3]])
        first, second = windows.units(document, OnePieceAWord())
        self.assertEqual((first.columns["words"], second.columns["words"]), (["a", "b", "c"], ["d", "e"]))
        self.assertEqual(second.columns["head"], [-1, 0])

    def test_around_grows_on_both_sides(self):
        units = windows.units(article(*["w x y ."] * 9), OnePieceAWord())
        window, place = windows.around(units, 4, 4 * 3 + 2 + 2)
        self.assertEqual((window, place), (units[3:6], 1))
        self.assertEqual(windows.around(units, 4, 0), ([units[4]], 0))


class TensorsTest(unittest.TestCase):
    def test_words_know_their_pieces(self):
        window = windows.units(article("a so-so b", "c"), OnePieceAWord())
        given = tensors.inputs([window])
        self.assertEqual(given["pieces"][0].tolist(), [101, 1001, 1005, 1005, 1001, 102, 1001, 102])
        self.assertEqual(given["first"][0].tolist(), [0, 1, 2, 4, 6])
        self.assertEqual(given["last"][0].tolist(), [0, 1, 3, 4, 6])
        self.assertEqual(given["sentence"][0].tolist(), [1, 2, 2, 2, 3])

    def test_links_that_leave_the_window_point_at_nothing(self):
        document = article("a b", "c d", role=[["O", "B-cue"], ["B-cue", "O"]], link=[[-2, 2], [1, -1]])
        units = windows.units(document, OnePieceAWord())
        targets = tensors.Targets(LABELS)
        no = tensors.IGNORED
        self.assertEqual(targets.of([units])["link"][0].tolist(), [no, no, 3, 2, 0])
        self.assertEqual(targets.of([units[1:]])["link"][0].tolist(), [no, 0, 0])


if __name__ == "__main__":
    unittest.main()
