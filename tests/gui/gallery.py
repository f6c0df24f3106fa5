"""Every component on one page, in real widgets: what `components.png` shows, for tests and for looking at.

python -m tests.gui.gallery light OUT.png
"""

import sys

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout

from kingoil_desk.gui import icons
from kingoil_desk.gui.banner import IconLabel, RefusalBanner
from kingoil_desk.gui.buttons import KeyButton, OptionButton, TickBox
from kingoil_desk.gui.chips import Chip, ChipLabel, ChipState
from kingoil_desk.gui.fields import Choice, FieldNote, SearchField, label
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.rows import RIGHT, CellRole, RowTable
from kingoil_desk.gui.theme import Scheme, Theme

CHIPS = (
    Chip(ChipState.REFUSED, "Gọi: đã từ chối"),
    Chip(ChipState.GRANTED, "Tin nhắn: được phép"),
    Chip(ChipState.NEVER_ASKED, "Email: chưa hỏi"),
    Chip(ChipState.LATE, "Quá hạn"),
    Chip(ChipState.SOON, "Sắp hết hạn"),
    Chip(ChipState.NEUTRAL, "Trả một phần"),
)
ROWS = (
    ("Thường: Ẩm Ấm Ẵng Ộ Ữ Ỷ", "1.057.150", Chip(ChipState.NEUTRAL, "Đang gói")),
    ("Đang chọn", "412.000", Chip(ChipState.LATE, "Trễ 3 ngày")),
    ("Nguyễn Thị Ẩn", "9.000", Chip(ChipState.SOON, "Còn 2 ngày")),
)
ICONS = (
    *("users", "order", "parcel", "care", "consent", "report", "manage", "search", "scan", "phone"),
    *("message", "mail", "pin", "check", "ban", "ask", "clock", "alert", "print", "clip", "file", "eye"),
    *("lock", "key", "save", "plus", "edit", "undo", "star", "gift", "truck", "store", "globe", "calendar"),
    *("cash", "card", "qr", "down", "chev", "chevd", "user"),
)
Index = QModelIndex | QPersistentModelIndex


class Rows(QAbstractTableModel):
    """The three rows of the picture's table."""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        name, total, chip = ROWS[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (name, total, "")[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (name, total, chip.text)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 1:
            return RIGHT
        if role == CellRole.STRONG and index.column() == 1:
            return True
        if role == CellRole.CHIPS and index.column() == 2:
            return (chip,)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("Dòng bảng 40 px", "Tổng (đ)", "Tình trạng")[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == 1 else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class Gallery(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "page")
        page = QVBoxLayout(self)
        page.setContentsMargins(24, 12, 24, 12)
        page.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(14)
        sizes = (("Tiêu đề 20", "title"), ("Thân 14 đậm", "strong"), ("Thân 14", ""), ("Nhỏ 12", "meta"))
        for words, role in sizes:
            head.addWidget(label(words, role))
        head.addStretch(1)
        head.addWidget(label("1.057.150 đ", "figure"))
        page.addLayout(head)
        page.addWidget(label("Chip, nhãn trạng thái", "strong"))
        for group in (CHIPS[:3], CHIPS[3:]):
            row = QHBoxLayout()
            row.setSpacing(8)
            for chip in group:
                row.addWidget(ChipLabel(chip))
            row.addStretch(1)
            page.addLayout(row)
        page.addWidget(label("Nút", "strong"))
        page.addLayout(self._buttons())
        page.addLayout(self._more_buttons())
        page.addWidget(label("Ô nhập", "strong"))
        page.addLayout(self._fields())
        banner = RefusalBanner()
        page.addWidget(banner)
        said = "Nói tại quầy 12/05/2026, chị Hạnh ghi"
        banner.show_refusal("Không gọi điện cho anh An", ", vì bất cứ lý do gì.", said)
        table = RowTable()
        table.setModel(Rows(table))
        table.set_columns(0, 120, 180)
        table.selectRow(1)
        table.setFixedHeight(30 + 3 * 40)
        page.addWidget(table)
        strip = QHBoxLayout()
        strip.setSpacing(0)
        for name in ICONS:
            strip.addWidget(IconLabel(name, size=icons.MEDIUM))
        page.addLayout(strip)
        page.addStretch(1)
        self.ring = FocusRing(self)

    def _buttons(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        for column, words in enumerate(("thường", "rê chuột", "nhấn", "tiêu điểm", "tắt")):
            head = label(words, "meta")
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(head, 0, column)
        for row, (words, kind) in enumerate((("Lưu", "primary"), ("In", "plain"), ("Từ chối", "danger")), 1):
            for column in range(5):
                button = KeyButton(words, kind=kind)
                if column == 1:
                    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
                if column == 2:
                    button.setDown(True)
                button.setEnabled(column != 4)
                if column == 3 and kind == "plain":
                    self.focused = button
                grid.addWidget(button, row, column)
        return grid

    def _more_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(KeyButton("Ghi từ chối", kind="danger", icon_name="ban", key="F6"))
        row.addWidget(KeyButton("Tạo đơn", kind="primary", icon_name="order", key="F4"))
        row.addWidget(KeyButton("In tạm", icon_name="print", key="F10"))
        row.addWidget(KeyButton("Thu tiền và in", kind="commit", key="F9"))
        row.addWidget(KeyButton("Hiện đầy đủ", kind="quiet", icon_name="eye"))
        chosen = OptionButton("Chuyển khoản", icon_name="qr", key="2")
        chosen.setChecked(True)
        row.addWidget(OptionButton("Tiền mặt", icon_name="cash", key="1"))
        row.addWidget(chosen)
        tick = TickBox("In phiếu")
        tick.setChecked(True)
        row.addWidget(tick)
        return row

    def _fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        search = SearchField()
        search.setPlaceholderText("Quét mã vạch hoặc gõ tên sản phẩm")
        grid.addWidget(search, 0, 0, 1, 4)
        plain = QLineEdit("Nguyễn Văn Ẩn")
        wrong = QLineEdit("09012")
        read_only = QLineEdit("KH-004182")
        read_only.setReadOnly(True)
        choice = Choice()
        choice.addItems(["Di động", "Bàn, dùng chung"])
        for column, field in enumerate((plain, wrong, read_only, choice)):
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
        note = FieldNote()
        note.watch(wrong)
        note.say_wrong("Số thiếu 5 chữ số, chưa lưu")
        grid.addWidget(note, 2, 1)
        return grid


if __name__ == "__main__":
    app = QApplication(sys.argv)
    theme = Theme(app, Scheme(sys.argv[1]))
    gallery = Gallery()
    gallery.resize(900, 820)
    gallery.show()
    gallery.focused.setFocus()
    app.processEvents()
    gallery.grab().save(sys.argv[2])
