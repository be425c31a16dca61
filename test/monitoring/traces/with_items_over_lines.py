# A with statement whose items stand on lines of their own, left early.
class CM:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def a():
    with CM(
    ), CM():
        return [x
            for x in (1,)]
def b():
    with CM(
    ), CM() as q:
        try:
            return 1
        finally:
            x = 1
def c():
    with (CM(),
          CM() as q):
        try:
            return q
        finally:
            x = 1
def d():
    for i in (1, 2):
        with (CM(),
              CM() as q):
            if i == 1:
                continue
            break
def e():
    with (CM(),
          CM() as q,
          CM(
          )):
        x = 1
        return
def f():
    with CM(
    ):
        with CM():
            try:
                return 1
            finally:
                x = 1
a(), b(), c(), d(), e(), f()
