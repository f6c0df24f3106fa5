"""The manager's page: products, imports, staff, settings, security and VAT, chosen in a list at the left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.forms.ui_manager_page import Ui_ManagerPage
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of
from kingoil_desk.gui.languages import Languages
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Place
from kingoil_desk.gui.preferences import Preferences
from kingoil_desk.gui.sectioned_page import SectionedPage
from kingoil_desk.gui.security_view import no_words
from kingoil_desk.gui.theme import Theme

# every key of a section that the window does not hear anyway; a test counts them
SECTION_KEYS = ("Ctrl+O", "Ctrl+T", "Alt+N", "Alt+P", "Alt+R", "Alt+D", "Alt+W", *(f"Alt+{n}" for n in range(1, 7)))


class ManagerPage(SectionedPage):
    """Counter staff may look; what only a manager may do says so. `key_words` tells where the key is kept."""

    place, icon_name = Place.MANAGER, "manage"
    language_chosen = Signal(object)  # Language
    scheme_chosen = Signal(object)  # Scheme

    def __init__(self, parts: Parts, key_words: Callable[[], str] = no_words) -> None:
        super().__init__(parts)
        self.ui = Ui_ManagerPage()
        self.ui.setupUi(self)
        ui = self.ui
        for view in (ui.products, ui.imports, ui.staff, ui.settings, ui.vat):
            view.begin(parts)
        ui.security.begin(parts, key_words)
        ui.settings.language_chosen.connect(self.language_chosen)
        ui.settings.scheme_chosen.connect(self.scheme_chosen)
        self.begin_sections()
        self.retranslate()

    def join(self, preferences: Preferences, languages: Languages, theme: Theme) -> None:
        """The window's likings, for the settings; whoever joins hears `language_chosen` and `scheme_chosen`."""
        self.ui.settings.join(preferences, languages, theme)
        self.ui.security.join(preferences, languages)

    def label(self) -> str:
        return self.tr("Manager")

    def names(self) -> list[str]:
        return [
            self.tr("Products"),
            self.tr("Import from the web shop"),
            self.tr("Staff"),
            self.tr("Settings"),
            self.tr("Security"),
            self.tr("VAT"),
        ]

    def later_keys(self) -> tuple[str, ...]:
        return SECTION_KEYS

    def changed(self, change: Change) -> None:
        ui, front = self.ui, self.front
        touched = {
            ui.staff: change.staff or change.settings,
            ui.settings: change.settings,
            ui.security: change.staff,
            ui.vat: change.settings,
        }
        if change.everything or change.products:
            ui.products.load()
        if change.everything:
            ui.imports.load()
        if change.everything or touched.get(front):  # the others are read when they come to the front
            front.load()

    def leave(self) -> bool:
        ui = self.ui
        return all(view.leave() for view in (ui.products, ui.staff, ui.settings, ui.security, ui.vat))

    def kept(self) -> Kept | None:
        ui, front = self.ui, self.ui.parts.currentIndex()
        forms = {name: getattr(ui, name).kept() for name in ("products", "staff", "settings", "vat")}
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
        for view in (ui.products, ui.vat):  # after the section, which asks them whether they may be left
            view.bring_back(part_of(kept, view.objectName()))
        if self.isVisible():
            self.shown()
