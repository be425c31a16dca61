# An error that a member raises is told without a note about __set_name__.
import enum


def tried(action):
    try:
        action()
    except Exception as error:
        print(f'{type(error).__name__}: {error}', getattr(error, '__notes__', None))


def refused():
    class Level(enum.Enum):
        LOW = 1
        HIGH = 2

        def __init__(self, value):
            if value == 2:
                raise ValueError('too high')


def few_arguments():
    class Planet(enum.Enum):
        EARTH = 5, 6
        MARS = 1

        def __init__(self, mass, radius):
            pass


def other_note():
    class Noted(enum.Enum):
        ONE = 1

        def __init__(self, value):
            error = ValueError('noted')
            error.add_note('a note')
            raise error


tried(refused)
tried(few_arguments)
tried(other_note)
tried(lambda: enum.StrEnum('Names', {'a': 5}))
