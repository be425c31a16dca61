def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return 'small'
        case [a, b]: return f'pair {a} {b}'
        case [first, *rest]: return f'list {first} {rest}'
        case {'k': v, **rest}: return f'dict {v} {rest}'
        case str() as s: return f'str {s}'
        case int(n) if n > 100: return f'big {n}'
        case None: return 'none'
        case _: return 'other'
for x in [0, 2, (1, 2), [1, 2, 3], {'k': 5, 'z': 1}, 'hi', 200, 50, None, 2.5]:
    print(f(x))
