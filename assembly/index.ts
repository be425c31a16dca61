/** The module: everything the host may call. */
export * from './host/exports';
export * from './builtins/natives';
