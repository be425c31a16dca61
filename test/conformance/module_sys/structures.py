import sys

for name in ('flags', 'float_info', 'int_info', 'hash_info', 'version_info', 'thread_info'):
    value = getattr(sys, name)
    print(name, isinstance(value, tuple), repr(value)[:len(name) + 5] == f'sys.{name}(', len(value) > 2)
print(sys.version_info[:2], sys.version_info >= (3, 14), sys.version_info.major, sys.version_info.minor, sys.version_info.releaselevel, len(sys.version_info))
major, minor, *rest = sys.version_info
print(major, minor, sys.version[:4] == '3.14', sys.hexversion >> 16 == 0x30e)
print(sys.flags.optimize, sys.flags.debug, sys.flags.dev_mode, sys.flags.safe_path, sys.flags.int_max_str_digits)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.float_info.mant_dig, sys.float_info.min, sys.float_info.radix)
print(sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
print(sys.maxunicode, sys.byteorder, sys.float_repr_style, sys.maxsize > 2 ** 30, sys.api_version)
print(type(sys.implementation).__name__, sys.implementation.name.__class__ is str, sys.implementation.version[:2], sys.implementation.hexversion == sys.hexversion)
print(type(sys.argv).__name__, type(sys.path).__name__, type(sys.modules).__name__, sys.modules['sys'] is sys, sys.modules[__name__].__name__)
print(sys.platform.__class__ is str, sys.executable.__class__ is str, sys.builtin_module_names.__class__ is tuple, 'sys' in sys.stdlib_module_names)
print(sys.warnoptions, isinstance(sys.path_hooks, list), sys.copyright.__class__ is str)
for name in ('nothing', 'last_exc', 'tracebacklimit'):
    print(name, hasattr(sys, name))
try:
    sys.flags.optimize = 1
except AttributeError as error:
    print('AttributeError')
