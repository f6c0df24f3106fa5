"""The search index is merged when it is worth it and quiet, to its end, and not before."""

from kingoil_desk.domain.change import Change
from kingoil_desk.gui.idle_merge import WORTH, IdleMerge
from kingoil_desk.gui.parts import Parts
from tests.gui.people import add_customer


def test_a_few_saves_are_not_worth_it(parts: Parts) -> None:
    idle = IdleMerge(parts.jobs, parts.broadcast)
    parts.broadcast.tell(Change(customers=frozenset({1, 2})))
    assert idle.touched == 2
    assert not idle.waiting


def test_after_an_import_it_waits_for_quiet_and_merges_to_the_end(parts: Parts) -> None:
    for number in range(40):
        add_customer(parts, f"Lý Văn Số {number}")
    idle = IdleMerge(parts.jobs, parts.broadcast)
    parts.broadcast.tell(Change(imports=True))
    assert idle.touched == WORTH
    assert idle.waiting
    steps = 0
    while idle.touched and steps < 50:
        idle.step()
        steps += 1
    assert idle.touched == 0
    assert 1 <= steps < 50


def test_nobody_at_the_desk_is_tried_again_later(parts: Parts) -> None:
    idle = IdleMerge(parts.jobs, parts.broadcast)
    parts.broadcast.tell(Change(imports=True))
    parts.session.sign_out()
    idle.step()
    assert idle.touched == WORTH
    assert idle.waiting
