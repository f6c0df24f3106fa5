"""What a web shop's file says about permission: its columns and words, which here can only lower it."""

import re
from dataclasses import dataclass

from kingoil_desk.domain.consent import CELLS, Cell, Channel, Purpose
from kingoil_desk.domain.import_field import column_key
from kingoil_desk.domain.text import clean_line, fold

# A word about news and offers covers everything that is no order and no answer to a question.
_OFFERS = (Purpose.MARKETING, Purpose.OCCASION, Purpose.ANALYSIS)

_NOT_CONTACT = re.compile(r"cookie|terms|privacy|dieukhoan|chinhsach|subscription|donotmail$|donottrade|donottrack")
_EVERYTHING = re.compile(
    r"donotcontact|donotdisturb|^dnc|dnc$|blacklist|khonglienhe|khonglienlac|tuchoitatca|tuchoimoi"
)
_WHOLE_CHANNEL = re.compile(
    r"donot|dont(?=e?mail|call|sms|text|phone)|khonggoi|khonggui|khongnhan(?=tin$)|khong(?=email|sms)"
)
_OPT_OUT = re.compile(
    r"optout|optedout|unsubscri|noemail|nosms|nocall|nophone|nomarketing|nonewsletter|tuchoi|khongnhan|huydangky|"
    r"huynhan|ngungnhan|dungnhan"
)
_CONSENT = re.compile(
    r"consent|optin|optedin|accepts?marketing|marketing(?:state|status|permission|agree|allow|ok)|newsletter|subscri|"
    r"dongy(?:nhan|quangcao|tiepthi|lienhe|lienlac|cho)|nhanbantin|dangkynhan|nhanquangcao|nhankhuyenmai|nhanuudai"
)
_CHANNELS = (
    (Channel.EMAIL, re.compile(r"mail|newsletter|bantin")),
    (Channel.MESSAGE, re.compile(r"sms|message|zalo|text|tinnhan")),
    (Channel.CALL, re.compile(r"call|phone|goi|dienthoai")),
)

_EMPTY = {"", "null", "none", "na", "n a", "unknown", "pending", "not subscribed", "chua", "chua ro", "nan"}
_NO = {"0", "0.0", "no", "n", "false", "f", "off", "khong", "k", "sai"}
_SUBSCRIBED = {"subscribed", "opt in", "opted in", "optin", "granted", "allowed", "active"}
_REFUSING = re.compile(
    r"un|opt(?:ed)? ?out|(?:no|not|never|khong|tu choi|huy|ngung|dung|stop|dnc)\b|declin|refus|den(?:y|ied)|"
    r"revok|withdr|cancel|block|bounc|invalid"
)


@dataclass(frozen=True, slots=True)
class PermissionColumn:
    """A column about permission: the cells of the matrix it speaks of, and whether a yes in it refuses."""

    cells: tuple[Cell, ...]
    yes_refuses: bool

    def refuses(self, value: str) -> bool | None:
        """True for a refusal, False where the file claims permission, None where it says nothing.

        In an opt-out column any word but a no refuses: what cannot be read must not lower the guard.
        """
        word = " ".join(re.sub(r"[^a-z0-9.]+", " ", fold(clean_line(value))).split())
        if word in _EMPTY:
            return None
        if self.yes_refuses:
            return word not in _NO and word not in _SUBSCRIBED
        return word in _NO or _REFUSING.match(word) is not None


def permission_of(column: str) -> PermissionColumn | None:
    """What a column says about permission, by its name; None for a column about something else.

    A word against one channel ("do not call") covers every purpose there; one against news or offers covers
    marketing, occasions and surveys, on the channel it names or else on every channel.
    """
    key = column_key(column)
    if _NOT_CONTACT.search(key):
        return None
    if _EVERYTHING.search(key):
        return PermissionColumn(CELLS, True)
    named = tuple(channel for channel, pattern in _CHANNELS if pattern.search(key))
    offers = tuple((c, p) for c, p in CELLS if p in _OFFERS and (not named or c in named))
    if _WHOLE_CHANNEL.search(key):
        if key.endswith("khongnhantin"):  # "không nhắn tin" or "không nhận tin": both meanings, to be safe
            return PermissionColumn(tuple(c for c in CELLS if c[0] is Channel.MESSAGE or c[1] in _OFFERS), True)
        return PermissionColumn(tuple(c for c in CELLS if c[0] in named) or offers, True)
    if _OPT_OUT.search(key):
        return PermissionColumn(offers, True)
    if _CONSENT.search(key):
        return PermissionColumn(offers, False)
    return None
