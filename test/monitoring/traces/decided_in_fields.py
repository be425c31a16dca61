# A condition that is decided beforehand, in fields of texts.
def show(*a): pass
try:
    show("%7a" % (('x' if True else 'y'),))
except Exception: pass
try:
    show("%7a" % ('x' if True else 'y',))
except Exception: pass
try:
    show(f"{'x' if True else 'y'!a:7}")
except Exception: pass
try:
    show("%s" % ('x' if True else 'y',))
except Exception: pass
try:
    show(f"{'x' if 1 else 'y'}")
except Exception: pass
try:
    show(f"{3 if 1 else 'y'}")
except Exception: pass
try:
    show(f"a{'x' if 1 else 'y'}b")
except Exception: pass
show(f"{'x' if 1 else 'y'}")
def f():
    try:
        return f"{'x' if 1 else 'y'}"
    except Exception: pass
f()
