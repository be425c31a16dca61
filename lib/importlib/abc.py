"""Abstract classes of finders and loaders."""

import abc

import _frozen_importlib
import _frozen_importlib_external

from . import machinery
from ._abc import Loader

__all__ = ['Loader', 'MetaPathFinder', 'PathEntryFinder', 'ResourceLoader', 'InspectLoader', 'ExecutionLoader', 'FileLoader', 'SourceLoader']


def _register(abstract, *classes):
    for each in classes:
        abstract.register(each)


class MetaPathFinder(metaclass=abc.ABCMeta):
    """A finder for sys.meta_path, with a method find_spec."""

    def invalidate_caches(self):
        pass


class PathEntryFinder(metaclass=abc.ABCMeta):
    """A finder for one entry of a path, with a method find_spec."""

    def invalidate_caches(self):
        pass


class ResourceLoader(Loader):
    """A loader that reads bytes of any path."""

    @abc.abstractmethod
    def get_data(self, path):
        raise OSError


class InspectLoader(Loader):
    """A loader that knows what it would load."""

    def is_package(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        return None if source is None else self.source_to_code(source)

    @abc.abstractmethod
    def get_source(self, fullname):
        raise ImportError

    @staticmethod
    def source_to_code(data, path='<string>'):
        return compile(data, path, 'exec', dont_inherit=True)

    exec_module = _frozen_importlib_external._LoaderBasics.exec_module
    load_module = _frozen_importlib_external._LoaderBasics.load_module


class ExecutionLoader(InspectLoader):
    """A loader that knows the file of what it would load."""

    @abc.abstractmethod
    def get_filename(self, fullname):
        raise ImportError

    def get_code(self, fullname):
        source = self.get_source(fullname)
        if source is None:
            return None
        try:
            path = self.get_filename(fullname)
        except ImportError:
            return self.source_to_code(source)
        return self.source_to_code(source, path)


class FileLoader(_frozen_importlib_external.FileLoader, ResourceLoader, ExecutionLoader):
    """A loader of one file."""


class SourceLoader(_frozen_importlib_external.SourceLoader, ResourceLoader, ExecutionLoader):
    """A loader of source; it needs get_data and get_filename."""

    def path_mtime(self, path):
        if self.path_stats.__func__ is SourceLoader.path_stats:
            raise OSError
        return int(self.path_stats(path)['mtime'])

    def path_stats(self, path):
        if self.path_mtime.__func__ is SourceLoader.path_mtime:
            raise OSError
        return {'mtime': self.path_mtime(path)}

    def set_data(self, path, data):
        """Code is not kept."""


_register(MetaPathFinder, machinery.BuiltinImporter, machinery.FrozenImporter, machinery.PathFinder, machinery.WindowsRegistryFinder)
_register(PathEntryFinder, machinery.FileFinder)
_register(InspectLoader, machinery.BuiltinImporter, machinery.FrozenImporter, machinery.NamespaceLoader)
_register(ExecutionLoader, machinery.ExtensionFileLoader, machinery.AppleFrameworkLoader)
_register(FileLoader, machinery.SourceFileLoader, machinery.SourcelessFileLoader)
_register(SourceLoader, machinery.SourceFileLoader)
