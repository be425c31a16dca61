// Being written: signatures first.
