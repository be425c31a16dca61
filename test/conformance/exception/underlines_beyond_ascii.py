"""A call that is the whole right side of an assignment is underlined only when its line is not plain ASCII."""
def fails(text):
    return 1 / 0


def inner():
    result = fails('é'.rfind('X'))


def middle():
    result = fails('plain')
    return inner()


def outer():
    ünï = fails('x') if False else inner()


try:
    middle()
except ZeroDivisionError:
    result = fails('日本語'.rfind('X'))
