"""Starts the window: `python -m kingoil_desk`."""

import sys

from kingoil_desk.app import main as run


def main() -> None:
    sys.exit(run())


if __name__ == "__main__":
    main()
