"""The finders and loaders that there are."""

from _frozen_importlib import BuiltinImporter, FrozenImporter, ModuleSpec
from _frozen_importlib_external import (
    BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES, AppleFrameworkLoader, ExtensionFileLoader, FileFinder, NamespaceLoader, PathFinder,
    SourceFileLoader, SourcelessFileLoader, WindowsRegistryFinder)

__all__ = ['AppleFrameworkLoader', 'BYTECODE_SUFFIXES', 'BuiltinImporter', 'DEBUG_BYTECODE_SUFFIXES', 'EXTENSION_SUFFIXES', 'ExtensionFileLoader', 'FileFinder',
           'FrozenImporter', 'ModuleSpec', 'NamespaceLoader', 'OPTIMIZED_BYTECODE_SUFFIXES', 'PathFinder', 'SOURCE_SUFFIXES', 'SourceFileLoader',
           'SourcelessFileLoader', 'WindowsRegistryFinder', 'all_suffixes']


def all_suffixes():
    return SOURCE_SUFFIXES + BYTECODE_SUFFIXES + EXTENSION_SUFFIXES


def __getattr__(name):
    if name in ('DEBUG_BYTECODE_SUFFIXES', 'OPTIMIZED_BYTECODE_SUFFIXES'):
        import warnings
        warnings.warn(f'importlib.machinery.{name} is deprecated and slated for removal in Python 3.15', DeprecationWarning, stacklevel=2)
        return list(BYTECODE_SUFFIXES)
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
