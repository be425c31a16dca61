"""__match_args__ whose texts are made while the program runs."""


class Point:
    __match_args__ = tuple('first_part second_part'.split())

    def __init__(self, a, b):
        self.first_part, self.second_part = a, b


match Point(1, 2):
    case Point(a, b):
        print(a, b)
    case _:
        print('no match')
