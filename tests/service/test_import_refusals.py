"""An import may lower permission and never raise it, whatever the file says and however often it comes."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kingoil_desk.domain.consent import CELLS, Channel, Decision, How, Purpose
from kingoil_desk.domain.customer import CustomerDraft, EmailEntry, PhoneEntry
from kingoil_desk.service import import_lane
from kingoil_desk.service.consent import Said
from kingoil_desk.service.desk import Desk
from kingoil_desk.service.shop import Shop
from tests.conftest import MANAGER, FixedClock
from tests.data.import_files import bring, order, row_counts, user, write

OFFERS = (Purpose.MARKETING, Purpose.OCCASION, Purpose.ANALYSIS)


def known_an(desk: Desk) -> int:
    draft = CustomerDraft("Nguyễn Văn An", phones=(PhoneEntry("0912345678"),), emails=(EmailEntry("an@example.com"),))
    return desk.customers.add(draft).customer_id


def refused(desk: Desk, customer_id: int) -> set[tuple[Channel, Purpose]]:
    matrix = desk.consent.view(customer_id).matrix
    return {cell for cell in CELLS if matrix.refused(*cell)}


def ledger(desk: Desk) -> int:
    return int(desk.ctx.conn.execute("SELECT count(*) FROM consent").fetchone()[0])


@pytest.mark.parametrize(
    ("column", "value", "cells"),
    [
        ("do_not_email", "1", {(Channel.EMAIL, p) for p in Purpose}),
        ("do_not_phone", "yes", {(Channel.CALL, p) for p in Purpose}),
        ("do_not_sms", "TRUE", {(Channel.MESSAGE, p) for p in Purpose}),
        ("unsubscribed", "1", {(c, p) for c in Channel for p in OFFERS}),
        ("meta:accepts_marketing", "no", {(c, p) for c in Channel for p in OFFERS}),
        ("Không liên hệ", "có", set(CELLS)),
        ("do_not_email", "0", set()),
        ("meta:accepts_marketing", "yes", set()),
    ],
)
def test_an_opt_out_is_in_force_when_the_import_is_over(
    shop: Shop, desk: Desk, tmp_path: Path, column: str, value: str, cells: set[tuple[Channel, Purpose]]
) -> None:
    report = bring(shop, write(tmp_path / "o.csv", [order(1, **{column: value})]))
    (hit,) = desk.search.find("nguyen van an")
    assert refused(desk, hit.customer_id) == cells
    assert bool(hit.refusals) == bool(cells)
    assert report.refusals_recorded == bool(cells)


def test_the_ledger_tells_how_by_whom_and_in_which_words_of_the_file(
    shop: Shop, desk: Desk, tmp_path: Path, clock: FixedClock
) -> None:
    bring(shop, write(tmp_path / "o.csv", [order(1, do_not_email="1")]))
    (hit,) = desk.search.find("")
    (line,) = desk.consent.view(hit.customer_id).history
    assert (line.how, line.recorded_by, line.note) == (How.IMPORT, MANAGER, "do_not_email=1")
    assert line.stated_at == line.recorded_at == clock.now


def test_a_yes_gives_nothing_and_is_counted(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    an = known_an(desk)
    desk.consent.refuse_everything(an, How.COUNTER, desk.ctx.clock())
    rows = [order(1, accepts_marketing="yes"), order(2, accepts_marketing="yes", billing_email="mai@example.com",
            billing_first_name="Thị Mai", billing_phone="0987654321")]  # fmt: skip
    report = bring(shop, write(tmp_path / "o.csv", rows))
    assert report.kept_refusals == 2
    assert desk.consent.view(an).matrix.everything_refused()
    (mai,) = desk.search.find("thi mai")
    assert desk.consent.view(mai.customer_id).matrix.cells == {}


def test_a_no_beats_a_grant_of_the_counter_but_only_once_a_file(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    an = known_an(desk)
    cell = Channel.EMAIL, Purpose.MARKETING
    grant = [Said(*cell, Decision.GRANTED)]
    desk.consent.record(an, grant, How.COUNTER, desk.ctx.clock())
    first = write(tmp_path / "1.csv", [order(1, unsubscribed="yes")])
    bring(shop, first)
    assert cell in refused(desk, an)
    desk.consent.record(an, grant, How.COUNTER, desk.ctx.clock())
    report = bring(shop, first)  # the very same words are no news
    assert report.refusals_recorded == 0
    assert cell not in refused(desk, an)
    bring(shop, write(tmp_path / "2.csv", [order(1, unsubscribed="yes"), order(2)]))  # a later file: said again
    assert cell in refused(desk, an)


def test_a_refusal_is_not_written_twice(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    rows = [order(i, do_not_phone="1") for i in range(1, 6)]
    report = bring(shop, write(tmp_path / "1.csv", rows))
    assert (report.refusals_recorded, ledger(desk)) == (1, len(Purpose))
    bring(shop, tmp_path / "1.csv")
    bring(shop, write(tmp_path / "2.csv", [order(9, do_not_phone="x")]))
    assert ledger(desk) == len(Purpose)
    bring(shop, write(tmp_path / "3.csv", [order(10, do_not_phone="1", do_not_sms="1")]))
    assert ledger(desk) == 2 * len(Purpose)


def test_a_known_order_can_still_bring_a_refusal(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "1.csv", [order(1)]))
    report = bring(shop, write(tmp_path / "2.csv", [order(1, unsubscribed="1")]))
    assert (report.orders_known, report.refusals_recorded) == (1, 1)
    (hit,) = desk.search.find("")
    assert hit.refusals


def test_users_file_opt_outs_reach_the_customer_of_the_orders(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    bring(shop, write(tmp_path / "o.csv", [order(1, customer_id="7")]))
    bring(shop, write(tmp_path / "u.csv", [user(7, user_email="", billing_phone="", first_name="", last_name="",
                                                 do_not_email="1")]))  # fmt: skip
    (hit,) = desk.search.find("")
    assert refused(desk, hit.customer_id) == {(Channel.EMAIL, p) for p in Purpose}


WORDS = st.sampled_from(["", "1", "0", "yes", "no", "có", "không", "x", "subscribed", "unsubscribed", "???"])


@given(
    refused_here=st.sets(st.sampled_from(CELLS), max_size=4),
    columns=st.dictionaries(
        st.sampled_from(["unsubscribed", "do_not_email", "accepts_marketing", "Không gọi điện", "newsletter"]), WORDS
    ),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_ever_raises_a_permission(
    shop: Shop, desk: Desk, tmp_path: Path, refused_here: set[tuple[Channel, Purpose]], columns: dict[str, str]
) -> None:
    an = known_an(desk)
    phone = f"09{an:08d}"
    draft = desk.customers.edit(an)
    desk.customers.change(an, CustomerDraft(f"An {an}", phones=(PhoneEntry(phone),)), draft.version)
    if refused_here:
        said = [Said(*cell, Decision.REFUSED) for cell in refused_here]
        desk.consent.record(an, said, How.COUNTER, desk.ctx.clock())
    row = order(an, billing_first_name="", billing_last_name=f"An {an}", billing_phone=phone, billing_email="")
    bring(shop, write(tmp_path / "o.csv", [row | columns]))
    matrix = desk.consent.view(an).matrix
    assert refused_here <= refused(desk, an)
    assert Decision.GRANTED not in matrix.cells.values()


def test_nobody_new_is_found_before_the_refusal_is_in_force(
    shop: Shop, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_lane, "SLICE_S", 0.0)  # a transaction for each row
    rows = [order(i, do_not_phone="1", billing_phone=f"09{i:08d}", billing_email="", billing_last_name=f"N{i}")
            for i in range(1, 20)]  # fmt: skip
    seen: list[int] = []
    bring(
        shop,
        write(tmp_path / "o.csv", rows),
        progress=lambda step: seen.extend(hit.refusals for hit in desk.search.find("")),
    )
    assert seen
    assert all(seen)


def test_verify_finds_ledger_and_states_whole(shop: Shop, desk: Desk, tmp_path: Path) -> None:
    rows = [order(i, do_not_phone="1", billing_phone=f"09{i:08d}", billing_email="", billing_last_name=f"N{i}")
            for i in range(1, 30)]  # fmt: skip
    bring(shop, write(tmp_path / "o.csv", rows))
    assert desk.upkeep.verify().problems == ()
    assert row_counts(shop)["consent"] == 29 * len(Purpose)
