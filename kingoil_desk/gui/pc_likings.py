"""The right half of the settings: this PC's language, look and printers, in force as soon as they are chosen."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kingoil_desk.gui import paper_kinds
from kingoil_desk.gui.fields import Choice, label
from kingoil_desk.gui.forms.ui_settings_view import Ui_SettingsView
from kingoil_desk.gui.languages import Language, Languages
from kingoil_desk.gui.preferences import SEALED, Paper, Preferences
from kingoil_desk.gui.printers import prints_on_paper, system_printers
from kingoil_desk.gui.theme import Scheme, Theme


class PcLikings(QObject):
    """Works the fields of `Ui_SettingsView`; hidden until `join`. Language and look are changed by whoever hears the
    signals, and shown as they are, wherever they were changed. `printer_names` stands in for the system in tests.
    """

    language_chosen = Signal(object)  # Language
    scheme_chosen = Signal(object)  # Scheme

    def __init__(self, ui: Ui_SettingsView, parent: QObject) -> None:
        super().__init__(parent)
        self.ui = ui
        self.printer_names: Callable[[], Sequence[str]] = system_printers
        self.printers: dict[Paper, Choice] = {}
        self._labels: dict[Paper, QLabel] = {}
        self._liked: tuple[Preferences, Languages, Theme] | None = None
        self._known: Sequence[str] | None = None  # asked once: a network's printers may take a second
        for language in Language:
            ui.language.addItem(language.own_name(), language)
        for scheme in Scheme:
            ui.scheme.addItem("", scheme)
        before: QWidget = ui.scheme
        for row, paper in enumerate(Paper):
            self._labels[paper], self.printers[paper] = label(), Choice()
            self._labels[paper].setBuddy(self.printers[paper])
            ui.printers.addWidget(self._labels[paper], row, 0)
            ui.printers.addWidget(self.printers[paper], row, 1)
            self.printers[paper].activated.connect(partial(self._choose_printer, paper))
            QWidget.setTabOrder(before, self.printers[paper])
            before = self.printers[paper]
        ui.printers.setColumnStretch(1, 1)
        # a combo box gives back the bare text of what it was given
        ui.language.activated.connect(lambda _at: self.language_chosen.emit(Language(ui.language.currentData())))
        ui.scheme.activated.connect(lambda _at: self.scheme_chosen.emit(Scheme(ui.scheme.currentData())))
        ui.window.hide()

    def join(self, preferences: Preferences, languages: Languages, theme: Theme) -> None:
        """What the likings are read from."""
        self._liked = preferences, languages, theme
        theme.changed.connect(self.show_likings)
        languages.changed.connect(self.show_likings)
        self.ui.window.show()
        self.show_likings()

    def load(self) -> None:
        """Asks for the printers when the section is looked at for the first time."""
        if self._liked is not None and self._known is None:
            self._known = tuple(self.printer_names())
        self.show_likings()

    def show_likings(self) -> None:
        if self._liked is None:
            return
        preferences, languages, theme = self._liked
        ui = self.ui
        ui.language.setCurrentIndex(ui.language.findData(languages.current))
        ui.scheme.setCurrentIndex(ui.scheme.findData(theme.scheme))
        known = self._known or ()
        for paper, choice in self.printers.items():
            liked = preferences.printer(paper)
            choice.clear()
            choice.addItem(self.tr("the one that the system offers"), "")
            for name in known:
                if paper not in SEALED or prints_on_paper(name):
                    choice.addItem(name, name)
            if liked and liked not in known:
                choice.addItem(self.tr("{printer} (not there now)").format(printer=liked), liked)
            choice.setCurrentIndex(max(0, choice.findData(liked)))

    def _choose_printer(self, paper: Paper, _at: int) -> None:
        if self._liked is not None:
            self._liked[0].set_printer(paper, self.printers[paper].currentData() or "")

    def retranslate(self, *, allowed: bool) -> None:
        """`allowed`: whether whoever is at the desk may choose printers."""
        looks = {
            Scheme.SYSTEM: self.tr("as the system"), Scheme.LIGHT: self.tr("light"), Scheme.DARK: self.tr("dark"),
        }  # fmt: skip
        for at in range(self.ui.scheme.count()):
            self.ui.scheme.setItemText(at, looks[self.ui.scheme.itemData(at)])
        for paper, words in self._labels.items():
            words.setText(paper_kinds.words(paper))
            self.printers[paper].setAccessibleName(self.tr("Printer: {paper}").format(paper=words.text()))
            self.printers[paper].setEnabled(allowed)
        self.show_likings()
