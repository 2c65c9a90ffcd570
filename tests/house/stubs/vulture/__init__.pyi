from collections.abc import Sequence

class Item:
    name: str
    typ: str
    filename: str
    first_lineno: int

class Vulture:
    def scavenge(self, paths: Sequence[str]) -> None: ...
    def get_unused_code(self, min_confidence: int = 0) -> list[Item]: ...
