"""The counting matrix of the consent book: of each purpose and channel how many agreed, refused, were never asked."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.consent import Cell, Channel, Purpose
from kingoil_desk.domain.consent_book import Tally
from kingoil_desk.gui import icons, words
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.metrics import ROW_FIGURES, ROW_HIT, S1, S3
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import RIGHT, AnyIndex, RowDelegate, paint_text
from kingoil_desk.gui.table_of import Roles, TableOf

PURPOSES, CHANNELS = tuple(Purpose), tuple(Channel)
COUNTS_ROLE = int(Qt.ItemDataRole.UserRole) + 30  # tuple[str, str, str]: agreed, refused, never asked


class ConsentCountsModel(TableOf[Purpose]):
    """Row a purpose, column a channel after the purpose's own name; empty figures until something was counted."""

    def __init__(self) -> None:
        super().__init__()
        self._tally: Tally | None = None
        self.show(PURPOSES)

    @property
    def tally(self) -> Tally | None:
        return self._tally

    def put(self, tally: Tally | None) -> None:
        """Other figures in the same cells; the chosen one stays."""
        self._tally = tally
        self.dataChanged.emit(self.index(0, 0), self.index(len(PURPOSES) - 1, len(CHANNELS)))

    def cell_at(self, index: AnyIndex) -> tuple[Channel | None, Purpose]:
        """The channel (None in the column of names) and purpose that stand there."""
        column = index.column()
        return CHANNELS[column - 1] if column else None, PURPOSES[index.row()]

    def heads(self) -> tuple[str, ...]:
        return (self.tr("Purpose"), *map(words.channel_title, CHANNELS))

    def cell(self, row: Purpose, column: int, role: int) -> Any:
        if column == 0:
            return words.purpose(row) if role in (Roles.DisplayRole, Roles.AccessibleTextRole) else None
        cell = CHANNELS[column - 1], row
        if role == COUNTS_ROLE:
            return self._figures(cell)
        if role in (Roles.AccessibleTextRole, Roles.ToolTipRole):
            return self._spoken(cell)
        return None

    def _figures(self, cell: Cell) -> tuple[str, str, str]:
        tally = self._tally
        if tally is None:
            return "", "", ""
        never = tally.never_asked(cell)
        return number(tally.granted(cell)), number(tally.refused(cell)), "" if never is None else number(never)

    def _spoken(self, cell: Cell) -> str:
        tally = self._tally
        name = f"{words.channel_title(cell[0])}, {words.purpose(cell[1]).lower()}"
        if tally is None:
            return self.tr("{cell}: not counted").format(cell=name)
        granted, refused, never = self._figures(cell)
        said = self.tr("{cell}: {granted} agreed, {refused} refused, of these {withdrawn} withdrawn").format(
            cell=name, granted=granted, refused=refused, withdrawn=number(tally.withdrawn(cell))
        )
        return ", ".join((said, self.tr("{count} never asked").format(count=never))) if never else said


class ConsentCountsDelegate(RowDelegate):
    """Three figures side by side, each after its icon; where the column is narrow, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_FIGURES, parent)

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        inner = rect.adjusted(S3, 0, -S3, 0)
        if index.column() == 0:
            paint_text(painter, inner, index.data(), font(), t.text)
            return
        looks = (("check", t.green), ("ban", t.red), ("ask", t.grey))
        stacked = rect.height() >= ROW_HIT - 1
        for place, (figure, (icon, ink)) in enumerate(zip(index.data(COUNTS_ROLE), looks, strict=True)):
            if not figure:
                continue
            if stacked:
                part = QRect(inner.x(), inner.y() + 2 + 20 * place, inner.width(), 20)
            else:
                width = inner.width() // len(looks)
                part = QRect(inner.x() + width * place, inner.y(), width, inner.height())
            taken = paint_text(painter, part, figure, font(), ink, RIGHT)
            side = part.right() - taken - S1 - icons.SMALL
            icons.draw(painter, QRect(side, part.center().y() - 7, icons.SMALL, icons.SMALL), icon, ink)


def about(tally: Tally | None) -> str:
    """What the figures are of, in words."""
    translate = QCoreApplication.translate
    if tally is None:
        return translate("ConsentCounts", "Not counted yet.")
    withdrawn = sum(tally.withdrawn((channel, purpose)) for channel in Channel for purpose in Purpose)
    taken = (
        translate("ConsentCounts", "Among the refused are {count} withdrawn after a yes.").format(
            count=number(withdrawn)
        )
        if withdrawn
        else ""
    )
    if tally.customers is None:
        what = translate(
            "ConsentCounts", "Words written down then, also those that later words replaced; slips taken back are none."
        )
    else:
        what = translate("ConsentCounts", "Customers by what is in force now.")
    return " ".join(part for part in (what, taken) if part)
