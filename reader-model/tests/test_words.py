import unittest

from readermodel import words


class WordsTest(unittest.TestCase):
    def forms(self, text):
        return [word.form for word in words.split(text)]

    def test_cuts_clitics_and_marks_from_their_words(self):
        self.assertEqual(
            self.forms("“We don't know the mayor’s plan,” she said."),
            ["“", "We", "do", "n't", "know", "the", "mayor", "’s", "plan", ",", "”", "she", "said", "."],
        )

    def test_keeps_the_stops_of_abbreviations(self):
        self.assertEqual(
            self.forms("Mr. Oduya of the U.N. left at 4:30 p.m."),
            ["Mr.", "Oduya", "of", "the", "U.N.", "left", "at", "4:30", "p.m."],
        )

    def test_cuts_hyphens_as_the_treebanks_do(self):
        self.assertEqual(self.forms("long-term"), ["long", "-", "term"])

    def test_every_word_stands_where_it_says(self):
        text = "It’s 3.5% up — “so what?” asked O'Brien (see https://example.org/a)."
        for word in words.split(text):
            self.assertEqual(text[word.begin : word.end], word.form)

    def test_paragraphs_are_lines_with_words(self):
        found = words.paragraphs("One line.\n\n  \nAnother.")
        self.assertEqual([[word.form for word in each] for each in found], [["One", "line", "."], ["Another", "."]])
        self.assertEqual(found[1][0].begin, 14)


if __name__ == "__main__":
    unittest.main()
