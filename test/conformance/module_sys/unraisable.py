"""sys.unraisablehook is told what a finalizer raises."""
import sys

seen = []


class Bad:
    def __del__(self):
        raise ValueError('in __del__')


import gc
saved = sys.unraisablehook
sys.unraisablehook = lambda args: seen.append((args.exc_type.__name__, str(args.exc_value), args.err_msg.split(' <')[0], args.object))
Bad()
gc.collect()
sys.unraisablehook = saved
print(seen)
