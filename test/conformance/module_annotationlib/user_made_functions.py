from annotationlib import *
log = []
def user(fmt, /):
    log.append(fmt)
    if fmt > 2: raise NotImplementedError
    return {'x': undefined}
def user2(fmt, /):
    log.append(fmt)
    if fmt > 1: raise NotImplementedError
    return {'x': int}
def user3(fmt, /):
    log.append(fmt)
    if fmt > 2: raise NotImplementedError
    return {'x': int[3]}
import sys
calls = []
def prof(f, e, a):
    if f.f_code.co_name.startswith('user') and e in ('call', 'return'):
        calls.append((e, f.f_locals.get('fmt').__int__(), f.f_globals is globals()))
for u in (user, user2, user3):
    for f in (Format.STRING, Format.FORWARDREF):
        calls.clear()
        sys.setprofile(prof)
        try: r = call_annotate_function(u, f)
        except Exception as e: r = e
        sys.setprofile(None)
        print(u.__name__, f, str(r).split(' at 0x')[0], calls)
def lib(a: undefined, b: int): pass
def lib2(a: int[3], b: int): pass
def prof(f, e, a):
    if f.f_code.co_name.startswith('__annotate__') and e in ('call', 'return'):
        calls.append((e, a is None))
for u in (lib, lib2):
    for f in (Format.STRING, Format.FORWARDREF):
        calls.clear()
        sys.setprofile(prof)
        try: r = get_annotations(u, format=f)
        except Exception as e: r = e
        sys.setprofile(None)
        print(u.__name__, f, str(r).split(' at 0x')[0], calls)
