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
from kingoil_desk.domain.order import Payment, Source
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.text import shortened
from kingoil_desk.gui.chips import Chip, ChipState

LONGEST_IN_A_SENTENCE = 40  # letters of a name; the whole stands above
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
    translate = QCoreApplication.translate
    return {
        None: translate("Words", "not said"),
        Gender.FEMALE: translate("Words", "female"),
        Gender.MALE: translate("Words", "male"),
        Gender.OTHER: translate("Words", "other"),
    }[value]


def label(value: Label) -> str:
    translate = QCoreApplication.translate
    return {
        Label.NONE: "",
        Label.MOBILE: translate("Words", "Mobile"),
        Label.LANDLINE: translate("Words", "Landline"),
        Label.SHARED: translate("Words", "Shared"),
        Label.WORK: translate("Words", "Work"),
        Label.HOME: translate("Words", "Home"),
        Label.PERSONAL: translate("Words", "Personal"),
        Label.DELIVERY: translate("Words", "Delivery"),
        Label.BILLING: translate("Words", "Billing"),
    }[value]


def channel(value: Channel) -> str:
    """The short name a chip begins with."""
    translate = QCoreApplication.translate
    return {
        Channel.CALL: translate("Words", "Call"),
        Channel.MESSAGE: translate("Words", "Message"),
        Channel.EMAIL: translate("Words", "E-mail"),
    }[value]


def channel_title(value: Channel) -> str:
    translate = QCoreApplication.translate
    return {
        Channel.CALL: translate("Words", "Phone calls"),
        Channel.MESSAGE: translate("Words", "Messages, Zalo"),
        Channel.EMAIL: translate("Words", "E-mail"),
    }[value]


def purpose(value: Purpose) -> str:
    translate = QCoreApplication.translate
    return {
        Purpose.SERVICE: translate("Words", "Delivery and orders"),
        Purpose.FEEDBACK: translate("Words", "Answers to feedback"),
        Purpose.MARKETING: translate("Words", "Offers"),
        Purpose.OCCASION: translate("Words", "Occasions, greetings"),
        Purpose.ANALYSIS: translate("Words", "Surveys, analysis"),
    }[value]


def purpose_note(value: Purpose) -> str:
    """The clause of the policy and what it means at the counter."""
    translate = QCoreApplication.translate
    return {
        Purpose.SERVICE: translate("Words", "C2.1 · need not be asked, a refusal stops it"),
        Purpose.FEEDBACK: translate("Words", "C2.2 · the customer's own question"),
        Purpose.MARKETING: translate("Words", "C2.4 · only after a yes"),
        Purpose.OCCASION: translate("Words", "C2.5 · birthday, Tết; only after a yes"),
        Purpose.ANALYSIS: translate("Words", "C2.3 · only after a yes"),
    }[value]


def decision(value: Decision | None) -> str:
    """The word in a cell of the matrix."""
    translate = QCoreApplication.translate
    return {
        None: translate("Words", "Never asked"),
        Decision.GRANTED: translate("Words", "Agreed"),
        Decision.REFUSED: translate("Words", "Refused"),
        Decision.WITHDRAWN: translate("Words", "Withdrawn"),
    }[value]


def how(value: How) -> str:
    translate = QCoreApplication.translate
    return {
        How.COUNTER: translate("Words", "At the counter"),
        How.PHONE: translate("Words", "By phone"),
        How.MESSAGE: translate("Words", "By message"),
        How.EMAIL: translate("Words", "By e-mail"),
        How.LETTER: translate("Words", "By letter"),
        How.WEB: translate("Words", "On the web"),
        How.AUTHORITY: translate("Words", "Through an authority"),
        How.IMPORT: translate("Words", "From an import"),
    }[value]


