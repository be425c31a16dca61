export function exceptionTreeInstall(): bool { return true; }
