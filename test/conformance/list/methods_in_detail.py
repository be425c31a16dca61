def run(line, items=(3, 1, 2)):
    a = list(items)
    try:
        result = eval(line, {'a': a})
        print(line, '->', result, a)
    except Exception as error:
        print(line, '->', type(error).__name__, error, a)
for line in ['a.append(4)', 'a.append()', 'a.append(1, 2)', 'a.append(object=1)', 'a.extend("xy")', 'a.extend([])', 'a.extend(a)', 'a.extend(5)', 'a.extend(None)', 'a.extend({1: 2})', 'a.extend(x * 2 for x in (1, 2))', 'a.extend(1 // x for x in (1, 0))', 'a.extend()',
             'a.insert(0, "x")', 'a.insert(1, "x")', 'a.insert(-1, "x")', 'a.insert(99, "x")', 'a.insert(-99, "x")', 'a.insert("0", 1)', 'a.insert(1.0, 1)', 'a.insert(True, 1)', 'a.insert(1)',
             'a.pop()', 'a.pop(0)', 'a.pop(-2)', 'a.pop(3)', 'a.pop(-4)', 'a.pop("x")', 'a.pop(None)', 'a.pop(1.0)', 'a.pop(0, 1)', '[].pop()', 'a.remove(1)', 'a.remove(9)', 'a.remove()', 'a.remove(1.0)', 'a.clear()', 'a.clear(1)', 'a.copy()', 'a.copy(1)',
             'a.reverse()', 'a.reverse(1)', 'a.index(2)', 'a.index(9)', 'a.index(3, 1)', 'a.index(1, 1, 2)', 'a.index(2, -1)', 'a.index(2, -99, 99)', 'a.index(2, 0, -1)', 'a.index(1, "x")', 'a.index(1, None)', 'a.index()', 'a.count(1)', 'a.count(True)', 'a.count("1")', 'a.count()', 'a.count(1, 2)',
             'a.sort()', 'a.sort(reverse=True)', 'a.sort(key=lambda x: -x)', 'a.sort(key=None, reverse=0)', 'a.sort(None)', 'a.sort(key=5)', 'a.sort(key=lambda: 1)', 'a.sort(reverse="x")', 'a.sort(reverse=None)', 'a.sort(cmp=1)', 'a.sort(key=str, reverse=1)']:
    run(line)
run('a.sort()', [1, 'a'])
run('a.sort()', [1, None, 2])
run('a.sort()', [[2], [1, 5], [1]])
run('a.sort()', [1j, 2j])
run('a.sort(key=len)', ['ccc', 'a', 'bb'])
run('a.sort(key=len)', ['ccc', 1])
nan = float('nan')
print([nan].count(nan), [nan].index(nan), nan in [nan], [nan] == [nan])
