# A test at the end of a case has a way of its own to what is behind the `match`; handlers there jump with an event.
def plain(value):
    match value:
        case 0 | 1:
            if value: value = None
    try:
        pass
    except ValueError:
        pass


def protected(value):
    try:
        match value:
            case 0 | 1:
                if value: value = None
    except ValueError:
        pass
    try:
        pass
    except ValueError:
        pass


def handlers(value):
    match value:
        case 0:
            try:
                raise ValueError
            except ValueError:
                pass
    try:
        pass
    except ValueError:
        pass


for value in range(3):
    plain(value)
    protected(value)
    handlers(value)


def folded():
    match [1]:
        case [[a], b] | [b, [a]]:
            pass
    if True if True else b:
        0
    try:
        pass
    except ValueError:
        pass


folded()
