# What a function raises is raised in its caller where the last argument was made: behind a comprehension, on the line where that begins.
def fails(*args):
    raise ValueError


def behind(call):
    try:
        call()
    except ValueError:
        pass


def list_with_condition():
    fails(1, [
        i
        for i in 'a'
        if True])


def list_below():
    fails(
        1,
        [
            i
            for i in 'ab'
        ])


def set_of_more():
    fails({
        i + j
        for i in 'ab'
        for j in 'cd'
        if i
    })


def pairs(self=fails):
    self({
        i:
        1
        for i in 'ab'
    })


for each in list_with_condition, list_below, set_of_more, pairs:
    behind(each)
try:
    fails([
        i
        for i in 'ab'
        if i])
except ValueError:
    pass
