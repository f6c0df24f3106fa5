"""First page of the first run: the language, and whether a shop is to be set up at all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kingoil_desk.gui.first_run_step import ChooseFolder, Step
from kingoil_desk.gui.forms.ui_first_run_welcome import Ui_FirstRunWelcome
from kingoil_desk.gui.languages import Language


class FirstRunWelcome(Step):
    """The wizard decides what the signals lead to; a folder is chosen here."""

    language_chosen = Signal(object)  # Language
    demo_asked = Signal()
    folder_chosen = Signal(str)

    def __init__(
        self,
        language: Language,
        choose_folder: ChooseFolder = QFileDialog.getExistingDirectory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choose_folder = choose_folder
        self.ui = Ui_FirstRunWelcome()
        self.ui.setupUi(self)
        self._language = language
        self._choices = {Language.VIETNAMESE: self.ui.vietnamese, Language.ENGLISH: self.ui.english}
        for choice, button in self._choices.items():
            button.setText(choice.own_name())
            button.clicked.connect(lambda _on=False, chosen=choice: self._choose(chosen))
        self.ui.demo.clicked.connect(self.demo_asked)
        self.ui.folder.clicked.connect(self._ask_folder)
        self.retranslate()

    def label(self) -> str:
        return self.tr("Welcome")

    def title(self) -> str:
        return self.tr("Set up this shop")

    def next_words(self) -> str:
        return self.tr("Set up this shop")

    def retranslate(self) -> None:
        for choice, button in self._choices.items():
            chosen = choice is self._language
            button.setChecked(chosen)
            name = choice.own_name()
            button.setAccessibleName(self.tr("{language}, chosen").format(language=name) if chosen else name)

    def _choose(self, language: Language) -> None:
        self._language = language
        self.retranslate()
        self.language_chosen.emit(language)

    def _ask_folder(self) -> None:
        chosen = self._choose_folder(self, self.tr("Open a data folder"), "")
        if chosen:
            self.folder_chosen.emit(chosen)
