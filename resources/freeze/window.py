"""Where the frozen window starts: the same `main` as everywhere."""

from kingoil_desk.__main__ import main

main()
