"""The recovery sheet: the one paper that opens a shop's data when its PC no longer can."""

from dataclasses import dataclass, field

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from kingoil_desk.domain.recovery_code import grouped
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.paper_words import PaperWords
from kingoil_desk.gui.paper.pen import GREY, INK, Pen

MARGIN = 20.0  # mm, on all four sides
GROUPS_A_LINE = 3


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What one sheet says. `contact` is one line or empty, `date` as people read it, `sheet` its number (7K2M).

    `paint` draws it on a portrait page; the values are all it ever holds: no folder, no passphrase.
    """

    shop_name: str
    contact: str
    date: str
    code: str = field(repr=False)
    sheet: str
    language: Language

    def title(self) -> str:
        """What the PDF and the printer's queue are told; the same for every shop."""
        return PaperWords(self.language).translate("RecoverySheet", "Recovery sheet")

    def paint(self, painter: QPainter, page: QRectF) -> None:
        """One page, from the top down; each block takes the height that its words need."""
        words = PaperWords(self.language)
        pen = _SheetPen(painter, page, MARGIN)
        number = words.translate("RecoverySheet", "Sheet {sheet}").format(sheet=self.sheet)
        pen.text(self.shop_name, 17, strong=True)
        if self.contact:
            pen.text(self.contact, 10.5, ink=GREY)
        pen.gap(3)
        pen.line()
        pen.gap(5)
        pen.text(words.translate("RecoverySheet", "Recovery sheet"), 25, strong=True)
        pen.text(f"{number} · {self.date}", 14, strong=True)
        pen.gap(5)
        pen.code(grouped(self.code))
        pen.gap(1.5)
        pen.text(
            words.translate(
                "RecoverySheet",
                "0 is the figure zero and 1 the figure one: the letters O, I, L and U never occur. Small letters, "
                "blanks and left-out dashes do no harm.",
            ),
            9.5,
            ink=GREY,
        )
        pen.gap(6)
        pen.heading(words.translate("RecoverySheet", "What it is for"))
        pen.text(
            words.translate(
                "RecoverySheet",
                "The shop's data is encrypted, and its key lies in this one PC. With this code the data opens again "
                "on a new PC, after Windows was set up anew, or when the key was lost. Nobody can make the code a "
                "second time, the makers of the program included.",
            )
        )
        pen.gap(4)
        pen.heading(words.translate("RecoverySheet", "What to do"))
        steps = (
            words.translate("RecoverySheet", "Install King Oil Desk and bring the data folder or a backup to that PC."),
            words.translate("RecoverySheet", "Open it, choose “Use the recovery code” and type the code."),
            words.translate("RecoverySheet", "Sign in as always, and put this sheet back where it was."),
        )
        for count, step in enumerate(steps, 1):
            pen.step(f"{count}.", step)
        pen.gap(4)
        pen.heading(words.translate("RecoverySheet", "How to keep it"))
        pen.text(
            words.translate(
                "RecoverySheet",
                "Keep it in the safe, never beside the PC and never in a photo: whoever has this code and the file "
                "can read everything about the customers.",
            ),
            strong=True,
        )
        pen.gap(2)
        pen.text(
            words.translate(
                "RecoverySheet",
                "When a newer sheet is made, this one no longer opens the shop's file. Backups from its own time "
                "still open with it, so keep it as long as they are kept.",
            )
        )
        pen.foot(f"King Oil Desk · {number}")


def split_code(grouped_code: str) -> tuple[str, str]:
    """The two lines of a grouped code; the first keeps its dash, so that nobody takes it for the whole."""
    groups = grouped_code.split("-")
    return "-".join(groups[:GROUPS_A_LINE]) + "-", "-".join(groups[GROUPS_A_LINE:])


class _SheetPen(Pen):
    """Writes the code as well."""

    def code(self, grouped_code: str) -> None:
        """The code in a frame, as large as the width allows, three groups a line."""
        rows = split_code(grouped_code)
        inner = self.area.width() - 14 * self.dots
        points = 60.0
        while self.metrics(points).horizontalAdvance(rows[0]) > inner:
            points -= 1
        height = self.metrics(points).height()
        frame = QRectF(self.area.left(), self.y, self.area.width(), 2 * height + 6 * self.dots)
        self.painter.setPen(QPen(QColor(INK), 0.5 * self.dots))
        self.painter.drawRoundedRect(frame, 2 * self.dots, 2 * self.dots)
        self.use(points, strong=True)
        for count, row in enumerate(rows):
            top = self.y + 3 * self.dots + count * height
            cell = QRectF(self.area.left() + 7 * self.dots, top, inner, height)
            self.painter.drawText(cell, int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip), row)
        self.y = frame.bottom()
