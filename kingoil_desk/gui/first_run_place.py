"""Third page of the first run: the folder in which the shop's data will lie."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.founding import Founding
from kingoil_desk.gui.first_run_step import ChooseFolder, Step
from kingoil_desk.gui.forms.ui_first_run_place import Ui_FirstRunPlace

OWN_FOLDER = "KingOilDesk"  # made inside a chosen folder that holds other things


class FirstRunPlace(Step):
    """Refusals are said as soon as a folder is chosen and again on Next; nothing is made here."""

    codes = frozenset(
        {
            Code.PLACE_SYNCED,
            Code.PLACE_NETWORK,
            Code.PLACE_ROAMING,
            Code.PLACE_TOO_SMALL,
            Code.PROFILE_EXISTS,
            Code.PROFILE_IN_USE,
            Code.FOLDER_PROTECTED,
            Code.DISK_FULL,
            Code.DISK_FAILING,
        }
    )

    def __init__(
        self,
        founding: Founding,
        choose_folder: ChooseFolder = QFileDialog.getExistingDirectory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._founding = founding
        self._choose_folder = choose_folder
        self._inside = False  # whether our own folder was put inside the chosen one
        self.ui = Ui_FirstRunPlace()
        self.ui.setupUi(self)
        self.ui.folder.setText(str(founding.default_folder))
        self.ui.folder.textEdited.connect(self._typed)
        self.ui.choose.clicked.connect(self.choose)
        self.ui.usual.clicked.connect(self._take_usual)
        self.ui.usual.setEnabled(False)

    def label(self) -> str:
        return self.tr("Where the data lies")

    def title(self) -> str:
        return self.tr("Where shall the data lie?")

    @property
    def folder(self) -> Path:
        return Path(self.ui.folder.text().strip())

    def entered(self) -> None:
        self.ui.folder.setFocus()
        self.ui.folder.end(False)

    def accept(self) -> bool:
        self.clear_complaint()
        if not self.folder.is_absolute():
            self.complain(self.ui.folder, self.ui.folderNote, self._whole_path_words)
            return False
        try:
            self._founding.check_folder(self.folder)
        except KnownError as error:
            self.refuse(error)
            return False
        self._say_inside()
        return True

    def refuse(self, error: KnownError) -> None:
        self.complain_of(self.ui.folder, self.ui.folderNote, error)

    def choose(self) -> None:
        """Asks for a folder; a good one that holds other things gets a folder of our own inside it."""
        chosen = self._choose_folder(self, self.tr("Folder for the data"), self.ui.folder.text())
        if not chosen:
            return
        folder = Path(chosen)
        self._inside = self._is_full(folder)
        self._put(folder / OWN_FOLDER if self._inside else folder)

    def retranslate(self) -> None:
        self._say_inside()

    def _is_full(self, folder: Path) -> bool:
        """Whether only that is wrong with the folder that it is not empty."""
        try:
            self._founding.check_folder(folder)
        except KnownError as error:
            return error.code is Code.PROFILE_EXISTS
        return False

    def _put(self, folder: Path) -> None:
        self.ui.folder.setText(str(folder))
        self.ui.usual.setEnabled(folder != self._founding.default_folder)
        self.clear_complaint()
        self._say_inside()
        if self.accept():
            self.ui.folder.setFocus()

    def _take_usual(self) -> None:
        self._inside = False
        self.ui.folder.setFocus()  # the button is about to be disabled
        self._put(self._founding.default_folder)

    def _typed(self) -> None:
        self._inside = False
        self.clear_complaint()
        self.ui.folderNote.say("")
        self.ui.usual.setEnabled(self.folder != self._founding.default_folder)

    def _say_inside(self) -> None:
        if self._complaint is None:
            words = self.tr("The folder you chose holds other things, so the data gets a folder of its own inside it.")
            self.ui.folderNote.say(words if self._inside else "")

    def _whole_path_words(self) -> str:
        return self.tr("This is no whole path. Nothing was made: choose the folder, or type its path from the disk on.")
