"""`kingoil-desk-admin`: the desk without a window, for support and scripts."""

import json
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from pathlib import Path
from threading import Event

import click

from kingoil_desk import __version__, cli_lines, cli_order, cli_run, cli_words, log, process, terminal
from kingoil_desk.cli_fields import Answer
from kingoil_desk.domain import staff_search
from kingoil_desk.domain.errors import Code, KnownError
from kingoil_desk.domain.parcel import MAX_WEIGHT
from kingoil_desk.domain.role import Role
from kingoil_desk.domain.situation import Found, Situation
from kingoil_desk.domain.staff import StaffMember
from kingoil_desk.gui import import_words
from kingoil_desk.gui.error_words import english
from kingoil_desk.service.rejects import rejects_file
from kingoil_desk.service.search import SearchService
from kingoil_desk.service.shop import Lane, Shop
from kingoil_desk.service.start_up import StartUp

DONE, PROBLEMS, USAGE, NOT_DONE, SOME_REFUSED, BUG, CANCELLED = 0, 1, 2, 3, 4, 5, 130
PATH = click.Path(path_type=Path)
data_folder = click.argument("folder", metavar="DIR", type=PATH)


@click.group(epilog=cli_words.EXIT_CODES, context_settings={"max_content_width": 100})
@click.version_option(__version__)
def commands() -> None:
    """King Oil Desk without a window.

    No password, key or code is ever taken from the command line or the environment: a real shop asks for a
    manager's passphrase on the terminal.
    """


@commands.command()
@data_folder
@click.option("--customers", default=2_000, show_default=True, type=click.IntRange(0, 5_000_000))
@click.option("--seed", default=1, show_default=True, help="The same seed makes the same people.")
def demo(folder: Path, customers: int, seed: int) -> int:
    """Make a data folder of invented customers in DIR, which is new or empty.

    Its key lies beside it in the open, and it can never become a real shop.
    """
    with progress_line() as show:
        Shop.make_demo(folder, customers, seed, lambda done, total: show(cli_words.PEOPLE, done, total))
    return DONE


@commands.command("import")
@data_folder
@click.argument("file", type=PATH)
@click.option("--dry-run", is_flag=True, help="Read and check everything, keep nothing.")
@click.option("--rejects", type=PATH, help="Write refused rows with the reason to this new CSV file.")
def import_(folder: Path, file: Path, dry_run: bool, rejects: Path | None) -> int:
    """Bring the orders or customers of FILE, an export of the web shop, into the data folder DIR.

    An import is kept whole or not at all; Ctrl+C takes it back. The same file twice adds nothing twice.
    """
    with (
        opened(folder) as shop,
        rejects_file(rejects) if rejects else nullcontext() as write,
        cancelling() as cancelled,
    ):
        with progress_line() as show:
            report = shop.desk(Lane.LONG).imports.run(
                file,
                lambda job: job(shop.desk(Lane.WRITE)),
                dry_run=dry_run,
                progress=lambda step: show(import_words.stage(step.stage), step.done, step.total),
                cancelled=cancelled,
            )
        for line in cli_words.summary(report):
            click.echo(line)
        refused = import_words.all_refused(report)
        try:
            if write:
                write(refused, import_words.reason)
        except OSError:
            click.echo(cli_words.REJECTS_NOT_WRITTEN, err=True)
    return SOME_REFUSED if refused else DONE


@commands.command()
@data_folder
def search(folder: Path) -> int:
    """Find customers in the data folder DIR: one query a line in, one JSON object a line out.

    `ms` is the time of the query alone; `total` counts every match, `rows` are the first 50.
    """
    with opened(folder) as shop:
        service = shop.desk(Lane.LOOK).search
        cli_run.answer_lines(lambda line: answer(service, line.decode("utf-8-sig", "replace").rstrip("\r\n")))
    return DONE


def answer(service: SearchService, query: str) -> Answer:
    """What was found, and in how many ms."""
    before = time.perf_counter_ns()
    rows = service.find_full(query)
    ms = (time.perf_counter_ns() - before) / 1e6
    total = service.count(query)
    return {"query": query, "ms": round(ms, 3), "total": total, "rows": [asdict(row) for row in rows]}


