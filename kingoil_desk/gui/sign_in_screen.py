"""Who is at the desk: the screen that stands in place of everything else at the start and while it is locked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.domain.staff_search import named
from kingoil_desk.gui import words
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.forms.ui_sign_in_screen import Ui_SignInScreen
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.metrics import PAGE_MARGIN, S3, S4, S5
from kingoil_desk.gui.sign_in_keys import SignInKeys, monotonic_ms
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.staff_tile import MOST, Face, StaffTile, letter_of

SOMEBODY_ELSE = 0  # the id of the tile for whoever has none
LOW = 600  # px of the window: below it the card draws in
NARROW = 1000  # px: below it the date is left out
DROP = (28, 50)
NOTE_LINES = 38  # px: two lines below the field, so that nothing moves when words come


class SignInScreen(QWidget):
    """Asks by signals and checks nothing. It knows staff by name and role, and nothing of any customer.

    The typed secret leaves by `sign_in_asked` and is nowhere here afterwards. `uptime` gives ms of a clock that
    only goes forward: it tells a scanner from fingers and counts waits down.
    """

    sign_in_asked = Signal(int, str)  # staff id, what was typed ("" in a demo shop)
    language_chosen = Signal(object)  # Language

    def __init__(self, parent: QWidget | None = None, *, uptime: Callable[[], int] = monotonic_ms) -> None:
        super().__init__(parent)
        self.ui = Ui_SignInScreen()
        self.ui.setupUi(self)
        self._uptime = uptime
        self._formats: Formats | None = None
        self._language = Language.VIETNAMESE
        self._staff: tuple[StaffMember, ...] = ()
        self._shown: tuple[StaffMember, ...] = ()  # those with a tile of their own
        self._who: StaffMember | None = None
        self._waits: dict[int, int] = {}  # staff id: when the wait is over, in ms of `uptime`
        self._asked: int | None = None  # whose secret is being checked, or was last
        self._demo = self._locked = self._busy = False
        self._trouble: Callable[[], str] | None = None  # worded again when the language changes
        self._watched: QWidget | None = None
        self._timer = QTimer(self, interval=1000)
        self._keys = SignInKeys(self, uptime, lambda: self._busy)
        self._join()

    def _join(self) -> None:
        ui, keys = self.ui, self._keys
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.drop.setFixedSize(*DROP)
        ui.stripIcon.set_icon("lock", "text2")
        ui.keyIcon.set_icon("key", "text2")
        ui.keyIcon.setFixedSize(16, 16)
        ui.note.watch(ui.secret)
        keys.sideways, keys.presses = ui.name, ui.enter
        keys.watch((self, *ui.tiles.every_tile(), ui.name, ui.secret, ui.enter, ui.language))
        keys.entered.connect(self._entered)
        keys.stepped.connect(ui.tiles.step)
        keys.typed.connect(self._typed)
        keys.escaped.connect(self._forget)
        ui.tiles.chosen.connect(self._chosen)
        ui.tiles.pressed.connect(lambda _id: self.focus())
        ui.name.textChanged.connect(self._named)
        ui.enter.clicked.connect(self._submit)
        ui.language.clicked.connect(self._switch_language)
        self._timer.timeout.connect(self._tick)

    # what the window tells

    def begin(
        self,
        formats: Formats,
        shop_name: str,
        key_words: str,
        *,
        demo: bool,
        language: Language = Language.VIETNAMESE,
    ) -> None:
        """Once a shop is known, and again when `key_words` (where the key lies) changes, as with the language."""
        ui = self.ui
        self._formats, self._demo, self._language = formats, demo, language
        ui.shop.setText(shop_name)
        ui.keyWords.say(key_words)
        ui.keyIcon.setVisible(bool(key_words))
        self.retranslate()

    def show_staff(self, staff: Sequence[StaffMember], chosen_id: int | None, *, locked: bool) -> None:
        """Who may sign in; `chosen_id` was at the desk before. Whoever is alone is chosen."""
        self._staff = tuple(member for member in staff if member.active)
        self._locked = locked
        now = self._uptime()
        self._waits = {member.id: now + member.wait_ms for member in self._staff if member.wait_ms > 0}
        if len(self._staff) == 1:
            chosen_id = self._staff[0].id
        self._shown = self._with_tiles(chosen_id)
        self.ui.name.clear()
        self.ui.tiles.show_faces(self._faces(), chosen_id)
        self.clear()

    def set_busy(self, on: bool) -> None:
        """While the secret is checked nothing can be typed or pressed."""
        self._busy = on
        for field in (self.ui.name, self.ui.secret):
            field.setReadOnly(on)
        self.ui.tiles.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on)
        self._refresh()

    def refuse(self, error: KnownError) -> None:
        """The error's words below the field, which is empty again and has the focus; a wait counts down."""
        seconds = error.data.get("seconds")
        if error.code is Code.SECRET_WAIT and isinstance(seconds, int | float) and self._asked is not None:
            self._waits[self._asked] = self._uptime() + round(seconds * 1000)
        else:
            self._trouble = lambda: words_of(error)
        self._end()
        announce(self, self.ui.note.words)

    def clear(self) -> None:
        """Nothing typed is left, and no words about it."""
        self._trouble, self._asked = None, None
        self._end()

    def focus(self) -> None:
        """To where typing goes on: the secret, the name that is asked for, or the tiles."""
        ui = self.ui
        current = ui.tiles.current
        if current is None or (self._demo and current.id != SOMEBODY_ELSE):
            ui.tiles.take_focus()
        elif self._member() is None:
            ui.name.setFocus()
        else:
            (ui.tiles.take_focus if self._demo else ui.secret.setFocus)()
        QTimer.singleShot(0, self, lambda: ui.area.ensureWidgetVisible(ui.note))  # once the card has its size

    def retranslate(self) -> None:
        current = self.ui.tiles.current
        self.ui.retranslateUi(self)
        self.ui.tiles.show_faces(self._faces(), current.id if current else None)
        self._refresh()
        self._tick()

    # who

    def _with_tiles(self, chosen_id: int | None) -> tuple[StaffMember, ...]:
        """All of them, or as many as leave a tile for somebody else; who is chosen is always among them."""
        if len(self._staff) <= MOST:
            return self._staff
        first = self._staff[: MOST - 1]
        chosen = tuple(m for m in self._staff[MOST - 1 :] if m.id == chosen_id)
        return (chosen + first)[: MOST - 1]

    def _faces(self) -> list[Face]:
        faces = []
        for member in self._shown:
            role = words.role(member.role)
            faces.append(Face(member.id, member.name, role[:1].upper() + role[1:], letter_of(member.name)))
        if len(self._shown) < len(self._staff):
            faces.append(Face(SOMEBODY_ELSE, self.tr("Somebody else"), self.tr("Type the name"), "+"))
        return faces

    def _member(self) -> StaffMember | None:
        """Who is chosen by tile or by name; None while that is not clear."""
        face = self.ui.tiles.current
        if face is None:
            return None
        if face.id == SOMEBODY_ELSE:
            found = named(self._staff, self.ui.name.text())
            return found[0] if len(found) == 1 else None
        return next((member for member in self._staff if member.id == face.id), None)

    def _chosen(self, _id: int) -> None:
        """Another person: what was typed for the one before is gone. The first choice keeps it."""
        if self._who is not None:
            self._wipe()
        self._trouble = None
        self._refresh()
        face = self.ui.tiles.current
        if face is not None and face.id == SOMEBODY_ELSE and self.ui.secret.hasFocus():
            self.focus()
        if self.ui.secret.hasFocus():  # the tile has not, so nobody would hear that it was chosen
            announce(self, self.ui.tiles.spoken())

    def _named(self) -> None:
        if self._who is not None and self._member() != self._who:
            self._wipe()
        self._trouble = None
        self._refresh()

    def _name_entered(self) -> None:
        found = named(self._staff, self.ui.name.text())
        if len(found) == 1:
            self._open_or_type()
        elif found:
            self._complain(lambda: self.tr("Several people are called that. Type more of the name."))
        else:
            self._complain(lambda: self.tr("Nobody here is called that. Type the name again, or choose a tile."))

    # keys and the secret

    def _typed(self, text: str) -> None:
        if not self.ui.secret.isHidden():
            self.ui.secret.setFocus()
            self.ui.secret.insert(text)

    def _entered(self, scanned: bool, watched: object) -> None:
        ui = self.ui
        if scanned:
            ui.name.clear()
            self.refuse(KnownError(Code.SCANNED))
        elif watched is ui.language:
            ui.language.click()
        elif watched is ui.name:
            self._name_entered()
        elif isinstance(watched, StaffTile):
            ui.tiles.choose(watched)
            self._open_or_type()
        else:
            self._submit()

    def _open_or_type(self) -> None:
        """Enter on a person: in a demo shop that is all; else the secret comes next, unless it is typed already."""
        if self._member() is not None and (self._demo or self.ui.secret.text()):
            self._submit()
        else:
            self.focus()

    def _submit(self) -> None:
        member = self._member()
        if self._busy or (member is not None and self._wait_s(member.id)):
            return
        if member is None:
            self._complain(lambda: self.tr("Choose who is at the desk first."))
        elif self._demo:
            self._ask(member.id, "")
        elif self.ui.secret.text():
            self._ask(member.id, self.ui.secret.take())
        elif self._trouble is None:  # words about a wrong try or a scan are not pushed away by a second Enter
            self._complain(lambda: self.tr("Type the PIN or passphrase first."))

    def _ask(self, staff_id: int, typed: str) -> None:
        self._asked, self._trouble = staff_id, None
        self._keys.forget()
        self._refresh()
        self.sign_in_asked.emit(staff_id, typed)

    def _wipe(self) -> None:
        self.ui.secret.wipe()
        self._keys.forget()

    def _forget(self) -> None:
        """Esc."""
        self._wipe()
        self._trouble = None
        self._refresh()

    def _end(self) -> None:
        """Back to an empty field."""
        self._wipe()
        self.set_busy(False)
        if self.isVisible():
            self.focus()

    def _complain(self, trouble: Callable[[], str]) -> None:
        self._trouble = trouble
        self._refresh()
        self.focus()
        announce(self, self.ui.note.words)

    # words

    def _wait_s(self, staff_id: int) -> int:
        """Seconds that this person has to wait still, upwards."""
        return max(0, -((self._uptime() - self._waits.get(staff_id, 0)) // 1000)) if staff_id in self._waits else 0

    def _refresh(self) -> None:
        """Everything that follows from who is chosen and what happened."""
        ui, member = self.ui, self._member()
        self._who = member
        other = ui.tiles.current is not None and ui.tiles.current.id == SOMEBODY_ELSE
        for widget in (ui.nameLabel, ui.name):
            widget.setVisible(other)
        ui.strip.setHidden(other and self.height() < LOW)  # its words gave way to the name
        for widget in (ui.secretLabel, ui.secret):
            widget.setHidden(self._demo)
        ui.lockedWords.setVisible(self._locked)
        ui.stripIcon.set_icon("lock" if self._locked else "user", "text2")
        ui.stripMore.setText(self._strip_words())
        label = self._secret_words(member)
        ui.secretLabel.setText(label.replace("&", "&&"))  # the label has a buddy, so & would underline
        ui.secret.setAccessibleName(label)
        self._say(member)
        hint = self.tr("Arrows choose · Enter opens the desk") if self._demo else self.tr(
            "Arrows choose · figures are the PIN"
        )  # fmt: skip
        ui.hint.setText(hint)
        ui.language.setText(self._other_language().own_name())
        ui.language.updateGeometry()
        ui.language.update()

    def _strip_words(self) -> str:
        if self._demo:
            return self.tr("This is a demo shop: no PIN is asked. Choose a name and press Enter.")
        if self._locked:
            return self.tr("Drafts and half-typed forms are kept.")
        return self.tr("Choose your name and type your PIN.")

    def _secret_words(self, member: StaffMember | None) -> str:
        if member is None:
            return self.tr("PIN or passphrase")
        words = self.tr("PIN of {name}") if member.pin_digits else self.tr("Passphrase of {name}")
        return words.format(name=member.name)

    def _say(self, member: StaffMember | None) -> None:
        """The words below the field, and what the button says."""
        ui = self.ui
        wait = self._wait_s(member.id) if member is not None else 0
        ui.enter.setText(
            self.tr("Checking…") if self._busy else self.tr("Unlock") if self._locked else self.tr("Sign in")
        )
        reason = ""
        if self._busy:
            reason = self.tr("What was typed is being checked.")
        elif wait:
            reason = words_of(KnownError(Code.SECRET_WAIT, seconds=wait))
        ui.enter.set_unavailable(reason)
        if wait and not self._busy:
            ui.note.say_wrong(reason)
        elif self._trouble is not None:
            ui.note.say_wrong(self._trouble())
        elif self._demo:
            ui.note.say(self.tr("Invented people and goods only."))
        else:
            ui.note.say(self.tr("After some wrong tries there is a wait. A manager can end it."))

    def _other_language(self) -> Language:
        return Language.ENGLISH if self._language is Language.VIETNAMESE else Language.VIETNAMESE

    def _switch_language(self) -> None:
        self._language = self._other_language()
        self.language_chosen.emit(self._language)
        self._refresh()

    def _tick(self) -> None:
        if self._formats is not None:
            now = self._formats.now()
            for label, text in ((self.ui.clock, self._formats.time(now)), (self.ui.date, self._formats.weekday(now))):
                if label.text() != text:
                    label.setText(text)
        if self._waits:
            now_up = self._uptime()
            self._waits = {who: until for who, until in self._waits.items() if until > now_up}
            self._say(self._member())

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        ui, low = self.ui, self.height() < LOW
        ui.cardColumn.setContentsMargins(*((S4, S4, S4, S4) if low else (PAGE_MARGIN, S5, PAGE_MARGIN, S5)))
        ui.cardColumn.setSpacing(S3 if low else S5)
        ui.tiles.set_low(low)
        ui.note.setMinimumHeight(0 if low else NOTE_LINES)
        ui.date.setHidden(self.width() < NARROW)
        self._refresh()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The window's keys are this screen's while it shows: typing before anything has the focus counts too."""
        super().showEvent(event)
        self._tick()
        self._timer.start()
        self._watched = self.window()
        if self._watched is not self:
            self._keys.watch((self._watched,))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()
        if self._watched is not None and self._watched is not self:
            self._watched.removeEventFilter(self._keys)
        self._watched = None
