"""What a paper is to a printer: its name, and how many pages of which size it fills."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize

from kingoil_desk.gui.paper.output import Paint
from kingoil_desk.gui.paper.size import PaperSize

_KNOWN = {(105.0, 148.0): QPageSize.PageSizeId.A6, (148.0, 210.0): QPageSize.PageSizeId.A5,
          (210.0, 297.0): QPageSize.PageSizeId.A4}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Layout:
    """A paper laid out: its pages, all of this width and height in mm. Wider than high is landscape."""

    width: float
    height: float
    pages: Sequence[Paint]

    def page_size(self) -> QPageSize:
        """Upright, as a printer knows it; the orientation stands beside it."""
        upright = min(self.width, self.height), max(self.width, self.height)
        if upright in _KNOWN:
            return QPageSize(_KNOWN[upright])
        across, down = upright if self.landscape() else (self.width, self.height)
        return QPageSize(QSizeF(across, down), QPageSize.Unit.Millimeter, "")

    def landscape(self) -> bool:
        # a short slip from a roll is still fed upright
        return (self.height, self.width) in _KNOWN

    def orientation(self) -> QPageLayout.Orientation:
        return QPageLayout.Orientation.Landscape if self.landscape() else QPageLayout.Orientation.Portrait


class Printable(Protocol):
    """A paper with its values filled in: what the preview shows, prints and saves."""

    def title(self) -> str:
        """What the PDF and the printer's queue are told: the kind of paper, and nobody's name or number."""

    def layout(self, size: PaperSize) -> Layout:
        """The pages in one of the sizes that its kind of paper has; quick, since nothing is painted yet."""
