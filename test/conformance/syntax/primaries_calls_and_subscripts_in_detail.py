def f(*args, **kwargs):
    return args, kwargs
def g(a, b=2, /, c=3, *, d=4):
    return a, b, c, d
class Item:
    def __getitem__(self, key):
        return key
i = Item()
def attempt(source):
    try:
        print(source, '->', repr(eval(source, {'f': f, 'g': g, 'i': i})))
    except SyntaxError as error:
        print(source, '->', 'SyntaxError', error.msg)
    except Exception as error:
        print(source, '->', type(error).__name__, error)
for source in ['f()', 'f(1)', 'f(1,)', 'f(1, 2, a=3)', 'f(*[1, 2])', 'f(*[1], 2, *(3,))', 'f(**{"a": 1})', 'f(a=1, **{"b": 2})', 'f(**{"a": 1}, b=2)', 'f(*[], **{})', 'f(a=1, *[2])', 'f(**{"a": 1}, *[2])', 'f(a=1, 2)', 'f(a=1, a=2)', 'f(a=1, **{"a": 2})', 'f(**{"a": 1}, **{"a": 2})', 'f(**{1: 2})', 'f(*5)', 'f(**5)', 'f(1=2)', 'f(a.b=1)', 'f((a)=1)', 'f(a:=1)', 'f(a:=1, b=2)', 'f(lambda: 1)[0][0]()', 'f(x for x in [])[0] and 1', 'f(,)', 'f(*)', 'f(**)', 'f(1 2)', 'f(None=1)', 'f(*[1] or [2])', 'f(**{} or {"q": 1})', 'f(a=yield)', 'f(print=1)',
               'g(1)', 'g(1, 2, 3)', 'g(1, 2, 3, 4)', 'g()', 'g(a=1)', 'g(1, b=2)', 'g(1, c=5, d=6)', 'g(1, e=5)', 'g(1, 2, 3, c=4)', 'g(1, **{"d": 5})', 'g(*[1, 2, 3])', 'g(*range(9))', 'g(1, **{"a": 1})',
               'i[1]', 'i[1,]', 'i[1, 2]', 'i[:]', 'i[1:]', 'i[:1]', 'i[::]', 'i[1:2:3]', 'i[::2, 1]', 'i[()]', 'i[...]', 'i[1:2, ...]', 'i[*[1, 2]]', 'i[*[1], 2]', 'i[*[], ]', 'i[a := 1]', 'i[a=1]', 'i[]', 'i[1:2:3:4]', 'i[lambda: 1]()', 'i[1][2]', 'i[1 if 1 else 2]', 'i[*[1]:2]', 'i["a"]', 'i[None]', 'i[-1]', 'i[**{}]',
               'f.__name__', 'f.name', '1 .real', '"a".upper()', '"a" "b".upper()', '(1).real', 'f.1', 'f.', '.f', 'f..g', 'f.__class__.__name__', '[1, 2][0]', '(1, 2)[1]', '"abc"[1:]', '{1: 2}[1]', '5[0]', '5()', 'None()', '[]()', '"a"()', 'f()()', 'f(1)[0][0]', 'f . __name__', 'f\t(1)', 'f (1)', 'i [0]']:
    attempt(source)
