"""Goods that the customer fetches while parcels of them are still here: asked first, and what is owed is told."""

from kingoil_desk.domain.order_life import Stage
from kingoil_desk.domain.parcel import Step
from kingoil_desk.gui.formats import money_unit
from kingoil_desk.gui.places import Destination, Place
from tests.gui.conftest import Answers
from tests.gui.parcel_desk import Post, post

__all__ = ["post"]


def open_order(post: Post, order_id: int) -> None:
    post.window.go(Destination(Place.ORDERS, order_id=order_id))


def stage(post: Post, order_id: int) -> Stage:
    return post.desk().orders.order(order_id).life.stage


def states(post: Post, order_id: int) -> list[Step]:
    return [row.state for row in post.desk().parcels.of_order(order_id)]


def test_parcels_that_are_here_are_cancelled_after_a_question_alone(post: Post, answers: Answers) -> None:
    order_id = post.sell(3)
    post.pack(order_id, parcels=2)
    open_order(post, order_id)
    answers.yes = False
    post.press("Ctrl+Shift+G")
    assert stage(post, order_id) is Stage.PACKED
    assert states(post, order_id) == [Step.MADE] * 2
    (question,) = answers.asked
    assert post.desk().orders.order(order_id).number in question.words
    assert "2 kiện" in question.consequence
    assert f"nợ {money_unit(354_000)}" in question.consequence
    assert question.danger
    answers.yes = True
    told: list[str] = []
    post.parts.notices.told.connect(told.append)
    post.press("Ctrl+Shift+G")
    assert stage(post, order_id) is Stage.DELIVERED
    assert states(post, order_id) == [Step.CANCELLED] * 2
    assert [money_unit(354_000) in words for words in told] == [True]


def test_what_is_paid_is_not_spoken_of(post: Post, answers: Answers) -> None:
    order_id = post.sell(1, paid=True)
    post.pack(order_id)
    open_order(post, order_id)
    told: list[str] = []
    post.parts.notices.told.connect(told.append)
    post.press("Ctrl+Shift+G")
    (question,) = answers.asked
    assert "1 kiện" in question.consequence
    assert "nợ" not in question.consequence
    assert told == []


def test_without_parcels_what_is_owed_is_told_and_nothing_asked(post: Post, answers: Answers) -> None:
    order_id = post.sell(1)
    open_order(post, order_id)
    told: list[str] = []
    post.parts.notices.told.connect(told.append)
    post.press("Ctrl+Shift+G")
    assert stage(post, order_id) is Stage.DELIVERED
    assert answers.asked == []
    assert [money_unit(118_000) in words for words in told] == [True]


def test_what_is_on_its_way_arrives_without_a_question(post: Post, answers: Answers) -> None:
    order_id = post.sell(1, paid=True)
    (row,) = post.pack(order_id)
    post.desk().parcels.step(row.id, Step.HANDED_OVER)
    open_order(post, order_id)
    post.press("Ctrl+Shift+G")
    assert states(post, order_id) == [Step.DELIVERED]
    assert answers.asked == []


def test_the_key_of_the_next_step_asks_as_well(post: Post, answers: Answers) -> None:
    """One parcel is on its way, and what came back is packed again and here."""
    order_id = post.sell(2, paid=True)
    first, second = post.pack(order_id, parcels=2)
    for row in (first, second):
        post.desk().parcels.step(row.id, Step.HANDED_OVER)
    post.desk().parcels.step(first.id, Step.RETURNED)
    post.pack(order_id)
    open_order(post, order_id)
    assert stage(post, order_id) is Stage.HANDED_OVER
    answers.yes = False
    post.press("Ctrl+G")
    assert stage(post, order_id) is Stage.HANDED_OVER
    assert states(post, order_id) == [Step.RETURNED, Step.HANDED_OVER, Step.MADE]
    assert len(answers.asked) == 1
