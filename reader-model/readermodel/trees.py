"""Makes trees of arc scores: the best head for every word, such that there is one root and no cycle."""

import numpy as np

NEVER = -1e9


def heads(scores: np.ndarray) -> list[int]:
    """Heads of the words 1..n of one sentence, `[0]` being 0; `scores[d, h]` for 0..n, where 0 is the root."""
    scores = scores.astype(np.float64).copy()
    scores[:, 0][0] = NEVER
    np.fill_diagonal(scores, NEVER)
    found = _maximum(scores)
    roots = [word for word in range(1, len(found)) if found[word] == 0]
    if len(roots) <= 1:
        return found
    return max((_rooted(scores, root) for root in roots), key=lambda each: _weight(scores, each))


def _rooted(scores: np.ndarray, root: int) -> list[int]:
    only = scores.copy()
    only[1:, 0] = NEVER
    only[root, 0] = scores[root, 0]
    return _maximum(only)


def _weight(scores: np.ndarray, found: list[int]) -> float:
    return sum(scores[word, head] for word, head in enumerate(found) if word)


def _maximum(scores: np.ndarray) -> list[int]:
    """Chu, Liu and Edmonds: takes the best heads, contracts a cycle if there is one, and solves what is left."""
    best = scores.argmax(axis=1)
    best[0] = 0
    cycle = _cycle(best)
    if not cycle:
        return [int(head) for head in best]
    inside = np.array(cycle)
    outside = np.array([word for word in range(len(scores)) if word not in set(cycle)])
    entering = scores[inside][:, outside] - scores[inside, best[inside]][:, None]
    size = len(outside)
    smaller = np.full((size + 1, size + 1), NEVER)
    smaller[:size, :size] = scores[np.ix_(outside, outside)]
    smaller[:size, size] = scores[np.ix_(outside, inside)].max(axis=1)
    smaller[size, :size] = entering.max(axis=0)
    solved = _maximum(smaller)
    found = list(best)
    for place, word in enumerate(outside):
        if word and solved[place] == size:
            found[word] = inside[scores[word, inside].argmax()]
        elif word:
            found[word] = outside[solved[place]]
    into = inside[entering[:, solved[size]].argmax()]
    found[into] = outside[solved[size]]
    return [int(head) for head in found]


def _cycle(best: np.ndarray) -> list[int]:
    """The words of one cycle of the head function, or none."""
    state = [0] * len(best)
    for start in range(1, len(best)):
        path, word = [], start
        while word and state[word] == 0:
            state[word] = 1
            path.append(word)
            word = int(best[word])
        if word and state[word] == 1 and word in path:
            return path[path.index(word) :]
        for each in path:
            state[each] = 2
    return []
