def handle(items):
    for item in items:
        try:
            x = 1 // item
        except ZeroDivisionError:
            continue
        y = x
    while items:
        try:
            items.pop().missing
        except AttributeError as e:
            if not items:
                break
    return y


def retry():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                raise ValueError
            return n
        except ValueError:
            pass


handle([1, 0, 2])
retry()
