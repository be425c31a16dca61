def attempt(source):
    try:
        print(source, '->', repr(eval(source)))
    except SyntaxError as error:
        print(source, '->', 'SyntaxError', error.msg)
    except Exception as error:
        print(source, '->', type(error).__name__, error)
for source in ['2 ** 3 ** 2', '-2 ** 2', '2 ** -1', '(-2) ** 2', '-2 ** -2', '~2 ** 2', '2 * 3 + 4', '2 + 3 * 4', '7 // 2 * 2', '7 % 4 * 2', '-7 // 2', '-7 % 3', '1 - 2 - 3', '2 / 4 / 2', '1 << 2 + 1', '1 + 1 << 2', '8 >> 1 << 1', '6 & 3 | 8', '1 | 2 ^ 3 & 2', '1 ^ 1 | 1', '5 & 6 == 4', '5 & (6 == 4)', '1 < 2 < 3', '1 < 2 > 1', '1 == 1 != 2', '1 < 3 < 2', '1 in [1] == True', 'not 1 == 2', 'not True in [False]', 'not not 1', '1 or 0 and 0', '(1 or 0) and 0', '0 or "" or []', '1 and 2 and 3', '0 and 1 / 0', '1 or 1 / 0', 'not 0 or 1', '1 if 0 else 2 if 0 else 3', '(1 if 1 else 2) + 1', '1 if 1 else 2 + 1', '(lambda: 1 if 0 else 2)()', '(lambda: 1, 2)[1]', '(lambda x: x + 1)(1)', '(lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4)', '(lambda a, /, b: (a, b))(1, b=2)', '(lambda: None)()', 'lambda x=1, y: 0', '(y := 5) + y', 'y := 5', '(y := 1, 2)', '[y := 1, y + 1]', '(y := z := 1)', '(y.a := 1)', '(y[0] := 1)', '((y) := 1)', '(lambda: (q := 1))()', 'lambda: q := 1', '1 if 1', '1 if 1 else', 'not', '1 +', '+ 1', '1 ++ 2', '1 -- 2', '1 ** - 2', '2 ** not 1', '1 not 2', '1 is not 1', '1 is not None', '1 not in [2]', 'None is None', '[] is []', '() == ()', '1 <> 2', '1 === 1', '1 =! 2', '1 & & 2', '1 && 2', '1 || 2', '!1', '1 ? 2 : 3', '1++', '--1', '1 @ 2', '"a" * 3 % ()', '"%d" % 3 * 2', '"%d" % (3 * 2)', 'True + True', '5 // 0.3', '1_0 + 0x10', '1 < 2 == 2 < 3', '"a" < "b" < "c"', '[1] < [1, 2] < [2]', '1 == 1.0 == True', '"a" in "abc" in ["abc"]', '3 - -3', '3 - +-3', '~-1', '-~1', '+-~1', '- - 1', '*1', '**1', '1 *', 'a = 1', '1 = a', '(1, 2) < (1, 3)', '1.5 // 0.5', 'divmod(-7, 2)', '0.1 + 0.2', '1e308 * 10', '2 ** 0.5', '(-8) ** (1 / 3)', '0 ** 0', '0.0 ** 0', '10 % 3.5', '-1 % 3', '1 % -3', '-1.5 % 1', '5 .__add__(3)', 'await 1', 'yield 1', '(yield)', 'print(1) or 2', 'del 1', 'pass', 'x: int', '1; 2', '1 if (2 if 0 else 0) else 3']:
    attempt(source)
def order(n):
    print(n, end=' ')
    return n
print('|', order(1) + order(2) * order(3))
print('|', order(1) < order(2) < order(0) < order(9))
print('|', {order(1): order(2), order(3): order(4)})
print('|', (lambda *a, **k: 0)(order(1), *[order(2)], k=order(3), **{'z': order(4)}))
print('|', order(1) if order(0) else order(2))
print('|', [order(1), order(2)][order(0)])
d = {}
d[order(1)] = order(2)
d[order(3)], d[order(4)] = order(5), order(6)
d[order(1)] += order(7)
print('|', d)
print('|', order(2) ** order(3) ** order(1))
print('|', order(0) or order(1) and order(2))
print('|', f'{order(1)}{order(2)}')