@commands.command()
@data_folder
def verdict(folder: Path) -> int:
    """May I contact? One JSON question a line in, one JSON answer a line out, over the data folder DIR.

    A question has one of phone, email and code; channel (call, message, email); purpose (service, feedback,
    marketing, occasion, analysis); at (a time with its zone). An answer has allowed, reason, record and
    next_allowed_at. A line that is no question is answered by an error.
    """
    with opened(folder) as shop:
        contact = shop.desk(Lane.LOOK).contact
        return line_by_line(lambda line: cli_lines.verdict(contact, line))


@commands.command()
@data_folder
def consent(folder: Path) -> int:
    """Write down what customers said: one JSON object a line in, one a line out, in the data folder DIR.

    A line has code; channel and purpose (or all); decision (granted, refused, withdrawn); how; stated_at (a time
    with its zone); wording (a version; the current one if left out). It may have representative and relation (who
    spoke for a child: a grant of somebody under 16 needs them), and a grant expires_at (a time with its zone). A line
    that is not taken is answered by an error, and those after it are gone on with.
    """
    with opened(folder) as shop:
        service = shop.desk(Lane.WRITE).consent
        return line_by_line(lambda line: cli_lines.consent(service, line), cli_words.LINES_KEPT)


@commands.command()
@data_folder
def order(folder: Path) -> int:
    """Take orders: one JSON object a line in, one a line out, in the data folder DIR.

    A line has lines, each with product (a code or barcode), quantity, and if need be price (VND a piece) and discount
    (VND or "5%"); payment (cash, transfer, card, on_delivery, or a list of way, amount and, in cash, received); if need
    be code (of the customer), source (counter, phone, web) and note. Where the shop's account is set, a transfer stays
    owed until somebody sees it come; arrived (true) says that it is there already. An answer has number, total, paid
    and owed. A line that is not taken is answered by an error and keeps nothing, and those after it are gone on with.
    A line that is given twice is taken twice.
    """
    with opened(folder) as shop:
        desk = shop.desk(Lane.WRITE)
        return line_by_line(lambda line: cli_order.order(desk, line), cli_words.LINES_KEPT)


@commands.command()
@data_folder
@click.option("--out", required=True, type=PATH, help="The folder for labels, slips and the manifest; made if need be.")
@click.option("--carrier", default="", help="The carrier's name; may be left out where there is only one.")
@click.option(
    "--weight", default=1_000, show_default=True, type=click.IntRange(1, MAX_WEIGHT), help="Grams of each parcel."
)
@click.option("--size", default="100x150", show_default=True, type=click.Choice(["100x150", "75x100", "a6"]))
def parcel(folder: Path, out: Path, carrier: str, weight: int, size: str) -> int:
    """Pack orders: one order number a line in, one JSON object a line out, in the data folder DIR.

    What is left of an order goes into one parcel with an opaque code; its outer label, which says nothing of the
    customer, and the slip for inside are written into the folder as PDF. An order that is packed already gets the
    papers of its parcels that are still here once more (again; further ones are in others), so that a run that was
    broken off is gone on with by running it again. The last line out is the day's manifest of all that waits here for
    the carrier: a spreadsheet under a password that stands in that line and nowhere else. Parcels whose customer has
    no name, phone or address (any more) are left_out of it.
    """
    from kingoil_desk.cli_parcel import Packing  # with all that draws papers

    with opened(folder) as shop:
        packing = Packing(shop.desk(Lane.WRITE), out, carrier, weight, size, lambda: again(shop))
        return line_by_line(packing.order, cli_words.PARCELS_KEPT, packing.manifest)


def again(shop: Shop) -> str:
    """The manager's passphrase once more, for one act that asks for it; a demo's manager has none."""
    return "" if shop.is_demo else terminal.ask_secret(cli_words.PASSPHRASE_AGAIN)


def line_by_line(
    answer_to: Callable[[bytes], Answer], kept: str = "", last: Callable[[], Answer | None] | None = None
) -> int:
    """As `cli_run.answer_lines`: the exit code."""
    return DONE if cli_run.answer_lines(answer_to, kept=kept, last=last) else SOME_REFUSED


@commands.command()
@data_folder
def verify(folder: Path) -> int:
    """Check every page, the log, the refusals, search and totals of the data folder DIR."""
    try:
        with opened(folder) as shop:
            found = shop.desk(Lane.LONG).upkeep.verify()
    except KnownError as error:
        if error.code is not Code.FILE_DAMAGED:
            raise
        click.echo(english(error), err=True)  # too damaged to look further
        return PROBLEMS
    for line in cli_words.verified(found):
        click.echo(line)
    return PROBLEMS if found.problems else DONE


