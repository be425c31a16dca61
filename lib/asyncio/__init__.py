"""Tasks that wait together. The loop is driven by the host: timers are the host's, and while a loop runs, a function of the host that returns a
promise gives a future. There are no transports, streams, subprocesses and signals."""

from . import base_events, combinators, coroutines, events, exceptions, futures, locks, queues, runners, taskgroups, tasks, threads, timeouts
from .base_events import *
from .combinators import *
from .coroutines import *
from .events import *
from .exceptions import *
from .futures import *
from .locks import *
from .queues import *
from .runners import *
from .taskgroups import *
from .tasks import *
from .threads import *
from .timeouts import *

__all__ = (
    base_events.__all__ + combinators.__all__ + coroutines.__all__ + events.__all__ + exceptions.__all__ + futures.__all__ + locks.__all__
    + queues.__all__ + runners.__all__ + taskgroups.__all__ + tasks.__all__ + threads.__all__ + timeouts.__all__
)
