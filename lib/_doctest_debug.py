"""Debugging of examples: their script under pdb, and a debugger in an example that is being tested."""

import pdb
import sys


class ExampleDebugger(pdb.Pdb):
    """Writes to the stream that was there before the output of examples was caught."""

    def __init__(self, out):
        super().__init__(stdout=out, nosigint=True)
        self.use_rawinput = 1
        self._out = out
        self._used = False

    def set_trace(self, frame=None, *, commands=None):
        self._used = True
        super().set_trace(sys._getframe().f_back if frame is None else frame, commands=commands)

    def set_continue(self):
        if self._used:
            super().set_continue()

    def interaction(self, frame, tb_or_exc):
        caught = sys.stdout
        sys.stdout = self._out
        try:
            super().interaction(frame, tb_or_exc)
        finally:
            sys.stdout = caught


def debug_script(src, pm=False, globs=None):
    """Runs a script under pdb, or, with pm, looks at what its exception has left."""
    globs = globs.copy() if globs else {}
    debugger = pdb.Pdb(nosigint=True)
    if not pm:
        debugger.run(f'exec({src!r})', globs, globs)
        return
    try:
        exec(src, globs, globs)
    except:
        error = sys.exception()
        print(error)
        debugger.reset()
        debugger.interaction(None, error.__traceback__)
