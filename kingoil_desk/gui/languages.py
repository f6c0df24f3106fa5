"""The window's language: Vietnamese unless chosen otherwise, English a live switch."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator, Signal

from kingoil_desk.gui import rc_resources  # noqa: F401  (importing registers the catalogues)

CATALOGUES = {"vi": ("qtbase_vi", "kingoil_vi"), "en": ()}  # the sources speak English, and so does Qt


class Language(StrEnum):
    VIETNAMESE = "vi"
    ENGLISH = "en"

    def own_name(self) -> str:
        """The language's name in itself, never translated."""
        return {"vi": "Tiếng Việt", "en": "English"}[self.value]


class CatalogueMissing(Exception):
    """A catalogue that should be inside the program is not: a fault of the build, never papered over."""


def load(name: str, parent: QObject | None = None) -> QTranslator:
    """The catalogue of that name; raises `CatalogueMissing`, since half a language would be shown without a word."""
    translator = QTranslator(parent)
    if not translator.load(f":/i18n/{name}.qm"):
        raise CatalogueMissing(name)
    return translator


class Languages(QObject):
    """Installs a language; every widget hears `LanguageChange`, then `changed` is sent."""

    changed = Signal(object)  # Language

    def __init__(self, app: QCoreApplication, language: Language = Language.VIETNAMESE) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.current = language
        self.choose(language)

    def choose(self, language: Language) -> None:
        """Puts a language in force at once, whatever the operating system is set to."""
        loaded = [load(name, self) for name in CATALOGUES[language]]
        for old in self._installed:
            self._app.removeTranslator(old)
            old.deleteLater()
        # dates, numbers and the first day of the week never follow the PC
        QLocale.setDefault(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
        for translator in loaded:
            self._app.installTranslator(translator)
        self._installed, self.current = loaded, language
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)  # Qt only posts it to windows
        self.changed.emit(language)
