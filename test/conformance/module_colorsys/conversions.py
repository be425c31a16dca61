import colorsys

values = 0, 0.25, 0.5, 0.7, 1
for name in colorsys.__all__:
    convert = getattr(colorsys, name)
    for first in values:
        print(name, [convert(first, second, third) for second in values for third in (0, 0.3, 1.0)])
print(colorsys.ONE_THIRD, colorsys.ONE_SIXTH, colorsys.TWO_THIRD)
for name, arguments in (('rgb_to_hls', (2, 0, -2)), ('hsv_to_rgb', (-0.1, 1, 1)), ('hsv_to_rgb', (7.3, 0.5, 1)), ('rgb_to_hsv', (-1, -2, 0)), ('hls_to_rgb', (1.5, 2, 3))):
    try:
        print(getattr(colorsys, name)(*arguments))
    except ZeroDivisionError as error:
        print(error)
