import weakref

print(sorted(weakref.__all__))
print(all(hasattr(weakref, name) for name in weakref.__all__))
for name in ('ReferenceType', 'ProxyType', 'CallableProxyType', 'WeakSet', 'WeakMethod', 'finalize', 'WeakValueDictionary', 'WeakKeyDictionary'):
    kind = getattr(weakref, name)
    print(kind.__name__, kind.__module__)
