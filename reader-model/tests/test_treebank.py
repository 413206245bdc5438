import tempfile
import unittest
from pathlib import Path

from readermodel import treebank

CONLLU = """# newdoc id = invented
# newpar = p
# sent_id = 1
1	Queen	Queen	PROPN	NNP	Number=Sing	3	nsubj	_	Entity=(1-person-new-nnnnn-cf1-1-coref-Queen_Isa_of_Ostrava
2	Isa	Isa	PROPN	NNP	Number=Sing	1	flat	_	Entity=1)
3	left	leave	VERB	VBD	Mood=Ind|Tense=Past|VerbForm=Fin	0	root	_	_
4	Tulm	Tulm	PROPN	NNP	Number=Sing	3	obj	_	Entity=(2-place-new-nnnnn-cf2-1-sgl-Tulm)|SpaceAfter=No
5	.	.	PUNCT	.	_	3	punct	_	_

# sent_id = 2
1	She	she	PRON	PRP	_	2	nsubj	_	Entity=(1-person-giv:act-nnnnn-cf1-1-ana-Queen_Isa_of_Ostrava)
2-3	isn't	_	_	_	_	_	_	_	_
2	is	be	AUX	VBZ	_	0	root	_	_
3	n't	not	PART	RB	Polarity=Neg	2	advmod	_	_

"""


class TreebankTest(unittest.TestCase):
    def setUp(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "a.conllu"
            path.write_text(CONLLU, encoding="utf-8")
            (self.document,) = treebank.read(path, "invented", with_mentions=True)
        (self.paragraph,) = self.document.paragraphs

    def test_heads_are_numbered_through_the_paragraph(self):
        self.assertEqual(self.paragraph["head"], [2, 0, -1, 2, 2, 6, -1, 6])
        self.assertEqual(self.paragraph["sentence"], [0] * 5 + [1] * 3)

    def test_names_with_an_identity_are_mentions_and_pronouns_are_not(self):
        self.assertEqual(self.paragraph["mention"], ["B-person", "I-person", "O", "B-place", "O", "O", "O", "O"])

    def test_features_stand_in_their_order(self):
        self.assertEqual(self.paragraph["features"][2][:3], ["Past", "Fin", "Ind"])


if __name__ == "__main__":
    unittest.main()
