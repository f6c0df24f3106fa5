"""What a customer's slip says, in the customer's language and words, whatever the window speaks."""

from collections.abc import Sequence

from kingoil_desk.domain.consent import Channel, Decision, How, Purpose
from kingoil_desk.gui.languages import Language
from kingoil_desk.gui.paper.paper_words import PaperWords
from kingoil_desk.service.consent_slip import Reference, SaidOnce


class SlipWords:
    """Sentences of the paper; dates come in as people read them."""

    def __init__(self, language: Language) -> None:
        self._words = PaperWords(language)

    def title(self) -> str:
        return self._words.translate("ConsentSlip", "Your choices about contact")

    def customer(self) -> str:
        return self._words.translate("ConsentSlip", "Customer:")

    def code_and_date(self, code: str, date: str) -> str:
        text = self._words.translate("ConsentSlip", "Customer code {code} · as of {date}")
        return text.format(code=code, date=date)

    def in_force(self) -> str:
        return self._words.translate("ConsentSlip", "What is in force now")

    def what_was_said(self) -> str:
        return self._words.translate("ConsentSlip", "What was said")

    def nothing_said(self) -> str:
        return self._words.translate("ConsentSlip", "Nothing was said yet. Silence is not a yes.")

    def left_out(self, count: int) -> str:
        text = self._words.translate("ConsentSlip", "{count} older entries are kept at the shop.")
        return text.format(count=count)

    def how_to_change(self) -> str:
        return self._words.translate("ConsentSlip", "How to change it")

    def change_words(self) -> str:
        return self._words.translate(
            "ConsentSlip",
            "Tell the shop at any time, at the counter or by phone, message or e-mail. A change is in force at once, "
            "and no reason is asked. Whoever says no can shop as before.",
        )

    def page(self, number: int, count: int) -> str:
        return self._words.translate("ConsentSlip", "Page {number}/{count}").format(number=number, count=count)

    def reference(self, reference: Reference) -> str:
        text = self._words.translate("ConsentSlip", "For the shop: entries {first} to {newest}, mark {mark}")
        return text.format(first=reference.first, newest=reference.newest, mark=reference.mark)

    # what stands

    def channel(self, value: Channel) -> str:
        translate = self._words.translate
        return {
            Channel.CALL: translate("ConsentSlip", "Phone calls"),
            Channel.MESSAGE: translate("ConsentSlip", "Messages (SMS, Zalo)"),
            Channel.EMAIL: translate("ConsentSlip", "E-mail"),
        }[value]

    def purposes(self, values: Sequence[Purpose]) -> str:
        """`every purpose`, or each by name."""
        translate = self._words.translate
        if len(values) == len(Purpose):
            return translate("ConsentSlip", "every purpose")
        names = {
            Purpose.SERVICE: translate("ConsentSlip", "orders and delivery"),
            Purpose.FEEDBACK: translate("ConsentSlip", "answers to your feedback"),
            Purpose.MARKETING: translate("ConsentSlip", "news of products and offers"),
            Purpose.OCCASION: translate("ConsentSlip", "wishes on special occasions"),
            Purpose.ANALYSIS: translate("ConsentSlip", "questions to serve you better"),
        }
        return ", ".join(names[value] for value in Purpose if value in values)

    def cells(self, cells: Sequence[tuple[Channel, Purpose]]) -> str:
        """`Phone calls: every purpose; E-mail: news of products and offers`."""
        by_channel = {c: [purpose for channel, purpose in cells if channel is c] for c in Channel}
        return "; ".join(f"{self.channel(c)}: {self.purposes(found)}" for c, found in by_channel.items() if found)

    def decision(self, value: Decision | None) -> str:
        translate = self._words.translate
        return {
            None: translate("ConsentSlip", "Never asked"),
            Decision.GRANTED: translate("ConsentSlip", "Agreed"),
            Decision.REFUSED: translate("ConsentSlip", "Refused"),
            Decision.WITHDRAWN: translate("ConsentSlip", "Taken back, counts as refused"),
        }[value]

    def until(self, date: str) -> str:
        return self._words.translate("ConsentSlip", "until {date}").format(date=date)

    # what was said

    def said(self, said: SaidOnce) -> str:
        if said.corrects:
            return self._words.translate("ConsentSlip", "An earlier entry was a mistake and is struck out")
        if said.corrected:
            text = self._words.translate("ConsentSlip", "{decision} (a mistake, struck out later)")
            return text.format(decision=self.decision(said.decision))
        return self.decision(said.decision)

    def how(self, value: How) -> str:
        translate = self._words.translate
        return {
            How.COUNTER: translate("ConsentSlip", "said at the counter"),
            How.PHONE: translate("ConsentSlip", "said by phone"),
            How.MESSAGE: translate("ConsentSlip", "said by message"),
            How.EMAIL: translate("ConsentSlip", "said by e-mail"),
            How.LETTER: translate("ConsentSlip", "said by letter"),
            How.WEB: translate("ConsentSlip", "said on the web site"),
            How.AUTHORITY: translate("ConsentSlip", "through an authority"),
            How.IMPORT: translate("ConsentSlip", "brought over from another list"),
        }[value]

    def recorded(self, said: SaidOnce, date: str) -> str:
        text = self._words.translate("ConsentSlip", "written down {date} by {staff}")
        return text.format(date=date, staff=said.recorded_by)

    def represented(self, name: str) -> str:
        return self._words.translate("ConsentSlip", "said by {name} for the customer").format(name=name)

    def versions(self, said: SaidOnce) -> tuple[str, ...]:
        """The wording and policy version of a grant."""
        translate = self._words.translate
        wording = translate("ConsentSlip", "consent wording version {number}").format(number=said.wording)
        policy = translate("ConsentSlip", "policy version {number}").format(number=said.policy)
        return tuple(text for text, number in ((wording, said.wording), (policy, said.policy)) if number)

    def lasts(self, date: str, *, over: bool) -> str:
        translate = self._words.translate
        text = translate("ConsentSlip", "ran until {date}") if over else translate("ConsentSlip", "valid until {date}")
        return text.format(date=date)
