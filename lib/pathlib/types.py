"""Protocols about paths, for annotations."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class PathInfo(Protocol):
    """What the attribute `info` of a path can be asked."""

    def exists(self, *, follow_symlinks: bool = True) -> bool: ...

    def is_dir(self, *, follow_symlinks: bool = True) -> bool: ...

    def is_file(self, *, follow_symlinks: bool = True) -> bool: ...

    def is_symlink(self) -> bool: ...
