"""All that is known of one line of the history: who said what, when, to whom, on which words, with what evidence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QWidget

from kingoil_desk.domain.consent import Decision
from kingoil_desk.domain.errors import KnownError
from kingoil_desk.gui import consent_words, words
from kingoil_desk.gui.consent_history import decision_words, summary
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.evidence_view import EvidenceView
from kingoil_desk.gui.fields import label
from kingoil_desk.gui.forms.ui_consent_details import Ui_ConsentDetails
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.metrics import S4
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.service.consent import HistoryRow
from kingoil_desk.service.consent_history import Basis
from kingoil_desk.service.shop import Lane

LANGUAGES = {"vi": "tiếng Việt", "en": "English"}  # each by its own name
WORDING_PX = 96


class ConsentDetails(QFrame):
    """A card under the history; `begin(parts)` once. Hidden while no line is opened."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ConsentDetails()
        self.ui.setupUi(self)
        self._line: HistoryRow | None = None
        self._history: Sequence[HistoryRow] = ()
        self._basis = Basis()
        self._customer_id = 0
        self.ui.close.clicked.connect(self.shut)
        self.ui.view.clicked.connect(self.look)
        self.ui.rows.setColumnStretch(1, 1)
        self.hide()

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._read = Latest(parts.jobs)

    @property
    def is_open(self) -> bool:
        return self._line is not None

    def open(self, customer_id: int, line: HistoryRow, history: Sequence[HistoryRow]) -> None:
        """Shows a line of that customer; the other lines tell what it corrects."""
        self._customer_id, self._line, self._history, self._basis = customer_id, line, history, Basis()
        self.ui.problem.say("")
        self._show()
        self.show()
        (self.ui.close if self.ui.view.isHidden() else self.ui.view).setFocus()
        QTimer.singleShot(0, self, self._come_into_view)
        self._read.ask(lambda desk: desk.consent.basis(customer_id, line.ids), self._show_basis, owner=self)

    def _come_into_view(self) -> None:
        """Where the page scrolls, it scrolls here: once the layout knows how high the card is."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(self, 0, S4)

    def shut(self) -> None:
        if self._line is not None:
            self._line = None
            self._read.forget()
            self.hide()
            self.closed.emit()

    def _show_basis(self, basis: Basis) -> None:
        self._basis = basis
        self._show()

    # the evidence

    def look(self) -> None:
        """Asks for the body, which writes a row in the log, and shows it."""
        line, customer_id = self._line, self._customer_id
        piece = line.evidence if line is not None else None
        if piece is None:
            return
        self.ui.problem.say("")
        self.parts.jobs.run(
            Lane.WRITE,
            lambda desk: desk.evidence.view(customer_id, piece.id),
            lambda body: EvidenceView(self, self.parts.formats, piece, body).open(),
            self._complain,
            owner=self,
        )

    def _complain(self, error: KnownError) -> None:
        self.ui.problem.say_wrong(words_of(error))

    # showing

    def _rows(self, line: HistoryRow) -> list[tuple[str, str]]:
        moment, basis = self.parts.formats.moment, self._basis
        granted = any(said.decision is Decision.GRANTED for said in line.said)
        rows = [
            (self.tr("Said by"), consent_words.speaker(line.representative)),
            (self.tr("Said"), f"{moment(line.stated_at)} · {words.how(line.how)}"),
            (
                self.tr("Written down"),
                self.tr("{moment} by {staff}").format(moment=moment(line.recorded_at), staff=line.recorded_by),
            ),
        ]
        if granted:
            ends = line.expires_at
            holds = self.tr("until the customer takes it back") if ends is None else consent_words.until(ends)
            rows.append((self.tr("Holds"), holds))
        if line.note:
            rows.append((self.tr("Customer's words"), line.note))
        if basis.wording_version is not None:
            language = LANGUAGES.get(basis.wording_language, basis.wording_language)
            version = self.tr("version {version}, {language}")
            rows.append((self.tr("Wording"), version.format(version=basis.wording_version, language=language)))
        if basis.policy_version is not None:
            rows.append((self.tr("Policy"), self.tr("version {version}").format(version=basis.policy_version)))
        rows.append((self.tr("Evidence"), self._evidence(line)))
        if corrected := self._corrected(line):
            rows.append((self.tr("Takes back"), corrected))
        if line.corrected:
            rows.append((self.tr("Later"), self.tr("taken back as a slip")))
        return rows

    def _evidence(self, line: HistoryRow) -> str:
        if line.lost_evidence:
            return self.tr("gone: tell the manager to run the check")
        if line.evidence is None:
            return self.tr("none was attached")
        return f"{consent_words.piece(line.evidence)} · SHA-256 {line.evidence.sha256.hex()[:16]}…"

    def _corrected(self, line: HistoryRow) -> str:
        slips = [row for row in self._history if set(row.ids) & set(line.corrects_ids)]
        return "; ".join(
            f"{self.parts.formats.moment(row.stated_at)} {decision_words(row)}: {summary(row.said)}" for row in slips
        )

    def _show(self) -> None:
        line, grid = self._line, self.ui.rows
        if line is None:
            return
        while (item := grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.ui.title.setText(f"{decision_words(line)}: {summary(line.said)}")
        self.ui.view.setVisible(line.evidence is not None)
        rows = self._rows(line)
        for at, (name, text) in enumerate(rows):
            value = label(text)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            grid.addWidget(label(name, "second"), at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, at, 1)
        if self._basis.wording:
            grid.addWidget(self._wording(), len(rows), 0, 1, 2)
        self.setAccessibleName(self.ui.title.text())
        self.setAccessibleDescription(". ".join(f"{name}: {text}" for name, text in rows))

    def _wording(self) -> QPlainTextEdit:
        """The words that were read out, in a field of their own: they are long."""
        field = QPlainTextEdit(self._basis.wording)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setFixedHeight(WORDING_PX)
        field.setAccessibleName(self.tr("Wording that was read out"))
        field.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, field))
        return field

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show()
        super().changeEvent(event)