@commands.command()
@data_folder
def info(folder: Path) -> int:
    """Say in JSON what the data folder DIR holds."""
    with opened(folder) as shop:
        click.echo(json.dumps(asdict(shop.desk(Lane.LOOK).upkeep.info()), ensure_ascii=False, indent=1))
    return DONE


@contextmanager
def opened(folder: Path) -> Iterator[Shop]:
    """The shop with a manager at the desk, and its log; a bug on the way is written there.

    A demo's manager is there already; a real shop's proves it on the terminal.
    """
    shop = open_shop(folder)
    stop_log = log.start(folder)
    try:
        managers = [member for member in shop.staff() if member.role is Role.MANAGER]
        if shop.is_demo:
            shop.sign_in_as(managers[0].id)
        else:
            manager = chosen(managers)
            shop.sign_in(manager.id, terminal.ask_secret(cli_words.PASSPHRASE.format(name=manager.name)))
        yield shop
    except KnownError as error:
        log.log.warning("not done", exc_info=error)
        raise
    except (BrokenPipeError, cli_run.Unheard):  # whoever read has gone, or their disk is full
        raise
    except Exception as error:
        log.log.error("a bug", exc_info=error)
        raise
    finally:
        shop.close()
        stop_log()


def open_shop(folder: Path) -> Shop:
    """By the keyring, or by the start-of-day passphrase typed on the terminal; raises why it is not opened."""
    start_up = StartUp(folder)
    found = start_up.begin()
    if not isinstance(found, Situation):
        return found
    if found.found is Found.PASSPHRASE:
        return start_up.open_with_passphrase(terminal.ask_secret(cli_words.DAY_PASSPHRASE))
    raise cli_words.reason(found)


def chosen(managers: Sequence[StaffMember]) -> StaffMember:
    """The only manager, or the one whose name is typed on the terminal; `STAFF_UNKNOWN` for any other name."""
    if len(managers) == 1:
        return managers[0]
    named = staff_search.named(managers, terminal.ask(cli_words.WHICH_MANAGER))
    if len(named) != 1:
        raise KnownError(Code.STAFF_UNKNOWN)
    return named[0]


@contextmanager
def progress_line() -> Iterator[Callable[[str, int, int], None]]:
    """Shows stage, done and total on one line of standard error, ten times a second; nothing in a script."""
    shown = 0.0

    def show(stage: str, done: int, total: int) -> None:
        nonlocal shown
        now = time.monotonic()
        if sys.stderr.isatty() and (now - shown > 0.1 or done == total):
            shown = now
            click.echo(f"\r\x1b[K{cli_words.progress(stage, done, total)}", nl=False, err=True)

    try:
        yield show
    finally:
        if shown:
            click.echo("\r\x1b[K", nl=False, err=True)


@contextmanager
def cancelling() -> Iterator[Callable[[], bool]]:
    """Ctrl+C asks the work to stop and take itself back, in place of breaking it off."""
    asked = Event()
    before = signal.signal(signal.SIGINT, lambda *_: asked.set())
    try:
        yield asked.is_set
    finally:
        signal.signal(signal.SIGINT, before)


def run(arguments: list[str]) -> int:
    """Carries out one command line and returns its exit code; says on standard error what went wrong."""
    try:
        return int(commands.main(arguments, prog_name="kingoil-desk-admin", standalone_mode=False) or DONE)
    except click.ClickException as error:
        error.show()
        return USAGE
    except KnownError as error:
        click.echo(f"{english(error)} {cli_run.notes(error)}".rstrip(), err=True)
        return CANCELLED if error.code is Code.IMPORT_CANCELLED else NOT_DONE
    except (KeyboardInterrupt, click.Abort) as stop:
        kept = cli_run.notes(stop.__cause__ or stop)  # an interrupt comes as the cause of an abort
        click.echo(cli_words.CANCELLED_MIDWAY.format(kept=kept) if kept else cli_words.CANCELLED, err=True)
        return CANCELLED
    except BrokenPipeError:
        cli_run.stop_saying()
        return DONE
    except cli_run.Unheard as unheard:
        cli_run.stop_saying()
        click.echo(str(unheard), err=True)
        return NOT_DONE
    except Exception as error:
        click.echo(cli_words.BUG, err=True)
        click.echo("\n".join(log.story(error)), err=True)
        return BUG


def main() -> None:
    """The console script."""
    process.harden()
    sys.exit(run(sys.argv[1:]))
