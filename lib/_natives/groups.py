"""Exception groups and except*."""

def becomes_plain(cls, message, exceptions):
    """Looks at what a group is to be made of; a BaseExceptionGroup of nothing but Exceptions becomes an ExceptionGroup."""
    if not isinstance(message, str):
        raise TypeError(f'BaseExceptionGroup.__new__() argument 1 must be str, not {type(message).__name__}')
    if type(exceptions) not in (list, tuple, str):
        raise TypeError('second argument (exceptions) must be a sequence')
    if not exceptions:
        raise ValueError('second argument (exceptions) must be a non-empty sequence')
    plain = True
    for number, each in enumerate(exceptions):
        if not issubclass(type(each), BaseException):
            raise ValueError(f'Item {number} of second argument (exceptions) is not an exception')
        plain = plain and issubclass(type(each), Exception)
    if cls is BaseExceptionGroup:
        return plain
    if not plain and issubclass(cls, Exception):
        raise TypeError(f'Cannot nest BaseExceptions in {"an ExceptionGroup" if cls is ExceptionGroup else repr(cls.__name__)}')
    return False


def group_derive(group, exceptions):
    return BaseExceptionGroup(group.message, exceptions)


def group_split(group, condition):
    kinds = condition if type(condition) is tuple else (condition,)
    if not all(isinstance(each, type) and issubclass(each, BaseException) for each in kinds) and (
            isinstance(condition, type) or not callable(condition)):
        raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')
    return _split(group, condition)


def group_subgroup(group, condition):
    return group_split(group, condition)[0]


def _is_group(exception):
    return BaseExceptionGroup in type(exception).__mro__


def _matches(exception, condition):
    if isinstance(condition, type):
        return condition in type(exception).__mro__
    if type(condition) is tuple:
        return any(each in type(exception).__mro__ for each in condition)
    return condition(exception)


def _split(group, condition):
    if _matches(group, condition):
        return group, None
    if not _is_group(group):
        return None, group
    matching, rest = [], []
    for each in group.exceptions:
        yes, no = _split(each, condition)
        if yes is not None:
            matching.append(yes)
        if no is not None:
            rest.append(no)
    return _derived(group, matching), _derived(group, rest)


def _derived(group, exceptions):
    """A group of some of the exceptions, with all that the old one carries."""
    if not exceptions:
        return None
    made = group.derive(exceptions)
    if not _is_group(made):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    if hasattr(group, '__notes__'):
        made.__notes__ = list(group.__notes__)
    return made


def except_star_match(exception, pattern):
    """The part that a clause handles and the rest, each None when empty; `exception` is None when nothing is left."""
    for each in pattern if type(pattern) is tuple else (pattern,):
        if not isinstance(each, type) or BaseException not in each.__mro__:
            raise TypeError('catching classes that do not inherit from BaseException is not allowed')
        if BaseExceptionGroup in each.__mro__:
            raise TypeError('catching ExceptionGroup with except* is not allowed. Use except instead.')
    if exception is None:
        return None, None
    if not _is_group(exception):
        if not _matches(exception, pattern):
            return None, exception
        return BaseExceptionGroup('', (exception,)), None
    if _matches(exception, pattern):
        return exception, None
    parts = exception.split(pattern)
    if type(parts) is not tuple or len(parts) != 2:
        raise TypeError('split must return a pair of groups')
    return parts


def except_star_result(original, rest, raised):
    """What to raise when all clauses have run: `rest` is what none handled, `raised` what they raised. None: nothing."""
    if rest is not None:
        raised.append(rest)
    if not raised:
        return None
    if not _is_group(original):
        return raised[-1]
    new, again = [], []
    for each in raised:
        (again if _is_part(each, original) else new).append(each)
    if again:
        leaves = set()
        for each in again:
            _collect_leaves(each, leaves)
        part = original.subgroup(leaves.__contains__)
        if not new:
            return part
        if part is not None:
            new.append(part)
    return new[0] if len(new) == 1 else BaseExceptionGroup('', new)


def _is_part(exception, original):
    """Was the part of the group raised again as it was, and not a new exception made of it?"""
    return _is_group(exception) and exception.__traceback__ is original.__traceback__ and exception.__cause__ is original.__cause__ and (
        exception.__context__ is original.__context__)


def _collect_leaves(exception, leaves):
    if not _is_group(exception):
        leaves.add(exception)
        return
    for each in exception.exceptions:
        _collect_leaves(each, leaves)
