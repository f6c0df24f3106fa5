"""What the program shows when it was told no data folder: the demo, or a folder to open."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kingoil_desk.gui.focus_ring import FocusRing
from kingoil_desk.gui.forms.ui_start_dialog import Ui_StartDialog


class StartDialog(QDialog):
    """`folder` holds the choice after `exec` said yes; None is the demo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.ui = Ui_StartDialog()
        self.ui.setupUi(self)
        self.ui.demo.clicked.connect(self.accept)
        self.ui.folder.clicked.connect(self._choose)
        self.ui.demo.setDefault(True)
        self.ui.demo.setFocus()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 62)
        self.ring = FocusRing(self)

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Open a data folder"))
        if chosen:
            self.folder = Path(chosen)
            self.accept()
