"""The line at the bottom: who is at the desk, DEMO, the two keys everybody needs, date and clock."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from kingoil_desk.domain.role import Actor, Role
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui.chips import Chip, ChipLabel, ChipState
from kingoil_desk.gui.formats import Formats
from kingoil_desk.gui.key_bar import StatusButton
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.metrics import S4, S5, STATUS
from kingoil_desk.gui.theme import Scheme


class StatusLine(QFrame):
    """Asks by signals and decides nothing. The menu on the person's name holds language and look as well."""

    staff_chosen = Signal(int)  # staff id; in a demo shop only
    language_chosen = Signal(object)  # Language
    scheme_chosen = Signal(object)  # Scheme
    keys_asked = Signal()
    palette_asked = Signal()
    own_secret_asked = Signal()  # never in a demo, where nobody has one

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setFixedHeight(STATUS)
        self._formats: Formats | None = None
        self._actor: Actor | None = None
        self._staff: tuple[StaffMember, ...] = ()
        self._secrets = False
        self._language, self._scheme = Language.VIETNAMESE, Scheme.SYSTEM
        self.person = StatusButton(self, icon_name="user")
        self.demo = ChipLabel(Chip(ChipState.NEUTRAL, "DEMO"), self)
        self.demo.hide()
        self.keys, self.find_anything = StatusButton(self), StatusButton(self)
        self.date, self.clock = QLabel(self), QLabel(self)
        self.date.setProperty("role", "meta")
        self.clock.setProperty("role", "clock")
        row = QHBoxLayout(self)
        row.setContentsMargins(S4, 0, S4, 0)
        row.setSpacing(S5)
        row.addWidget(self.person)
        row.addWidget(self.demo)
        row.addStretch(1)
        for widget in (self.keys, self.find_anything, self.date, self.clock):
            row.addWidget(widget)
        self.person.clicked.connect(self.open_menu)
        self.keys.clicked.connect(self.keys_asked)
        self.find_anything.clicked.connect(self.palette_asked)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self.retranslate()

    def begin(self, formats: Formats, *, demo: bool) -> None:
        self._formats = formats
        self.demo.setVisible(demo)
        self._secrets = not demo
        self._tick()
        self._timer.start()

    def show_actor(self, actor: Actor | None, staff: Sequence[StaffMember] = ()) -> None:
        """Who is at the desk; `staff` are those who may take over without a PIN (demo shops), or nobody."""
        self._actor, self._staff = actor, tuple(staff)
        self.retranslate()

    def show_choices(self, language: Language, scheme: Scheme) -> None:
        """What the menu ticks."""
        self._language, self._scheme = language, scheme

    def role_words(self, role: Role) -> str:
        return {Role.COUNTER: self.tr("counter"), Role.MANAGER: self.tr("manager")}[role]

    def own_secret_words(self) -> str:
        """What changing one's own PIN or passphrase is called; empty where there is none to change."""
        if self._actor is None or not self._secrets:
            return ""
        if self._actor.role is Role.MANAGER:
            return self.tr("Change my passphrase…")
        return self.tr("Change my PIN…")

    def retranslate(self) -> None:
        actor = self._actor
        person = f"{actor.name} · {self.role_words(actor.role)}" if actor else self.tr("Nobody at the desk")
        self.person.setText(person)
        self.person.setAccessibleName(self.tr("At the desk: {person}").format(person=person))
        self.keys.setText(self.tr("F1 Keys"))
        self.find_anything.setText(self.tr("Ctrl+K Find anything"))
        for button in (self.person, self.keys, self.find_anything):
            button.updateGeometry()
            button.update()
        self._tick()

    def menu(self) -> QMenu:
        """Staff who may take over, one's own PIN, the language, light or dark; the present choice is ticked."""
        menu = QMenu(self)
        actor = self._actor
        people = [(m.id, f"{m.name} · {self.role_words(m.role)}") for m in self._staff]
        self._section(menu, people, actor.staff_id if actor else None, self.staff_chosen.emit)
        if words := self.own_secret_words():
            menu.addAction(words).triggered.connect(lambda: self.own_secret_asked.emit())
            menu.addSeparator()
        languages = [(language, language.own_name()) for language in Language]
        self._section(menu, languages, self._language, self.language_chosen.emit)
        looks = [
            (Scheme.SYSTEM, self.tr("Light or dark as the system")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ]
        self._section(menu, looks, self._scheme, self.scheme_chosen.emit)
        return menu

    def open_menu(self) -> None:
        menu = self.menu()
        height = menu.sizeHint().height()
        menu.popup(self.person.mapToGlobal(QPoint(0, -height)))

    def _section(self, menu: QMenu, choices: Sequence[tuple[object, str]], current: object, chosen: object) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = QAction(words, group, checkable=True)
            action.setChecked(value == current)
            action.triggered.connect(lambda _on=False, v=value: chosen(v))  # type: ignore[operator]
            menu.addAction(action)
        if choices:
            menu.addSeparator()

    def _tick(self) -> None:
        if self._formats is None:
            return
        now = self._formats.now()
        for label, words in ((self.date, self._formats.weekday(now)), (self.clock, self._formats.time(now))):
            if label.text() != words:
                label.setText(words)
