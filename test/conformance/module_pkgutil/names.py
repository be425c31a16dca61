# Names looked up, and modules that finders tell of.
import pkgutil
import sys


def attempt(function, *arguments):
    try:
        found = function(*arguments)
        print(getattr(found, '__name__', found))
    except Exception as error:
        print(type(error).__name__, error)


print(pkgutil.__all__, pkgutil.ModuleInfo(1, 2, 3))
for name in (
    'json', 'json:decoder', 'json.decoder', 'json.decoder:JSONDecoder', 'json.decoder.JSONDecoder', 'json:decoder.JSONDecoder.decode', 'json:', 'nope', 'json.nope',
    'json:nope', 'json.nope:x', 'a b', '', ':', '1a', 'json:1a', 'json.', '.json', 'json:decoder:x', 'json.decoder.JSONDecoder.nope', 'xml.etree.ElementTree:Element', 'é.x',
):
    attempt(pkgutil.resolve_name, name)
attempt(pkgutil.resolve_name, 5)
attempt(pkgutil.extend_path, ['/nope'], 'nope.package')
attempt(pkgutil.extend_path, '/nope', 'json')
attempt(pkgutil.extend_path, ('/nope',), 'json')
attempt(pkgutil.get_importer, '/nope')
attempt(list, pkgutil.iter_modules(['/nope']))
attempt(list, pkgutil.iter_modules([]))
attempt(list, pkgutil.iter_modules('nope'))
attempt(list, pkgutil.iter_importers('.x'))
attempt(pkgutil.get_data, 'nope_of_this_name', 'x')
attempt(pkgutil.get_data, 'sys', 'x')


class Finder:
    def __init__(self, path):
        if path != '/own':
            raise ImportError

    def iter_modules(self, prefix=''):
        return [(prefix + 'one', False), (prefix + 'two', False), (prefix + 'one', False)]


sys.path_hooks.insert(0, Finder)
print([(type(finder).__name__, name, ispkg) for finder, name, ispkg in pkgutil.iter_modules(['/own', '/nope'], 'own.')])
print([each.name for each in pkgutil.walk_packages(['/own'])])
print(type(pkgutil.get_importer('/own')).__name__, pkgutil.get_importer('/own') is pkgutil.get_importer('/own'))
sys.path_hooks.remove(Finder)
sys.path_importer_cache.pop('/own')
