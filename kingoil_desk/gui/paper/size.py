"""The sizes of paper that the desk prints on, in mm."""

from enum import StrEnum


class PaperSize(StrEnum):
    """The sizes that the desk prints on; the value is kept in the preferences."""

    LABEL_100_150 = "100x150"
    LABEL_75_100 = "75x100"
    A6 = "a6"
    ROLL_80 = "80mm"  # as long as what stands on it
    A5 = "a5"
    A4 = "a4"


MILLIMETRES = {
    PaperSize.LABEL_100_150: (100.0, 150.0),
    PaperSize.LABEL_75_100: (75.0, 100.0),
    PaperSize.A6: (105.0, 148.0),
    PaperSize.ROLL_80: (80.0, 0.0),
    PaperSize.A5: (148.0, 210.0),
    PaperSize.A4: (210.0, 297.0),
}
