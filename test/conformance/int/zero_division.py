for expression in ['1 // 0', '1 % 0', '1 / 0', 'divmod(1, 0)', '0 ** -1', 'pow(2, 3, 0)', '2 ** 100 // 0', '1.0 // 0', '1.0 % 0']:
    try:
        eval(expression)
    except (ZeroDivisionError, ValueError) as error:
        print(expression, '->', type(error).__name__, error)
