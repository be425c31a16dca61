print(chr(65), chr(128512), ord('a'), ord('😀'), hex(10), oct(8), bin(5), ascii('é'), repr('x'), format(5, '03d'))
for bad in ['chr(-1)', 'chr(0x110000)', 'ord("ab")', 'ord("")', 'hex(1.5)']:
    try:
        eval(bad)
    except (ValueError, TypeError) as error:
        print(bad, type(error).__name__, error)
