"""The manager's page: products, imports, staff, settings and security, one under the other in a list at the left."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QStringListModel, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.forms.ui_manager_page import Ui_ManagerPage
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.metrics import ROW_LINE
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.rows import CellDelegate
from kingoil_desk.gui.security_view import no_words
from kingoil_desk.gui.theme import Theme

# every key of a section that the window does not hear anyway; a test counts them
SECTION_KEYS = ("Ctrl+O", "Ctrl+T", "Alt+N", "Alt+P", "Alt+R", "Alt+D", "Alt+W", *(f"Alt+{n}" for n in range(1, 6)))


class ManagerPage(Page):
    """Counter staff may look; what only a manager may do says so. `key_words` tells where the key is kept."""

    place, icon_name = Place.MANAGER, "manage"
    language_chosen = Signal(object)  # Language
    scheme_chosen = Signal(object)  # Scheme

    def __init__(self, parts: Parts, key_words: Callable[[], str] = no_words) -> None:
        super().__init__(parts)
        self.ui = Ui_ManagerPage()
        self.ui.setupUi(self)
        ui = self.ui
        self._sections = QStringListModel(self)
        ui.sections.setModel(self._sections)
        ui.sections.setItemDelegate(CellDelegate(ROW_LINE, ui.sections))
        for view in (ui.products, ui.imports, ui.staff, ui.settings):
            view.begin(parts)
        ui.security.begin(parts, key_words)
        ui.settings.language_chosen.connect(self.language_chosen)
        ui.settings.scheme_chosen.connect(self.scheme_chosen)
        self._fit()
        self.retranslate()
        ui.sections.setFixedHeight(ROW_LINE * self._sections.rowCount() + 2)
        ui.sections.setCurrentIndex(self._sections.index(0))
        ui.sections.selectionModel().currentChanged.connect(lambda index: self._go(index.row()))

    def join(self, preferences: Preferences, languages: Languages, theme: Theme) -> None:
        """The window's likings, for the settings; whoever joins hears `language_chosen` and `scheme_chosen`."""
        self.ui.settings.join(preferences, languages, theme)
        self.ui.security.join(preferences, languages)

    def label(self) -> str:
        return self.tr("Manager")

    def _names(self) -> list[str]:
        return [
            self.tr("Products"),
            self.tr("Import from the web shop"),
            self.tr("Staff"),
            self.tr("Settings"),
            self.tr("Security"),
        ]

    def keys(self) -> tuple[Key, ...]:
        places = (Key(f"Alt+{n}", name, partial(self._show, n - 1)) for n, name in enumerate(self._names(), 1))
        return (*self._front.keys(), *places)

    @property
    def _front(self) -> Any:
        """The section that shows."""
        return self.ui.parts.currentWidget()

    def _show(self, row: int) -> None:
        self.ui.sections.setCurrentIndex(self._sections.index(row))

    def show_section(self, section: QWidget) -> None:
        """Brings one of the sections to the front, unless the one there keeps its typed text."""
        self._show(self.ui.parts.indexOf(section))

    def _go(self, row: int) -> None:
        if self.ui.parts.currentIndex() != row:
            if not self.leave():
                self._show(self.ui.parts.currentIndex())
                return
            self.ui.parts.setCurrentIndex(row)
            self._fit()
        self._front.load()
        if self.isVisible():  # new words choose the row anew; a page behind another must not take the focus
            self.search_focus()

    def _fit(self) -> None:
        """In a low window the page scrolls as far as the section in front needs, not the tallest one."""
        parts, policy = self.ui.parts, QSizePolicy.Policy
        for at in range(parts.count()):
            front = at == parts.currentIndex()
            parts.widget(at).setSizePolicy(policy.Preferred, policy.Preferred if front else policy.Ignored)

    def shown(self) -> None:
        self._front.load()
        self.search_focus()

    def search_focus(self) -> None:
        self._front.focus()

    def changed(self, change: Change) -> None:
        ui, front = self.ui, self._front
        touched = {ui.staff: change.staff or change.settings, ui.settings: change.settings, ui.security: change.staff}
        if change.everything or change.products:
            ui.products.load()
        if change.everything:
            ui.imports.load()
        if change.everything or touched.get(front):  # the others are read when they come to the front
            front.load()

    def leave(self) -> bool:
        ui = self.ui
        return all(view.leave() for view in (ui.products, ui.staff, ui.settings, ui.security))

    def kept(self) -> Kept | None:
        ui, front = self.ui, self.ui.parts.currentIndex()
        forms = {name: getattr(ui, name).kept() for name in ("products", "staff", "settings")}
        if front == 0 and all(form is None for form in forms.values()):
            return None
        return {"section": ui.parts.widget(front).objectName(), **forms}

    def bring_back(self, kept: dict[str, Any]) -> None:
        ui = self.ui
        names = [ui.parts.widget(at).objectName() for at in range(ui.parts.count())]
        for view in (ui.staff, ui.settings):  # these wait for what is read when they come to the front
            view.bring_back(part_of(kept, view.objectName()))
        section = text_of(kept, "section")
        if section in names:
            self._show(names.index(section))
        ui.products.bring_back(part_of(kept, "products"))
        if self.isVisible():
            self.shown()

    def retranslate(self) -> None:
        current = self.ui.sections.currentIndex().row()
        self._sections.setStringList(self._names())
        if current >= 0:
            self._show(current)
        for at in range(self.ui.parts.count()):
            view: Any = self.ui.parts.widget(at)
            view.retranslate()
