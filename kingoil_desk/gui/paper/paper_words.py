"""The words of a paper in the paper's own language, whatever language the window speaks."""

from functools import lru_cache

from PySide6.QtCore import QTranslator

from kingoil_desk.gui.languages import CATALOGUES, Language, load


class PaperWords:
    """Loads the language's catalogues without installing them; raises `CatalogueMissing`."""

    def __init__(self, language: Language) -> None:
        self._catalogues: list[QTranslator] = [load(name) for name in CATALOGUES[language]]

    def translate(self, context: str, text: str) -> str:
        """As Qt's own: the text itself where the language has no other words for it."""
        for catalogue in self._catalogues:
            if found := catalogue.translate(context, text):
                return str(found)
        return text


@lru_cache(maxsize=len(Language))
def words_in(language: Language) -> PaperWords:
    """The same words for many papers: the catalogues are read once."""
    return PaperWords(language)
