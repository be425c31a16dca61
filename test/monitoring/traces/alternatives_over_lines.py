def f(x):
    match x:
        case ((
            1
            | 2) | [
            _
            ]): return 'a'
        case ((3
              | 4)
              | (5 |
                6)) if (x
                > 4): return 'b'
        case [(
            7 | 8), (
            9 |
            10)]: return 'c'
        case (
            11 |
            12) as y: return y
        case {'a': (
             1 | (
              2 |
             3))}: return 'd'
        case (
            20 |
            21): return 'e'
for v in 1, 2, [0], 3, 5, 6, 7, [7, 9], [8, 10], [8, 11], 11, 12, {'a': 3}, {'a': 4}, 20, 21, 22:
    print(f(v))
