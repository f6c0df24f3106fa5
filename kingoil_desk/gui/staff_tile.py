"""Tiles to choose who is at the desk: a letter in a circle, the name, what the person is; three in a row."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.buttons import paint_box
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import RADIUS_PANEL, S2, S3
from kingoil_desk.gui.palette import tokens_of

ACROSS, MOST = 3, 6
CIRCLE = 40
TILE, TILE_LOW = 72, 56  # px: the least height, and where the window is low
LEAST_WIDTH = 168
NAME_LINE, ROLE_LINE = 22, 18  # line boxes with room for stacked marks
TICK_ROOM = icons.MEDIUM + 4


@dataclass(frozen=True, slots=True)
class Face:
    """What a tile shows; `id` is the member of staff's, 0 for somebody who has no tile."""

    id: int
    name: str
    role: str
    letter: str


def letter_of(name: str) -> str:
    """The first letter of the last word, which is the name people are called by in Vietnam."""
    words = name.split()
    return words[-1][0].upper() if words else ""


def broken(text: str, used: QFont, width: int, first: int) -> list[str]:
    """The text in lines of at most `width` px, the first at most `first`; cut inside a word only if one is longer."""
    layout = QTextLayout(text, used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(24, width if lines else first))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    layout.endLayout()
    return lines


