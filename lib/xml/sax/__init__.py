"""What is there of the interface to parsers by events: saxutils."""
