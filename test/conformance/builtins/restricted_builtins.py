"""`__builtins__` in the globals that eval and exec are given."""
for text, names in [('len([1])', {}), ('len([1])', {'__builtins__': {}}), ('x', {'__builtins__': {'x': 3}}), ('x', {'__builtins__': {'x': 3}, 'x': 4}),
                    ('(lambda: double(4))()', {'__builtins__': {'double': lambda v: v * 2}}), ('[len(i) for i in ["ab"]]', {'__builtins__': {'len': len}})]:
    try:
        print(text, eval(text, names))
    except NameError as error:
        print(text, error)
space = {'__builtins__': {'answer': 42}}
exec('''
def get():
    return answer
try:
    print
except NameError as error:
    shown = str(error)
''', {**space, 'NameError': NameError, 'str': str} | (kept := {'__builtins__': {'answer': 42, 'NameError': NameError, 'str': str}}), result := {})
print(result['get'](), result['shown'])
space = {}
exec('value = len("abc")', space)
print(space['value'], '__builtins__' in space)
