from __future__ import annotations
from typing import *
class Movie(TypedDict, total=False):
    title: Required[str]
    year: int
print(Movie.__annotations__, sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), get_type_hints(Movie), get_type_hints(Movie, include_extras=True))
class P(NamedTuple):
    x: int
    y: list[P] = ()
print(P.__annotations__, P(1), get_type_hints(P))
