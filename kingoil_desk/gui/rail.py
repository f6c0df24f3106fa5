"""The rail at the left: one item a page, icon over label, the current one tinted with an accent bar."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.enter_press import enter_press
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import BAR, CHIP_GAP, RADIUS_PANEL, RAIL, RAIL_NARROW
from kingoil_desk.gui.palette import tokens_of
from kingoil_desk.gui.places import Place

ITEM = 60
SIDE = 6  # between an item and the rail's edges
BADGE = 18


class Drop(QWidget):
    """A drop of oil: a place holder, not the firm's mark. Decoration; screen readers skip it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(64)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        middle, top = self.width() / 2, 16.0
        path = QPainterPath(QPointF(middle, top))
        path.cubicTo(middle + 6, top + 8, middle + 9.5, top + 12, middle + 9.5, top + 18)
        path.cubicTo(middle + 9.5, top + 31, middle - 9.5, top + 31, middle - 9.5, top + 18)
        path.cubicTo(middle - 9.5, top + 12, middle - 6, top + 8, middle, top)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent), 1.5))
        painter.setBrush(QColor(t.fill))
        painter.drawPath(path)
        painter.end()


class RailButton(QAbstractButton):
    """One place. It shows where the window is and never switches itself: the page in front may refuse to leave."""

    def __init__(self, place: Place, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = place
        self._icon_name = icon_name
        self._narrow = False
        self._badge = 0
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def set_words(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)
        self.set_narrow(self._narrow)
        self.updateGeometry()

    def set_narrow(self, narrow: bool) -> None:
        """Icon alone, the label in the tooltip."""
        self._narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.update()

    def set_badge(self, count: int) -> None:
        """A red count at the icon's top right; 0 takes it away."""
        self._badge = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def words_width(self) -> int:
        return QFontMetrics(font(Size.SMALL, strong=True)).horizontalAdvance(self.text())

    def nextCheckState(self) -> None:
        """The window decides."""

    def sizeHint(self) -> QSize:
        return QSize(RAIL - 2 * SIDE, ITEM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if enter_press.means(event):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        if here or self.isDown() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.tint if here else t.grey_bg if self.isDown() else t.hover))
            painter.drawRoundedRect(self.rect(), RADIUS_PANEL, RADIUS_PANEL)
        if here:
            painter.setBrush(QColor(t.accent))
            painter.drawRoundedRect(QRectF(0, 14, BAR, self.height() - 28), BAR / 2, BAR / 2)
        ink = t.text if here else t.text2
        top = (self.height() - icons.LARGE) // 2 if self._narrow else 8
        box = QRect((self.width() - icons.LARGE) // 2, top, icons.LARGE, icons.LARGE)
        icons.draw(painter, box, self._icon_name, ink)
        if not self._narrow:
            painter.setPen(QColor(ink))
            painter.setFont(font(Size.SMALL, strong=here))
            painter.drawText(QRect(0, 34, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._badge:
            self._paint_badge(painter, box, t.red, t.surface)
        painter.end()

    def _paint_badge(self, painter: QPainter, icon: QRect, fill: str, ink: str) -> None:
        words = str(self._badge) if self._badge < 100 else "99+"
        painter.setFont(font(Size.SMALL, strong=True))
        width = max(BADGE, painter.fontMetrics().horizontalAdvance(words) + 10)
        rect = QRect(icon.right() - 4, icon.top() - 5, width, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(rect, BADGE / 2, BADGE / 2)
        painter.setPen(QColor(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


class Rail(QFrame):
    """`chosen` when somebody asks for a place; the window then calls `set_current`."""

    chosen = Signal(object)  # Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "pane")
        self._narrow = False
        self._buttons: dict[Place, RailButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SIDE, 0, SIDE, 8)
        self._column.setSpacing(CHIP_GAP)
        drop = Drop(self)
        self._column.addWidget(drop)
        self._column.addSpacing(-CHIP_GAP)
        self._column.addStretch(1)
        self._at_bottom = 0
        self._fit()

    def buttons(self) -> tuple[RailButton, ...]:
        return tuple(self._buttons.values())

    def add(self, place: Place, icon_name: str, *, bottom: bool = False) -> None:
        """Adds an item under the others, or at the bottom of the rail."""
        button = RailButton(place, icon_name, self)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self._buttons[place] = button
        at = self._column.count() if bottom else self._column.count() - 1 - self._at_bottom
        self._column.insertWidget(at, button)
        self._at_bottom += bottom

    def set_words(self, place: Place, words: str) -> None:
        self._buttons[place].set_words(words)
        self._fit()

    def set_current(self, place: Place) -> None:
        for button in self._buttons.values():
            button.setChecked(button.place is place)

    def set_badge(self, place: Place, count: int) -> None:
        self._buttons[place].set_badge(count)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only (windows below 1000 px)."""
        self._narrow = narrow
        for button in self._buttons.values():
            button.set_narrow(narrow)
        self._fit()

    def _fit(self) -> None:
        """As wide as the longest label needs, so that no language is cut."""
        words = max((button.words_width() for button in self._buttons.values()), default=0)
        self.setFixedWidth(RAIL_NARROW if self._narrow else max(RAIL, words + 2 * SIDE + 8))
