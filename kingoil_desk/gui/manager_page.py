"""The manager's page: products and imports, one under the other in a list at the left."""

from typing import Any

from PySide6.QtCore import QStringListModel

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.forms.ui_manager_page import Ui_ManagerPage
from kingoil_desk.gui.kept_forms import Kept, part_of, text_of
from kingoil_desk.gui.metrics import ROW_LINE
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.places import Place
from kingoil_desk.gui.rows import CellDelegate


class ManagerPage(Page):
    """Counter staff may look; what only a manager may do says so on its button."""

    place, icon_name = Place.MANAGER, "manage"

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts)
        self.ui = Ui_ManagerPage()
        self.ui.setupUi(self)
        self._sections = QStringListModel(self)
        self.ui.sections.setModel(self._sections)
        self.ui.sections.setItemDelegate(CellDelegate(ROW_LINE, self.ui.sections))
        self.ui.products.begin(parts)
        self.ui.imports.begin(parts)
        self.retranslate()
        self.ui.sections.setFixedHeight(ROW_LINE * self._sections.rowCount() + 2)
        self.ui.sections.setCurrentIndex(self._sections.index(0))
        self.ui.sections.selectionModel().currentChanged.connect(lambda index: self._go(index.row()))

    def label(self) -> str:
        return self.tr("Manager")

    def keys(self) -> tuple[Key, ...]:
        here = self.ui.imports.keys() if self._importing else self.ui.products.keys()
        return (
            *here,
            Key("Alt+1", self.tr("Products"), lambda: self._show(0)),
            Key("Alt+2", self.tr("Import from the web shop"), lambda: self._show(1)),
        )

    @property
    def _importing(self) -> bool:
        return self.ui.parts.currentWidget() is self.ui.imports

    def _show(self, row: int) -> None:
        self.ui.sections.setCurrentIndex(self._sections.index(row))

    def _go(self, row: int) -> None:
        if self.ui.parts.currentIndex() != row:
            if not self.leave():
                self._show(self.ui.parts.currentIndex())
                return
            self.ui.parts.setCurrentIndex(row)
        self._load()
        if self.isVisible():  # new words choose the row anew; a page behind another must not take the focus
            self.search_focus()

    def _load(self) -> None:
        (self.ui.imports if self._importing else self.ui.products).load()

    def shown(self) -> None:
        self._load()
        self.search_focus()

    def search_focus(self) -> None:
        (self.ui.imports if self._importing else self.ui.products).focus()

    def changed(self, change: Change) -> None:
        if change.everything or change.products:
            self.ui.products.load()
        if change.everything:
            self.ui.imports.load()

    def leave(self) -> bool:
        return bool(self.ui.products.leave())

    def kept(self) -> Kept | None:
        front, products = self.ui.parts.currentIndex(), self.ui.products.kept()
        if products is None and front == 0:
            return None
        return {"section": self.ui.parts.widget(front).objectName(), "products": products}

    def bring_back(self, kept: dict[str, Any]) -> None:
        names = [self.ui.parts.widget(at).objectName() for at in range(self.ui.parts.count())]
        section = text_of(kept, "section")
        if section in names:
            self._show(names.index(section))
        self.ui.products.bring_back(part_of(kept, "products"))
        if self.isVisible():
            self.shown()

    def retranslate(self) -> None:
        current = self.ui.sections.currentIndex().row()
        self._sections.setStringList([self.tr("Products"), self.tr("Import from the web shop")])
        if current >= 0:
            self._show(current)
        self.ui.products.retranslate()
        self.ui.imports.retranslate()
