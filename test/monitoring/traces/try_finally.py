def plain():
    try:
        x = 1
    finally:
        x = 2


def returning():
    try:
        return 1
    finally:
        x = 2


def raising():
    try:
        raise ValueError
    finally:
        x = 2


def overriding():
    try:
        raise ValueError
    finally:
        for i in range(1):
            x = i


def both(fail):
    try:
        if fail:
            raise ValueError
    except ValueError:
        x = 1
    else:
        x = 2
    finally:
        x = 3
    return x


def loops():
    for i in range(3):
        try:
            if i == 0:
                continue
            if i == 1:
                break
        finally:
            x = i


def nested():
    try:
        try:
            raise ValueError
        finally:
            x = 1
    except ValueError:
        x = 2
    finally:
        x = 3


def returning_from_handler():
    try:
        raise ValueError
    except ValueError as e:
        return 1
    finally:
        x = 2


plain()
returning()
for f in (raising, overriding):
    try:
        f()
    except ValueError:
        pass
both(False)
both(True)
loops()
nested()
returning_from_handler()
