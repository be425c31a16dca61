import sys


def show(call, *arguments):
    try:
        print(call.__name__, arguments, call(*arguments))
    except Exception as error:
        print(call.__name__, arguments, type(error).__name__, error)


def function():
    variable = 1
    names = sys._getframe().f_locals
    names['first'] = 5
    names['second'] = 6
    print(sorted(names), len(names))
    show(names.pop, 'first')
    show(names.pop, 'first')
    show(names.pop, 'nothing', 3)
    show(names.pop, 'variable')
    show(names.pop, 'later', 4)
    show(names.__delitem__, 'second')
    show(names.__delitem__, 'second')
    show(names.__delitem__, 'variable')
    show(names.pop)
    show(names.pop, 5)
    print(sorted(names))
    later = 2


function()
