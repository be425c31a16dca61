class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
def f(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x, 0): return f'x={x}'
        case P(x=x, y=y) if x == y: return 'diag'
        case P(): return 'point'
print(f(P(0, 0)), f(P(5, 0)), f(P(2, 2)), f(P(1, 2)), f(5))
