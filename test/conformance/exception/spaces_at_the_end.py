"""The message of an uncaught error is printed as it is."""
raise ValueError(' padded \t ')
