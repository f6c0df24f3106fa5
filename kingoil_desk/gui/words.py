"""What codes are called on screen: forms of address, labels, channels, purposes, decisions, ways of saying."""

from PySide6.QtCore import QCoreApplication

from kingoil_desk.domain.consent import (
    BIT_PART,
    BIT_WHOLE,
    Channel,
    Decision,
    How,
    Matrix,
    Purpose,
)
from kingoil_desk.domain.customer import AddressForm, Gender, Label
from kingoil_desk.domain.order import Payment
from kingoil_desk.domain.role import Role

NO_WORD = Matrix()  # a customer who was never asked


def address_form(form: AddressForm | None) -> str:
    """`anh`, `chị`: the same in every language, since it is how the customer is spoken to."""
    return {
        None: "",
        AddressForm.ANH: "anh",
        AddressForm.CHI: "chị",
        AddressForm.EM: "em",
        AddressForm.CO: "cô",
        AddressForm.CHU: "chú",
        AddressForm.BAC: "bác",
        AddressForm.ONG: "ông",
        AddressForm.BA: "bà",
        AddressForm.THAY: "thầy",
        AddressForm.QUY_KHACH: "quý khách",
    }[form]


def spoken_to(form: AddressForm | None, called: str) -> str:
    """How the customer is addressed at the counter: `chị Hường`; empty when nobody said."""
    return " ".join(part for part in (address_form(form), called) if part)


def masked_tail(tail: str) -> str:
    """A phone as lists show it: `••• 4180`; empty without one."""
    return f"••• {tail}" if tail else ""


def gender(value: Gender | None) -> str:
    tr = QCoreApplication.translate
    return {
        None: tr("Words", "not said"),
        Gender.FEMALE: tr("Words", "female"),
        Gender.MALE: tr("Words", "male"),
        Gender.OTHER: tr("Words", "other"),
    }[value]


def label(value: Label) -> str:
    tr = QCoreApplication.translate
    return {
        Label.NONE: "",
        Label.MOBILE: tr("Words", "Mobile"),
        Label.LANDLINE: tr("Words", "Landline"),
        Label.SHARED: tr("Words", "Shared"),
        Label.WORK: tr("Words", "Work"),
        Label.HOME: tr("Words", "Home"),
        Label.PERSONAL: tr("Words", "Personal"),
        Label.DELIVERY: tr("Words", "Delivery"),
        Label.BILLING: tr("Words", "Billing"),
    }[value]


def channel(value: Channel) -> str:
    """The short name a chip begins with."""
    tr = QCoreApplication.translate
    return {
        Channel.CALL: tr("Words", "Call"),
        Channel.MESSAGE: tr("Words", "Message"),
        Channel.EMAIL: tr("Words", "E-mail"),
    }[value]


def channel_title(value: Channel) -> str:
    tr = QCoreApplication.translate
    return {
        Channel.CALL: tr("Words", "Phone calls"),
        Channel.MESSAGE: tr("Words", "Messages, Zalo"),
        Channel.EMAIL: tr("Words", "E-mail"),
    }[value]


def purpose(value: Purpose) -> str:
    tr = QCoreApplication.translate
    return {
        Purpose.SERVICE: tr("Words", "Delivery and orders"),
        Purpose.FEEDBACK: tr("Words", "Answers to feedback"),
        Purpose.MARKETING: tr("Words", "Offers"),
        Purpose.OCCASION: tr("Words", "Occasions, greetings"),
        Purpose.ANALYSIS: tr("Words", "Surveys, analysis"),
    }[value]


def purpose_note(value: Purpose) -> str:
    """The clause of the policy and what it means at the counter."""
    tr = QCoreApplication.translate
    return {
        Purpose.SERVICE: tr("Words", "C2.1 · need not be asked, a refusal stops it"),
        Purpose.FEEDBACK: tr("Words", "C2.2 · the customer's own question"),
        Purpose.MARKETING: tr("Words", "C2.4 · only after a yes"),
        Purpose.OCCASION: tr("Words", "C2.5 · birthday, Tết; only after a yes"),
        Purpose.ANALYSIS: tr("Words", "C2.3 · only after a yes"),
    }[value]


