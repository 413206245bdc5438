import unittest

import torch

from readermodel import findings, upper
from readermodel.crf import Chain

TEXT = "The council banned the boats.\nIt may lift the ban, the mayor said, if the boats are clean."
ROWS = "\n".join(
    [
        "options\tadopted\tThe council banned the boats\tname=the boats",
        "options\ton_table\tIt may lift the ban\tname=the ban",
        "options\ton_table\tlift the ban\tname=the ban",
        "conditions\tprecondition\tIt may lift the ban, the mayor said, if the boats are clean",
        "wording\toutlet\tthe boats #2\tby=-",
        "options\tloved\tthe mayor\tname=the mayor",
        "options\tadopted\twords that are not there",
    ]
)


class ReadTest(unittest.TestCase):
    def setUp(self):
        self.document, self.findings = findings.article("a", TEXT, ROWS)

    def test_keeps_rows_of_known_labels_whose_words_are_there(self):
        self.assertEqual(
            [(each.section, each.label) for each in self.findings],
            [("option", "adopted"), ("option", "on_table"), ("option", "on_table"), ("condition", "precondition"), ("wording", "outlet")],
        )

    def test_finds_the_occurrence_that_is_asked_for(self):
        self.assertEqual(self.findings[-1].begin, TEXT.rindex("the boats"))

    def test_of_two_that_overlap_the_shorter_stays(self):
        column = self.document.paragraphs[1]["option"]
        self.assertEqual(column[:6], ["O", "O", "B-on_table", "I-on_table", "I-on_table", "O"])

    def test_sections_may_share_words(self):
        self.assertEqual(self.document.paragraphs[1]["condition"][0], "B-precondition")


class LossTest(unittest.TestCase):
    def test_the_chains_of_all_sections_at_once_lose_what_each_alone_does(self):
        torch.manual_seed(1)
        chains = [Chain(upper.EDGES) for _ in range(3)]
        for chain in chains:
            torch.nn.init.normal_(chain.transitions)
        emissions, tags = torch.randn(2, 3, 5, 3), torch.randint(0, 2, (2, 3, 5))
        mask = torch.tensor([[1.0] * 5, [1.0] * 3 + [0.0] * 2])[:, None].expand(2, 3, 5)
        alone = sum(chain.loss(emissions[:, at], tags[:, at], mask[:, at]) for at, chain in enumerate(chains))
        self.assertAlmostEqual(float(upper.chains_loss(chains, emissions, tags, mask)), float(alone), places=4)


if __name__ == "__main__":
    unittest.main()
