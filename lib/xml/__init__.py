"""XML: trees of elements (xml.etree) and what escapes text (xml.sax.saxutils)."""
