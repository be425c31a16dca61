from __future__ import division, print_function as function
import __future__
print(__future__.__all__ == ['all_feature_names', *__future__.all_feature_names])
for name in __future__.all_feature_names:
    feature = getattr(__future__, name)
    print(name, feature, vars(feature), feature.getOptionalRelease(), feature.getMandatoryRelease())
names = 'ABSOLUTE_IMPORT', 'ANNOTATIONS', 'BARRY_AS_BDFL', 'DIVISION', 'GENERATOR_STOP', 'PRINT_FUNCTION', 'UNICODE_LITERALS', 'WITH_STATEMENT'
print([getattr(__future__, f'CO_FUTURE_{name}') for name in names], __future__.CO_NESTED, __future__.CO_GENERATOR_ALLOWED)
print(type(feature).__module__, type(feature).__qualname__, division is __future__.division, function)
print(compile('from __future__ import annotations, division', '', 'exec').co_flags, compile('from __future__ import division', '', 'exec').co_flags)


def annotations(flags, source='def f(x: int): pass\nprint(f.__annotations__)'):
    exec(compile(source, '', 'exec', flags))


annotations(0)
annotations(__future__.annotations.compiler_flag)
annotations(__future__.annotations.compiler_flag | __future__.generator_stop.compiler_flag)
annotations(0, 'from __future__ import annotations\ndef f(x: int): pass\nprint(f.__annotations__)')
for flags in 1, 0x100, -1, 0x2000000, 1 << 40, 0x10, 0x1000:
    try:
        print(compile('1', '', 'eval', flags).co_flags)
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for more in {'flags': 'a'}, {'dont_inherit': 'a'}, {'dont_inherit': []}, {'flags': 1.5}, {'flags': None}:
    try:
        print(compile('1', '', 'eval', **more).co_flags)
    except TypeError as error:
        print(error)
