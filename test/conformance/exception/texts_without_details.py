import copy
import traceback


def show(error):
    print(str(error), '|', ''.join(traceback.format_exception_only(error)), end='')


for arguments in (1000, None), (None, 'text'), (None, None), ('a', None), (None,), (), (1000, 2, 3, 4, 5, 6):
    show(OSError(*arguments))
changed = OSError('text')
changed.errno = 5
show(changed)
for arguments in (), ('',), (1,), (None,), (b'x',):
    show(SyntaxError(*arguments))
code = compile('1', 'name', 'eval')
print(copy.copy(code) is code, copy.deepcopy([code])[0] is code)
