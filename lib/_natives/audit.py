"""Audit hooks (PEP 578). The only events of the interpreter itself are those of sys.addaudithook and of registering monitoring callbacks."""

from _introspection import call_tracing as _call_tracing

_hooks = []


def add(hook):
    try:
        _raise('sys.addaudithook', ())
    except RuntimeError:
        # A hook that is there may refuse further ones.
        return
    _hooks.append(hook)


def audit(event, *args):
    if not isinstance(event, str):
        raise TypeError(f"audit() argument 1 must be str, not {type(event).__name__}")
    _raise(event, args)


def register_callback(function):
    _raise('sys.monitoring.register_callback', (function,))


def _raise(event, args):
    for hook in _hooks:
        # Tools see what a hook does only if it wants that.
        if getattr(hook, '__cantrace__', False):
            hook(event, args)
        else:
            _call_tracing(hook, (event, args), True)
