# Ways out of a finally block are told before anything is refused, and so is what comes before the error.
import warnings
srcs = ['''
try: pass
finally: return
''','''
try: pass
finally: break
''','''
try: pass
finally:
    continue
''','''
class A:
    try: pass
    finally: return
''','''
for x in y:
    try: pass
    finally:
        break
''','''
try: pass
finally:
    for x in y:
        break
    while 1:
        continue
    def f():
        return
''','''
def f():
    try: pass
    finally:
        try: return 1
        finally: return 2
''','''
try: pass
finally:
    try: return 1
    finally: return 2
''','''
try: pass
finally:
    with x: return 3
    if 1: break
    return 2
''','''
while 1:
  try: pass
  except* E:
    break
''', '''
def f():
  try: pass
  except* E: pass
  finally: return
''', '''
def f():
  for x in y:
    try: pass
    finally:
       for z in x:
          return
       else:
          break
''', '''
def f():
    lambda: 1
    try: pass
    finally:
        class A:
            return
''', '''
def f():
    try: pass
    finally:
        match x:
            case 1: return
''','''
return
try: pass
finally: return 1
''','''
try: pass
finally: yield
''','''
x is 1
try: pass
finally: return 1
''','''
x is 1
def f():
    x is 2
    return
    await z
x is 3
''','''
"\\d"
x is 1
a b
"\\e"
''','''
"\\d"
x is 1
def f(a, a): x is 2
''','''
"\\d"
try: pass
finally:
    return
nonlocal x
''']
for s in srcs:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: compile(s, 'f', 'exec')
        except SyntaxError as e: print(e.args)
    print([(str(x.message), x.lineno) for x in w])
