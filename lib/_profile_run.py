"""What profile and cProfile have in common: running a statement, and showing what was counted or writing it into a file."""


class Running:
    """Methods of a profiler that has runctx and create_stats."""

    def print_stats(self, sort=-1):
        import pstats

        fields = sort if isinstance(sort, tuple) else (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*fields).print_stats()

    def dump_stats(self, file):
        with open(file, 'wb') as stream:
            self.create_stats()
            import marshal

            marshal.dump(self.stats, stream)

    def run(self, cmd):
        import __main__

        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)


def run_and_show(profiler, run, filename, sort):
    """Runs and shows, also when the statement ends the program."""
    try:
        run(profiler)
    except SystemExit:
        pass
    finally:
        if filename is not None:
            profiler.dump_stats(filename)
        else:
            profiler.print_stats(sort)
