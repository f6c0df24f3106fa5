"""The refusal banner: what may not be done, in words, under the header and above everything else."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from kingoil_desk.gui import icons
from kingoil_desk.gui.fonts import Size, font
from kingoil_desk.gui.metrics import BANNER, S3, S4
from kingoil_desk.gui.palette import tokens_of


class IconLabel(QWidget):
    """An icon beside words, in their colour; it has no words of its own and screen readers skip it."""

    def __init__(
        self,
        name: str | QWidget | None = "",
        parent: QWidget | None = None,
        *,
        size: int = icons.MEDIUM,
        token: str = "text",
    ) -> None:
        # a compiled form calls IconLabel(parent)
        super().__init__(parent if isinstance(name, str) else name)
        self._name, self._size, self._token = name if isinstance(name, str) else "", size, token
        self.setFixedSize(size, size)

    def set_icon(self, name: str, token: str | None = None) -> None:
        self._name, self._token = name, token or self._token
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            painter = QPainter(self)
            icons.draw(painter, self.rect(), self._name, getattr(tokens_of(self.palette()), self._token))
            painter.end()


STRONG, REST = 2, 3  # places in the banner's row


class RefusalBanner(QFrame):
    """Bold words, the rest of the sentence, and who wrote it down and when. Hidden when empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "refuse")
        self.setMinimumHeight(BANNER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._strong, self._rest, self._said = QLabel(), QLabel(), QLabel()
        self._strong.setProperty("role", "strong")
        self._said.setProperty("role", "meta")
        for words in (self._strong, self._rest, self._said):
            words.setTextFormat(Qt.TextFormat.PlainText)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(S3, 4, S4, 4)
        row.setSpacing(0)
        row.addWidget(IconLabel("ban", self, token="red"))
        row.addSpacing(10)
        row.addWidget(self._strong, 0)
        row.addWidget(self._rest, 1)
        row.addSpacing(S4)
        row.addWidget(self._said)
        self._around = icons.MEDIUM + 10 + S3 + 2 * S4
        self.hide()

    def show_refusal(self, strong: str, rest: str = "", said: str = "") -> None:
        """`strong` is bold; `rest` begins with its own comma or blank. An empty `strong` hides the banner."""
        self._strong.setText(strong)
        self._rest.setText(rest)
        self._said.setText(said)
        self.setAccessibleName(" ".join(part for part in (strong + rest, said) if part))
        self._fit()
        self.setVisible(bool(strong))

    def _fit(self) -> None:
        """A refusal is never cut: who wrote it down gives way first, then the words take as many lines as they need."""
        words = sum(QFontMetrics(font(strong=label is self._strong)).horizontalAdvance(label.text())
                    for label in (self._strong, self._rest))  # fmt: skip
        said = QFontMetrics(font(Size.SMALL)).horizontalAdvance(self._said.text())
        room = self.width() - self._around
        self._said.setVisible(words + said <= room)
        wraps = words > room
        self._strong.setWordWrap(wraps)
        self._row.setStretch(STRONG, 1 if wraps else 0)
        self._row.setStretch(REST, 0 if wraps else 1)
        self.setFixedHeight(max(BANNER + 20, self._wrapped(room) + 8) if wraps else BANNER)

    def _wrapped(self, room: int) -> int:
        """Px that the bold words take in that width."""
        metrics = QFontMetrics(font(strong=True))
        width = max(80, room - QFontMetrics(font()).horizontalAdvance(self._rest.text()))
        return metrics.boundingRect(QRect(0, 0, width, 2000), Qt.TextFlag.TextWordWrap, self._strong.text()).height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
