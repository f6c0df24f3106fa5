"""Shows one piece of evidence inside the window: looked at page by page, never copied and never saved from here."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.evidence import KeptEvidence, Media
from kingoil_desk.gui import consent_words
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.evidence_pages import NotShown, Pages, open_pages
from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.forms.ui_evidence_view import Ui_EvidenceView
from kingoil_desk.gui.slim_bar import SlimBar

ZOOMS = (50, 75, 100, 150, 200, 300)  # per cent of the room's width
SHARE = 0.9  # of the window


class EvidenceView(QDialog):
    """`body` has been asked of `evidence.view`, so the log knows. A lock closes it, as everything in the window."""

    def __init__(self, parent: QWidget, formats: Formats, evidence: KeptEvidence, body: bytes) -> None:
        super().__init__(parent.window())
        self.ui = Ui_EvidenceView()
        self.ui.setupUi(self)
        self._pages: Pages | None = None
        self._at, self._zoom = 0, ZOOMS.index(100)
        self._sheet = QLabel()
        ui = self.ui
        ui.title.say(evidence.title or consent_words.kind(evidence.kind))
        ui.meta.setText(f"{consent_words.kind(evidence.kind)} · {formats.moment(evidence.attached_at)}")
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal, ui.area))
        ui.area.setWidget(self._sheet)
        ui.close.clicked.connect(self.reject)
        for button, keys, step in (
            (ui.back, QKeySequence(Qt.Key.Key_PageUp), self._back),
            (ui.forth, QKeySequence(Qt.Key.Key_PageDown), self._forth),
            (ui.smaller, QKeySequence(Qt.Key.Key_Minus), self._smaller),
            (ui.larger, QKeySequence(Qt.Key.Key_Plus), self._larger),
        ):
            button.clicked.connect(step)
            QShortcut(keys, self).activated.connect(step)
        self.setAccessibleName(ui.title.whole)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.ring = FocusRing(self)
        self.resize(parent.window().size() * SHARE)
        self._open(evidence, body)
        ui.area.setFocus()

    def _open(self, evidence: KeptEvidence, body: bytes) -> None:
        paged = evidence.media is not Media.TEXT
        for button in (self.ui.smaller, self.ui.larger):
            button.setVisible(paged)
        if not paged:
            self._say(body.decode())
        else:
            try:
                self._pages = open_pages(evidence.media, body)
            except NotShown:
                self._say(words_of(KnownError(Code.EVIDENCE_CHANGED)))
        self._show_page()

    def _say(self, text: str) -> None:
        self._sheet.setTextFormat(Qt.TextFormat.PlainText)
        self._sheet.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._sheet.setWordWrap(True)
        self._sheet.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sheet.setMargin(12)
        self._sheet.setText(text)
        self.ui.area.setWidgetResizable(True)

    def _show_page(self) -> None:
        ui, pages = self.ui, self._pages
        many = pages is not None and pages.count > 1
        for widget in (ui.back, ui.forth, ui.pageNumber):
            widget.setVisible(many)
        if pages is None:
            return
        ui.back.setEnabled(self._at > 0)
        ui.forth.setEnabled(self._at < pages.count - 1)
        ui.smaller.setEnabled(self._zoom > 0)
        ui.larger.setEnabled(self._zoom < len(ZOOMS) - 1)
        number = self.tr("Page {page} of {count}").format(page=self._at + 1, count=pages.count)
        ui.pageNumber.setText(number)
        ratio = self.devicePixelRatioF()
        room = max(200, ui.area.width() - 24)
        try:
            image = pages.page(self._at, round(room * ZOOMS[self._zoom] / 100 * ratio))
        except NotShown:
            self._pages = None
            self._say(words_of(KnownError(Code.EVIDENCE_CHANGED)))
            return
        image.setDevicePixelRatio(ratio)
        self._sheet.setPixmap(QPixmap.fromImage(image))
        self._sheet.setAccessibleName(number)
        self._sheet.adjustSize()
        ui.area.verticalScrollBar().setValue(0)

    def _go(self, at: int) -> None:
        if self._pages is not None and 0 <= at < self._pages.count:
            self._at = at
            self._show_page()

    def _back(self) -> None:
        self._go(self._at - 1)

    def _forth(self) -> None:
        self._go(self._at + 1)

    def _smaller(self) -> None:
        self._zoom = max(0, self._zoom - 1)
        self._show_page()

    def _larger(self) -> None:
        self._zoom = min(len(ZOOMS) - 1, self._zoom + 1)
        self._show_page()

    # Qt

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._show_page()  # now the room is known
