"""Settings: the shop's details and how the desk is kept, saved with Ctrl+S, and this PC's likings, in force at once."""

from dataclasses import fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.role import Act, may
from kingoil_desk.domain.settings import IDLE_MINUTES
from kingoil_desk.domain.shop import ShopDetails
from kingoil_desk.domain.vietqr import BANKS, Account, checked
from kingoil_desk.gui.announcement import announce
from kingoil_desk.gui.errors import words_of
from kingoil_desk.gui.fields import FieldNote
from kingoil_desk.gui.forms.ui_settings_view import Ui_SettingsView
from kingoil_desk.gui.jobs import Latest
from kingoil_desk.gui.kept_forms import Kept, flag_of, part_of, text_of, whole_of
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.page import Key
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.pc_likings import PcLikings
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.slim_bar import SlimBar
from kingoil_desk.gui.theme import Theme
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.settings import ShopSettings
from kingoil_desk.service.shop import Lane

NARROW = 800  # px: below it the PC's likings stand under the shop's details
ACCOUNT = ("bank", "number", "holder")
DETAILS = tuple(field.name for field in fields(ShopDetails))


def _read(desk: Desk) -> tuple[ShopSettings, Path]:
    return desk.settings.read(), desk.ctx.conn.file


def _put(desk: Desk, old: ShopSettings, new: ShopSettings) -> Change:
    """Saves what differs. What can be refused comes first, so that a refusal leaves everything as it was."""
    account = new.account and checked(new.account)
    if new.details != old.details:
        desk.settings.set_details(new.details)
    if new.idle_minutes != old.idle_minutes:
        desk.settings.set_idle_minutes(new.idle_minutes)
    if new.short_pins != old.short_pins:
        desk.settings.set_short_pins(new.short_pins)
    if account != old.account:
        desk.settings.set_account(account)
    return Change(settings=True)


