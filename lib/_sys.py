# Hidden: CPython has this in C.
"""What sys has beyond what the interpreter itself needs; added to sys when something that it lacks is looked for."""

import sys
from _frozen_importlib import _finders
from _introspection import routine
from _module_names import names
from types import SimpleNamespace

_switch_interval = 0.005
_origin_depth = 0
_asyncgen_hooks = (None, None)


def _record(title, fields, values):
    """The one instance of a class of tuples with named fields."""
    names = tuple(fields.split())

    def __repr__(self):
        return f"sys.{title}({', '.join(f'{name}={value!r}' for name, value in zip(names, self))})"

    space = {'__repr__': __repr__, '__module__': 'sys', '__slots__': (), 'n_fields': len(names), 'n_sequence_fields': len(values),
             'n_unnamed_fields': 0, '__match_args__': names}
    for index, name in enumerate(names):
        space[name] = property(lambda self, index=index: self[index])
    return tuple.__new__(type(title, (tuple,), space), values)


version = '3.14.0 (Krait 0.1.0) [AssemblyScript]'
version_info = _record('version_info', 'major minor micro releaselevel serial', (3, 14, 0, 'final', 0))
hexversion = 0x030e00f0
api_version = 1013
copyright = 'Krait is under the MIT licence.'
maxsize = 2 ** 63 - 1
maxunicode = 0x10ffff
byteorder = 'little'
platform = 'krait'
executable = ''
prefix = exec_prefix = base_prefix = base_exec_prefix = ''
platlibdir = 'lib'
pycache_prefix = None
abiflags = ''
float_repr_style = 'short'
dont_write_bytecode = True
warnoptions = []
_xoptions = {}
_git = ('Krait', '', '')
meta_path = list(_finders)
path_hooks = []
path_importer_cache = {}
implementation = SimpleNamespace(name='krait', cache_tag=None, version=version_info, hexversion=hexversion, supports_isolated_interpreters=False)
flags = _record(
    'flags',
    'debug inspect interactive optimize dont_write_bytecode no_user_site no_site ignore_environment verbose bytes_warning quiet '
    'hash_randomization isolated dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits',
    (0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, False, 1, 0, False, 4300))
float_info = _record(
    'float_info', 'max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds',
    (1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1))
int_info = _record('int_info', 'bits_per_digit sizeof_digit default_max_str_digits str_digits_check_threshold', (32, 4, 4300, 640))
hash_info = _record(
    'hash_info', 'width modulus inf nan imag algorithm hash_bits seed_bits cutoff', (64, 2 ** 61 - 1, 314159, 0, 1000003, 'krait', 32, 32, 0))
thread_info = _record('thread_info', 'name lock version', ('none', None, None))


@routine
def breakpointhook(*args, **kws):
    """Calls what PYTHONBREAKPOINT names, by default pdb.set_trace; with 0 nothing."""
    import os
    name = os.environ.get('PYTHONBREAKPOINT') or 'pdb.set_trace'
    if name == '0':
        return None
    module, _, function = name.rpartition('.')
    from importlib import import_module
    try:
        hook = getattr(import_module(module or 'builtins'), function)
    except (ImportError, AttributeError):
        from warnings import warn
        warn(f'Ignoring unimportable $PYTHONBREAKPOINT: "{name}"', RuntimeWarning, stacklevel=2)
        return None
    return hook(*args, **kws)


@routine
def getswitchinterval():
    return _switch_interval


@routine
def setswitchinterval(interval, /):
    global _switch_interval
    if interval <= 0:
        raise ValueError('switch interval must be strictly positive')
    _switch_interval = float(interval)


@routine
def getfilesystemencodeerrors():
    return 'strict'


@routine
def getallocatedblocks():
    return 0


@routine
def getunicodeinternedsize():
    return 0


def _current_frames():
    return {1: sys._getframe()}


def _current_exceptions():
    return {1: sys.exception()}


def _clear_type_cache():
    pass


_clear_internal_caches = _clear_type_cache


def _is_gil_enabled():
    return True


def _is_immortal(op, /):
    return op is None or op is True or op is False


@routine
def get_coroutine_origin_tracking_depth():
    return _origin_depth


@routine
def set_coroutine_origin_tracking_depth(depth):
    """Is remembered; `cr_origin` stays None."""
    global _origin_depth
    if depth < 0:
        raise ValueError('depth must be >= 0')
    _origin_depth = depth


class asyncgen_hooks(tuple):
    firstiter = property(lambda self: self[0])
    finalizer = property(lambda self: self[1])

    def __repr__(self):
        return f'asyncgen_hooks(firstiter={self[0]!r}, finalizer={self[1]!r})'


@routine
def get_asyncgen_hooks():
    return asyncgen_hooks(_asyncgen_hooks)


@routine
def set_asyncgen_hooks(firstiter=..., finalizer=...):
    """`firstiter` is called by _machine.async_step; `finalizer` is only remembered."""
    global _asyncgen_hooks
    import _machine
    firstiter = _asyncgen_hooks[0] if firstiter is ... else firstiter
    finalizer = _asyncgen_hooks[1] if finalizer is ... else finalizer
    for hook, name in (finalizer, 'finalizer'), (firstiter, 'firstiter'):
        if hook is not None and not callable(hook):
            raise TypeError(f'callable {name} expected, got {type(hook).__name__}')
    _asyncgen_hooks = firstiter, finalizer
    _machine.first_iteration = firstiter


@routine
def is_stack_trampoline_active():
    return False


@routine
def is_remote_debug_enabled():
    return False


__breakpointhook__ = breakpointhook
__displayhook__ = sys.displayhook
__excepthook__ = sys.excepthook
__unraisablehook__ = sys.unraisablehook
stdlib_module_names = names

for _name, _value in list(globals().items()):
    if _name not in ('sys', 'routine', '_finders', 'SimpleNamespace', 'names', '_record', '_switch_interval', '_origin_depth', '_asyncgen_hooks', 'asyncgen_hooks') and (
            not _name.startswith('__') or _name.endswith('hook__')):
        sys.__dict__.setdefault(_name, _value)


del routine
