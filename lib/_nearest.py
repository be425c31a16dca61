# Hidden: CPython has this in C.
"""The nearest of some words, with CPython's costs (a letter inserted, deleted or replaced costs 2, another case of it 1) and bounds."""

_MOVE_COST = 2
_CASE_COST = 1
_LONGEST_NAME = 40
_MOST_CANDIDATES = 750


def nearest(candidates, wrong):
    """The candidate nearest to a wrong name, None when none is near."""
    if len(candidates) > _MOST_CANDIDATES or len(wrong) > _LONGEST_NAME:
        return None
    best, best_cost = None, None
    for each in candidates:
        if not isinstance(each, str) or each == wrong or len(each) > _LONGEST_NAME:
            continue
        most = (len(wrong) + len(each) + 3) * _MOVE_COST // 6
        if best is not None:
            most = min(most, best_cost - 1)
        cost = _distance(wrong, each, most)
        if cost <= most:
            best, best_cost = each, cost
    return best


def _distance(a, b, most):
    """Edit distance; anything beyond `most` when it is larger."""
    while a and b and a[0] == b[0]:
        a, b = a[1:], b[1:]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    if not a or not b:
        return (len(a) + len(b)) * _MOVE_COST
    if abs(len(a) - len(b)) * _MOVE_COST > most:
        return most + 1
    row = [i * _MOVE_COST for i in range(len(b) + 1)]
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i * _MOVE_COST
        for j, y in enumerate(b, 1):
            replaced = 0 if x == y else _CASE_COST if _lower(x) == _lower(y) else _MOVE_COST
            cost = min(diagonal + replaced, min(row[j], row[j - 1]) + _MOVE_COST)
            diagonal, row[j] = row[j], cost
        if min(row[1:]) > most:
            return most + 1
    return row[-1]


def _lower(letter):
    return letter.lower() if letter.isascii() else letter
