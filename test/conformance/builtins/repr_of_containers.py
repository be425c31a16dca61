t = (1, 2); print({t: t}, {t: t}.items(), [t, t], {1: t, 2: t})
class K:
    def __init__(s, d): s.d = d
    def __repr__(s): s.d.clear(); return 'K'
d = {}; d[K(d)] = 5; d[2] = 3
print(len(repr(d)) > 0)
class M:
    def __init__(s, l): s.l = l
    def __repr__(s): s.l.clear(); return 'M'
l = []; l += [M(l), 1, 2]; print(l)
x = []; y = {'x': x}; x.append(y); print(x, y)
f = frozenset([(1, 2)]); print(f, {f: f})
print({1: {2: {3: {}}}}, [[[]]], ((),), {'a': [1, {'b': (2,)}]})
z = [1]; print([z, z], {1: z, 2: z}, (z, z))
print(dict(a={'b': 1}).values())
print(f'{1+2j}', f'{1+2j:.2f}', f'{1.5-2j:+.1f}', f'{1+2j:>12}', f'{(1+2j)!r:>12}', format(1j, 'g'), format(3+0j, ''), '%s' % (1+2j))
for s in ('05', '=10', 'd', 'x', '010', '.3', ',', '<20,.2f|', 'e', 'F', 'n', '%', 's'):
    try: print(s, format(1234.5-2j, s))
    except Exception as e: print(s, type(e).__name__, e)