def decision(value: Decision | None) -> str:
    """The word in a cell of the matrix."""
    tr = QCoreApplication.translate
    return {
        None: tr("Words", "Never asked"),
        Decision.GRANTED: tr("Words", "Agreed"),
        Decision.REFUSED: tr("Words", "Refused"),
        Decision.WITHDRAWN: tr("Words", "Withdrawn"),
    }[value]


def how(value: How) -> str:
    tr = QCoreApplication.translate
    return {
        How.COUNTER: tr("Words", "At the counter"),
        How.PHONE: tr("Words", "By phone"),
        How.MESSAGE: tr("Words", "By message"),
        How.EMAIL: tr("Words", "By e-mail"),
        How.LETTER: tr("Words", "By letter"),
        How.WEB: tr("Words", "On the web"),
        How.AUTHORITY: tr("Words", "Through an authority"),
        How.IMPORT: tr("Words", "From an import"),
    }[value]


def payment(value: Payment | None) -> str:
    tr = QCoreApplication.translate
    return {
        None: tr("Words", "not said"),
        Payment.CASH: tr("Words", "Cash"),
        Payment.TRANSFER: tr("Words", "Bank transfer"),
        Payment.CARD: tr("Words", "Card"),
        Payment.ON_DELIVERY: tr("Words", "On delivery (COD)"),
    }[value]


def role(value: Role) -> str:
    tr = QCoreApplication.translate
    return {
        Role.COUNTER: tr("Words", "counter staff"),
        Role.MANAGER: tr("Words", "store manager"),
    }[value]


def prohibitions(bits: int) -> tuple[str, ...]:
    """What a result row must show: only refusals, as prohibitions; silence means nothing is refused."""
    tr = QCoreApplication.translate
    if all(bits & BIT_WHOLE[c] for c in Channel):
        return (tr("Words", "Everything refused"),)
    whole = {
        Channel.CALL: tr("Words", "No calls"),
        Channel.MESSAGE: tr("Words", "No messages"),
        Channel.EMAIL: tr("Words", "No e-mail"),
    }
    part = {
        Channel.CALL: tr("Words", "Some calls refused"),
        Channel.MESSAGE: tr("Words", "Some messages refused"),
        Channel.EMAIL: tr("Words", "Some e-mail refused"),
    }
    return tuple(
        whole[c] if bits & BIT_WHOLE[c] else part[c] for c in Channel if bits & (BIT_WHOLE[c] | BIT_PART[c])
    )


def standing(matrix: Matrix, value: Channel) -> tuple[str, str]:
    """The chip of one channel on a record: its state and words, strictest first.

    A grant is worded per purpose in the panel; here only "agreed in part" is said, since the chip stands for all
    purposes of the channel.
    """
    tr = QCoreApplication.translate
    name = channel(value)
    decided = [matrix.cells.get((value, p)) for p in Purpose]
    if matrix.channel_refused(value):
        return "refused", tr("Words", "{channel}: refused").format(channel=name)
    if matrix.any_refused(value):
        return "refused", tr("Words", "{channel}: refused in part").format(channel=name)
    if all(d is Decision.GRANTED for d in decided):
        return "granted", tr("Words", "{channel}: agreed").format(channel=name)
    if any(d is Decision.GRANTED for d in decided):
        return "granted", tr("Words", "{channel}: agreed in part").format(channel=name)
    return "never_asked", tr("Words", "{channel}: never asked").format(channel=name)


def banner(matrix: Matrix, addressed: str) -> str:
    """The sentence of the refusal banner, or nothing when no channel is refused as a whole."""
    tr = QCoreApplication.translate
    if matrix.everything_refused():
        return tr("Words", "Do not call, message or e-mail {person}, for whatever reason.").format(
            person=addressed
        )
    whole = [c for c in Channel if matrix.channel_refused(c)]
    verbs = {
        Channel.CALL: tr("Words", "call"),
        Channel.MESSAGE: tr("Words", "message"),
        Channel.EMAIL: tr("Words", "e-mail"),
    }
    if whole:
        listed = tr("Words", " or ").join(verbs[c] for c in whole)
        return tr("Words", "Do not {verbs} {person}, for whatever reason.").format(
            verbs=listed, person=addressed
        )
    part = [c for c in Channel if matrix.any_refused(c)]
    if part:
        listed = ", ".join(channel(c) for c in part)
        return tr("Words", "Refused for some purposes: {channels}. See the consent panel.").format(
            channels=listed
        )
    return ""