class StaffTile(QAbstractButton):
    """One person. Chosen: tint, accent edge and a tick, never a ring, so that chosen and focused differ.

    A name is never cut: it takes more lines, and the tile grows with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face(0, "", "", "")
        self._least = TILE
        self.setCheckable(True)
        self.setAutoExclusive(True)  # one of several, as a screen reader says it
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # `StaffTiles` says which one takes it
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_face(self, face: Face) -> None:
        self.face = face
        self.setText(face.name)
        self.speak()
        self.updateGeometry()
        self.update()

    def speak(self) -> None:
        """Name, what the person is, and whether the tile is chosen, for screen readers."""
        words = self.tr("{name}, {role}, chosen") if self.isChecked() else self.tr("{name}, {role}")
        self.setAccessibleName(words.format(name=self.face.name, role=self.face.role))

    def set_low(self, low: bool) -> None:
        self._least = TILE_LOW if low else TILE
        self.updateGeometry()

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        room = width - 2 * S3 - CIRCLE - S3
        name = broken(self.face.name, font(strong=True), room, room - TICK_ROOM + S2)
        return name, broken(self.face.role, font(Size.SMALL), room, room)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, self.heightForWidth(max(LEAST_WIDTH, self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        name, role = self._lines(width)
        return max(self._least, NAME_LINE * len(name) + ROLE_LINE * len(role) + S3)

    def nextCheckState(self) -> None:
        """`StaffTiles` decides."""

    def paintEvent(self, event: QPaintEvent) -> None:
        t = tokens_of(self.palette())
        chosen = self.isChecked()
        painter = QPainter(self)
        fill = t.tint if chosen else t.grey_bg if self.isDown() else t.hover if self.underMouse() else t.surface
        paint_box(painter, self.rect(), fill, t.accent if chosen else t.control, RADIUS_PANEL)
        circle = QRect(S3, (self.height() - CIRCLE) // 2, CIRCLE, CIRCLE)
        paint_box(painter, circle, t.fill if chosen else t.grey_bg, "", CIRCLE // 2)
        painter.setFont(font(strong=True))
        painter.setPen(QColor(t.on_fill if chosen else t.text))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self.face.letter)
        self._paint_words(painter, t.text, t.text2)
        if chosen:
            tick = QRect(self.width() - S2 - icons.MEDIUM, S2, icons.MEDIUM, icons.MEDIUM)
            icons.draw(painter, tick, "check", t.accent)
        painter.end()

    def _paint_words(self, painter: QPainter, ink: str, second: str) -> None:
        name, role = self._lines(self.width())
        x = S3 + CIRCLE + S3
        y = (self.height() - NAME_LINE * len(name) - ROLE_LINE * len(role)) // 2
        for lines, used, colour, height in (
            (name, font(strong=True), ink, NAME_LINE),
            (role, font(Size.SMALL), second, ROLE_LINE),
        ):
            painter.setFont(used)
            painter.setPen(QColor(colour))
            for line in lines:
                painter.drawText(QRect(x, y, self.width() - x, height), Qt.AlignmentFlag.AlignVCenter, line)
                y += height


class StaffTiles(QWidget):
    """At most six tiles. The chosen one (before any choice the first) is the one that Tab reaches."""

    chosen = Signal(int)  # the face's id, when another one was chosen
    pressed = Signal(int)  # the face's id, at every press

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(S3)
        self._all = [StaffTile(self) for _ in range(MOST)]
        for at, tile in enumerate(self._all):
            self._grid.addWidget(tile, at // ACROSS, at % ACROSS)
            tile.clicked.connect(lambda _on=False, at=at: self._press(at))
            tile.hide()
        for column in range(ACROSS):
            self._grid.setColumnStretch(column, 1)
            self._grid.setColumnMinimumWidth(column, LEAST_WIDTH)
        self._count = 0
        self._at = -1

    def tiles(self) -> tuple[StaffTile, ...]:
        """Those that show somebody."""
        return tuple(self._all[: self._count])

    def every_tile(self) -> tuple[StaffTile, ...]:
        """The empty ones too, which `show_faces` may fill later."""
        return tuple(self._all)

    @property
    def current(self) -> Face | None:
        """Who is chosen; None before anybody was."""
        return self._all[self._at].face if self._at >= 0 else None

    def spoken(self) -> str:
        """The chosen tile as a screen reader says it."""
        return self._all[self._at].accessibleName() if self._at >= 0 else ""

    def show_faces(self, faces: Sequence[Face], chosen_id: int | None) -> None:
        """Replaces the tiles, at most `MOST`; tells nobody of the choice."""
        self._count = len(faces)
        for at, tile in enumerate(self._all):
            if at < len(faces):
                tile.show_face(faces[at])
            tile.setVisible(at < len(faces))
        self._choose(next((at for at, face in enumerate(faces) if face.id == chosen_id), -1))

    def step(self, key: int) -> None:
        """Moves the choice by an arrow key; at the edges it stays. The focus goes along if a tile has it.

        Before anybody was chosen it starts from the tile with the focus, which looks like a choice; without one the
        first is chosen.
        """
        if not self._count:
            return
        by = {
            Qt.Key.Key_Left.value: -1,
            Qt.Key.Key_Right.value: 1,
            Qt.Key.Key_Up.value: -ACROSS,
            Qt.Key.Key_Down.value: ACROSS,
        }[key]
        focused = next((at for at, tile in enumerate(self.tiles()) if tile.hasFocus()), -1)
        start = self._at if self._at >= 0 else focused
        if start < 0:
            at = 0
        else:
            at = start + by
            if at >= self._count and by == ACROSS and start // ACROSS < (self._count - 1) // ACROSS:
                at = self._count - 1  # the last row is shorter
        if 0 <= at < self._count:
            self._choose(at, tell=True)
            if focused >= 0:
                self._all[at].setFocus()

    def choose(self, tile: StaffTile) -> None:
        self._choose(self._all.index(tile), tell=True)

    def take_focus(self) -> None:
        if self._count:
            self._all[max(0, self._at)].setFocus()

    def set_low(self, low: bool) -> None:
        """Lower tiles, for low windows."""
        self._grid.setSpacing(S2 if low else S3)
        for tile in self._all:
            tile.set_low(low)

    def _press(self, at: int) -> None:
        self._choose(at, tell=True)
        self.pressed.emit(self._all[at].face.id)

    def _choose(self, at: int, *, tell: bool = False) -> None:
        changed, self._at = at != self._at, at
        for i, tile in enumerate(self._all):
            tile.setAutoExclusive(False)  # or the last one ticked could not be let go
            tile.setChecked(i == at)
            tile.setAutoExclusive(True)
            tile.setFocusPolicy(Qt.FocusPolicy.TabFocus if i == max(0, at) else Qt.FocusPolicy.NoFocus)
            tile.speak()
        if changed and tell:
            self.chosen.emit(self._all[at].face.id)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for tile in self.tiles():
                tile.speak()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for tile in self.tiles():
            tile.updateGeometry()  # its height follows its width
