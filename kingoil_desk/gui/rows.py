"""Rows of lists and tables: ground, accent bar, hairline, hover, text and chips, drawn by delegates."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kingoil_desk.gui import icons
from kingoil_desk.gui.chips import Chip, paint_chips
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import BAR, RADIUS, RING, ROW_HEAD, ROW_LINE, S2, S3
from kingoil_desk.gui.palette import Tokens, tokens_of
from kingoil_desk.gui.slim_bar import SlimBar

AnyIndex = QModelIndex | QPersistentModelIndex
State = QStyle.StateFlag
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CellRole(IntEnum):
    """What a model may say about a cell beside its `DisplayRole` and `TextAlignmentRole`."""

    SECOND = Qt.ItemDataRole.UserRole + 1  # str: the second line, 12 px
    STRONG = Qt.ItemDataRole.UserRole + 2  # bool: weight 600
    QUIET = Qt.ItemDataRole.UserRole + 3  # bool: text2
    CHIPS = Qt.ItemDataRole.UserRole + 4  # tuple[Chip, ...] (give AccessibleTextRole their words)
    ICON = Qt.ItemDataRole.UserRole + 5  # str: an icon's name, before the text
    MAY_ELIDE = Qt.ItemDataRole.UserRole + 6  # bool: goods and free text only; names, money, codes never
    KEEP_END = Qt.ItemDataRole.UserRole + 7  # bool: what may be cut is cut in the middle: the size of goods ends them


def paint_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    face: QFont,
    colour: str,
    align: Qt.AlignmentFlag = LEFT,
    *,
    elide: bool = False,
    keep_end: bool = False,
) -> int:
    """Draws one line and returns its width in px. Only goods and free text may be cut by `…`."""
    painter.setFont(face)
    painter.setPen(QColor(colour))
    metrics = painter.fontMetrics()
    if elide:
        cut = Qt.TextElideMode.ElideMiddle if keep_end else Qt.TextElideMode.ElideRight
        text = metrics.elidedText(text, cut, rect.width())
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, text)
    return metrics.horizontalAdvance(text)


def paint_line(painter: QPainter, x1: int, x2: int, y: int, colour: str) -> None:
    """A sharp 1 px horizontal line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRect(x1, y, x2 - x1 + 1, 1), QColor(colour))
    painter.restore()


class RowDelegate(QStyledItemDelegate):
    """Draws a row's ground and calls `paint_cell` for what stands on it. One height per table."""

    def __init__(self, height: int = ROW_LINE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.height = height

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        """Override to draw what the row holds; `rect` is the cell without its hairline."""
        raise NotImplementedError

    def ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, t: Tokens) -> None:
        """Tint and accent bar when selected, hover under the mouse, hairline below all rows but the last."""
        rect, view = option.rect, option.widget
        first = index.column() == 0 or not isinstance(view, QTableView)
        if option.state & State.State_Selected:
            painter.fillRect(rect, QColor(t.tint))
            if first:
                painter.fillRect(QRect(rect.x(), rect.y(), BAR, rect.height()), QColor(t.accent))
        elif isinstance(view, RowTable | RowList) and view.hovered_row == index.row():
            painter.fillRect(rect, QColor(t.hover))
        model = index.model()
        if index.row() < model.rowCount(index.parent()) - 1:
            paint_line(painter, rect.left(), rect.right(), rect.bottom(), t.line)

    def ring(self, painter: QPainter, option: QStyleOptionViewItem, t: Tokens) -> None:
        """The focus ring of a list's current row, inside the row."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(t.accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -2), RADIUS, RADIUS)
        painter.restore()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        t = tokens_of(option.palette)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.ground(painter, option, index, t)
        self.paint_cell(painter, option.rect.adjusted(0, 0, 0, -1), index, t)
        if option.state & State.State_HasFocus:
            self.ring(painter, option, t)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(40, self.height)


class CellDelegate(RowDelegate):
    """A table cell from the model's roles: icon, text with an optional second line, chips."""

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        inner = rect.adjusted(S3, 0, -S3, 0)
        chips: Sequence[Chip] = index.data(CellRole.CHIPS) or ()
        align = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        at_right = bool(align & Qt.AlignmentFlag.AlignRight)
        if chips:
            taken = paint_chips(painter, inner, chips, t, right=at_right)
            inner.setLeft(inner.left() + taken + S2)
        icon = index.data(CellRole.ICON)
        colour = t.text2 if index.data(CellRole.QUIET) else t.text
        if icon:
            box = QRect(inner.x(), inner.center().y() - icons.MEDIUM // 2, icons.MEDIUM, icons.MEDIUM)
            icons.draw(painter, box, icon, t.text2)
            inner.setLeft(inner.left() + icons.MEDIUM + S2)
        text, second = index.data(Qt.ItemDataRole.DisplayRole) or "", index.data(CellRole.SECOND) or ""
        elide, keep_end = bool(index.data(CellRole.MAY_ELIDE)), bool(index.data(CellRole.KEEP_END))
        face = font(strong=bool(index.data(CellRole.STRONG)))
        if not second:
            paint_text(painter, inner, str(text), face, colour, align, elide=elide, keep_end=keep_end)
            return
        middle = inner.center().y() + 1
        upper = QRect(inner.x(), middle - 21, inner.width(), 22)
        lower = QRect(inner.x(), middle + 2, inner.width(), 18)
        paint_text(painter, upper, str(text), face, colour, align, elide=elide, keep_end=keep_end)
        paint_text(painter, lower, second, font(Size.SMALL), t.text2, align, elide=elide)


def _prepare(view: QAbstractItemView) -> None:
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.viewport().setAutoFillBackground(False)  # rows lie on whatever plane holds them
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, view))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class RowList(QListView):
    """A list of equal rows; remembers the row under the mouse. Give it a `RowDelegate` and a model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.setUniformItemSizes(True)
        _prepare(self)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()


class RowTable(QTableView):
    """A table of equal rows with hairlines, no grid and no zebra; remembers the row under the mouse."""

    def __init__(self, parent: QWidget | None = None, *, row_height: int = ROW_LINE) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        _prepare(self)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setFixedHeight(ROW_HEAD)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(24)
        self.setTabKeyNavigation(False)
        self.set_row_height(row_height)
        self.setItemDelegate(CellDelegate(row_height, self))

    def set_row_height(self, height: int) -> None:
        """One height for every row; forms and pages call it before the model is set."""
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)

    def choose_row(self, row: int) -> None:
        """That row and no other; none for a row that is not there.

        `selectRow` heeds the keys that are held: where several rows may be chosen, one more is while Ctrl is down.
        """
        flags = QItemSelectionModel.SelectionFlag
        if 0 <= row < self.model().rowCount():
            alone = flags.ClearAndSelect | flags.Rows
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), alone)
        else:
            self.selectionModel().clear()

    def set_columns(self, *widths: int) -> None:
        """Fixed px per column; 0 takes the rest. Columns never follow the data."""
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        for column, width in enumerate(widths):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(column, mode)
            if width:
                header.resizeSection(column, width)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()).row())
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
