"""The printers that this PC knows, and which of them put no ink on paper but write a file or send it away."""

import re
from collections.abc import Sequence

_NO_PAPER = re.compile(r"pdf|xps|onenote|\bfax\b|print to file|document writer|image writer", re.IGNORECASE)


def system_printers() -> Sequence[str]:
    """Their names; a slow import that is made when it is needed."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())


def offered_printer() -> str:
    """The one that prints when none is named; empty where there is none."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName()


def prints_on_paper(name: str) -> bool:
    """By its name, since systems do not say it: `Microsoft Print to PDF` does not."""
    return not _NO_PAPER.search(name)
