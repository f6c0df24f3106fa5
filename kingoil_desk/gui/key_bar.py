"""Keys in words: a quiet button for the status line, and the bar under a page that tells its keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.buttons import KEY_CAP, key_cap_width, paint_key_cap
from kingoil_desk.gui.enter_press import enter_press
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import KEY_BAR, S2, S5
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.palette import tokens_of


def shown_keys(keys: str) -> str:
    """A key as its cap shows it."""
    return keys.replace("Up", "↑").replace("Down", "↓").replace("Left", "←").replace("Right", "→")


class StatusButton(QAbstractButton):
    """Small words (and an icon) in the status line, in text2; in text when the mouse is over them."""

    def __init__(self, parent: QWidget | None = None, *, icon_name: str = "") -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        icon = icons.SMALL + 6 if self._icon_name else 0
        return QSize(icon + QFontMetrics(font(Size.SMALL)).horizontalAdvance(self.text()) + 1, 20)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_press.means(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        ink = t.text if self.underMouse() or self.isDown() else t.text2
        painter = QPainter(self)
        x = 0
        if self._icon_name:
            box = QRect(0, (self.height() - icons.SMALL) // 2, icons.SMALL, icons.SMALL)
            icons.draw(painter, box, self._icon_name, ink)
            x = icons.SMALL + 6
        painter.setFont(font(Size.SMALL))
        painter.setPen(QColor(ink))
        painter.drawText(QRect(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class KeyHint(QAbstractButton):
    """A key cap and what it does; a press of the mouse does the same. Takes no focus: it stands for a key."""

    def __init__(self, key: Key, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(key.words)
        self.setAccessibleName(f"{key.words} ({key.keys})")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if key.do is not None:
            self.clicked.connect(lambda: key.do() if key.do is not None and key.enabled() else None)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font()).horizontalAdvance(self.text())
        return QSize(key_cap_width(shown_keys(self.key.keys)) + S2 + words + 1, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        painter = QPainter(self)
        cap = shown_keys(self.key.keys)
        paint_key_cap(painter, QPoint(0, (self.height() - KEY_CAP) // 2), cap, t.text2, t.control)
        x = key_cap_width(cap) + S2
        painter.setFont(font())
        painter.setPen(QColor(t.text if self.key.enabled() else t.text2))
        painter.drawText(QRect(x, 0, self.width() - x, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class KeyBar(QFrame):
    """The bar of 40 px under a page: those of its keys that say `bar=True`, as far as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(KEY_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(S5, 0, S5, 0)
        self._row.setSpacing(22)
        self._row.addStretch(1)
        self._hints: list[KeyHint] = []

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Replaces what is shown; call it when what a key does changes."""
        while self._row.count() > 1:
            item = self._row.takeAt(0)
            if item is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._hints = [KeyHint(key, self) for key in keys if key.bar]
        for hint in self._hints:
            self._row.insertWidget(self._row.count() - 1, hint)
        self._fit()

    def _fit(self) -> None:
        """Keys that would be cut are left out, the last ones first; F1 tells them all."""
        margins, used = self._row.contentsMargins(), 0
        room = self.width() - margins.left() - margins.right()
        for hint in self._hints:
            used += hint.sizeHint().width() + (self._row.spacing() if used else 0)
            hint.setVisible(used <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
