"""Several processes that work out the gradients of one step together.

Threads inside one process wait for each other thousands of times a step, which is slow where other programs use the
same processors. Here each process has one thread, takes the next batch whenever it is free, and waits once a step.
The weights lie in shared memory; only the first process, which calls, changes them.
"""

from typing import Callable

import torch
from torch import multiprocessing, nn


class Crew:
    """The calling process and `size - 1` others.

    `learn(epoch, number)` adds the gradients of a batch to those of the reader, and returns its losses.
    """

    def __init__(self, reader: nn.Module, learn: Callable[[int, int], dict], size: int):
        self._learn = learn
        self._parameters = [each for each in reader.parameters() if each.requires_grad]
        self._next = None
        self._others = []
        if size > 1:
            context = multiprocessing.get_context("fork")
            reader.share_memory()
            self._next = context.Value("i", 0)
            for _ in range(size - 1):
                shared = [torch.zeros_like(each).share_memory_() for each in self._parameters]
                ours, theirs = context.Pipe()
                process = context.Process(target=self._serve, args=(ours, theirs, shared), daemon=True)
                process.start()
                theirs.close()
                self._others.append((ours, shared))

    def gradients(self, epoch: int, first: int, last: int) -> list[dict]:
        """Leaves the mean gradient of the batches first..last (last outside) in the parameters; returns the losses."""
        if self._next is not None:
            self._next.value = first
        for pipe, _ in self._others:
            pipe.send((epoch, first, last))
        losses = self._work(epoch, first, last)
        for pipe, shared in self._others:
            theirs = pipe.recv()
            if theirs:
                self._add(shared)
            losses += theirs
        for parameter in self._parameters:
            if parameter.grad is not None:
                parameter.grad.div_(last - first)
        return losses

    def _work(self, epoch: int, first: int, last: int) -> list[dict]:
        for parameter in self._parameters:
            parameter.grad = None
        return [self._learn(epoch, number) for number in self._numbers(first, last)]

    def _numbers(self, first: int, last: int):
        if self._next is None:
            yield from range(first, last)
            return
        while True:
            with self._next.get_lock():
                number = self._next.value
                self._next.value += 1
            if number >= last:
                return
            yield number

    def _serve(self, callers_end, pipe, shared) -> None:
        """Works until the caller is gone."""
        callers_end.close()
        torch.set_num_threads(1)
        while True:
            try:
                task = pipe.recv()
            except EOFError:
                return
            losses = self._work(*task)
            for parameter, place in zip(self._parameters, shared):
                place.zero_() if parameter.grad is None else place.copy_(parameter.grad)
            pipe.send(losses)

    def _add(self, shared) -> None:
        for parameter, place in zip(self._parameters, shared):
            if parameter.grad is None:
                parameter.grad = place.clone()
            else:
                parameter.grad.add_(place)
