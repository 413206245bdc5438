import unittest

from readermodel import brat, polnear, words

TEXT = "“The ferry is late,” Ana Duarte said on Monday. “It often is.”\nThe harbour thinks so too."


def stretches(*parts):
    return [(TEXT.index(part), TEXT.index(part) + len(part)) for part in parts]


class LabelTest(unittest.TestCase):
    def setUp(self):
        first = brat.Attribution(
            source=stretches("Ana Duarte"),
            cue=stretches("said"),
            content=stretches("“The ferry is late,”", "“It often is.”"),
        )
        second = brat.Attribution(source=stretches("The harbour"), cue=stretches("thinks"), content=stretches("so too"))
        self.paragraphs = polnear.label(words.paragraphs(TEXT), [first, second])
        self.flat = [word for paragraph in self.paragraphs for word in paragraph["words"]]
        self.links = [link for paragraph in self.paragraphs for link in paragraph["link"]]

    def test_every_stretch_becomes_a_run(self):
        roles = self.paragraphs[0]["role"]
        self.assertEqual(roles[:8], ["B-content"] + ["I-content"] * 6 + ["B-source"])
        self.assertEqual(roles[-6:], ["B-content"] + ["I-content"] * 5)

    def test_contents_point_at_their_cue_and_the_cue_at_its_source(self):
        said = self.flat.index("said")
        self.assertEqual(self.links[0], said)
        self.assertEqual(self.links[self.flat.index("It") - 1], said)
        self.assertEqual(self.links[said], self.flat.index("Ana"))

    def test_links_number_words_through_the_document(self):
        self.assertEqual(self.links[self.flat.index("so")], self.flat.index("thinks"))

    def test_a_source_points_at_nothing_and_other_words_are_not_asked(self):
        self.assertEqual(self.links[self.flat.index("Ana")], polnear.NO_LINK)
        self.assertEqual(self.links[self.flat.index("ferry")], polnear.NOT_ASKED)

    def test_the_first_annotated_keeps_its_words(self):
        inner = brat.Attribution(content=stretches("ferry is late"))
        outer = brat.Attribution(content=stretches("“The ferry is late,”"))
        roles = polnear.label(words.paragraphs(TEXT), [inner, outer])[0]["role"]
        self.assertEqual(
            roles[:7], ["B-content", "I-content", "B-content", "I-content", "I-content", "B-content", "I-content"]
        )


class BratTest(unittest.TestCase):
    def test_reads_discontinuous_spans_and_drops_what_has_no_content(self):
        annotations = "\n".join(
            [
                "T1\tSource 0 4\tWord",
                "T2\tContent 9 12;20 22\ta b",
                "E1\tAttribution:T9 Source:T1 Content:T2",
                "E2\tX:T1 Source:T1",
            ]
        )
        found = brat.attributions(annotations)
        self.assertEqual(found, [brat.Attribution(source=[(0, 4)], content=[(9, 12), (20, 22)])])


if __name__ == "__main__":
    unittest.main()
