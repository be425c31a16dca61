# BlockingIOError takes a number as third argument.
def t(f, *a, **k):
    try:
        print(repr(f(*a, **k))[:100])
    except BaseException as e:
        print(type(e).__name__, e)


t(lambda: BlockingIOError(1,2,3).characters_written)
t(lambda: BlockingIOError(1,2).characters_written)
t(lambda: BlockingIOError(1,2,'x').characters_written)
t(lambda: BlockingIOError(1,2,'x').filename)
t(lambda: BlockingIOError(1,2,3).filename)
t(lambda: BlockingIOError(1,2,3).args)
t(lambda: BlockingIOError(1,2,3,4).args)
t(lambda: BlockingIOError(1,2,3,4,5).filename2)
t(lambda: BlockingIOError(1,2,'a',4,5).filename2)
t(lambda: BlockingIOError(1,2,'a',4,5).args)
t(lambda: BlockingIOError(1,2,3,4,5).args)
t(lambda: str(BlockingIOError(1,2,3)))
t(lambda: repr(BlockingIOError(1,2,3)))
t(lambda: BlockingIOError(1,2,True).characters_written)
t(lambda: BlockingIOError(1,2,3.5).characters_written)
t(lambda: BlockingIOError(1,2,3.5).filename)
t(lambda: BlockingIOError(1,2,2**70))
t(lambda: BlockingIOError(1,2,-1).characters_written)
t(lambda: BlockingIOError(1,2,-5).characters_written)
t(lambda: BlockingIOError(1,2,None).characters_written)
t(lambda: OSError(2,2,3).characters_written)
t(lambda: OSError(2,2,3).filename)
t(lambda: OSError().characters_written)
class B(BlockingIOError): pass
t(lambda: B(1,2,3).characters_written); t(lambda: B(1,2,3).args)
def w(e, v): e.characters_written = v; return e.characters_written
t(w, OSError(), 3); t(w, ValueError(), 3); t(w, FileNotFoundError(), 3); t(w, BlockingIOError(), 'x'); t(w, BlockingIOError(), -1);  t(w, BlockingIOError(), 3.5); t(w, OSError(), 2**80); t(w, OSError(), True)
e = BlockingIOError(1,2,3)
def d(e): del e.characters_written
t(d, e); t(d, e); t(d, OSError()); t(lambda: e.characters_written); t(lambda: e.filename); t(lambda: e.__reduce__()); t(lambda: BlockingIOError(1,2,3).__reduce__())
print(type(OSError.__dict__['characters_written'])); 
class Ix:
    def __index__(s): return 7
t(lambda: BlockingIOError(1,2,Ix()).characters_written)
class Ix:
    def __index__(s): raise KeyError
t(lambda: BlockingIOError(1,2,Ix()).characters_written)
# 6

