import os
import unittest
from pathlib import Path

from readermodel import documents, prepare
from readermodel.documents import Document

WORK = Path(os.environ.get("READER_MODEL_WORK", "work"))
TRAINING = ["polnear-train", "ewt-train", "gum-train"]
HELD_OUT = ["polnear-dev", "segments-dev", "ewt-dev", "gum-dev"]


class DropHeldOutTest(unittest.TestCase):
    def test_empties_training_paragraphs_with_a_held_out_sentence(self):
        dev = [Document("p", "d", [{"words": "Nobody had expected the bridge to open .".split()}])]
        train = [
            Document("p", "t", [
                {"words": "Rain fell . Nobody had expected the bridge to open !".split()},
                {"words": "Rain fell .".split()},
            ])
        ]  # fmt: skip
        self.assertEqual(prepare.drop_held_out(prepare.held_out_sentences(dev), train), 1)
        self.assertEqual([paragraph["words"] for paragraph in train[0].paragraphs], [[], ["Rain", "fell", "."]])
        self.assertEqual(train[0].paragraphs[0]["dropped"], 11)

    def test_commonplaces_may_stay(self):
        self.assertEqual(prepare.held_out_sentences([Document("p", "d", [{"words": ["Thanks", "!"]}])]), set())


@unittest.skipUnless((WORK / "labels.json").exists(), "set READER_MODEL_WORK to the folder that `prepare` wrote")
class PreparedTest(unittest.TestCase):
    def test_no_sentence_that_is_scored_is_trained_on(self):
        read = lambda names: [each for name in names for each in documents.read(WORK / f"{name}.jsonl")]
        held_out = prepare.held_out_sentences(read(HELD_OUT))
        self.assertGreater(len(held_out), 4000)
        for document in read(TRAINING):
            for paragraph in document.paragraphs:
                for words in (*prepare.sentences(paragraph), paragraph["words"]):
                    self.assertNotIn(prepare.fingerprint(words), held_out)


if __name__ == "__main__":
    unittest.main()
