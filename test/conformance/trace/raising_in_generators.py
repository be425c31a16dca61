"""Trace functions that raise in generators."""
import sys
log = []
def gen():
    yield 1
    yield 2
def use_gen():
    try:
        return list(gen())
    except KeyError as e:
        return repr(e)
def run(label, tracer):
    log.clear()
    sys.settrace(tracer)
    try:
        result = use_gen()
    except BaseException as e:
        result = repr(e)
    print(label, result, sys.gettrace() is None)
    sys.settrace(None)
    print('   ', log)
for kind in ('call', 'return'):
    def raiser(frame, event, arg, kind=kind):
        log.append((frame.f_code.co_name, event))
        if event == kind and frame.f_code is not use_gen.__code__:
            raise KeyError('from trace')
        return raiser
    run('raising at ' + kind, raiser)
