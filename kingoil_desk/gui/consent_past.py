"""What was said before, on the panel's form: the lines, all about one of them, and taking one back as a slip."""

from PySide6.QtCore import QObject

from kingoil_desk.gui.consent_history import ConsentHistoryDelegate, ConsentHistoryModel
from kingoil_desk.gui.forms.ui_consent_panel import Ui_ConsentPanel
from kingoil_desk.gui.metrics import ROW_LINE
from kingoil_desk.gui.notices import Question
from kingoil_desk.gui.parts import Parts
from kingoil_desk.service.consent import ConsentView, HistoryRow
from kingoil_desk.service.shop import Lane

LEAST_LINES = 3  # they stay in sight while a line is opened below them


class ConsentPast(QObject):
    """Works on the history's part of the form. Lines are only ever added, also by taking one back."""

    def __init__(self, ui: Ui_ConsentPanel, parts: Parts, parent: QObject) -> None:
        super().__init__(parent)
        self._ui, self._parts = ui, parts
        self._view: ConsentView | None = None
        self.model = ConsentHistoryModel(parts.formats)
        ui.history.setModel(self.model)
        ui.history.setItemDelegate(ConsentHistoryDelegate(ui.history))
        ui.history.selectionModel().currentChanged.connect(self._show_line)
        ui.history.activated.connect(self.open_details)
        ui.details.clicked.connect(self.open_details)
        ui.takeBack.clicked.connect(self.take_back)
        ui.card.begin(parts)
        ui.card.closed.connect(ui.history.setFocus)
        self._show_line()

    def show(self, view: ConsentView) -> None:
        """The lines as they are now; an opened one is shut, since it may be another."""
        ui, self._view = self._ui, view
        self.model.show(view.history)
        ui.card.shut()
        rows = max(1, self.model.rowCount())
        ui.history.setMinimumHeight(ROW_LINE * min(LEAST_LINES, rows) + 2)
        ui.history.setMaximumHeight(ROW_LINE * rows + 2)
        self._show_line()

    def _chosen(self) -> HistoryRow | None:
        return self.model.row(self._ui.history.currentIndex().row())

    def _show_line(self, *_: object) -> None:
        """What can be done with the chosen line."""
        row = self._chosen()
        self._ui.takeBack.setVisible(row is not None and row.can_take_back)
        self._ui.details.setVisible(row is not None)

    def open_details(self, *_: object) -> None:
        view, row = self._view, self._chosen()
        if view is not None and row is not None:
            self._ui.card.open(view.customer_id, row, view.history)

    def take_back(self) -> None:
        """The chosen line was a slip, when the clerk says so once more."""
        view, row = self._view, self._chosen()
        if view is None or row is None or not row.can_take_back:
            return
        question = Question(
            self.tr("Was this line a slip?"),
            self.tr("The line stays in the history, marked as taken back. What was in force before it counts again."),
            yes=self.tr("It was a slip"),
            no=self.tr("Leave it"),
            danger=True,
        )
        if self._parts.notices.ask(question):
            self.undo(view.customer_id, row.ids)

    def undo(self, customer_id: int, ids: tuple[int, ...]) -> None:
        self._parts.jobs.run(
            Lane.WRITE, lambda desk: desk.consent.take_back(customer_id, ids), self._parts.broadcast.tell, owner=self
        )
