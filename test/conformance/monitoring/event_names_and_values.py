import sys
e = sys.monitoring.events
for name in ['NO_EVENTS', 'PY_START', 'PY_RESUME', 'PY_RETURN', 'PY_YIELD', 'CALL', 'LINE', 'INSTRUCTION', 'JUMP', 'BRANCH_LEFT', 'BRANCH_RIGHT', 'STOP_ITERATION', 'RAISE', 'EXCEPTION_HANDLED', 'PY_UNWIND', 'PY_THROW', 'RERAISE', 'C_RETURN', 'C_RAISE', 'BRANCH']:
    print(name, getattr(e, name))
print(type(e).__name__, sys.monitoring.DISABLE is sys.monitoring.DISABLE, sys.monitoring.DISABLE is sys.monitoring.MISSING)
