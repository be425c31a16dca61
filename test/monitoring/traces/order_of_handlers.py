class Manager:
    def __enter__(self): return self
    def __exit__(self, kind, error, trace): return kind is KeyError


def with_in_a_handler(v):
    try:
        raise v
    except ValueError as error:
        with Manager() as a, Manager():
            print(a is error)
    except KeyError:
        while True:
            try: break
            finally: print('left')
    finally:
        print('end')
    return sorted([v is None])


def all_behind_a_handler():
    try:
        raise ValueError
    except ValueError:
        pass
    try:
        pass
    except KeyError:
        pass
    while True:
        try: break
        finally: print('left')
    try:
        print(1)
    finally:
        print(2)
    with Manager(): pass
    for i in 1, 2:
        if i == 2:
            continue
        try:
            if i: print(i)
        except KeyError: pass
    return i


def handlers_in_a_loop(v):
    for error in v:
        try:
            if error: raise error
        except KeyError:
            if error: print('key')
            else: print('no key')
        except ValueError as e:
            continue
        else:
            print('else')
            if error: break


for v in ValueError(), KeyError():
    with_in_a_handler(v)
all_behind_a_handler()
handlers_in_a_loop([KeyError(), ValueError(), None, None])
