def attempt(source):
    scope = {'d': {}, 'l': [1, 2, 3], 'o': type('O', (), {})()}
    try:
        exec(source, scope)
        print(source, '->', {k: v for k, v in scope.items() if k not in ('__builtins__', 'o') and not k.startswith('__')})
    except SyntaxError as error:
        print(source, '->', 'SyntaxError', error.msg)
    except Exception as error:
        print(source, '->', type(error).__name__, error)
for source in ['a = 1', 'a = b = 1', 'a, b = 1, 2', '(a, b) = 1, 2', '[a, b] = 1, 2', 'a, (b, c) = 1, (2, 3)', 'a, *b = 1, 2, 3', '*a, b = 1, 2, 3', 'a, *b, c = 1, 2', '*a, = [1]', 'a, *b = 1,', '*a = 1', '*a, *b = 1, 2', 'a, b = 1', 'a, b = [1]', 'a, b = 1, 2, 3', 'a, *b, c = 1,', 'a, b = "xy"', 'a, b = {1: 2, 3: 4}', '() = []', '[] = ()', '() = [1]', 'a, = [1]', 'a, = []', 'd["k"] = 1', 'l[0] = 9', 'l[:] = [4]', 'l[1:2] = "ab"', 'o.x = 1; a = o.x', 'd["a"], d["b"] = 1, 2', 'a = 1, 2', 'a = *[1], 2', 'a = *[1]', 'a = b', 'a = a', 'a, a = 1, 2', 'l[0], l[1] = l[1], l[0]', 'i = 0; i, l[i] = 1, 5', 'a = lambda: 1; a = a()', '1 = a', 'f() = 1', 'a + b = 1', '(a) = 1', '(a), b = 1, 2', '[(a)] = [1]', '{a} = 1', '{a: b} = 1', '"a" = 1', 'a.b() = 1', 'a if b else c = 1', 'lambda: 1 = 2', '(yield) = 1', 'a = yield', 'a := 1', '(a := 1)', 'a = (b := 2)', 'a, b += 1, 2', 'a += 1', 'l += [4]', 'l += "ab"', 'l[0] += 5', 'd["x"] += 1', 'o.x += 1', 'a = 1; a += 2; a -= 1; a *= 6; a /= 3; a **= 2; a //= 3; a %= 3', 'a = 6; a &= 3; a |= 8; a ^= 1; a <<= 2; a >>= 1', 'a = b = 1; a += b', '(a) += 1', 'a = 1; (a) += 1', '[a] += 1', 'f() += 1', 'l @= 1', 'a = "x"; a += 1', 'a = "x"; a += "y"; a *= 2', 'a: int', 'a: int = 1', 'a: int = 1, 2', 'a: (yield)', '(a): int = 1', 'a.b: int', 'o.x: int = 5; a = o.x', 'l[0]: int = 7', 'a, b: int', '(a, b): int', '[a]: int', 'a: int += 1', 'a: int = b: int = 1', '5: int', 'a: undefined', 'a: undefined = 1', 'a: "text" = 1', 'None: int', 'x: int = yield']:
    attempt(source)
