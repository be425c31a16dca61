class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


with Manager():
    x = 1
with Manager() as m:
    x = 2
with Manager() as m, Manager() as n:
    x = 3
with (
    Manager() as m,
    Manager() as n,
):
    x = 4
with Manager(): pass


def returning():
    with Manager() as m:
        return 1


def leaving():
    for i in range(3):
        with Manager():
            if i == 0:
                continue
            if i == 1:
                break


def nested():
    with Manager():
        with Manager():
            x = 1
    return x


def first_line_in_loop():
    for i in range(2):
        with Manager():
            x = i


returning()
leaving()
nested()
first_line_in_loop()
