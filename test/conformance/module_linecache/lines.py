# first line
import linecache

name = __file__ if '__file__' in globals() else 'lines.py'
print(linecache.getline('lines.py', 1), end='')
print(linecache.getline('lines.py', 2), end='')
print(repr(linecache.getline('lines.py', 1000)), repr(linecache.getline('lines.py', 0)), repr(linecache.getline('missing.py', 1)))
print(len(linecache.getlines('lines.py')), linecache.getlines('missing.py'))
linecache.cache['made.py'] = (4, None, ['a\n', 'b\n'], 'made.py')
print(linecache.getline('made.py', 2), end='')
linecache.checkcache()
linecache.checkcache('made.py')
print('made.py' in linecache.cache)
linecache.clearcache()
print(linecache.cache, repr(linecache.getline('made.py', 2)))


class Loader:
    def get_source(self, name):
        return 'source of ' + name + '\nend'


print(linecache.lazycache('lazy.py', {'__name__': 'lazy', '__loader__': Loader()}), linecache.getline('lazy.py', 1), linecache.getline('lazy.py', 2))
print(linecache.lazycache('<string>', {'__name__': 'x', '__loader__': Loader()}), linecache.lazycache('a.py', None), linecache.lazycache('a.py', {}))