class SettingsView(QFrame):
    """`begin(parts)` once, and `join` once the window is there: without it the PC's likings are not offered."""

    language_chosen = Signal(object)  # Language
    scheme_chosen = Signal(object)  # Scheme

    parts: Parts

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings: ShopSettings | None = None
        self._brought: Kept = {}
        self._complaint: tuple[FieldNote, KnownError] | None = None
        self.ui = Ui_SettingsView()
        self.ui.setupUi(self)
        self.pc = PcLikings(self.ui, self)
        self.pc.language_chosen.connect(self.language_chosen)
        self.pc.scheme_chosen.connect(self.scheme_chosen)

    def begin(self, parts: Parts) -> None:
        self.parts = parts
        self._latest = Latest(parts.jobs)
        ui = self.ui
        ui.area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, ui.area))
        ui.area.viewport().setAutoFillBackground(False)
        ui.inside.setAutoFillBackground(False)
        for minutes in range(IDLE_MINUTES.least, IDLE_MINUTES.most + 1):
            ui.idle.addItem("", minutes)
        for name, field in self._fields().items():
            self._note(name).watch(field)
            field.textChanged.connect(self._edited)
        for bin_ in ("", *sorted(BANKS, key=lambda bin_: BANKS[bin_].lower())):
            ui.bank.addItem(BANKS.get(bin_, ""), bin_)
        for field, note in ((ui.bankAccount, ui.bankAccountNote), (ui.bankHolder, ui.bankHolderNote)):
            note.watch(field)
            field.textChanged.connect(self._edited)
        ui.bank.currentIndexChanged.connect(self._edited)
        ui.idle.currentIndexChanged.connect(self._edited)
        ui.shortPins.toggled.connect(self._edited)
        ui.copy.clicked.connect(self.copy_path)
        ui.save.clicked.connect(self.save)
        self.retranslate()

    def join(self, preferences: Preferences, languages: Languages, theme: Theme) -> None:
        """What the PC's likings are read from; they are changed by whoever hears the signals."""
        self.pc.join(preferences, languages, theme)

    def keys(self) -> tuple[Key, ...]:
        return (Key("Ctrl+S", self.tr("Save settings"), self.save, self._allowed),)

    def _allowed(self) -> bool:
        return may(self.parts.session.actor, Act.CHANGE_SETTINGS)

    def focus(self) -> None:
        (self.ui.name if self._allowed() else self.ui.language).setFocus()

    def _fields(self) -> dict[str, QLineEdit]:
        return {name: getattr(self.ui, name) for name in DETAILS}

    def _note(self, name: str) -> FieldNote:
        note: FieldNote = getattr(self.ui, f"{name}Note")
        return note

    # reading

    def load(self) -> None:
        """Reads what is in force; what is being typed stays."""
        if self.parts.session.actor is None:
            return
        self._latest.ask(_read, self._show, owner=self)
        self.pc.load()

    def _show(self, read: tuple[ShopSettings, Path]) -> None:
        settings, file = read
        typing = self.is_changed()
        before, self._settings = self._settings, settings
        if before is None or not typing:
            self._fill(settings)
        kept, self._brought = self._brought, {}
        if kept:
            self._refill(kept)
        self.ui.file.show_path(str(file))
        self.retranslate()

    def _fill(self, settings: ShopSettings) -> None:
        for name, field in self._fields().items():
            field.setText(getattr(settings.details, name))
        self.ui.idle.setCurrentIndex(self.ui.idle.findData(settings.idle_minutes))
        self.ui.shortPins.setChecked(settings.short_pins)
        self._fill_account(settings.account or Account("", ""))
        self._clear_complaint()

    def _fill_account(self, account: Account) -> None:
        ui = self.ui
        if ui.bank.findData(account.bank) < 0:
            ui.bank.addItem(account.bank, account.bank)  # a bank that this version has no name for
        ui.bank.setCurrentIndex(ui.bank.findData(account.bank))
        ui.bankAccount.setText(account.number)
        ui.bankHolder.setText(account.holder)

    def _typed(self) -> ShopSettings:
        ui = self.ui
        details = ShopDetails(*(field.text() for field in self._fields().values()))
        account = Account(ui.bank.currentData(), ui.bankAccount.text(), ui.bankHolder.text())
        typed = account if account != Account("", "") else None
        return ShopSettings(details, ui.idle.currentData(), ui.shortPins.isChecked(), typed)

    def is_changed(self) -> bool:
        """Whether anything typed would be lost."""
        return self._settings is not None and self._typed() != self._settings

    def _edited(self) -> None:
        changed = self.is_changed()
        self.ui.unsaved.setVisible(changed)
        if self._settings is not None:
            self.ui.save.set_unavailable(self._why_not())

    def _why_not(self) -> str:
        if not self._allowed():
            return self.tr("Only a manager may do this.")
        return "" if self.is_changed() else self.tr("Everything is saved.")

    # saving

    def save(self) -> None:
        """Everything that differs, or nothing of it when a field is wrong."""
        old, ui = self._settings, self.ui
        if old is None or not self.is_changed() or not self._allowed() or not ui.save.isEnabled():
            return
        self._clear_complaint()
        new = self._typed()
        ui.save.setEnabled(False)
        self.parts.jobs.run(
            Lane.WRITE, lambda desk: _put(desk, old, new), self._saved, self._refused, ended=self._edited, owner=self
        )

    def _saved(self, change: Change) -> None:
        self._settings = None  # what comes back is shown as it is kept
        self.parts.notices.tell(self.tr("Settings saved."))
        self.parts.broadcast.tell(change)
        if self._settings is None:
            self.load()

    def _refused(self, error: KnownError) -> None:
        named = str(error.data.get("field", "")) or ("name" if error.code is Code.SHOP_NAME_NEEDED else "")
        ui = self.ui
        of_account = {
            "bank_account": (ui.bankAccount, ui.bankAccountNote),
            "bank_holder": (ui.bankHolder, ui.bankHolderNote),
        }
        if error.code is Code.ACCOUNT_NOT_READ:
            named = "bank_account"
        field = self._fields().get(named) or of_account.get(named, (None, None))[0]
        if field is None:
            self._complain(self.ui.problem, error)
            return
        self._complain(of_account[named][1] if named in of_account else self._note(named), error)
        field.setFocus()
        field.selectAll()
        self.ui.area.ensureWidgetVisible(field, 0, 48)

    def _complain(self, note: FieldNote, error: KnownError) -> None:
        self._complaint = note, error
        note.say_wrong(words_of(error))
        announce(note, words_of(error))

    def _clear_complaint(self) -> None:
        if self._complaint is not None:
            self._complaint[0].say("")
            self._complaint = None

    # leaving

    def leave(self) -> bool:
        if not self.is_changed():
            return True
        consequence = self.tr("What was typed into the settings is lost. What was saved stays as it is.")
        if not self.parts.notices.may_lose(consequence):
            return False
        assert self._settings is not None
        self._fill(self._settings)
        return True

    def kept(self) -> Kept | None:
        """What was typed and not saved."""
        if not self.is_changed():
            return None
        texts: dict[str, Any] = {name: field.text() for name, field in self._fields().items()}
        ui = self.ui
        account = [ui.bank.currentData(), ui.bankAccount.text(), ui.bankHolder.text()]
        return {
            "details": texts,
            "idle": ui.idle.currentData(),
            "short_pins": ui.shortPins.isChecked(),
            "account": dict(zip(ACCOUNT, account, strict=True)),
        }

    def bring_back(self, kept: Kept) -> None:
        self._brought = kept

    def _refill(self, kept: Kept) -> None:
        texts = part_of(kept, "details")
        for name, field in self._fields().items():
            if isinstance(texts.get(name), str):
                field.setText(text_of(texts, name))
        at = self.ui.idle.findData(whole_of(kept, "idle"))
        if at >= 0:
            self.ui.idle.setCurrentIndex(at)
        self.ui.shortPins.setChecked(flag_of(kept, "short_pins"))
        account = part_of(kept, "account")
        if account:
            self._fill_account(Account(*(text_of(account, name) for name in ACCOUNT)))

    def copy_path(self) -> None:
        """The path names no customer, so it may stay on the clipboard."""
        QGuiApplication.clipboard().setText(self.ui.file.toPlainText())
        self.parts.notices.tell(self.tr("The path is copied."))

    # showing

    def retranslate(self) -> None:
        ui, allowed = self.ui, self._allowed()
        for at in range(ui.idle.count()):
            ui.idle.setItemText(at, self._minutes(ui.idle.itemData(at)))
        ui.reason.setText("" if allowed else self.tr("Only a manager may do this: change the shop's settings."))
        ui.reason.setVisible(not allowed)
        for field in self._fields().values():
            field.setReadOnly(not allowed)
        for field in (ui.bankAccount, ui.bankHolder):
            field.setReadOnly(not allowed)
        ui.bank.setItemText(0, self.tr("none: no code for transfers"))
        ui.bank.setEnabled(allowed)
        ui.idle.setEnabled(allowed)
        ui.shortPins.setEnabled(allowed)
        self.pc.retranslate(allowed=allowed)
        self._edited()
        if self._complaint is not None:
            note, error = self._complaint
            note.say_wrong(words_of(error))

    def _minutes(self, minutes: int) -> str:
        return self.tr("1 minute") if minutes == 1 else self.tr("{count} minutes").format(count=minutes)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < NARROW
        across = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self.ui.halves.setDirection(across)
