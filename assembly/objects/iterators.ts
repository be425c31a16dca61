// Being written: signatures first.
export {};
