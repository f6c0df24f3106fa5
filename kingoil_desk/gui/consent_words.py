"""Words about evidence, about who spoke, and about the day a yes ends."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.evidence import EvidenceKind, KeptEvidence
from kingoil_desk.domain.grant import Relation, Representative, last_day
from kingoil_desk.domain.order import shop_day


def kind(value: EvidenceKind) -> str:
    translate = QCoreApplication.translate
    return {
        EvidenceKind.SCAN: translate("ConsentWords", "Scan"),
        EvidenceKind.PHOTO: translate("ConsentWords", "Photo"),
        EvidenceKind.TEXT: translate("ConsentWords", "Typed text"),
        EvidenceKind.CALL: translate("ConsentWords", "Recorded call"),
    }[value]


def size(count: int) -> str:
    """`384 kB` or `1,2 MB`."""
    if count < 1 << 20:
        return f"{max(1, round(count / 1024))} kB"
    return f"{count / (1 << 20):.1f} MB".replace(".", ",")


def piece(evidence: KeptEvidence) -> str:
    """One line: `Scan · phieu.pdf · 1,2 MB`; words have no name, and their size says nothing."""
    if evidence.kind in (EvidenceKind.TEXT, EvidenceKind.CALL):
        return kind(evidence.kind)
    return " · ".join((kind(evidence.kind), evidence.title, size(evidence.size)))


def relations() -> tuple[tuple[str, str], ...]:
    """What is kept and what it is called, in the order of the list."""
    translate = QCoreApplication.translate
    return (
        (Relation.MOTHER, translate("ConsentWords", "Mother")),
        (Relation.FATHER, translate("ConsentWords", "Father")),
        (Relation.GUARDIAN, translate("ConsentWords", "Guardian")),
    )


def speaker(representative: Representative | None) -> str:
    """Who said it: `the customer`, or `Lê Thị Hoa (mother)`."""
    if representative is None:
        return QCoreApplication.translate("ConsentWords", "the customer")
    named = dict(relations())
    relation = named.get(representative.relation, representative.relation)
    return f"{representative.name} ({relation[:1].lower()}{relation[1:]})"


def last_day_words(expires_at: int) -> str:
    """`31/12/2027`: the last day on which the yes holds."""
    return f"{last_day(expires_at):%d/%m/%Y}"


def lapsed(since: int) -> str:
    """The word of a cell whose yes is over."""
    return QCoreApplication.translate("ConsentWords", "Over since {date}").format(date=f"{shop_day(since):%d/%m/%Y}")


def until(expires_at: int) -> str:
    """`until 31/12/2027`."""
    return QCoreApplication.translate("ConsentWords", "until {date}").format(date=last_day_words(expires_at))
