# Hidden: CPython has this in C.
"""Powers of ten, digits, and the rounding of whole numbers."""

TENS = [10**each for each in range(128)]
_LOGARITHM_OF_TWO = 0.30102999566398120
# More digits than a memory holds.
_TOO_MANY = 1 << 31


def power_of_ten(exponent):
    if exponent < 128:
        return TENS[exponent]
    if exponent > _TOO_MANY:
        raise MemoryError
    return 10**exponent


def digits_of(number):
    """How many digits a number has, whatever its sign; 1 for zero."""
    if not number:
        return 1
    if number < 0:
        number = -number
    count = int(number.bit_length() * _LOGARITHM_OF_TWO)
    return count + 1 if number >= (TENS[count] if count < 128 else 10**count) else count


def shortened(number, power, rounding):
    """A number divided by a power of ten (or another even number) and rounded, and whether it was rounded."""
    whole, rest = divmod(number, power)
    if not rest:
        return whole, False
    if rounding == 'ROUND_HALF_EVEN':
        rest += rest
        if rest > power or rest == power and whole & 1:
            whole += 1
    elif rounding == 'ROUND_HALF_UP':
        rest += rest
        if rest > power or rest == power and number > 0:
            whole += 1
    elif rounding == 'ROUND_DOWN':
        if number < 0:
            whole += 1
    elif rounding == 'ROUND_HALF_DOWN':
        rest += rest
        if rest > power or rest == power and number < 0:
            whole += 1
    elif rounding == 'ROUND_CEILING':
        whole += 1
    elif rounding == 'ROUND_UP':
        if number > 0:
            whole += 1
    elif rounding == 'ROUND_05UP':
        if number < 0:
            if (whole + 1) % 5:
                whole += 1
        elif not whole % 5:
            whole += 1
    return whole, True


def without_zeros(number, most):
    """A number without zeros at its end, at most so many of them, and how many those were."""
    count = 0
    step = 1
    # Steps of growing length, then of shrinking length.
    while count < most:
        if step > most - count:
            step = most - count
        whole, rest = divmod(number, power_of_ten(step))
        if not rest:
            number = whole
            count += step
            step *= 2
        elif step == 1:
            break
        else:
            step //= 2
    return number, count


def text_of(number):
    """The digits of a number that is not negative, however many."""
    bits = number.bit_length()
    if bits < 2000:
        return str(number)
    half = int(bits * _LOGARITHM_OF_TWO) // 2
    high, low = divmod(number, 10**half)
    return text_of(high) + text_of(low).rjust(half, '0')


def number_of(text):
    """The number of a text of digits, however many."""
    size = len(text)
    if size < 600:
        return int(text) if text else 0
    half = size // 2
    return number_of(text[:-half]) * 10**half + number_of(text[-half:])
