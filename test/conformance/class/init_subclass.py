class Plugin:
    found = []
    def __init_subclass__(cls, /, kind='none', **kw):
        super().__init_subclass__(**kw)
        Plugin.found.append((cls.__name__, kind))
class A(Plugin): pass
class B(Plugin, kind='b'): pass
print(Plugin.found)
