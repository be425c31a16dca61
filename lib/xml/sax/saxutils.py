"""Text and attribute values as XML writes them."""

__all__ = ['escape', 'unescape', 'quoteattr']


def escape(data, entities={}):
    """&, < and > as entities, then what else is in the dict."""
    data = data.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;')
    for text, entity in entities.items():
        data = data.replace(text, entity)
    return data


def unescape(data, entities={}):
    data = data.replace('&lt;', '<').replace('&gt;', '>')
    for entity, text in entities.items():
        data = data.replace(entity, text)
    # Last, or what was escaped twice would become text.
    return data.replace('&amp;', '&')


def quoteattr(data, entities={}):
    """With the quotes around it: single ones if there are double ones in the text only."""
    data = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in data:
        return f'"{data}"'
    if "'" not in data:
        return f"'{data}'"
    return '"' + data.replace('"', '&quot;') + '"'
