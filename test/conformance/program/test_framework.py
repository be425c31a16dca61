"""A small unit-test framework with inspect: discovery, fixtures, parameters, skips, expected failures, mocks, reports."""
import functools
import inspect
import sys
import traceback
from collections import Counter, defaultdict
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace


class Skip(Exception):
    pass


@dataclass
class Result:
    name: str
    outcome: str
    detail: str = ''
    notes: list = field(default_factory=list)


def mark(**marks):
    def decorate(f):
        f.__dict__.setdefault('marks', {}).update(marks)
        return f
    return decorate


def parametrize(names, *rows):
    names = [n.strip() for n in names.split(',')]

    def decorate(f):
        f.cases = [dict(zip(names, row if isinstance(row, tuple) else (row,), strict=True)) for row in rows]
        return f
    return decorate


skip = lambda reason: mark(skip=reason)
expected_failure = mark(xfail=True)
FIXTURES = {}


def fixture(f):
    FIXTURES[f.__name__] = contextmanager(f) if inspect.isgeneratorfunction(f) else f
    return f


class Assertions:
    def equal(self, a, b, message=None):
        if a != b:
            raise AssertionError(message or f'{a!r} != {b!r}')

    def almost(self, a, b, places=7):
        self.equal(round(a - b, places), 0, f'{a} and {b} differ in {places} places')

    @contextmanager
    def raises(self, kind, containing=''):
        caught = SimpleNamespace(error=None)
        try:
            yield caught
        except kind as error:
            caught.error = error
            if containing not in str(error):
                raise AssertionError(f'{str(error)!r} does not contain {containing!r}') from error
        else:
            raise AssertionError(f'{kind.__name__} not raised')


class Mock:
    def __init__(self, name='mock', returns=None, effect=None):
        self._name, self.returns, self.effect, self.calls = name, returns, iter(effect) if isinstance(effect, list) else effect, []

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        child = Mock(f'{self._name}.{name}')
        setattr(self, name, child)
        return child

    def __call__(self, *args, **kwargs):
        self.calls.append((args, kwargs))
        if inspect.isclass(self.effect) and issubclass(self.effect, BaseException):
            raise self.effect(f'from {self._name}')
        if callable(self.effect):
            return self.effect(*args, **kwargs)
        return next(self.effect) if self.effect else self.returns

    def __repr__(self):
        return f'<Mock {self._name} called {len(self.calls)}x>'


@contextmanager
def patched(target, name, value):
    missing = object()
    old = getattr(target, name, missing)
    setattr(target, name, value)
    try:
        yield value
    finally:
        delattr(target, name) if old is missing else setattr(target, name, old)


class Runner:
    def __init__(self, out=print):
        self.out, self.results, self.active = out, [], []

    def discover(self, suite):
        for name, function in inspect.getmembers(suite, inspect.isfunction):
            if name.startswith('test_'):
                for case in getattr(function, 'cases', [{}]):
                    label = ', '.join(f'{k}={v!r}' for k, v in case.items())
                    yield f'{suite.__name__}.{name}' + (f'[{label}]' if label else ''), function, case

    def arguments(self, function, case, stack):
        for name, parameter in inspect.signature(function).parameters.items():
            if name == 'self':
                continue
            if name in case:
                yield name, case[name]
            elif name in FIXTURES:
                made = FIXTURES[name](**dict(self.arguments(FIXTURES[name], case, stack)))
                yield name, stack.enter_context(made) if hasattr(made, '__enter__') else made
            elif parameter.default is parameter.empty:
                raise LookupError(f'no fixture {name!r}')

    def run_one(self, suite, name, function, case):
        marks = getattr(function, 'marks', {})
        if 'skip' in marks:
            return Result(name, 'skipped', marks['skip'])
        instance = suite()
        try:
            with ExitStack() as stack:
                getattr(instance, 'set_up', lambda: None)()
                stack.callback(getattr(instance, 'tear_down', lambda: None))
                function(instance, **dict(self.arguments(function, case, stack)))
        except Skip as reason:
            return Result(name, 'skipped', str(reason))
        except AssertionError as error:
            if marks.get('xfail'):
                return Result(name, 'expected failure', str(error))
            frame = traceback.extract_tb(error.__traceback__)[-1]
            return Result(name, 'FAILED', f'{error or frame.line}', [f.name for f in traceback.extract_tb(error.__traceback__)][1:])
        except Exception as error:
            return Result(name, 'ERROR', traceback.format_exception_only(error)[-1].strip(), getattr(error, '__notes__', []))
        return Result(name, 'unexpected success' if marks.get('xfail') else 'passed')

    def run(self, *suites):
        for suite in suites:
            for name, function, case in self.discover(suite):
                result = self.run_one(suite, name, function, case)
                self.results.append(result)
                self.out(f'{result.outcome:<18} {result.name}' + (f': {result.detail}' if result.detail else '') + (f' {result.notes}' if result.notes else ''))
        counts = Counter(r.outcome for r in self.results)
        self.out(f'{counts.total()} tests: ' + ', '.join(f'{n} {o}' for o, n in sorted(counts.items())))
        return not counts['FAILED'] and not counts['ERROR']


