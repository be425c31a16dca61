# Objects whose work is reading and writing attributes: plain, inherited, class-level, property, operator methods.
# Exercises: attribute caches, properties, bound methods, __add__ / __eq__ / __getitem__, class variables.

TURNS = 90_000


class Point:
    made = 0

    def __init__(self, x, y):
        self.x = x
        self.y = y
        Point.made += 1

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __getitem__(self, index):
        return self.y if index else self.x

    def __len__(self):
        return 2


class Thermometer:
    def __init__(self):
        self._celsius = 0
        self.changes = 0

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        self._celsius = value
        self.changes += 1

    @property
    def fahrenheit(self):
        return self._celsius * 9 // 5 + 32


class Account:
    rate = 3

    def __init__(self, owner):
        self.owner = owner
        self.balance = 0

    def deposit(self, amount):
        self.balance += amount
        return self

    def interest(self):
        return self.balance * self.rate // 100


class Savings(Account):
    rate = 5

    def interest(self):
        return super().interest() + 1


def main():
    Point.made = 0
    corner = Point(0, 0)
    step = Point(1, 2)
    same = 0
    for _ in range(TURNS):
        corner = corner + step
        if corner == step:
            same += 1
        same += len(corner) + corner[1] % 2
    gauge = Thermometer()
    warm = 0
    for turn in range(TURNS):
        gauge.celsius = turn % 40
        warm += gauge.celsius + gauge.fahrenheit
    accounts = [Account("a"), Savings("b"), Account("c")]
    interest = 0
    for turn in range(TURNS):
        account = accounts[turn % 3]
        account.deposit(turn).deposit(1)
        interest += account.interest()
    dynamic = 0
    for turn in range(TURNS // 2):
        name = "xy"[turn & 1]
        setattr(step, name, getattr(step, name) + 1)
        dynamic += hasattr(step, name)
    return f"{corner.x},{corner.y} {same} {warm} {gauge.changes} {interest} {dynamic} {step.x} {Point.made}"
