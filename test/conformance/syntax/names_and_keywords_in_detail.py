def attempt(source):
    try:
        scope = {}
        exec(source, scope)
        print(ascii(source), ascii({k: v for k, v in scope.items() if k != '__builtins__' and (k == 'y' or not callable(v))}))
    except SyntaxError as error:
        print(ascii(source), type(error).__name__, ascii(error.msg))
for source in ['é = 1', 'ª = 1', 'x² = 1', '_ = 1', '__x__ = 1', 'x1 = 1', '1x = 1', 'µ = 1', 'Å = 2', '名 = 1', '😀 = 1', 'a$b = 1', 'a?b = 1', '\u0301 = 1', 'a\u200bb = 1', '℘ = 1', 'match = 1', 'case = 2', 'type = 3', '_ = match = case = 4', 'print = 5', 'async = 1', 'await = 1', 'nonlocal = 1', 'None = 1', 'soft = type = 1', 'match = lambda x: x\ny = match(1)', 'type X = int\ny = type(X).__name__', 'type = 1\ntype = type + 1', 'match = [1]\nmatch[0] = 2', 'match = 5\nmatch -1', 'case = 1\nmatch case:\n  case case: y = case', 'lazy = 1', 'exec = 1', 'self = 1']:
    attempt(source)
import keyword
for word in keyword.kwlist:
    try:
        compile(f'{word} = 1', 'x', 'exec')
        print(word, 'compiles')
    except SyntaxError as error:
        print(word, error.msg)
print(keyword.softkwlist)
class Mangled:
    __private = 1
    __dunder__ = 2
    _single = 3
    ___x = 4
    def get(self):
        __local = 5
        return self.__private, self.__dunder__, __local, [name for name in locals()]
print(Mangled().get(), sorted(n for n in vars(Mangled) if 'private' in n or 'dunder' in n or 'single' in n or n.endswith('x')))
