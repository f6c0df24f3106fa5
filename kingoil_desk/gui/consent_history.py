"""The history under the matrix: one line for what was said in one breath, newest first; lines are never removed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.consent import Channel, Decision, Purpose
from kingoil_desk.gui import consent_words, icons, words
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.metrics import ROW_LINE, S1, S3
from kingoil_desk.gui.palette import Tokens
from kingoil_desk.gui.rows import AnyIndex, RowDelegate, paint_text
from kingoil_desk.service.consent import HistoryRow, Said

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
ICONS = {Decision.GRANTED: "check", Decision.REFUSED: "ban", Decision.WITHDRAWN: "ban"}


def summary(said: Sequence[Said]) -> str:
    """What was said, as briefly as it can be told: "Phone calls, every purpose; E-mail: offers"."""
    translate = QCoreApplication.translate
    by_channel = {c: {s.purpose for s in said if s.channel is c} for c in Channel}
    if all(len(purposes) == len(Purpose) for purposes in by_channel.values()):
        return translate("ConsentHistory", "Every channel and purpose")
    parts = []
    for channel, purposes in by_channel.items():
        if len(purposes) == len(Purpose):
            parts.append(
                translate("ConsentHistory", "{channel}, every purpose").format(channel=words.channel_title(channel))
            )
        elif len(purposes) == len(Purpose) - 1:
            missing = next(p for p in Purpose if p not in purposes)
            but = translate("ConsentHistory", "{channel}, every purpose but {purpose}")
            parts.append(but.format(channel=words.channel_title(channel), purpose=words.purpose(missing).lower()))
        elif purposes:
            listed = ", ".join(words.purpose(p).lower() for p in Purpose if p in purposes)
            parts.append(f"{words.channel_title(channel)}: {listed}")
    return "; ".join(parts)


def decision_words(row: HistoryRow) -> str:
    """The decision of a line; several kinds said together are told as a change."""
    translate = QCoreApplication.translate
    if row.corrects:
        return translate("ConsentHistory", "Taken back")
    kinds = {s.decision for s in row.said}
    if kinds == {Decision.REFUSED, Decision.WITHDRAWN}:
        return words.decision(Decision.REFUSED)
    return words.decision(kinds.pop()) if len(kinds) == 1 else translate("ConsentHistory", "Changed")


def evidence_words(row: HistoryRow) -> str:
    """What evidence a line has, in a word; nothing for none."""
    if row.lost_evidence:
        return QCoreApplication.translate("ConsentHistory", "Evidence gone")
    return consent_words.kind(row.evidence.kind) if row.evidence is not None else ""


class ConsentHistoryModel(QAbstractListModel):
    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self._rows: tuple[HistoryRow, ...] = ()

    def show(self, rows: tuple[HistoryRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> HistoryRow | None:
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return summary(row.said)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            parts = (
                self._formats.moment(row.stated_at), decision_words(row), summary(row.said), self.who(row), row.note,
                evidence_words(row),
            )  # fmt: skip
            return ", ".join(part for part in parts if part)
        return None

    def moment(self, row: HistoryRow) -> str:
        return self._formats.moment(row.stated_at)

    def who(self, row: HistoryRow) -> str:
        """How it was said and who wrote it down; a line that was taken back says so."""
        text = self.tr("{how} · {staff} wrote it down").format(how=words.how(row.how), staff=row.recorded_by)
        if row.corrected:
            return self.tr("a slip, taken back · {who}").format(who=text)
        return text


class ConsentHistoryDelegate(RowDelegate):
    """40 px: icon, when, decision in its colour, what, how and by whom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_LINE, parent)

    def paint_cell(self, painter: QPainter, rect: QRect, index: AnyIndex, t: Tokens) -> None:
        row: HistoryRow = index.data(ROW_ROLE)
        model = index.model()
        assert isinstance(model, ConsentHistoryModel)
        decided = {s.decision for s in row.said}
        granted = decided == {Decision.GRANTED}
        quiet = row.corrected or row.corrects
        ink = t.text2 if quiet else t.green if granted else t.red
        icon = "undo" if row.corrects else "check" if granted else "ban"
        box = QRect(rect.x() + 2, rect.center().y() - icons.MEDIUM // 2, icons.MEDIUM, icons.MEDIUM)
        icons.draw(painter, box, icon, ink)
        x = rect.x() + 32
        face = font()
        painter.setFont(face)
        x += paint_text(painter, QRect(x, rect.y(), 140, rect.height()), model.moment(row), face, t.text2) + S3
        word = decision_words(row)
        x += max(84, paint_text(painter, QRect(x, rect.y(), 160, rect.height()), word, font(strong=True), ink) + S3)
        rect = self._paint_evidence(painter, rect, row, t)
        who = model.who(row)
        painter.setFont(font(Size.SMALL))
        room = min(painter.fontMetrics().horizontalAdvance(who), (rect.right() - x) // 2)
        middle = QRect(x, rect.y(), rect.right() - x - room - S3, rect.height())
        text = index.data() + (f" · “{row.note}”" if row.note else "")
        paint_text(painter, middle, text, face, t.text2 if quiet else t.text, elide=True)
        right = QRect(rect.right() - room, rect.y(), room + 1, rect.height())
        paint_text(painter, right, who, font(Size.SMALL), t.text2, elide=True)

    def _paint_evidence(self, painter: QPainter, rect: QRect, row: HistoryRow, t: Tokens) -> QRect:
        """A clip and what it is, at the far right: the room that is left."""
        text = evidence_words(row)
        if not text:
            return rect
        face = font(Size.SMALL)
        painter.setFont(face)
        width = painter.fontMetrics().horizontalAdvance(text) + icons.SMALL + S1
        left = rect.right() - width
        box = QRect(left, rect.center().y() - icons.SMALL // 2, icons.SMALL, icons.SMALL)
        icons.draw(painter, box, "clip", t.text2)
        words_at = QRect(left + icons.SMALL + S1, rect.y(), width, rect.height())
        paint_text(painter, words_at, text, face, t.red if row.lost_evidence else t.text2)
        return rect.adjusted(0, 0, -width - S3, 0)
