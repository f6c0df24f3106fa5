"""Ctrl+K: any action and any customer, found by typing, done by Enter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.domain.text import fold
from kingoil_desk.gui import icons, words
from kingoil_desk.gui.buttons import KEY_CAP, key_cap_width, paint_key_cap
from kingoil_desk.gui.chips import paint_chips
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.forms.ui_command_palette import Ui_CommandPalette
from kingoil_desk.gui.jobs import Jobs, Latest
from kingoil_desk.gui.key_bar import shown_keys
from kingoil_desk.gui.metrics import ROW_LINE, S2, S3
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import RIGHT, AnyIndex, RowDelegate, paint_text
from kingoil_desk.service.search import Hit

CUSTOMERS = 8
FOUND_ROLE = int(Qt.ItemDataRole.UserRole)
MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Command:
    """An action: a key of the page in front or of the window, with an icon when it has one."""

    key: Key
    icon_name: str = ""


Found = Command | Hit


class FoundModel(QAbstractListModel):
    """Actions that match, then customers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands: tuple[Command, ...] = ()
        self._hits: tuple[Hit, ...] = ()

    def show(self, commands: Sequence[Command], hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self._commands, self._hits = tuple(commands), tuple(hits)
        self.endResetModel()

    def found(self, row: int) -> Found | None:
        rows: tuple[Found, ...] = (*self._commands, *self._hits)
        return rows[row] if 0 <= row < len(rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._commands) + len(self._hits)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.found(index.row())
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(found, Command):
                return found.key.words
            if found is not None:
                refused = words.prohibitions(found.refusals)
                return ", ".join((f"{found.name} {words.masked_tail(found.tail)} {found.place}", *refused))
        return None


class FoundDelegate(RowDelegate):
    """Icon, words, and at the right the key, or the customer's place."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        found = index.data(FOUND_ROLE)
        inner = rect.adjusted(S3, 0, -S3, 0)
        command = isinstance(found, Command)
        name = found.icon_name if command else "user"
        if name:
            box = QRect(inner.x(), inner.center().y() - 9, icons.MEDIUM, icons.MEDIUM)
            icons.draw(painter, box, name, t.text2)
        inner.setLeft(inner.left() + icons.MEDIUM + S2)
        if command:
            paint_text(painter, inner, found.key.words, font(), t.text)
            caps = shown_keys(found.key.keys)
            if caps:
                corner = QPoint(inner.right() - key_cap_width(caps), inner.center().y() - KEY_CAP // 2 + 1)
                paint_key_cap(painter, corner, caps, t.text2, t.control)
            return
        taken = paint_text(painter, inner, found.name, font(strong=True), t.text)
        rest = " · ".join(
            p for p in (words.spoken_to(found.address_form, found.called), words.masked_tail(found.tail)) if p
        )
        paint_text(painter, inner.adjusted(taken + S3, 0, 0, 0), rest, font(), t.text2)
        chips = words.prohibition_chips(found.refusals)
        if chips:  # what may not be done is never left out; the place gives way
            paint_chips(painter, inner, chips, t, right=True)
        else:
            paint_text(painter, inner, found.place, font(Size.SMALL), t.text2, RIGHT)


class CommandPalette(QDialog):
    """Every keystroke asks; nothing rewrites what is typed. Arrows move in the list while the field keeps focus."""

    command_chosen = Signal(object)  # Command
    customer_chosen = Signal(int)

    def __init__(self, jobs: Jobs, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CommandPalette()
        self.ui.setupUi(self)
        self._commands = tuple(commands)
        self._latest = Latest(jobs)
        self.model = FoundModel(self)
        ui = self.ui
        ui.found.setModel(self.model)
        ui.found.setItemDelegate(FoundDelegate(ROW_LINE, ui.found))
        ui.found.activated.connect(lambda index: self._take(index.row()))
        ui.found.clicked.connect(lambda index: self._take(index.row()))
        ui.search.textChanged.connect(self._ask)
        ui.search.installEventFilter(self)
        self.setMinimumWidth(640)
        ui.found.setMinimumHeight(8 * ROW_LINE)
        self._ask("")

    def _ask(self, typed: str) -> None:
        wanted = fold(typed).split()
        matching = [c for c in self._commands if all(w in fold(c.key.words) for w in wanted)]
        self._show(matching, ())
        if wanted:
            self._latest.ask(
                lambda desk: desk.search.find(typed, CUSTOMERS),
                lambda hits: self._show(matching, hits),
                owner=self,
            )
        else:
            self._latest.forget()

    def _show(self, commands: Sequence[Command], hits: Sequence[Hit]) -> None:
        self.model.show(commands, hits)
        rows = self.model.rowCount()
        self.ui.nothing.setVisible(not rows)
        if rows:
            self.ui.found.setCurrentIndex(self.model.index(0, 0))

    def _take(self, row: int) -> None:
        found = self.model.found(row)
        if found is None:
            return
        self.accept()
        if isinstance(found, Command):
            self.command_chosen.emit(found)
        else:
            self.customer_chosen.emit(found.customer_id)

    def done(self, result: int) -> None:
        self._latest.forget()
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in MOVES:
                self.ui.found.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.ui.found.currentIndex().row())
                return True
        return super().eventFilter(watched, event)
