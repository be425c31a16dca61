""""Did you mean": CPython's costs (a letter inserted, deleted or replaced costs 2, another case of it 1) and bounds."""

_MOVE_COST = 2
_CASE_COST = 1
_LONGEST_NAME = 40
_MOST_CANDIDATES = 750


def suggestion(exception):
    """What a traceback adds to the message of a NameError, AttributeError or ImportError; None when nothing is near."""
    from _module_names import names
    wrong = exception.name_from if isinstance(exception, ImportError) else exception.name
    if not isinstance(wrong, str):
        return None
    try:
        found = _propose(exception, wrong)
    except Exception:
        found = None
    text = f". Did you mean: '{found}'?" if found else ''
    if isinstance(exception, NameError) and wrong in names:
        text += f"{' Or did' if found else '. Did'} you forget to import '{wrong}'?"
    return text or None


def _propose(exception, wrong):
    traceback = exception.__traceback__
    while traceback and traceback.tb_next:
        traceback = traceback.tb_next
    frame = traceback and traceback.tb_frame
    if isinstance(exception, NameError):
        if 'self' in frame.f_locals and hasattr(frame.f_locals['self'], wrong):
            return f'self.{wrong}'
        return nearest(list({**frame.f_locals, **frame.f_globals, **frame.f_builtins}), wrong)
    of_self = False
    if isinstance(exception, AttributeError):
        candidates = dir(exception.obj)
        of_self = frame and 'self' in frame.f_locals and frame.f_locals['self'] is exception.obj
    else:
        import sys
        candidates = dir(sys.modules[exception.name])
    if not of_self and not wrong.startswith('_'):
        candidates = [each for each in candidates if not each.startswith('_')]
    return nearest(candidates, wrong)


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
