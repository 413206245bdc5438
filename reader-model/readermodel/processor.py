"""Makes Debian's torch as fast as the processor it runs on.

OpenBLAS 0.3.21 takes processors younger than itself for a Pentium 4 ("Prescott") and is then four to eight times
slower. The kernel family has to be named before the library is loaded, so this runs before torch is imported.
And glibc gives every large tensor's memory back to the system when it is freed, and then waits for new pages.
"""

import ctypes
import os
from pathlib import Path


def choose_blas_kernels(cpu_info: Path = Path("/proc/cpuinfo")) -> None:
    """Names OpenBLAS's kernel family in the environment, unless the user named one."""
    if "OPENBLAS_CORETYPE" in os.environ or not cpu_info.exists():
        return
    flags = set(cpu_info.read_text().split())
    if "avx512f" in flags:
        os.environ["OPENBLAS_CORETYPE"] = "SKYLAKEX"
    elif "avx2" in flags:
        os.environ["OPENBLAS_CORETYPE"] = "HASWELL"


def keep_freed_memory() -> None:
    """Tells glibc to reuse the memory of freed tensors; does nothing with another C library."""
    library = ctypes.CDLL(None)
    if hasattr(library, "mallopt"):
        trim_threshold, mmap_threshold = -1, -3
        library.mallopt(mmap_threshold, 1 << 30)
        library.mallopt(trim_threshold, (1 << 31) - 1)
