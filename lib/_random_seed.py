"""The seed of a generator that was given none. The host's option `random` replaces this module."""

seed = 0
