"""How the pieces of an order are divided into parcels while it is packed; no piece is ever in two of them."""

from collections.abc import Mapping

Pieces = dict[int, int]  # by line


class Division:
    """`left` is what the order still has of each line; one parcel at first, with everything in it."""

    def __init__(self, left: Mapping[int, int]) -> None:
        self.left = {line: quantity for line, quantity in left.items() if quantity > 0}
        self.parcels: list[Pieces] = [dict(self.left)]

    def free(self, line: int) -> int:
        """Pieces of a line that are in no parcel."""
        return self.left.get(line, 0) - sum(parcel.get(line, 0) for parcel in self.parcels)

    def put(self, parcel: int, line: int) -> bool:
        """One piece more into a parcel: a free one, else one out of the last other parcel that has any."""
        if self.free(line) <= 0:
            others = [one for at, one in enumerate(self.parcels) if at != parcel and one.get(line, 0)]
            if not others:
                return False
            others[-1][line] -= 1
        self.parcels[parcel][line] = self.parcels[parcel].get(line, 0) + 1
        return True

    def take(self, parcel: int, line: int) -> bool:
        """One piece out of a parcel; it is free then."""
        if not self.parcels[parcel].get(line, 0):
            return False
        self.parcels[parcel][line] -= 1
        return True

    def add(self) -> int:
        """Another parcel, with all that is free; its place."""
        self.parcels.append({line: self.free(line) for line in self.left if self.free(line)})
        return len(self.parcels) - 1

    def drop(self, parcel: int) -> None:
        """A parcel less; what was in it is free. The last one stays."""
        if len(self.parcels) > 1:
            del self.parcels[parcel]
