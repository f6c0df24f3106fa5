"""What the desk copied to the clipboard is taken back: after half a minute, on a lock and at the end."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

KEEP_MS = 30_000
MARK = "application/x-king-oil-desk-copy"
# Windows: kept out of clipboard monitors, of the history (Win+V) and of the cloud; each a DWORD of 0
_WINDOWS = 'application/x-qt-windows-mime;value="{name}"'
PRIVATE = tuple(
    _WINDOWS.format(name=name)
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    )
)
Mode = QClipboard.Mode


class ClipboardGuard(QObject):
    """Clears only what is still the desk's own: what somebody copied elsewhere meanwhile stays. GUI thread.

    `owns` tells whether the clipboard holds what this program put there; Qt knows that of the system.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        keep_ms: int = KEEP_MS,
        owns: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._owns = owns or self._clipboard.ownsClipboard
        self._mark = secrets.token_bytes(16)  # a second desk on this PC has another one
        self._own_unmarked = False
        self._watching = False
        self._timer = QTimer(self, singleShot=True, interval=keep_ms)
        self._timer.timeout.connect(self._clear_marked)

    def copied(self, text: str) -> None:
        """Puts a phone, an address or the like on the clipboard, for half a minute at most."""
        data = QMimeData()
        data.setText(text)
        data.setData(MARK, self._mark)
        for name in PRIVATE:
            data.setData(name, bytes(4))
        self._own_unmarked = False
        self._clipboard.setMimeData(data)
        self._timer.start()

    def watch(self) -> None:
        """Takes note of Ctrl+C in the desk's own fields as well, so that a lock clears that too."""
        if not self._watching:
            self._watching = True
            self._clipboard.dataChanged.connect(self._changed)

    def clear_ours(self) -> None:
        """For a lock and for the end of the program: nothing that was copied here stays behind."""
        self._clear_marked()
        if self._own_unmarked and self._owns():
            self._clipboard.clear()
        self._own_unmarked = False
        if self._clipboard.supportsSelection() and self._clipboard.ownsSelection():
            self._clipboard.clear(Mode.Selection)  # X11: what the mouse marked is a copy as well

    def _changed(self) -> None:
        self._own_unmarked = self._owns() and not self._holds_mark()

    def _holds_mark(self) -> bool:
        held: QMimeData | None = self._clipboard.mimeData()  # None for an empty clipboard on some systems
        return held is not None and held.hasFormat(MARK) and held.data(MARK).data() == self._mark

    def _clear_marked(self) -> None:
        self._timer.stop()
        if self._holds_mark():
            self._clipboard.clear()
