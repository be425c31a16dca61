/** The part of the prompt that is written in Python. Apart from the rest, so that a script alone does not load that. */

/** The module by which the prompt asks the user's. */
export const PROMPT_MODULE = '_krait_prompt';
export const PROMPT_FILE = '<prompt>';
export const PROMPT_SOURCE = `
import __main__, builtins, keyword, sys

sys.ps1 = '>>> '
sys.ps2 = '... '


def prompts():
    return str(sys.ps1), str(sys.ps2)


def is_free(name):
    return not hasattr(__main__, name)


def failed(error):
    """Notes the exception that a command ended with; True when the program has shown it in its own way."""
    sys.last_exc = sys.last_value = error
    sys.last_type = type(error)
    sys.last_traceback = error.__traceback__
    if sys.excepthook is sys.__excepthook__:
        return False
    sys.excepthook(type(error), error, error.__traceback__)
    return True


def completions(text):
    """Names, or attributes of what a dotted name stands for, that begin so."""
    owner, dot, start = text.rpartition('.')
    if not dot:
        names = {*keyword.kwlist, *dir(builtins), *dir(__main__)}
    else:
        first, *rest = owner.split('.')
        value = vars(__main__).get(first, getattr(builtins, first, None))
        for name in rest:
            value = getattr(value, name)
        names = dir(value)
    hidden = not start
    return sorted(owner + dot + name for name in names if name.startswith(start) and not (hidden and name.startswith('_')))
`;
