"""Half-typed forms over a lock: given back once, to whoever typed them, and never found in the file by others."""

import pytest

from kingoil_desk.domain.errors import Code
from kingoil_desk.service.kept_forms import Kept
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.store.connection import transaction
from tests.conftest import CLERK, DATA_KEY, MANAGER, OTHER_CLERK, sign_in
from tests.service.founded import contents, refused
from tests.service.staffed import log

TYPED: Kept = {"customers": {"full_name": "Nguyễn Thị Lan", "phones": ["0912 344 180", ""], "row": 3, "half": "Đườ"}}
CANARY = "0912 344 180"


def test_each_person_gets_back_what_they_typed_once(shop: Shop) -> None:
    forms = shop.desk(Lane.WRITE).forms
    sign_in(shop, CLERK)
    forms.keep(TYPED)
    sign_in(shop, OTHER_CLERK)
    assert forms.take() == {}
    forms.keep({"orders": {"lines": []}})
    sign_in(shop, CLERK)
    assert forms.take() == TYPED
    assert forms.take() == {}
    sign_in(shop, OTHER_CLERK)
    assert forms.take() == {"orders": {"lines": []}}


def test_the_newest_lock_counts_and_an_empty_one_keeps_nothing(shop: Shop) -> None:
    forms = shop.desk(Lane.WRITE).forms
    forms.keep({"a": 1})
    forms.keep(TYPED)
    assert forms.take() == TYPED
    forms.keep(TYPED)
    forms.keep({})
    assert forms.take() == {}


def test_it_survives_a_restart_encrypted_and_stands_in_no_log(shop: Shop) -> None:
    seq = len(log(shop))
    shop.desk(Lane.WRITE).forms.keep(TYPED)
    assert log(shop, seq) == []
    shop.session.sign_out()
    shop.close()
    everything = b"".join(body or b"" for body in contents(shop.folder).values())
    assert CANARY.encode() not in everything
    again = Shop.open_with(shop.folder, DATA_KEY)
    sign_in(again, MANAGER)
    assert again.desk(Lane.WRITE).forms.take() == TYPED
    with again.desk(Lane.WRITE).ctx.using() as conn:
        assert conn.execute("SELECT count(*) FROM kept_form").fetchone()[0] == 0
    again.close()


def test_half_a_character_is_kept_like_any_other(shop: Shop) -> None:
    """An input method that is stopped in the middle of a pair may leave one."""
    forms = shop.desk(Lane.WRITE).forms
    forms.keep({"note": "\ud83d"})
    assert forms.take() == {"note": "\ud83d"}


def test_nobody_keeps_or_takes_anything_while_nobody_is_signed_in(shop: Shop) -> None:
    forms = shop.desk(Lane.WRITE).forms
    forms.keep(TYPED)
    shop.session.sign_out()
    for call in (forms.take, lambda: forms.keep({})):
        assert refused(call).code is Code.NOT_SIGNED_IN
    sign_in(shop, MANAGER)
    assert forms.take() == TYPED


@pytest.mark.parametrize("body", ["[]", "7", "null"])
def test_what_is_no_form_counts_as_none(shop: Shop, body: str) -> None:
    with transaction(shop.desk(Lane.WRITE).ctx.conn) as conn:
        conn.execute("INSERT INTO kept_form VALUES (1, ?, 1)", (body,))
    assert shop.desk(Lane.WRITE).forms.take() == {}