log = []


@fixture
def database():
    log.append('open')
    yield {'users': ['ann']}
    log.append('close')


@fixture
def users(database):
    return database['users']


class Base(Assertions):
    def set_up(self): log.append('up')
    def tear_down(self): log.append('down')


class ArithmeticTests(Base):
    def test_add(self): self.equal(1 + 1, 2)
    def test_wrong(self): self.equal(sum([1, 2]), 4)
    def test_bare(self): assert 2 + 2 == 5
    def test_almost(self): self.almost(0.1 + 0.2, 0.3)

    @parametrize('a, b, product', (2, 3, 6), (0, 9, 0), (2, 2, 5))
    def test_times(self, a, b, product): self.equal(a * b, product)

    @parametrize('text', '1', 'x')
    def test_parse(self, text): int(text)

    @expected_failure
    def test_known(self): assert False, 'known bug'

    @expected_failure
    def test_fixed(self): pass


class FixtureTests(Base):
    def test_users(self, users, database):
        users.append('bob')
        self.equal(database['users'], ['ann', 'bob'])

    def test_missing(self, nothing): pass
    def test_default(self, extra=3): self.equal(extra, 3)

    def test_raises(self):
        with self.raises(KeyError, 'x') as caught:
            {}['x']
        self.equal(caught.error.args, ('x',))
        with self.raises(ValueError):
            pass

    @skip('not today')
    def test_skipped(self): raise SystemExit

    def test_skips_itself(self): raise Skip('no network')

    def test_noted(self):
        error = OSError(5, 'disk')
        error.add_note('while testing')
        raise error


class MockTests(Base):
    def test_calls(self):
        m = Mock(returns=7)
        self.equal((m(1, k=2), m.calls), (7, [((1,), {'k': 2})]))
        m.child.method('x')
        self.equal(repr(m.child.method), '<Mock mock.child.method called 1x>')

    def test_effects(self):
        m = Mock(effect=[1, 2])
        self.equal([m(), m()], [1, 2])
        with self.raises(StopIteration):
            m()
        with self.raises(OSError, 'from disk'):
            Mock('disk', effect=OSError)()
        self.equal(Mock(effect=str.upper)('a'), 'A')

    def test_patch(self):
        with patched(sys.modules[__name__], 'greet', Mock(returns='hi')) as m, patched(Runner, 'extra', 1):
            self.equal(greet('ann'), 'hi')
        self.equal((greet('ann'), len(m.calls), hasattr(Runner, 'extra')), ('hello ann', 1, False))


def greet(name):
    return f'hello {name}'


runner = Runner()
ok = runner.run(ArithmeticTests, FixtureTests, MockTests)
print('ok' if ok else 'not ok', Counter(log).most_common(), log[-3:])
by_outcome = defaultdict(list)
for r in runner.results:
    by_outcome[r.outcome].append(r.name.partition('.')[2])
print({k: len(v) for k, v in by_outcome.items()}, functools.reduce(lambda a, b: a if len(a) > len(b) else b, by_outcome['FAILED']))
