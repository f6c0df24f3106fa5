"""Long work on screen: a thin line with words, time left and Cancel, once it takes more than 300 ms."""

import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from kingoil_desk.gui.buttons import KeyButton
from kingoil_desk.gui.formats import number
from kingoil_desk.gui.jobs import Job
from kingoil_desk.gui.metrics import S2, S5
from kingoil_desk.gui.palette import tokens_of

PATIENCE_MS = 300
TICK_MS = 100
KNOWN_AFTER_S = 2.0  # before it, the time left would only be guessed


class ProgressLine(QFrame):
    """Follows long jobs; the newest one that changes something has the line, else the newest one that reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setFixedHeight(40)
        self._followed: dict[Job, float] = {}  # what has not ended, and since when
        self._words, self._figures = QLabel(self), QLabel(self)
        self._figures.setProperty("role", "meta")
        self._cancel = KeyButton(self, kind="quiet")
        self._cancel.clicked.connect(self.cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(S5, 0, S5 - 8, 3)
        row.setSpacing(S2)
        row.addWidget(self._words)
        row.addWidget(self._figures)
        row.addStretch(1)
        row.addWidget(self._cancel)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._look)
        self._retranslate()
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether long work that changes something is under way, shown or not."""
        return any(job.active and not job.reads for job in self._followed)

    @property
    def _job(self) -> Job | None:
        """What has the line."""
        active = [job for job in self._followed if job.active]
        return max(active, key=lambda job: (not job.reads, self._followed[job]), default=None)

    def follow(self, job: Job) -> None:
        self._followed = {other: since for other, since in self._followed.items() if other.active}
        self._followed[job] = time.monotonic()
        self._timer.start()

    def cancel(self) -> None:
        """Asks the work to stop; the line stays until it has."""
        job = self._job
        if job is not None:
            job.cancel()
            self._look()

    def _look(self) -> None:
        job = self._job
        if job is None:
            self._timer.stop()
            self.hide()
            return
        waited = time.monotonic() - self._followed[job]
        self._cancel.setEnabled(not job.cancelled())
        self._words.setText(self.tr("Stopping…") if job.cancelled() else job.words)
        self._figures.setText(self._said(job, waited))
        self.setAccessibleName(f"{self._words.text()} {self._figures.text()}")
        self.setVisible(waited * 1000 >= PATIENCE_MS)
        self.update()

    def _said(self, job: Job, waited: float) -> str:
        if not job.steps:
            return ""
        said = f"{number(job.steps_done)} / {number(job.steps)}"
        if waited < KNOWN_AFTER_S or not job.steps_done:
            return said
        left = round(waited * (job.steps - job.steps_done) / job.steps_done)
        if left >= 60:
            return f"{said} · " + self.tr("about {minutes} min left").format(minutes=round(left / 60))
        return f"{said} · " + self.tr("{seconds} s left").format(seconds=left)

    def _retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        job = self._job
        if job is None or not job.steps:
            return
        painter = QPainter(self)
        width = round(self.width() * min(1.0, job.steps_done / job.steps))
        painter.fillRect(0, self.height() - 3, width, 3, QColor(tokens_of(self.palette()).accent))
        painter.end()
