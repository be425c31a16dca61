"""What the frames of tracebacks say when all of them have been left: who called them, and the line that they were at."""

import contextlib


def callers(frame):
    names = []
    while frame.f_code.co_name != '<module>':
        names.append(f'{frame.f_code.co_name}+{frame.f_lineno - frame.f_code.co_firstlineno}')
        frame = frame.f_back
    return names


def keeps():
    try:
        1 / 0
    except ZeroDivisionError as error:
        kept = error
    return kept


def caller():
    error = keeps()
    inside = 5
    return error


def outer():
    return caller()


frame = outer().__traceback__.tb_frame
print(callers(frame), frame.f_back.f_locals['inside'], sorted(frame.f_back.f_locals))


def generator():
    try:
        1 / 0
    except ZeroDivisionError as error:
        yield error
    yield 2


def uses_generator():
    steps = generator()
    error = next(steps)
    list(steps)
    return error


print(callers(uses_generator().__traceback__.tb_frame))


def raises():
    try:
        1 / 0
    except ZeroDivisionError:
        a = 1
        raise KeyError


def raises_again():
    try:
        1 / 0
    except ZeroDivisionError:
        a = 1
        raise


def raises_from():
    try:
        1 / 0
    except ZeroDivisionError as error:
        a = 1
        raise KeyError(
            1
        ) from error


def catches_others():
    try:
        1 / 0
    except ValueError:
        a = 1
    except (TypeError,
            KeyError):
        pass


def cleans():
    try:
        1 / 0
    finally:
        a = 1
        b = 2


def fails_in_named():
    try:
        try:
            1 / 0
        except ZeroDivisionError as error:
            b = 1
            {}['a']
    except ValueError:
        pass


def passes_with():
    with contextlib.suppress(KeyError):
        a = 1
        1 / 0
        b = 1


def loops():
    for i in 1, 2:
        try:
            [][i]
        except IndexError as error:
            if i == 2:
                raise ValueError
        finally:
            c = 3


async def coroutine():
    try:
        1 / 0
    except ZeroDivisionError as error:
        a = 1
        raise ValueError


def raises_in_coroutine():
    coroutine().send(None)


def raises_in_generator():
    def steps():
        try:
            yield 1
            1 / 0
        except ZeroDivisionError:
            raise StopIteration

    for each in steps():
        each


class Exit:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        b = 1
        raise ValueError


def raises_in_exit():
    with Exit():
        a = 1
        1 / 0


def raises_in_nested_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            {}[1]
        except KeyError:
            a = 1
            raise
    finally:
        b = 1


for function in (
    raises, raises_again, raises_from, catches_others, cleans, fails_in_named, passes_with, loops, raises_in_coroutine, raises_in_generator, raises_in_exit,
    raises_in_nested_handler,
):
    try:
        function()
    except BaseException as error:
        traceback = error.__traceback__.tb_next
        while traceback:
            frame = traceback.tb_frame
            print(frame.f_code.co_name, traceback.tb_lineno - frame.f_code.co_firstlineno, callers(frame))
            traceback = traceback.tb_next
