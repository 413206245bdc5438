"""Trees and chains against trying everything."""

import itertools
import unittest

import numpy as np
import torch

from readermodel import trees
from readermodel.crf import Chain

LABELS = ["O", "B-a", "I-a", "B-b", "I-b"]


def is_tree(heads):
    for word in range(1, len(heads)):
        seen = set()
        while word:
            if word in seen:
                return False
            seen.add(word)
            word = heads[word]
    return sum(head == 0 for head in heads[1:]) == 1


class TreesTest(unittest.TestCase):
    def test_finds_the_best_tree_with_one_root(self):
        random = np.random.RandomState(7)
        for size in (2, 3, 4, 5):
            every = [(0, *heads) for heads in itertools.product(range(size), repeat=size - 1)]
            every = [heads for heads in every if is_tree(heads)]
            for _ in range(30):
                scores = random.randn(size, size) * 3
                weight = lambda heads: sum(scores[word, head] for word, head in enumerate(heads) if word)
                found = trees.heads(scores)
                self.assertTrue(is_tree(found))
                self.assertAlmostEqual(weight(found), max(map(weight, every)))


class ChainTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(3)
        self.chain = Chain(LABELS)
        torch.nn.init.normal_(self.chain.transitions)
        torch.nn.init.normal_(self.chain.starts)
        self.emissions = torch.randn(1, 4, len(LABELS))
        transitions, starts = self.chain.scores()
        self.scores = {
            path: starts[path[0]]
            + sum(self.emissions[0, at, label] for at, label in enumerate(path))
            + sum(transitions[a, b] for a, b in zip(path, path[1:]))
            for path in itertools.product(range(len(LABELS)), repeat=4)
        }

    def test_the_best_path_is_the_best_of_all(self):
        self.assertEqual(tuple(self.chain.best(self.emissions[0])), max(self.scores, key=self.scores.get))

    def test_the_loss_is_the_share_of_all_paths(self):
        path = (1, 2, 0, 3)
        everything = torch.logsumexp(torch.stack(list(self.scores.values())), dim=0)
        loss = self.chain.loss(self.emissions, torch.tensor([path]), torch.ones(1, 4))
        self.assertAlmostEqual(float(loss), float(everything - self.scores[path]) / 4, places=4)

    def test_padding_changes_nothing(self):
        padded = torch.cat([self.emissions, torch.randn(1, 3, len(LABELS))], dim=1)
        mask = torch.tensor([[1.0] * 4 + [0.0] * 3])
        tags = torch.tensor([[1, 2, 0, 3, 0, 0, 0]])
        self.assertAlmostEqual(
            float(self.chain.loss(padded, tags, mask)),
            float(self.chain.loss(self.emissions, tags[:, :4], mask[:, :4])),
            places=5,
        )

    def test_never_begins_in_the_middle(self):
        self.emissions[:, :, 2] = 50.0
        self.assertNotEqual(self.chain.best(self.emissions[0])[0], 2)


if __name__ == "__main__":
    unittest.main()
