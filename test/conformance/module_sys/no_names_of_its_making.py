import sys

print([name for name in ('routine', 'names', 'sys', 'SimpleNamespace') if hasattr(sys, name)], 'set_asyncgen_hooks' in dir(sys))
