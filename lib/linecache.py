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
    if filename is not None:
        # What is no key of a dict is no file's name.
        cache.get(filename)


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
            text = _module_text(filename)
    if text is None:
        return []
    lines = text.splitlines(True)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = (len(text), None, lines, filename)
    return lines


def _module_text(filename):
    """The text of a module that was never imported, found by the names that its file may have as a module."""
    if not filename.endswith('.py'):
        return None
    parts = filename[:-3].split('/')
    if parts[-1] == '__init__':
        parts.pop()
    for start in range(len(parts) - 1, -1, -1):
        if not parts[start].isidentifier():
            break
        about = _introspection.find_source('<about>' + '.'.join(parts[start:]))
        if about is None:
            continue
        file, _, text = about.partition('\n')[2].partition('\n')
        if file == filename or not file.startswith('<') and not filename.startswith('/') and file.endswith('/' + filename):
            return text
    return None


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
