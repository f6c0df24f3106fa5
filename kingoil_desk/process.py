"""What the running program keeps from others on the same PC: no core dump, no crash report, no look into its memory."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS, _SEM_NOGPFAULTERRORBOX, _SEM_NOOPENFILEERRORBOX = 0x0001, 0x0002, 0x8000
_WER_NO_HEAP = 0x0001


def harden() -> None:
    """To be called first in a program, before any key is in memory; never raises, and a second call does nothing.

    What the system does not grant (a sandbox may forbid it) is left as it is: the desk runs all the same.
    """
    if sys.platform == "win32":
        _no_crash_reports()
    else:
        _no_core_file()
        if sys.platform == "linux":
            _not_dumpable()


def _no_core_file() -> None:
    """Holds for every program that this one starts, too."""
    import resource  # not on Windows

    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return


def _not_dumpable() -> None:
    """A crash handler of the system is given no memory either (the limit above does not hold for one), and a program
    of the same user can neither trace this one nor read its memory. Ends with the program: it does not pass on.

    A desktop portal refuses such a program on many systems, so what Qt asks one for (light or dark as the system
    is) may stay unanswered there.
    """
    try:
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    except (OSError, AttributeError):
        return


def _no_crash_reports() -> None:
    """Windows Error Reporting takes no dump of this program; should it start all the same, then without the heap.

    Not tried on Windows yet.
    """
    if sys.platform == "win32":  # again for the type checker
        quiet = _SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX | _SEM_NOOPENFILEERRORBOX
        try:
            kernel = ctypes.WinDLL("kernel32")
            kernel.SetErrorMode(kernel.GetErrorMode() | quiet)
            kernel.WerSetFlags(_WER_NO_HEAP)
        except (OSError, AttributeError):
            return
