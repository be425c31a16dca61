"""The docstrings that an object and what is in it have."""

import inspect
import linecache
import re

from _doctest_parse import DocTestParser


class DocTestFinder:
    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """The tests of an object, by name. `module` False: it belongs to none."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        lines = None
        file = getattr(module, '__file__', None) if module is not None else None
        if file is None:
            try:
                file = inspect.getsourcefile(obj)
            except TypeError:
                file = None
        if file is not None:
            lines = linecache.getlines(file, None if module is None else module.__dict__) or None
        if globs is None:
            globs = {} if module is None else module.__dict__.copy()
        else:
            globs = globs.copy()
        if extraglobs is not None:
            globs.update(extraglobs)
        globs.setdefault('__name__', '__main__')
        tests = []
        self._find(tests, obj, name, module, lines, globs, set())
        tests.sort()
        return tests

    def _belongs(self, module, item):
        if module is None:
            return True
        if inspect.getmodule(item) is not None:
            return module is inspect.getmodule(item)
        if inspect.isfunction(item):
            return module.__dict__ is item.__globals__
        if isinstance(item, property):
            return True
        if hasattr(item, '__module__'):
            return module.__name__ == item.__module__
        return False

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return
        if inspect.ismodule(obj):
            for key, item in obj.__dict__.items():
                if (inspect.isroutine(inspect.unwrap(item)) or inspect.isclass(item)) and self._belongs(module, item):
                    self._find(tests, item, f'{name}.{key}', module, lines, globs, seen)
            for key, item in getattr(obj, '__test__', {}).items():
                if not isinstance(key, str):
                    raise ValueError(f'DocTestFinder.find: __test__ keys must be strings: {type(key)!r}')
                if not (inspect.isroutine(item) or inspect.isclass(item) or inspect.ismodule(item) or isinstance(item, str)):
                    raise ValueError(f'DocTestFinder.find: __test__ values must be strings, functions, methods, classes, or modules: {type(item)!r}')
                self._find(tests, item, f'{name}.__test__.{key}', module, lines, globs, seen)
        elif inspect.isclass(obj):
            for key, item in obj.__dict__.items():
                if isinstance(item, (staticmethod, classmethod)):
                    item = item.__func__
                if (inspect.isroutine(item) or inspect.isclass(item) or isinstance(item, property)) and self._belongs(module, item):
                    self._find(tests, item, f'{name}.{key}', module, lines, globs, seen)

    def _test(self, obj, name, module, globs, lines):
        if isinstance(obj, str):
            text = obj
        else:
            text = getattr(obj, '__doc__', None)
            text = '' if text is None else text if isinstance(text, str) else str(text)
        lineno = self._line(obj, lines)
        if self._exclude_empty and not text:
            return None
        if module is None:
            file = None
        else:
            file = getattr(module, '__file__', None) or module.__name__
        return self._parser.get_doctest(text, globs, name, file, lineno)

    def _line(self, obj, lines):
        """Where the docstring begins, from 0; None when nobody knows."""
        if inspect.ismodule(obj):
            return 0 if getattr(obj, '__doc__', None) is not None else None
        lineno = None
        if inspect.isclass(obj):
            if getattr(obj, '__doc__', None) is not None and lines is not None:
                head = re.compile(rf'\s*class\s*{re.escape(getattr(obj, "__name__", "-"))}\b')
                lineno = next((number for number, line in enumerate(lines) if head.match(line)), None)
        else:
            if inspect.ismethod(obj):
                obj = obj.__func__
            if isinstance(obj, property):
                obj = obj.fget
            if inspect.isroutine(obj) and getattr(obj, '__doc__', None):
                code = getattr(inspect.unwrap(obj), '__code__', None)
                lineno = None if code is None else code.co_firstlineno - 1
        if lineno is None or lines is None:
            return None if lineno is None else lineno + 1
        begins = re.compile(r'(^|.*:)\s*\w*("|\')')
        return next((number for number in range(lineno, len(lines)) if begins.match(lines[number])), None)
