"""F1: every key that does something here, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from kingoil_desk.gui.buttons import KEY_CAP, key_cap_width, paint_key_cap
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.fonts import font
from kingoil_desk.gui.forms.ui_keys_dialog import Ui_KeysDialog
from kingoil_desk.gui.key_bar import shown_keys
from kingoil_desk.gui.metrics import ROW_FIGURES, S2, S3
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import AnyIndex, RowDelegate, RowList, paint_text

KEY_ROLE = int(Qt.ItemDataRole.UserRole)
MOST_ROWS = 14  # more scroll; so many fit on 768 px


class KeyListModel(QAbstractListModel):
    """Keys, one a row; each row reads as one sentence, which says of one that does nothing now that it does not."""

    def __init__(self, keys: Sequence[Key], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = tuple(keys)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        key = self._keys[index.row()]
        if role == KEY_ROLE:
            return key
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        told = f"{key.keys}: {key.words}"
        return told if key.enabled() else self.tr("{key} (not now)").format(key=told)


class KeyDelegate(RowDelegate):
    """The cap at the end of a column as wide as the widest one, then the words."""

    def __init__(self, keys: Sequence[Key], parent: QWidget | None = None) -> None:
        super().__init__(ROW_FIGURES, parent)
        self._column = max((key_cap_width(shown_keys(key.keys)) for key in keys), default=0) + S2

    def width(self, keys: Sequence[Key]) -> int:
        """Px that the widest row needs."""
        metrics = QFontMetrics(font())
        return self._column + S3 + max((metrics.horizontalAdvance(key.words) for key in keys), default=0) + S3

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        key: Key = index.data(KEY_ROLE)
        caps = shown_keys(key.keys)
        corner = QPoint(rect.x() + self._column - key_cap_width(caps), rect.y() + (rect.height() - KEY_CAP) // 2)
        paint_key_cap(painter, corner, caps, t.text if key.enabled() else t.text2, t.control)
        ink = t.text if key.enabled() else t.text2
        paint_text(painter, rect.adjusted(self._column + S3, 0, 0, 0), key.words, font(), ink)


class KeysDialog(QDialog):
    """The keys of the page in front at the left, those of the window at the right."""

    def __init__(
        self, page: str, here: Sequence[Key], everywhere: Sequence[Key], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        self.ui.page.setText(page)
        for view, keys in ((self.ui.pageKeys, here), (self.ui.everywhereKeys, everywhere)):
            self._fill(view, keys)
        self.ui.close.setDefault(True)
        self.ui.close.setFocus()
        self.ring = FocusRing(self)

    def _fill(self, view: RowList, keys: Sequence[Key]) -> None:
        view.setModel(KeyListModel(keys, view))
        delegate = KeyDelegate(keys, view)
        view.setItemDelegate(delegate)
        view.setSelectionMode(view.SelectionMode.NoSelection)
        view.setMinimumSize(delegate.width(keys), min(len(keys), MOST_ROWS) * ROW_FIGURES)
