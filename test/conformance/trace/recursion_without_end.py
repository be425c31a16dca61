"""Trace and profile functions that are told of a recursion without end."""
import sys
def rec(n): return rec(n + 1)
calls = 0
def counting(frame, event, arg):
    global calls
    calls += 1
    return counting
sys.settrace(counting)
try: rec(0)
except RecursionError as e: print('RecursionError', calls > 500)
print(sys.gettrace() is None)
sys.settrace(None)
def prof(frame, event, arg):
    global calls
    calls += 1
calls = 0
sys.setprofile(prof)
try: rec(0)
except RecursionError as e: print('RecursionError', calls > 500)
print(sys.getprofile() is None)
sys.setprofile(None)
