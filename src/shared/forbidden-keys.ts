/** Names that mean something to every object of JavaScript: as keys of what others give, they are refused. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
