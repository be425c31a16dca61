# Patterns over several lines: captures, wildcards, keys and parts on lines of their own.
class P:
    __match_args__ = 'x', 'y'
    def __init__(self, x, y): self.x = x; self.y = y
def parts(v):
    match v:
        case P(
            x=1,
            y=_,
        ):
            return 1
        case P(
            _,
            y,
        ) if y == 5:
            return y
        case P(
            x=P(
              _,
              _),
            y=P(
              a,
              b) as yy,
        ):
            return y
        case (
            (
             1 | 2) as b,
            (
             3
             | 4),
            *rest
        ):
            return b
        case [
          x]:
            return 1
        case [
          _, [
          x], _]:
            return 2
        case {
          'q': _,
          'r':
            _ as t,
          's': {
            },
          't': {'a':
            _}
        }:
            return 3
        case (
          {} as
          q
          ):
            return 5
        case (
          str(
          z
          )):
            return 5
        case (
          'a' |
          b'b' as c
          ):
            pass
        case [*x,
          y,
          _,
        ]:
            return 6
        case _:
            return 9
for v in (P(1, 2), P(2, 5), P(P(1, 2), P(2, 3)), (1, 3, 4), (2, 4), (2, 5), [1], [1, [2], 3], {'q': 1, 'r': 2, 's': {}, 't': {'a': 1}},
   {'q': 1}, 'x', b'b', [1, 2, 3, 4], 9): parts(v)
def nested(v):
    match v:
        case {
            'type': 'a',
            'pos': [x,
                    y],
            'z': {'q':
                  str(w)},
        }:
            return x
        case {
            'type':
                'b',
            'v': (x,
                  _,
                  *_),
        } if (
            x
        ):
            return 2
        case [
            _,
            *_,
            x
        ]:
            return x
        case _:
            pass
for v in ({'type': 'a', 'pos': [1, 2], 'z': {'q': 's'}}, {'type': 'b', 'v': (1, 2, 3)}, [1, 2, 3], 4, {'type': 'b', 'v': (0, 2, 3)}): nested(v)
def captures(v):
    match v:
        case [
            x,
            y,
            z
        ] if x:
            return x
        case {
            'a': x,
            'b': y,
        }:
            return y
        case {
            'a': x,
            **y
        }:
            return y
for v in ([2, 1, 3], [0, 1, 2], {'a': 1, 'b': 2}, {'a': 3}): captures(v)
def classes(v):
    match v:
        case P(
            x=1,
            y=yy,
        ):
            return yy
        case P(
            x,
            y,
        ) if x:
            return y
        case P(
            x=xx,
            y=(1 |
               2 |
               3) as yy,
        ):
            return y
        case (
            P() |
            int()
        ):
            return 3
        case (
            1,
            (2 | 3) as b,
            *rest,
            [c,
             d],
        ):
            return b
for v in (P(1, 2), P(2, 1), P(0, 3), P(0, 4), 5, (1, 2, 3, [4, 5]), (1, 2, 4, 5)): classes(v)
