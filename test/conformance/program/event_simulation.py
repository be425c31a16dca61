"""Discrete-event simulation with heapq and generators as processes: a car wash, a bank, a machine shop."""
import heapq
import random
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial, total_ordering
from typing import Any, Callable, Generator


class Priority(Enum):
    URGENT = auto()
    NORMAL = auto()
    LATE = auto()

    def __lt__(self, other):
        if not isinstance(other, Priority):
            return NotImplemented
        return self.value < other.value


@total_ordering
@dataclass(eq=False)
class Event:
    time: float
    priority: Priority
    number: int
    action: Callable[[], Any] = field(repr=False)
    cancelled: bool = False

    def _key(self):
        return self.time, self.priority, self.number

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()


class Environment:
    def __init__(self):
        self.now, self._queue, self._number, self.trace = 0.0, [], 0, []

    def schedule(self, delay, action, priority=Priority.NORMAL):
        if delay < 0:
            raise ValueError(f'negative delay {delay!r}')
        event = Event(self.now + delay, priority, self._number, action)
        self._number += 1
        heapq.heappush(self._queue, event)
        return event

    def process(self, generator):
        return Process(self, generator)

    def run(self, until=None):
        while self._queue:
            if until is not None and self._queue[0].time > until:
                self.now = until
                return
            event = heapq.heappop(self._queue)
            if event.cancelled:
                continue
            self.now = event.time
            event.action()

    def log(self, *words):
        self.trace.append(f'{self.now:6.2f} {" ".join(map(str, words))}')


class Interrupt(Exception):
    @property
    def cause(self):
        return self.args[0]


class Process:
    def __init__(self, env, generator: Generator):
        self.env, self.generator, self.waiters, self.value, self.alive = env, generator, [], None, True
        self.pending = env.schedule(0, partial(self.resume, None), Priority.URGENT)

    def resume(self, value=None, error=None):
        try:
            command = self.generator.throw(error) if error else self.generator.send(value)
        except StopIteration as stop:
            self.alive, self.value = False, stop.value
            for waiter in self.waiters:
                self.env.schedule(0, partial(waiter.resume, stop.value))
        else:
            self.pending = None
            command(self)

    def interrupt(self, cause=None):
        if not self.alive:
            raise RuntimeError('process has ended')
        if self.pending:
            self.pending.cancelled = True
        self.env.schedule(0, partial(self.resume, error=Interrupt(cause)), Priority.URGENT)


def timeout(delay, value=None):
    def command(process):
        process.pending = process.env.schedule(delay, partial(process.resume, value))
    return command


def join(other):
    def command(process):
        if other.alive:
            other.waiters.append(process)
        else:
            process.env.schedule(0, partial(process.resume, other.value))
    return command


class Resource:
    def __init__(self, env, capacity=1):
        self.env, self.capacity, self.users, self.queue, self.longest = env, capacity, set(), deque(), 0

    def __enter__(self):
        raise TypeError('use "with resource.request() as r: yield r"')

    def __exit__(self, *exc):
        return None

    def request(self):
        return Request(self)

    def release(self, request):
        self.users.discard(request)
        if self.queue:
            following = self.queue.popleft()
            self.users.add(following)
            self.env.schedule(0, partial(following.process.resume, following))


class Request:
    def __init__(self, resource):
        self.resource, self.process = resource, None

    def __call__(self, process):
        self.process = process
        resource = self.resource
        if len(resource.users) < resource.capacity:
            resource.users.add(self)
            resource.env.schedule(0, partial(process.resume, self))
        else:
            resource.queue.append(self)
            resource.longest = max(resource.longest, len(resource.queue))

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.resource.release(self)


# --- car wash
def car(env, name, wash, waits):
    arrived = env.now
    env.log(name, 'arrives')
    with wash.request() as request:
        yield request
        waits.append(env.now - arrived)
        env.log(name, 'enters')
        yield timeout(5)
    env.log(name, 'leaves')
    return name.upper()


def car_wash():
    env = Environment()
    wash, waits = Resource(env, capacity=2), []

    def source():
        cars = []
        for i, gap in enumerate([0, 1, 1, 0.5, 7]):
            yield timeout(gap)
            cars.append(env.process(car(env, f'car{i}', wash, waits)))
        names = []
        for c in cars:
            names.append((yield join(c)))
        env.log('done:', *names)
    env.process(source())
    env.run()
    print(*env.trace, sep='\n')
    print('longest queue', wash.longest, 'waits', waits)


# --- machine shop with interrupts
def machine_shop(seed=3):
    env, rng = Environment(), random.Random(seed)
    made = {'parts': 0, 'broken': 0}

    def machine():
        while True:
            left = 10.0
            while left > 0:
                start = env.now
                try:
                    yield timeout(left)
                    left = 0
                except Interrupt as interrupt:
                    left -= env.now - start
                    made['broken'] += 1
                    env.log('broken by', interrupt.cause, f'with {left:.2f} left')
                    try:
                        yield timeout(3)
                    except Interrupt:
                        env.log('broken again while it is repaired')
            made['parts'] += 1

    victim = env.process(machine())

    def gremlin():
        while victim.alive:
            yield timeout(rng.expovariate(1 / 12))
            victim.interrupt(f'gremlin at {env.now:.1f}')
    env.process(gremlin())
    env.run(until=80)
    print(*env.trace, sep='\n')
    print(made, env.now)


# --- bank with statistics, no processes at all
def bank(customers=30, seed=11):
    rng = random.Random(seed)
    free, queue, events, waited = 2, deque(), [], []
    clock = 0.0
    for n in range(customers):
        clock += rng.expovariate(0.8)
        heapq.heappush(events, (clock, n, 'arrive'))
    while events:
        now, n, kind = heapq.heappop(events)
        match kind:
            case 'arrive':
                queue.append((now, n))
            case 'leave':
                free += 1
        while free and queue:
            since, who = queue.popleft()
            waited.append(now - since)
            free -= 1
            heapq.heappush(events, (now + rng.gauss(2, 0.5), who, 'leave'))
    mean = sum(waited) / len(waited)
    print(f'{len(waited)} served, mean wait {mean:.4f}, max {max(waited):.4f}, {sum(w == 0 for w in waited)} at once')


car_wash()
machine_shop()
bank()
env = Environment()
for bad in (lambda: env.schedule(-1, print), lambda: Resource(env).__enter__(), lambda: Priority.URGENT < 3):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(sorted([Event(1, Priority.LATE, 0, None), Event(1, Priority.URGENT, 1, None), Event(0.5, Priority.LATE, 2, None)]))
print(max(Priority), Event(0, Priority.LATE, 0, print) >= Event(0, Priority.LATE, 0, None))
