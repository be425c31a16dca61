def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise RuntimeError('bad input') from error

parse('x1')
