"""The contacts of a record: a model over them, and rows that say beside each what is allowed."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.consent import Channel, Matrix
from kingoil_desk.gui import icons, refusal_words, words
from kingoil_desk.gui.chips import Chip, ChipState, chips_width, paint_chips, spoken
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.metrics import ROW_LINE, S2, S3
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import AnyIndex, CellRole, RowDelegate, paint_text
from kingoil_desk.service.customer import ContactPoint

ICONS = {"phone": "phone", "email": "mail", "address": "pin", "web": "globe"}
CHANNELS = {"phone": (Channel.CALL, Channel.MESSAGE), "email": (Channel.EMAIL,)}


class ContactListModel(QAbstractListModel):
    """Rows are contact points; chips say the strictest word per channel: the customer's, or one that stays with it."""

    def __init__(self) -> None:
        super().__init__()
        self._points: tuple[ContactPoint, ...] = ()
        self._matrix = Matrix()

    def show(self, points: tuple[ContactPoint, ...], matrix: Matrix) -> None:
        self.beginResetModel()
        self._points, self._matrix = points, matrix
        self.endResetModel()

    def point(self, row: int) -> ContactPoint | None:
        return self._points[row] if 0 <= row < len(self._points) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._points)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        point = self.point(index.row()) if index.isValid() else None
        if point is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return point.full or point.masked
        if role == CellRole.SECOND:
            return self._about(point)
        if role == CellRole.ICON:
            return ICONS[point.kind]
        if role == CellRole.CHIPS:
            return self._chips(point)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (point.full or point.masked, self._about(point), spoken(self._chips(point)))
            return ", ".join(part for part in parts if part)
        return None

    def _about(self, point: ContactPoint) -> str:
        """What the contact is for, and whether others have it too."""
        parts = [words.label(point.label)] if point.label else []
        if point.shared_with:
            parts.append(self.tr("shared by {count}").format(count=point.shared_with + 1))
        if point.kind == "phone" and not point.valid:
            parts.append(self.tr("unknown range"))
        return ", ".join(parts)

    def _chips(self, point: ContactPoint) -> tuple[Chip, ...]:
        found = refusal_words.standings(self._matrix, point.refusals, CHANNELS.get(point.kind, ()))
        return tuple(Chip(ChipState(state), text) for state, text in found)


class ContactDelegate(RowDelegate):
    """40 px: icon and contact, what it is for, chips; an address says where it may be shown instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_LINE, parent)

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        box = QRect(rect.x(), rect.center().y() - icons.MEDIUM // 2, icons.MEDIUM, icons.MEDIUM)
        icons.draw(painter, box, index.data(CellRole.ICON), t.text2)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        value = rect.adjusted(icons.MEDIUM + S2, 0, 0, 0)
        chips = index.data(CellRole.CHIPS)
        if chips:
            first, second = self._columns(rect.width())
            face, told_text = font(strong=index.row() == 0), index.data(CellRole.SECOND)
            told = QFontMetrics(font()).horizontalAdvance(told_text)
            if rect.width() - first - told - S3 < chips_width(chips):
                told, told_text = 0, ""  # what may not be done goes before what the contact is for
            spare = rect.width() - chips_width(chips) - (told + S3 if told else 0)
            needed = icons.MEDIUM + S2 + QFontMetrics(face).horizontalAdvance(text) + S2
            first = max(first, min(needed, spare))  # a long mailbox is shown whole where there is room
            value.setWidth(first - icons.MEDIUM - 2 * S2)
            paint_text(painter, value, text, face, t.text, elide=True)
            about = rect.adjusted(first, 0, 0, 0)
            about.setWidth(max(told, second - S3))
            paint_text(painter, about, told_text, font(), t.text2)
            earliest = first + (told + S3 if told else 0)  # chips that need room move up to the words before them
            start = max(earliest, min(first + second, rect.width() - chips_width(chips)))
            paint_chips(painter, rect.adjusted(start, 0, 0, 0), chips, t)
            return
        about_width = painter.fontMetrics().horizontalAdvance(index.data(CellRole.SECOND)) + S3
        value.setWidth(max(80, value.width() - about_width))
        used = paint_text(painter, value, text, font(), t.text, elide=True)
        rest = value.adjusted(min(used, value.width()) + S3, 0, about_width, 0)
        paint_text(painter, rest, index.data(CellRole.SECOND), font(), t.text2, elide=True)

    @staticmethod
    def _columns(width: int) -> tuple[int, int]:
        """Px of the contact and of what it is for: 216 and 150 as long as there is room for the chips."""
        return (216, 150) if width >= 640 else (width * 2 // 5, width // 5)
