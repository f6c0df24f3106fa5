"""What a scanner read on the parcels page: a parcel opens, or counts in a hand-over; anything else is typed text."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kingoil_desk.domain import parcel_code
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.manifests_section import ManifestsSection
from kingoil_desk.gui.parcels_section import ParcelsSection
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.scan_guard import ScanGuard
from kingoil_desk.gui.text_before import is_field


class ParcelScans(QObject):
    """Whatever has the focus; `to_today` brings today's parcels to the front and tells whether they are there."""

    def __init__(
        self,
        page: QWidget,
        parts: Parts,
        today: ParcelsSection,
        manifests: ManifestsSection,
        to_today: Callable[[], bool],
    ) -> None:
        super().__init__(page)
        self._parts, self._today, self._manifests, self._to_today = parts, today, manifests, to_today
        self.guard = ScanGuard(page)
        self.guard.scanned.connect(self._scanned)

    def _scanned(self, text: str, where: QWidget) -> None:
        if self._manifests.isVisible() and self._manifests.handing_over:
            self._manifests.ui.handOver.count(text)
        elif parcel_code.read_code(text) is None:
            self._other(KnownError(Code.PARCEL_CODE_NOT_READ), text, where)
        elif self._to_today():
            self._today.open_parcel(text, lambda error: self._other(error, text, where))

    def _other(self, error: KnownError, text: str, where: QWidget) -> None:
        """A carrier's number, a sorting mark, an order's number: as if it were typed where it came, or in the scan
        field where nothing can be typed.
        """
        scan = self._today.ui.scan
        if not (is_field(where) and where.isVisible()) and not self._today.packing:
            where = scan
            scan.selectAll()
        if isinstance(where, QLineEdit) and where.isVisible():
            where.insert(text)
            enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            QApplication.sendEvent(where, enter)
        else:
            self._parts.notices.tell(words_of(error))
