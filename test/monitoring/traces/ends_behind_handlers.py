# Code that only handlers lead to, and what jumps lead to behind a `try`.
def reached_from_a_handler():
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        try:
            pass
        except ValueError:
            pass
    except ValueError:
        pass


def loop_that_does_not_run():
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        while 0:
            pass
    except ValueError:
        pass


def test_that_is_none():
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        if False:
            pass
    except ValueError:
        pass


def patterns(value):
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        match not value:
            case True:
                match None:
                    case 0:
                        pass
    except ValueError:
        pass


def break_before_the_end(values):
    try:
        for value in values:
            if value == 1: break
    except ValueError:
        pass


def rest_that_is_never_reached(value):
    try:
        if False:
            pass
        elif 1:
            value = 0
            if value: value = None
        else:
            pass
    except ValueError:
        pass
    try:
        pass
    except ValueError:
        pass


def handler_before_an_else(value):
    try:
        if value:
            try:
                raise ValueError
            except ValueError:
                pass
        elif 0:
            pass
    except ValueError:
        pass
    try:
        pass
    except ValueError:
        pass


def last_call_of_finally(call):
    try:
        raise ValueError
    finally:
        try:
            pass
        except ValueError:
            pass
        call()


reached_from_a_handler()
loop_that_does_not_run()
test_that_is_none()
patterns(0)
patterns(1)
break_before_the_end([0, 1])
break_before_the_end([0])
rest_that_is_never_reached(1)
handler_before_an_else(1)
handler_before_an_else(0)
try:
    last_call_of_finally(list)
except ValueError:
    pass
