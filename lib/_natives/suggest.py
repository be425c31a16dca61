"""What tracebacks add to the message of an exception: "Did you mean"."""

from _nearest import nearest


def suggestion(exception):
    """What a traceback adds to the message of a NameError, AttributeError or ImportError; None when nothing is near."""
    from _module_names import names
    wrong = exception.name_from if isinstance(exception, ImportError) else exception.name
    if not isinstance(wrong, str):
        return None
    try:
        found = _propose(exception, wrong)
    except Exception:
        found = None
    text = f". Did you mean: '{found}'?" if found else ''
    if isinstance(exception, NameError) and wrong in names:
        text += f"{' Or did' if found else '. Did'} you forget to import '{wrong}'?"
    return text or None


def _propose(exception, wrong):
    traceback = exception.__traceback__
    while traceback and traceback.tb_next:
        traceback = traceback.tb_next
    frame = traceback and traceback.tb_frame
    if isinstance(exception, NameError):
        if 'self' in frame.f_locals and hasattr(frame.f_locals['self'], wrong):
            return f'self.{wrong}'
        return nearest(list({**frame.f_locals, **frame.f_globals, **frame.f_builtins}), wrong)
    of_self = False
    if isinstance(exception, AttributeError):
        candidates = dir(exception.obj)
        of_self = frame and 'self' in frame.f_locals and frame.f_locals['self'] is exception.obj
    else:
        import sys
        candidates = dir(sys.modules[exception.name])
    if not of_self and not wrong.startswith('_'):
        candidates = [each for each in candidates if not each.startswith('_')]
    return nearest(candidates, wrong)
