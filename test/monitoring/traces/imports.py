import sys
import sys as system
import collections.abc
import collections.abc as abstract
from math import pi, floor as lower
from math import (
    cos,
    sin,
)
try:
    import not_there
except ImportError:
    pass
try:
    from math import not_there
except ImportError:
    pass


def inside():
    import math
    from math import ceil
    return ceil(1.5)


inside()
