"""The matrix of purposes and channels: what is in force, what is about to be saved, chosen by arrows and two keys."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from kingoil_desk.domain.consent import Cell, Channel, Decision, Matrix, Purpose, is_refusal
from kingoil_desk.gui import consent_words, words
from kingoil_desk.gui.chips import Chip, ChipState, paint_chip
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.kept_forms import Kept, flag_of, one_of
from kingoil_desk.gui.metrics import CHIP_CELL, RADIUS_PANEL, RING, ROW_ORDER_LINE, S1, S2, S3
from kingoil_desk.gui.palette import Tokens, tokens_of
from kingoil_desk.gui.rows import LEFT, RIGHT, AnyIndex, CellRole, RowDelegate, RowTable, paint_text

PURPOSES, CHANNELS = tuple(Purpose), tuple(Channel)
DECISION_ROLE = int(Qt.ItemDataRole.UserRole) + 20
PENDING_ROLE = int(Qt.ItemDataRole.UserRole) + 21
NOTE_ROLE = int(Qt.ItemDataRole.UserRole) + 22
Roles = Qt.ItemDataRole

STATES = {
    None: ChipState.NEVER_ASKED,
    Decision.GRANTED: ChipState.GRANTED,
    Decision.REFUSED: ChipState.REFUSED,
    Decision.WITHDRAWN: ChipState.REFUSED,
}


class ConsentMatrixModel(QAbstractTableModel):
    """Row a purpose, column a channel (after the purpose's own name). Holds what is not saved yet beside it.
    `has_evidence` tells whether any comes with it.
    """

    def __init__(self, has_evidence: Callable[[], bool] = lambda: False) -> None:
        super().__init__()
        self._matrix = Matrix()
        self._ends: Mapping[Cell, int] = {}
        self._lapsed: Mapping[Cell, int] = {}
        self._pending: dict[Cell, Decision] = {}
        self._has_evidence = has_evidence

    @property
    def pending(self) -> Mapping[Cell, Decision]:
        return self._pending

    def show(
        self, matrix: Matrix, ends: Mapping[Cell, int] | None = None, lapsed: Mapping[Cell, int] | None = None
    ) -> None:
        """What is in force, until when, and which yes is over since when (ms UTC); what was marked is dropped."""
        self.beginResetModel()
        self._matrix, self._pending = matrix, {}
        self._ends, self._lapsed = ends or {}, lapsed or {}
        self.endResetModel()

    def before(self, cell: Cell) -> Decision | None:
        return self._matrix.cells.get(cell)

    def decide(self, cell: Cell, decision: Decision | None) -> None:
        """Marks a cell to be saved; None takes the mark away, and a no that is in force already unless evidence comes
        with it.

        A no to somebody who had agreed is a withdrawal, and told apart in words. A yes may be said again, for another
        day or by somebody who may say it.
        """
        if decision is Decision.REFUSED and self.before(cell) is Decision.GRANTED:
            decision = Decision.WITHDRAWN
        if decision is None or (self._is_no_again(cell, decision) and not self._has_evidence()):
            self._pending.pop(cell, None)
        else:
            self._pending[cell] = decision
        self.dataChanged.emit(self.index(0, 0), self.index(len(PURPOSES) - 1, len(CHANNELS)))

    def evidence_changed(self) -> None:
        """Without evidence a no that is in force is no news."""
        for cell, decision in list(self._pending.items()):
            self.decide(cell, decision)

    def _is_no_again(self, cell: Cell, decision: Decision) -> bool:
        before = self.before(cell)
        return before is not None and is_refusal(before) and is_refusal(decision)

    def drop_pending(self) -> None:
        self._pending.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(len(PURPOSES) - 1, len(CHANNELS)))

    def marks(self) -> list[Kept]:
        """What is marked, as plain values that `mark_again` reads."""
        return [
            {"channel": str(c), "purpose": str(p), "decision": str(d), "again": self.before((c, p)) is d}
            for (c, p), d in self._pending.items()
        ]

    def mark_again(self, marks: Sequence[Kept]) -> None:
        """Marks of before a lock against what is in force now: a yes that somebody wrote down meanwhile is dropped,
        and a no to a yes that was taken back meanwhile is no withdrawal.
        """
        for mark in marks:
            channel, purpose = one_of(Channel, mark, "channel"), one_of(Purpose, mark, "purpose")
            decision = one_of(Decision, mark, "decision")
            if channel is None or purpose is None or decision is None:
                continue
            before = self.before((channel, purpose))
            if decision is not Decision.GRANTED:
                self.decide((channel, purpose), Decision.REFUSED)
            elif before is not decision or flag_of(mark, "again"):
                self.decide((channel, purpose), decision)

    def cell(self, index: AnyIndex) -> Cell | None:
        if not index.isValid() or index.column() == 0:
            return None
        return CHANNELS[index.column() - 1], PURPOSES[index.row()]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(PURPOSES)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(CHANNELS) + 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and index.column() == 0:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(CHANNELS):
            return None
        if role == Roles.DisplayRole:
            return self.tr("Purpose") if section == 0 else words.channel_title(CHANNELS[section - 1])
        return LEFT if role == Roles.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid():
            return None
        purpose = PURPOSES[index.row()]
        cell = self.cell(index)
        if cell is None:
            if role == Roles.DisplayRole:
                return words.purpose(purpose)
            return words.purpose_note(purpose) if role == CellRole.SECOND else None
        pending = self._pending.get(cell)
        decision = pending or self.before(cell)
        if role == Roles.DisplayRole:
            over = decision is None and cell in self._lapsed
            return consent_words.lapsed(self._lapsed[cell]) if over else words.decision(decision)
        if role == NOTE_ROLE:
            return self._note(cell)
        if role == DECISION_ROLE:
            return decision
        if role == PENDING_ROLE:
            return pending is not None
        if role in (Roles.AccessibleTextRole, Roles.ToolTipRole):
            parts = [words.channel_title(cell[0]), words.purpose(purpose), words.decision(decision)]
            if cell in self._lapsed and not pending:
                parts.append(consent_words.lapsed(self._lapsed[cell]))
            return ", ".join(part for part in (*parts, self._note(cell)) if part)
        return None

    def _note(self, cell: Cell) -> str:
        """What stands at the right of a cell: that it is not saved, or until when the yes holds."""
        if cell in self._pending:
            return self.tr("not saved")
        return consent_words.until(self._ends[cell]) if cell in self._ends else ""


class ConsentCellDelegate(RowDelegate):
    """A chip that fills the cell, "not saved" at its right, and the one ring around the chosen cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_ORDER_LINE, parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        t = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), QColor(t.line))
        if index.column() == 0:
            self._paint_purpose(painter, option.rect, index, t)
        else:
            self._paint_cell(painter, option, index, t)
        painter.restore()

    def _paint_purpose(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        upper = QRect(rect.x(), rect.y() + 5, rect.width() - S3, 22)
        lower = QRect(rect.x(), rect.y() + 28, rect.width() - S3, 18)
        paint_text(painter, upper, index.data(), font(strong=True), t.text)
        paint_text(painter, lower, index.data(CellRole.SECOND), font(Size.SMALL), t.text2, elide=True)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, t: Tokens) -> None:
        rect = option.rect.adjusted(6, 0, -6, -1)
        box = QRect(rect.x(), rect.center().y() - CHIP_CELL // 2 + 1, rect.width(), CHIP_CELL)
        paint_chip(painter, box, Chip(STATES[index.data(DECISION_ROLE)], index.data()), t, cell=True)
        if note := index.data(NOTE_ROLE):
            self._paint_note(painter, box, index.data(), note, t.accent if index.data(PENDING_ROLE) else t.text2, t)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(t.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(-4, -4, 4, 4), RADIUS_PANEL, RADIUS_PANEL)

    def _paint_note(self, painter: QPainter, box: QRect, word: str, note: str, ink: str, t: Tokens) -> None:
        """The words at the right of the chip; where there is no room, a dot says that a mark is not saved."""
        unsaved = ink == t.accent
        face = font(Size.SMALL, strong=unsaved)
        room = box.width() - 34 - QFontMetrics(font(strong=True)).horizontalAdvance(word) - S2 - S1
        fits = QFontMetrics(face).horizontalAdvance(note) <= room
        if fits or unsaved:
            paint_text(painter, box.adjusted(0, 0, -S2, 0), note if fits else "●", face, ink, RIGHT)


class ConsentMatrixView(RowTable):
    """Arrows choose a cell; 1 agrees, 2 refuses, 0 takes the mark away. A press only chooses."""

    chosen = Signal()  # another cell is chosen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, row_height=ROW_ORDER_LINE)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setItemDelegate(ConsentCellDelegate(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def decide(self, decision: Decision | None) -> None:
        """Marks the chosen cell."""
        model = self.model()
        assert isinstance(model, ConsentMatrixModel)
        cell = model.cell(self.currentIndex())
        if cell is not None:
            model.decide(cell, decision)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and current.column() == 0:
            self.setCurrentIndex(self.model().index(current.row(), 1))
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = {Qt.Key.Key_1: Decision.GRANTED, Qt.Key.Key_2: Decision.REFUSED, Qt.Key.Key_0: None}
        if event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.decide(keys[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)
