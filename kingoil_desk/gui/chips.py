"""Chips: a state in icon, word, colour and edge, drawn by one function wherever a state is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import CHIP, CHIP_CELL, CHIP_GAP, RADIUS
from kingoil_desk.gui.palette import Tokens, tokens_of

PAD, ICON_GAP = 8, 5


class ChipState(StrEnum):
    REFUSED = "refused"
    GRANTED = "granted"
    NEVER_ASKED = "never_asked"
    LATE = "late"
    SOON = "soon"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class Chip:
    """A verdict and its words, already translated."""

    state: ChipState
    text: str


@dataclass(frozen=True, slots=True)
class _Look:
    icon: str
    ink: str
    fill: str = ""
    edge: str = ""
    dashed: bool = False


def _look(state: ChipState, t: Tokens) -> _Look:
    match state:
        case ChipState.REFUSED:
            return _Look("ban", t.red, t.red_bg, t.red_line)
        case ChipState.GRANTED:
            return _Look("check", t.green, t.green_bg)
        case ChipState.NEVER_ASKED:
            return _Look("ask", t.grey, "", t.control, dashed=True)
        case ChipState.LATE:
            return _Look("alert", t.red, t.red_bg, t.red_line)
        case ChipState.SOON:
            return _Look("clock", t.accent, t.tint)
        case ChipState.NEUTRAL:
            return _Look("", t.text2, t.grey_bg)


def chip_width(chip: Chip) -> int:
    """Px that the chip needs; a chip is never cut short."""
    icon = 0 if chip.state is ChipState.NEUTRAL else icons.SMALL + ICON_GAP
    return PAD + icon + QFontMetrics(font(Size.SMALL, strong=True)).horizontalAdvance(chip.text) + PAD


def paint_chip(painter: QPainter, rect: QRect, chip: Chip, t: Tokens, *, cell: bool = False) -> None:
    """Draws one chip over `rect`; `cell` is the large form that fills a consent cell (text 14/600)."""
    look = _look(chip.state, t)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    if look.edge:
        pen = QPen(QColor(look.edge), 1)
        if look.dashed:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    x = rect.x() + PAD
    if look.icon:
        icons.draw(painter, QRect(x, rect.center().y() - 7, icons.SMALL, icons.SMALL), look.icon, look.ink)
        x += icons.SMALL + ICON_GAP
    painter.setPen(QColor(look.ink))
    painter.setFont(font(Size.BODY if cell else Size.SMALL, strong=True))
    painter.drawText(QRect(x, rect.y(), rect.right() - x + 1, rect.height()), Qt.AlignmentFlag.AlignVCenter, chip.text)
    painter.restore()


def chips_width(chips: Sequence[Chip]) -> int:
    """Px that the chips need side by side."""
    return sum(chip_width(c) for c in chips) + CHIP_GAP * max(0, len(chips) - 1)


def fit_chips(chips: Sequence[Chip], width: int) -> tuple[Chip, ...]:
    """As many chips as fit in `width`, then `+2` for the rest (give their words in the tooltip)."""
    if chips_width(chips) <= width:
        return tuple(chips)
    for kept in range(len(chips) - 1, 0, -1):
        shown = (*chips[:kept], Chip(ChipState.NEUTRAL, f"+{len(chips) - kept}"))
        if chips_width(shown) <= width:
            return shown
    return (Chip(ChipState.NEUTRAL, f"+{len(chips)}"),) if chips else ()


def paint_chips(painter: QPainter, rect: QRect, chips: Sequence[Chip], t: Tokens, *, right: bool = False) -> int:
    """Draws chips in a row, vertically centred in `rect`; returns the px they took."""
    shown = fit_chips(chips, rect.width())
    width = chips_width(shown)
    x = rect.right() + 1 - width if right else rect.x()
    y = rect.y() + (rect.height() - CHIP) // 2
    for chip in shown:
        paint_chip(painter, QRect(x, y, chip_width(chip), CHIP), chip, t)
        x += chip_width(chip) + CHIP_GAP
    return width


def spoken(chips: Sequence[Chip]) -> str:
    """The chips as a screen reader says them."""
    return ", ".join(chip.text for chip in chips)


class ChipLabel(QWidget):
    """A chip as a widget: shows a verdict, is no button and takes no focus."""

    def __init__(
        self, chip: Chip | QWidget | None = None, parent: QWidget | None = None, *, cell: bool = False
    ) -> None:
        # a compiled form calls ChipLabel(parent)
        super().__init__(chip if isinstance(chip, QWidget) else parent)
        self._chip = chip if isinstance(chip, Chip) else Chip(ChipState.NEUTRAL, "")
        self._cell = cell
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._chip.text)

    @property
    def chip(self) -> Chip:
        return self._chip

    def set_chip(self, chip: Chip) -> None:
        self._chip = chip
        self.setAccessibleName(chip.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._chip), CHIP_CELL if self._cell else CHIP)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._chip, tokens_of(self.palette()), cell=self._cell)
        painter.end()


class ChipRow(QWidget):
    """Several chips side by side; what does not fit becomes `+2` with its words in the tooltip."""

    def __init__(self, parent: QWidget | None = None, *, right: bool = False) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._right = right
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def chips(self) -> tuple[Chip, ...]:
        return self._chips

    def set_chips(self, chips: Sequence[Chip]) -> None:
        self._chips = tuple(chips)
        self.setAccessibleName(spoken(chips))
        self._tell_hidden()
        self.updateGeometry()
        self.update()

    def _tell_hidden(self) -> None:
        whole = fit_chips(self._chips, self.width()) == self._chips
        self.setToolTip("" if whole else spoken(self._chips))

    def sizeHint(self) -> QSize:
        return QSize(chips_width(self._chips), CHIP)

    def minimumSizeHint(self) -> QSize:
        widest = chip_width(Chip(ChipState.NEUTRAL, "+9")) if self._chips else 0
        return QSize(widest, CHIP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._tell_hidden()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chips(painter, self.rect(), self._chips, tokens_of(self.palette()), right=self._right)
        painter.end()
