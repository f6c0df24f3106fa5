"""What a customer is told before saying yes: the starter wording, version 1, and what a new one must be."""

from collections.abc import Mapping
from hashlib import sha256

from kingoil_desk.domain.customer import check_text
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.text import clean_lines

STARTER_VERSION = 1
LANGUAGE = "vi"  # what customers are told at the counter, whatever the window speaks
LANGUAGES = ("vi", "en")  # a version has a text in each
MAX_WORDING = 4_000  # letters: more is not read out at a counter

# never edited: the check of a file compares version 1 with it, and people have agreed on it
STARTER = {
    "vi": (
        "Cửa hàng xin phép liên hệ với Quý khách qua điện thoại, tin nhắn hoặc email, "
        "đúng theo từng ô Quý khách chọn. "
        "Mỗi ô là một mục đích riêng: đơn hàng và giao hàng; trả lời góp ý; giới thiệu hàng và khuyến mại; "
        "chúc mừng và cảm ơn vào dịp đặc biệt; hỏi ý kiến để phục vụ tốt hơn. "
        "Quý khách tự quyết định, không đồng ý vẫn mua hàng như thường. "
        "Cửa hàng chỉ dùng tên, cách liên hệ, ngày sinh nếu Quý khách cho biết "
        "và việc mua hàng tại cửa hàng; "
        "không chuyển cho ai khác, trừ khi cơ quan nhà nước có thẩm quyền yêu cầu theo luật. "
        "Quý khách có thể rút lại bất cứ lúc nào, tại quầy hoặc qua điện thoại, tin nhắn, email; "
        "cửa hàng ngừng ngay và không hỏi lý do."
    ),
    "en": (
        "The shop asks to contact you by phone call, message or e-mail, exactly for the boxes you choose. "
        "Each box is one purpose of its own: orders and delivery; answers to your feedback; "
        "news of products and offers; wishes and thanks on special occasions; "
        "questions that help us serve better. "
        "It is your free choice: if you say no, you can shop as before. "
        "The shop uses only your name, contact details, birth date if you gave one, "
        "and what you bought here; "
        "nobody else receives them, unless a competent state authority requires it by law. "
        "You may take this back at any time, at the counter or by phone, message or e-mail; "
        "the shop stops at once and asks for no reason."
    ),
}


def fingerprint(body: str) -> bytes:
    """SHA-256 of a text as UTF-8: what a consent row's wording is proven by."""
    return sha256(body.encode()).digest()


def checked(texts: Mapping[str, str]) -> dict[str, str]:
    """The texts as they are kept, by language.

    Raises `WORDING_INCOMPLETE` when one is empty; `TEXT_TOO_LONG`; `CONTROL_CHARACTERS`.
    """
    kept = {}
    for language in LANGUAGES:
        text = clean_lines(texts.get(language, ""))
        check_text(f"wording_{language}", texts.get(language, ""), MAX_WORDING, lines=True)
        kept[language] = text
    if not all(kept.values()):
        raise KnownError(Code.WORDING_INCOMPLETE)
    return kept