def payment(value: Payment | None) -> str:
    translate = QCoreApplication.translate
    return {
        None: translate("Words", "not said"),
        Payment.CASH: translate("Words", "Cash"),
        Payment.TRANSFER: translate("Words", "Bank transfer"),
        Payment.CARD: translate("Words", "Card"),
        Payment.ON_DELIVERY: translate("Words", "On delivery (COD)"),
    }[value]


def source(value: Source) -> str:
    translate = QCoreApplication.translate
    return {
        Source.COUNTER: translate("Words", "At the counter"),
        Source.PHONE: translate("Words", "By phone"),
        Source.WEB: translate("Words", "From the web shop"),
    }[value]


def role(value: Role) -> str:
    translate = QCoreApplication.translate
    return {
        Role.COUNTER: translate("Words", "counter staff"),
        Role.MANAGER: translate("Words", "store manager"),
    }[value]


def prohibitions(bits: int) -> tuple[str, ...]:
    """What a result row must show: only refusals, as prohibitions; silence means nothing is refused."""
    translate = QCoreApplication.translate
    if all(bits & BIT_WHOLE[c] for c in Channel):
        return (translate("Words", "Everything refused"),)
    whole = {
        Channel.CALL: translate("Words", "No calls"),
        Channel.MESSAGE: translate("Words", "No messages"),
        Channel.EMAIL: translate("Words", "No e-mail"),
    }
    part = {
        Channel.CALL: translate("Words", "Some calls refused"),
        Channel.MESSAGE: translate("Words", "Some messages refused"),
        Channel.EMAIL: translate("Words", "Some e-mail refused"),
    }
    return tuple(whole[c] if bits & BIT_WHOLE[c] else part[c] for c in Channel if bits & (BIT_WHOLE[c] | BIT_PART[c]))


def prohibition_chips(bits: int) -> tuple[Chip, ...]:
    """The same as chips, for lists."""
    return tuple(Chip(ChipState.REFUSED, words) for words in prohibitions(bits))


def standing(matrix: Matrix, value: Channel) -> tuple[str, str]:
    """The chip of one channel on a record: its state and words, strictest first.

    A grant is worded per purpose in the panel; here only "agreed in part" is said, since the chip stands for all
    purposes of the channel.
    """
    translate = QCoreApplication.translate
    name = channel(value)
    decided = [matrix.cells.get((value, p)) for p in Purpose]
    if matrix.channel_refused(value):
        return "refused", translate("Words", "{channel}: refused").format(channel=name)
    if matrix.any_refused(value):
        return "refused", translate("Words", "{channel}: refused in part").format(channel=name)
    if all(d is Decision.GRANTED for d in decided):
        return "granted", translate("Words", "{channel}: agreed").format(channel=name)
    if any(d is Decision.GRANTED for d in decided):
        return "granted", translate("Words", "{channel}: agreed in part").format(channel=name)
    return "never_asked", translate("Words", "{channel}: never asked").format(channel=name)


def banner(matrix: Matrix, addressed: str) -> str:
    """The sentence of the refusal banner, or nothing when no channel is refused as a whole."""
    translate = QCoreApplication.translate
    addressed = shortened(addressed, LONGEST_IN_A_SENTENCE)
    if matrix.everything_refused():
        return translate("Words", "Do not call, message or e-mail {person}, for whatever reason.").format(
            person=addressed
        )
    whole = [c for c in Channel if matrix.channel_refused(c)]
    verbs = {
        Channel.CALL: translate("Words", "call"),
        Channel.MESSAGE: translate("Words", "message"),
        Channel.EMAIL: translate("Words", "e-mail"),
    }
    if whole:
        listed = translate("Words", " or ").join(verbs[c] for c in whole)
        return translate("Words", "Do not {verbs} {person}, for whatever reason.").format(
            verbs=listed, person=addressed
        )
    part = [c for c in Channel if matrix.any_refused(c)]
    if part:
        listed = ", ".join(channel(c) for c in part)
        return translate("Words", "Refused for some purposes: {channels}. See the consent panel.").format(
            channels=listed
        )
    return ""
