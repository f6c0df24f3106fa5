"""What an earlier word stops on one number or mailbox, as a chip, as the banner's sentence and as a hint."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.consent import Channel, Matrix, Purpose
from kingoil_desk.domain.point_refusal import PointRefusal, Why
from kingoil_desk.gui import words
from kingoil_desk.gui.formats import Formats

_ORDER = list(Why)


def standings(matrix: Matrix, refusals: Sequence[PointRefusal], channels: Iterable[Channel]) -> list[tuple[str, str]]:
    """The chips beside a contact: for each channel the strictest of the customer's word and of what stays with it.

    Channels that are refused alike share one chip, so that none is left out where room is short.
    """
    found: list[tuple[str, str]] = []
    alike: dict[tuple[Why, bool], list[str]] = {}
    for channel in channels:
        refusal = next((one for one in refusals if one.channel is channel), None)
        if refusal is None or not _adds(matrix, refusal):
            found.append(words.standing(matrix, channel))
        else:
            whole = all(matrix.refused(channel, purpose) or purpose in refusal.purposes for purpose in Purpose)
            alike.setdefault((refusal.why, whole), []).append(words.channel(channel))
    told = [
        ("refused", _template(why, whole).format(channel=", ".join(names))) for (why, whole), names in alike.items()
    ]
    return [*told, *found]


def _template(why: Why, whole: bool) -> str:
    translate = QCoreApplication.translate
    return {
        (Why.ERASED, True): translate("RefusalWords", "{channel}: refused, erased person"),
        (Why.ERASED, False): translate("RefusalWords", "{channel}: refused in part, erased person"),
        (Why.SHARING, True): translate("RefusalWords", "{channel}: refused, shared"),
        (Why.SHARING, False): translate("RefusalWords", "{channel}: refused in part, shared"),
        (Why.FORMER, True): translate("RefusalWords", "{channel}: refused, former owner"),
        (Why.FORMER, False): translate("RefusalWords", "{channel}: refused in part, former owner"),
        (Why.OWN, True): translate("RefusalWords", "{channel}: refused here"),
        (Why.OWN, False): translate("RefusalWords", "{channel}: refused here in part"),
    }[why, whole]


def _adds(matrix: Matrix, refusal: PointRefusal) -> bool:
    """Whether it stops anything that the customer did not refuse already."""
    return any(not matrix.refused(refusal.channel, purpose) for purpose in refusal.purposes)


def heaviest(matrix: Matrix, points: Iterable[Sequence[PointRefusal]]) -> tuple[PointRefusal, ...]:
    """Of all contacts of a record, what is to be told first: refusals with one reason, on one contact, a channel each.

    Empty when nothing goes beyond what the customer refused.
    """
    groups: dict[tuple[int, Why, str], list[PointRefusal]] = {}
    for at, refusals in enumerate(points):
        for one in refusals:
            if _adds(matrix, one):
                groups.setdefault((at, one.why, one.code), []).append(one)
    if not groups:
        return ()
    best = min(groups.values(), key=lambda group: (_ORDER.index(group[0].why), -max(one.stated_at for one in group)))
    return tuple(best)


def banner(refusals: Sequence[PointRefusal]) -> str:
    """Why a contact of the record may not be used, though its customer did not refuse it; no name in it."""
    translate = QCoreApplication.translate
    text = {
        Why.ERASED: translate(
            "RefusalWords", "{channels}: refused by somebody who had the number and was erased. It holds here too."
        ),
        Why.SHARING: translate("RefusalWords", "{channels}: refused by {code}, who shares it. It holds here too."),
        Why.FORMER: translate("RefusalWords", "{channels}: refused by {code}, who had it before. It holds here too."),
        Why.OWN: translate("RefusalWords", "{channels}: refused by the customer for one number or mailbox."),
    }[refusals[0].why]
    return text.format(channels=_channels(refusals), code=refusals[0].code)


def hint(text: str, refusals: Sequence[PointRefusal]) -> str:
    """The soft warning of a form: which channels, when it was said, and that it applies to this record too."""
    translate = QCoreApplication.translate
    words_ = {
        Why.ERASED: translate(
            "RefusalWords",
            "{text}: somebody who had it and was erased refused on {date}: {channels}. It holds here too.",
        ),
        Why.SHARING: translate(
            "RefusalWords", "{text}: {code}, who has it too, refused on {date}: {channels}. It holds here too."
        ),
        Why.FORMER: translate(
            "RefusalWords", "{text}: {code}, who had it before, refused on {date}: {channels}. It holds here too."
        ),
        Why.OWN: translate("RefusalWords", "{text}: the customer refused on {date}: {channels}."),
    }[refusals[0].why]
    newest = max(one.stated_at for one in refusals)
    date = Formats(lambda: newest).date(newest)
    return words_.format(text=text, code=refusals[0].code, date=date, channels=_channels(refusals).lower())


def _channels(refusals: Iterable[PointRefusal]) -> str:
    part = QCoreApplication.translate("RefusalWords", "{channel} in part")
    names = ((words.channel(one.channel), one.whole) for one in refusals)
    return ", ".join(name if whole else part.format(channel=name) for name, whole in names)
