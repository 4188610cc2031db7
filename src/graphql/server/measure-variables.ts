import { FORBIDDEN_KEYS } from '../../shared/forbidden-keys.ts';
import { findTextFault } from '../../shared/text-fault.ts';

interface VariableFault {
  readonly path: string;
  readonly value: unknown;
  readonly rule: string;
}

interface Measured {
  readonly characters: number;
  readonly fault: VariableFault | null;
}

const DEEPEST = 64;

/** How many characters a request's variables have, and the first value in them that no column can hold, with its path. */
export function measureVariables(variables: unknown): Measured {
  let characters = 0;
  const faultIn = (value: unknown, path: string, depth: number): VariableFault | null => {
    if (typeof value === 'string') {
      characters += value.length;
      const rule = findTextFault(value);
      return rule === null ? null : { path, value, rule };
    }
    if (typeof value === 'number') {
      return Number.isFinite(value) ? null : { path, value, rule: 'is beyond the range of numbers' };
    }
    if (typeof value !== 'object' || value === null) return null;
    if (depth > DEEPEST) return { path, value: '…', rule: `is nested deeper than ${DEEPEST} levels` };
    for (const [key, member] of Object.entries(value)) {
      characters += key.length;
      if (FORBIDDEN_KEYS.has(key)) return { path, value: key, rule: 'is not allowed as a key' };
      const fault = faultIn(member, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, depth + 1);
      if (fault !== null) return fault;
    }
    return null;
  };
  const fault = faultIn(variables, 'variables', 0);
  return { characters, fault };
}
