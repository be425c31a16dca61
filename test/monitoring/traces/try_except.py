def run(kind):
    try:
        if kind == 1:
            raise ValueError
        if kind == 2:
            raise KeyError('k')
        if kind == 3:
            1 / 0
        x = 1
    except ValueError:
        x = 2
    except (KeyError, IndexError) as e:
        x = e
    else:
        x = 3
    return x


for kind in (0, 1, 2):
    run(kind)
try:
    run(3)
except:
    x = 4


def anything():
    try:
        raise ValueError
    except:
        return 1


def again():
    try:
        raise ValueError
    except ValueError:
        raise


def other():
    try:
        raise ValueError
    except ValueError as e:
        raise KeyError from e


def named_return():
    try:
        raise ValueError
    except ValueError as e:
        return e


anything()
for f in (again, other):
    try:
        f()
    except Exception:
        pass
named_return()
try:
    try:
        raise TypeError
    except ValueError:
        pass
except TypeError:
    pass
try: pass
except ValueError: pass
