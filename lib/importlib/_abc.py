"""What all loaders have."""

import abc


class Loader(metaclass=abc.ABCMeta):
    def create_module(self, spec):
        """None: the module is made as usual."""
        return None

    def load_module(self, fullname):
        if not hasattr(self, 'exec_module'):
            raise ImportError
        from _frozen_importlib_external import _load_module
        return _load_module(self, fullname)
