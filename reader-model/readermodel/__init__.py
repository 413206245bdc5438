"""Trains the small model that reads: one encoder pass with heads for grammar, names and attribution.

`python3 -m readermodel prepare|train|evaluate|export` from the folder above; see README.md there.
"""

from . import processor

processor.choose_blas_kernels()
processor.keep_freed_memory()
