"""Lines of source files by name: those the interpreter has code of, and whatever is put into `cache`."""

import _introspection

__all__ = ['getline', 'clearcache', 'checkcache', 'lazycache']

# file name: (size, modification time or None, lines, full name)
cache = {}


def clearcache():
    cache.clear()


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    return updatecache(filename, module_globals)


def checkcache(filename=None):
    """There are no files that could have changed."""


def updatecache(filename, module_globals=None):
    text = None
    if entry := cache.pop(filename, None):
        text = entry[0]()
    if text is None and isinstance(filename, str):
        text = _introspection.find_source(filename)
        if text is None and filename.startswith('/'):
            # The current directory is the root, so this is what the same name without it is.
            text = _introspection.find_source(filename[1:])
    if text is None:
        return []
    lines = text.splitlines(True)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = (len(text), None, lines, filename)
    return lines


def lazycache(filename, module_globals):
    """Notes where the lines of a module come from; False when its loader cannot tell."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or (filename.startswith('<') and filename.endswith('>')) or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    source = getattr(loader, 'get_source', None)
    if not name or not source:
        return False
    cache[filename] = (lambda: source(name),)
    return True
