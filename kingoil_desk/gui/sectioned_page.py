"""A page of several sections: a list of their names at the left, the one that was chosen at the right."""

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QStringListModel, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.metrics import ROW_LINE
from kingoil_desk.gui.page import Key, Page
from kingoil_desk.gui.parts import Parts
from kingoil_desk.gui.rows import CellDelegate


class Section(QFrame):
    """One section. `begin` is called once after it is made, `load` each time it comes to the front and after saves."""

    customer_asked = Signal(int)  # shows this customer, and the section again when whoever works there comes back

    parts: Parts
    ui: Any

    def begin(self, parts: Parts) -> None:
        self.parts = parts

    def label(self) -> str:
        """Its name in the list, translated."""
        raise NotImplementedError

    def keys(self) -> tuple[Key, ...]:
        """Every key it has, also those that do nothing now (`enabled`)."""
        return ()

    def load(self) -> None:
        """Reads what it shows."""

    def focus(self) -> None:
        """Gives the focus to where typing should go."""

    def changed(self, change: Change) -> None:
        """A save was committed somewhere; called for the section in front."""

    def leave(self) -> bool:
        """Whether something else may come to the front; asks first when typed text would be lost."""
        return True

    def kept(self) -> dict[str, Any] | None:
        """What is half-typed, as `Page.kept`."""
        return None

    def bring_back(self, kept: dict[str, Any]) -> None:
        """Puts back what `kept` gave, as `Page.bring_back`; the section is in front."""

    def retranslate(self) -> None:
        """Says again every text that the form does not hold."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "parts"):
            self.ui.retranslateUi(self)
            self.retranslate()
        super().changeEvent(event)


class SectionedPage(Page):
    """The form holds `sections` (a `RowList`) and `parts` (a `QStackedWidget`); Alt+1 and on choose."""

    def begin_sections(self) -> None:
        """Once, when `ui.parts` holds every section and each has begun."""
        ui = self.ui
        self._sections = QStringListModel(self)
        ui.sections.setModel(self._sections)
        ui.sections.setItemDelegate(CellDelegate(ROW_LINE, ui.sections))
        self._fit()
        self._name_sections()
        ui.sections.setFixedHeight(ROW_LINE * self._sections.rowCount() + 2)
        ui.sections.setCurrentIndex(self._sections.index(0))
        ui.sections.selectionModel().currentChanged.connect(lambda index: self._go(index.row()))

    def names(self) -> list[str]:
        """The sections' names, in order, translated."""
        raise NotImplementedError

    def keys(self) -> tuple[Key, ...]:
        places = (Key(f"Alt+{n}", name, partial(self._show, n - 1)) for n, name in enumerate(self.names(), 1))
        return (*self.front.keys(), *places)

    @property
    def front(self) -> Any:
        """The section that shows."""
        return self.ui.parts.currentWidget()

    def section(self, at: int) -> Any:
        return self.ui.parts.widget(at)

    def show_section(self, section: QWidget) -> None:
        """Brings one of the sections to the front, unless the one there keeps its typed text."""
        self._show(self.ui.parts.indexOf(section))

    def _show(self, row: int) -> None:
        self.ui.sections.setCurrentIndex(self._sections.index(row))

    def _go(self, row: int) -> None:
        if self.ui.parts.currentIndex() != row:
            if not self.leave():
                self._show(self.ui.parts.currentIndex())
                return
            self.ui.parts.setCurrentIndex(row)
            self._fit()
            self.to_top()
        if self.isVisible():  # a page behind another neither reads nor takes the focus
            self.front.load()
            self.search_focus()

    def _fit(self) -> None:
        """In a low window the page scrolls as far as the section in front needs, not the tallest one."""
        parts, policy = self.ui.parts, QSizePolicy.Policy
        for at in range(parts.count()):
            front = at == parts.currentIndex()
            parts.widget(at).setSizePolicy(policy.Preferred, policy.Preferred if front else policy.Ignored)

    def shown(self) -> None:
        self.front.load()
        self.search_focus()

    def search_focus(self) -> None:
        """Into the section; where nothing there can be typed or chosen yet, the list of sections keeps the focus."""
        self.ui.sections.setFocus()
        self.front.focus()

    def retranslate(self) -> None:
        self._name_sections()
        for at in range(self.ui.parts.count()):
            self.section(at).retranslate()

    def _name_sections(self) -> None:
        names = self.names()
        if self._sections.rowCount() != len(names):
            self._sections.setStringList(names)
        for row, name in enumerate(names):  # a list set anew would choose its row anew, which takes the focus there
            self._sections.setData(self._sections.index(row), name)
