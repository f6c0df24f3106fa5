"""Takes a scanner's keys for what they are, whatever on a page has the focus, and leaves that as it was."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kingoil_desk.domain.typing_speed import SCAN_GAP_MS, TypingSpeed
from kingoil_desk.gui.shortcut_of import shortcut_of
from kingoil_desk.gui.text_before import TextBefore, is_field

RUN_MS = 120.0  # a longer pause ends a run of keys: nobody types a figure and scans within it
SLOW_KEYS = 8  # a barcode's; fewer keys as slow as fingers are a person's figures
Key, Modifier = Qt.Key, Qt.KeyboardModifier
_ENDS = {Key.Key_Return, Key.Key_Enter, Key.Key_Tab}
_CONTROL_ENDS = {Key.Key_J, Key.Key_M}  # how a line end comes from a scanner that types control characters
_HEARD = {QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.InputMethod}
_HELD_DOWN = {
    *(Key.Key_Shift, Key.Key_Control, Key.Key_Alt, Key.Key_AltGr, Key.Key_Meta),
    *(Key.Key_CapsLock, Key.Key_NumLock, Key.Key_ScrollLock),
}


def key_time(event: QKeyEvent) -> float:
    """When the key was pressed, in ms: as the system says, since a busy window hears of it later."""
    return float(event.timestamp()) or time.monotonic() * 1000


@dataclass(frozen=True, slots=True)
class Pace:
    """`clock` tells when a key came. What cannot be taken back waits for `hold_ms` whether a scan follows; 0: never."""

    clock: Callable[[QKeyEvent], float] = key_time
    hold_ms: int = 60


PACE = Pace()  # of every guard that is given none


@dataclass(frozen=True, slots=True)
class _Held:
    """A key that waits, a copy of its event, and whether its widget had the focus."""

    widget: QWidget
    event: QKeyEvent
    focused: bool


class ScanGuard(QObject):
    """Filters the keys of every widget of the page that has the focus.

    The first letter of a scan may be typed by a person as well, so a text field takes it and is put back when it was
    none; all others come too fast for fingers and wait until the end shows what they were. So does what cannot be
    taken back: a key that the window hears, a letter where no text is typed. What was no scan goes on in its order.
    """

    scanned = Signal(str, object)  # what the scanner read; the widget in which it came

    def __init__(self, page: QWidget, pace: Pace | None = None) -> None:
        super().__init__(page)
        self._page, self._pace = page, pace or PACE
        self.overwrites: QWidget | None = None  # the field whose marked text a scan takes the place of
        self._speed = TypingSpeed(RUN_MS, SLOW_KEYS)
        self._held: deque[_Held] = deque()
        self._text = ""
        self._composed = False  # a letter was taken back within the run, as input methods do
        self._before: TextBefore | None = None
        self._ended_at: float | None = None  # the last scan's end: what its scanner sends after it means nothing
        self._at = 0.0
        self._stamped = False  # `_at` is already that of the key to come
        self._repeating = False  # a key is held down
        self._letting = False  # keys that waited are on their way
        self._passed: tuple[QEvent.Type, QObject] | None = None  # what was seen last, to know it again in its parent
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self.let_go)
        for widget in (page, *page.findChildren(QWidget)):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus or widget is page:
                widget.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._page.isAncestorOf(new):
            new.installEventFilter(self)  # it may be new, and others may have come in front: the window's own guard

    # what comes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _HEARD:  # also all that comes while the page is being taken down
            return False
        if isinstance(event, QInputMethodEvent) and (event.preeditString() or event.commitString()):
            self.let_go()
            self._speed.clear()
        if self._letting or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        passed, self._passed = self._passed, (kind, watched)
        if passed is not None and passed[0] == kind and watched is _parent(passed[1]):
            return False  # the same event, which the child did not want
        if kind == QEvent.Type.ShortcutOverride:
            self._at, self._stamped = self._pace.clock(event), True
            if self._is_taken(watched, event):
                event.accept()
                return True
            return False
        if not event.spontaneous():
            return False  # the program's own
        if kind == QEvent.Type.KeyPress:
            if not self._stamped:
                self._at = self._pace.clock(event)
            self._stamped = False
            return self._pressed(watched, event)
        if kind == QEvent.Type.KeyRelease and self._held:
            self._hold(watched, event)
            return True
        return False

    def _is_taken(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether the key, which comes now, will wait or go no further: then it is no shortcut either."""
        if event.key() in _HELD_DOWN:
            return False
        self._overdue()
        return (
            bool(self._held)
            or (self._after_scan() and not _letter(event))
            or self._speed.since(self._at) <= SCAN_GAP_MS
            or self._acts_at_once(watched, event)
        )

    def _overdue(self) -> None:
        if self._held and self._speed.since(self._at) > self._pace.hold_ms:
            self.let_go()

    def _after_scan(self) -> bool:
        return self._ended_at is not None and self._at - self._ended_at <= RUN_MS

    def _acts_at_once(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether the key does what cannot be taken back."""
        if not self._pace.hold_ms or self._repeats(event):
            return False
        if _letter(event):
            return not is_field(watched)
        return shortcut_of(self._page.window(), event) is not None

    def _repeats(self, event: QKeyEvent) -> bool:
        """Whether the key is held down. Some systems call a figure that a scanner sends twice in a row a repeat, too,
        but the first repeat of a key that is held comes much later.
        """
        return event.isAutoRepeat() and (self._repeating or self._speed.since(self._at) > SCAN_GAP_MS)

    def _pressed(self, watched: QWidget, event: QKeyEvent) -> bool:
        """Whether the key goes no further now."""
        if event.key() in _HELD_DOWN:
            return False
        self._overdue()
        if self._after_scan() and not _letter(event):
            self._ended_at = self._at
            return True
        self._ended_at = None
        self._repeating = self._repeats(event)
        if self._repeating:
            self._speed.clear()
            return self._in_turn(watched, event)
        if _is_end(event):
            if self._ends_scan():
                self._take()
                return True
            return self._in_turn(watched, event)
        if self._speed.begins(self._at):
            self._begin(watched)
        waits = self._speed.since(self._at) <= SCAN_GAP_MS or self._acts_at_once(watched, event)
        self._speed.key(self._at)
        self._read(event)
        if waits or self._held:
            self._hold(watched, event)
            return True
        return False

    def _begin(self, watched: QWidget) -> None:
        """The first key of a run, which may be a scan's."""
        self._text, self._composed = "", False
        self._before = TextBefore(watched, self._page.window().focusWidget())

    def _read(self, event: QKeyEvent) -> None:
        if event.key() == Key.Key_Backspace:
            self._text, self._composed = self._text[:-1], True
        elif _letter(event):
            self._text += event.text()

    def _ends_scan(self) -> bool:
        by_scanner = self._speed.entered(self._at)
        # an input method types as fast, but into fields alone, and it takes back what it replaces
        composed = self._composed and self._before is not None and self._before.in_field
        return by_scanner and bool(self._text.strip()) and not composed

    def _take(self) -> None:
        """It was a scan: everything is as before it, and whoever listens is told what was read."""
        self._wait.stop()
        self._held.clear()
        self._ended_at = self._at
        before, self._before = self._before, None
        if before is not None and isValid(before.widget):
            before.put_back(over_marked=before.widget is self.overwrites)
            self.scanned.emit(self._text.strip(), before.widget)

    # what waits

    def _in_turn(self, watched: QWidget, event: QKeyEvent) -> bool:
        """The end of what was no scan comes after all that still waits."""
        if not self._held:
            return False
        self._hold(watched, event)
        self.let_go()
        return True

    def _hold(self, watched: QWidget, event: QKeyEvent) -> None:
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text(), event.isAutoRepeat())
        self._held.append(_Held(watched, copy, watched is self._page.window().focusWidget()))
        self._wait.start(self._pace.hold_ms)

    def let_go(self) -> None:
        """No scan: every key that waited does what it does, in its order, where the focus is by then."""
        self._wait.stop()
        if self._letting:
            return
        self._letting = True
        try:
            while self._held:
                held = self._held.popleft()
                here = self._page.window().focusWidget() if held.focused else None
                if here is not None or isValid(held.widget):
                    QApplication.sendEvent(here or held.widget, held.event)  # Qt looks for a shortcut first
        finally:
            self._letting = False


def _parent(widget: QObject) -> QWidget | None:
    return widget.parentWidget() if isinstance(widget, QWidget) and isValid(widget) else None


def _letter(event: QKeyEvent) -> bool:
    """Whether the key types something; with Ctrl and Alt together it is AltGr."""
    held = event.modifiers() & (Modifier.ControlModifier | Modifier.AltModifier | Modifier.MetaModifier)
    plain = held in (Modifier.NoModifier, Modifier.ControlModifier | Modifier.AltModifier)
    text = event.text()
    return plain and bool(text) and text.isprintable()


def _is_end(event: QKeyEvent) -> bool:
    if event.modifiers() & Modifier.ControlModifier:
        return event.key() in _CONTROL_ENDS
    return event.key() in _ENDS or event.text() in ("\r", "\n", "\t")
