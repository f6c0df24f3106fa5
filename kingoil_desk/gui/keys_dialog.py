"""F1: every key that does something here, in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.gui.buttons import KEY_CAP, key_cap_width, paint_key_cap
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.forms.ui_keys_dialog import Ui_KeysDialog
from kingoil_desk.gui.key_bar import shown_keys
from kingoil_desk.gui.metrics import S2, S4
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import AnyIndex, RowDelegate, paint_text

ROW = 36
KEY_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class KeyGroup:
    title: str
    keys: tuple[Key, ...]


class KeyListModel(QAbstractListModel):
    """Group titles and keys, one a row; each row reads as one sentence."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[str | Key] = []
        for group in groups:
            if group.keys:
                self._rows += [group.title, *group.keys]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == KEY_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else f"{row.keys}: {row.words}"
        return None


class KeyDelegate(RowDelegate):
    """The key's cap, right-aligned to a column, then the words; titles in 600."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        row = index.data(KEY_ROLE)
        if isinstance(row, str):
            paint_text(painter, rect, row, font(strong=True), t.text)
            return
        caps = shown_keys(row.keys)
        left = self._cap_column(index)
        corner = QPoint(rect.x() + left - key_cap_width(caps), rect.y() + (rect.height() - KEY_CAP) // 2)
        paint_key_cap(painter, corner, caps, t.text, t.control)
        paint_text(painter, rect.adjusted(left + S4, 0, 0, 0), row.words, font(), t.text)

    def _cap_column(self, index: AnyIndex) -> int:
        model = index.model()
        rows = (model.index(i, 0).data(KEY_ROLE) for i in range(model.rowCount()))
        return max(key_cap_width(shown_keys(row.keys)) for row in rows if isinstance(row, Key)) + S2


class KeysDialog(QDialog):
    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        view = self.ui.list
        self.model = KeyListModel(groups, self)
        view.setModel(self.model)
        view.setItemDelegate(KeyDelegate(ROW, view))
        view.setSelectionMode(view.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        height = min(self.model.rowCount() * ROW, parent.height() - 180 if parent else 560)
        view.setMinimumSize(QSize(480, max(4 * ROW, height)))
        self.ui.close.setDefault(True)
        self.ui.close.setFocus()
        self.ring = FocusRing(self)
