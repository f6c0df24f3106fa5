"""Makes a list exist: its members in short transactions, then its own row; a list is whole or not there at all."""

import time
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice

from kingoil_desk.domain.errors import Interrupted
from kingoil_desk.service.import_lane import Lane
from kingoil_desk.service.session import Context, Writing
from kingoil_desk.store import contact_lists

_SLICE_S = 0.012  # of work in one transaction: a save at the counter waits no longer than that and one commit
_LEAST, _MOST = 200, 20_000


def publish(
    lane: Lane,
    members: Iterable[int],
    finish: Callable[[Context, Writing, int], str],
    told: Callable[[int], None],
) -> tuple[int, str]:
    """The list's id and what `finish(ctx, writing, list_id)`, which writes its row in the last transaction, returns.

    `told(members so far)` may raise to give it up: then nothing is left. What a program that died leaves behind is on
    no list, since there is no row of one, and is swept away here before the next list takes the same id.
    """
    _sweep(lane)
    list_id = lane.write(lambda ctx, _: contact_lists.next_id(ctx.conn))
    try:
        written = 0
        for some in _paced(members, lambda part: lane.write(lambda ctx, _: _add(ctx, list_id, part))):
            written += some
            told(written)
        code = lane.write(lambda ctx, w: finish(ctx, w, list_id))
    except Interrupted:
        raise  # the program is being closed: the next list sweeps it away
    except BaseException:
        _sweep(lane)
        raise
    return list_id, code


def _add(ctx: Context, list_id: int, part: list[int]) -> None:
    contact_lists.add_members(ctx.conn, list_id, part)


def _sweep(lane: Lane) -> None:
    while lane.write(lambda ctx, _: contact_lists.drop_unmade(ctx.conn, 2_000)):
        pass


def _paced(members: Iterable[int], write: Callable[[list[int]], object]) -> Iterator[int]:
    """Writes as many at once as fit into a slice, learned from those before; how many went each time."""
    rest, fits = iter(members), _LEAST
    for first in rest:
        part = list(chain((first,), islice(rest, fits - 1)))
        began = time.perf_counter()
        write(part)
        took = max(time.perf_counter() - began, 0.0001)
        fits = max(_LEAST, min(_MOST, int(min(len(part) * _SLICE_S / took, fits * 2))))
        yield len(part)
