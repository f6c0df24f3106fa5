"""Spaces, radii and heights in device-independent px."""

S1, S2, S3, S4, S5 = 4, 8, 12, 16, 24
PAGE_MARGIN = 28  # record pages: 24 + 4, so that text clears the pane's line

RADIUS_SMALL = 4  # key caps, tick boxes
RADIUS = 6  # buttons, fields, chips, refusal banner
RADIUS_PANEL = 8  # cards, tiles, rail selection, focus ring outside a button

CHIP = 24
CHIP_CELL = 34
CHIP_GAP = 6
BUTTON = 36
BUTTON_QUIET = 28
BUTTON_ROW = 32
BUTTON_COMMIT = 44
OPTION = 36
OPTION_PAYMENT = 40
FIELD = 36
FIELD_SEARCH = 48
REFUSE_EVERYTHING = 68
STATUS = 28
KEY_BAR = 40
HEADER = 64
BANNER = 40
TICK = 18

ROW_HEAD = 30
ROW_FIGURES = 36
ROW_LINE = 40
ROW_TWO_LINES = 50
ROW_ORDER_LINE = 52
ROW_HIT = 64

RAIL = 96
RAIL_NARROW = 56
BAR = 3  # the accent bar of a selected row
RING = 2
RING_GAP = 2
ORDER_NARROW = 1000  # px of the order being taken: below it the payment pane is 360 wide and the lists show less
