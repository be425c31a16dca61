"""The environment of the program: the host's option `environ` takes the place of this."""

values = {}
