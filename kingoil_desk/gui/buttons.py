"""Buttons: text, icon and the key that does the same, drawn in one place; options; tick boxes."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton, QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.enter_press import enter_press
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import (
    BUTTON,
    BUTTON_COMMIT,
    BUTTON_QUIET,
    BUTTON_ROW,
    OPTION,
    RADIUS,
    RADIUS_SMALL,
    S1,
    S2,
    TICK,
)
from kingoil_desk.gui.palette import Tokens, tokens_of

KEY_CAP = 20
HEIGHTS = {"commit": BUTTON_COMMIT, "quiet": BUTTON_QUIET, "row": BUTTON_ROW, "option": OPTION}


def key_cap_width(key: str) -> int:
    return max(KEY_CAP, QFontMetrics(font(Size.SMALL, strong=True)).horizontalAdvance(key) + 10)


def paint_key_cap(painter: QPainter, corner: QPoint, key: str, ink: str, edge: str) -> None:
    """Draws a key cap (12/600, radius 4) with its top left at `corner`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rect = QRect(corner, QSize(key_cap_width(key), KEY_CAP))
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
    painter.setPen(QColor(ink))
    painter.setFont(font(Size.SMALL, strong=True))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()


class KeyButton(QPushButton):
    """A button with icon, words and its key cap.

    Dynamic properties, so that forms can set them (strings, not translated): `kind` is `primary`, `plain`,
    `danger`, `quiet`, `row` or `commit`; `icon_name` an icon of ours; `key` what the cap shows. The focus
    ring is drawn outside by `focus_ring.FocusRing`.
    """

    def __init__(
        self,
        text: str | QWidget | None = "",
        parent: QWidget | None = None,
        *,
        kind: str = "plain",
        icon_name: str = "",
        key: str = "",
    ) -> None:
        # a compiled form calls KeyButton(parent)
        super().__init__(text if isinstance(text, str) else "", parent if isinstance(text, str) else text)
        self.setProperty("kind", kind)
        self.setProperty("icon_name", icon_name)
        self.setProperty("key", key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)  # else Enter in a field may press the first of them

    @property
    def kind(self) -> str:
        return str(self.property("kind"))

    @property
    def key(self) -> str:
        return str(self.property("key") or "")

    @property
    def icon_name(self) -> str:
        return str(self.property("icon_name") or "")

    def set_unavailable(self, reason: str) -> None:
        """Disables the button and says why in tooltip and description; an empty reason enables it."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def _words(self) -> str:
        return self.text().replace("&", "")

    def _font_strong(self) -> bool:
        return self.kind != "quiet"

    def _colours(self, t: Tokens) -> tuple[str, str, str, str]:
        """Ink, fill, edge and the cap's edge; an empty string draws nothing."""
        kind, down = self.kind, self.isDown() or self.isChecked()
        hover = self.underMouse() and self.isEnabled()
        if not self.isEnabled():
            solid = kind in ("primary", "commit")
            return t.text2, t.grey_bg if solid else "", "" if solid or kind == "quiet" else t.line, t.control
        if kind in ("primary", "commit"):
            return t.on_fill, t.fill_press if down else t.fill_hover if hover else t.fill, "", t.on_fill
        if kind == "danger":
            if down:
                return t.surface, t.red, t.red, t.surface
            return t.red, t.red_bg if hover else t.surface, t.red, t.red
        if kind == "quiet":
            return t.text2, t.grey_bg if down else t.hover if hover else "", "", t.control
        if down:
            return t.text, t.grey_bg, t.text2, t.control
        return t.text, t.hover if hover else t.surface, t.control, t.control

    def _parts_width(self, key: str) -> int:
        width = QFontMetrics(font(strong=self._font_strong())).horizontalAdvance(self._words())
        if self.icon_name:
            width += icons.MEDIUM + (S2 if width else 0)
        if key:
            width += S2 + key_cap_width(key)
        return width

    def sizeHint(self) -> QSize:
        pad = 8 if self.kind == "quiet" else 12 if self.icon_name or self.key else 20
        return QSize(self._parts_width(self.key) + 2 * pad, HEIGHTS.get(self.kind, BUTTON))

    def minimumSizeHint(self) -> QSize:
        """Where room is short the key cap goes first; the words are never cut."""
        return QSize(self._parts_width("") + 2 * S2, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; in a dialog always, not the one that is the default there."""
        in_dialog = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.window(), QDialog)
        if enter_press.means(event) or in_dialog:
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            enter_press.hold()
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            self.updateGeometry()
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink, fill, edge, cap = self._colours(tokens_of(self.palette()))
        painter = QPainter(self)
        paint_box(painter, self.rect(), fill, edge)
        key = self.key if self._parts_width(self.key) + 2 * S1 <= self.width() else ""
        x = (self.width() - self._parts_width(key)) // 2
        if self.icon_name:
            box = QRect(x, (self.height() - icons.MEDIUM) // 2, icons.MEDIUM, icons.MEDIUM)
            icons.draw(painter, box, self.icon_name, ink)
            x += icons.MEDIUM + S2
        painter.setFont(font(strong=self._font_strong()))
        painter.setPen(QColor(ink))
        text = self._words()
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if key:
            x += width + (S2 if text else 0)
            paint_key_cap(painter, QPoint(x, (self.height() - KEY_CAP) // 2), key, ink, cap)
        painter.end()


class OptionButton(KeyButton):
    """One of several choices: tint, accent edge, tick and 600 when chosen; else its key at the right."""

    def __init__(
        self,
        text: str | QWidget | None = "",
        parent: QWidget | None = None,
        *,
        icon_name: str = "",
        key: str = "",
    ) -> None:
        super().__init__(text, parent, kind="option", icon_name=icon_name, key=key)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(font(strong=True)).horizontalAdvance(self._words())
        icon = icons.MEDIUM + S2 if self.icon_name else 0
        right = max(icons.MEDIUM, key_cap_width(self.key) if self.key else 0)
        return QSize(10 + icon + words + S2 + right + 10, HEIGHTS["option"])

    def minimumSizeHint(self) -> QSize:
        """Room for the tick stays, the key cap goes."""
        cap = max(0, key_cap_width(self.key) - icons.MEDIUM) if self.key else 0
        return self.sizeHint() - QSize(cap, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        chosen, enabled = self.isChecked(), self.isEnabled()
        hover = self.underMouse() and enabled
        fill = t.tint if chosen else t.grey_bg if self.isDown() else t.hover if hover else t.surface
        edge = t.line if not enabled else t.accent if chosen else t.control
        ink = t.text if enabled else t.text2
        painter = QPainter(self)
        paint_box(painter, self.rect(), fill, edge)
        x, middle = 10, self.height() // 2
        if self.icon_name:
            icons.draw(painter, QRect(x, middle - 10, icons.MEDIUM, icons.MEDIUM), self.icon_name, ink)
            x += icons.MEDIUM + S2
        painter.setFont(font(strong=chosen))
        painter.setPen(QColor(ink))
        painter.drawText(
            QRect(x, 0, self.width() - x, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self._words(),
        )
        right, words = self.width() - 10, painter.fontMetrics().horizontalAdvance(self._words())
        if chosen:
            tick = QRect(right - icons.MEDIUM, middle - 10, icons.MEDIUM, icons.MEDIUM)
            icons.draw(painter, tick, "check", t.accent)
        elif self.key and x + words + S2 + key_cap_width(self.key) <= right:
            corner = QPoint(right - key_cap_width(self.key), middle - KEY_CAP // 2)
            paint_key_cap(painter, corner, self.key, t.text2, t.control)
        painter.end()


class TickBox(QCheckBox):
    """A tick box of 18 px: amber with a dark tick when on."""

    def sizeHint(self) -> QSize:
        return QSize(TICK + 10 + QFontMetrics(font()).horizontalAdvance(self.text().replace("&", "")) + 2, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        on, enabled = self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        box = QRect(0, (self.height() - TICK) // 2, TICK, TICK)
        fill = t.grey_bg if not enabled else t.fill if on else t.hover if self.underMouse() else t.field
        paint_box(painter, box, fill, (t.accent if on else t.control) if enabled else t.line, RADIUS_SMALL)
        if on:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(QColor(t.on_fill if enabled else t.text2), 2)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            x, y = box.x(), box.y()
            painter.drawPolyline([QPoint(x + 4, y + 9), QPoint(x + 8, y + 13), QPoint(x + 14, y + 5)])
        painter.setFont(font())
        painter.setPen(QColor(t.text if enabled else t.text2))
        words = QRect(TICK + 10, 0, self.width() - TICK - 10, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text().replace("&", ""))
        painter.end()


def paint_box(painter: QPainter, rect: QRect, fill: str, edge: str, radius: int = RADIUS) -> None:
    """A rounded box with a 1 px edge; an empty colour draws nothing."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()
