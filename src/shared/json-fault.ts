import { FORBIDDEN_KEYS } from './forbidden-keys.ts';
import type { Json } from './json.ts';
import { findTextFault } from './text-fault.ts';

type JsonFault =
  | { readonly found: false; readonly json: Json }
  | { readonly found: true; readonly path: string; readonly value: unknown; readonly rule: string };

const DEEPEST = 32;

/** The first thing in a value that JSON in the database would not keep as it is, with its path: `.a[3]`. */
export function findJsonFault(value: unknown, path = '', depth = 0): JsonFault {
  const faulty = (rule: string): JsonFault => ({ found: true, path, value, rule });
  if (value === null || typeof value === 'boolean') return { found: false, json: value };
  if (typeof value === 'string') {
    const rule = findTextFault(value);
    return rule === null ? { found: false, json: value } : faulty(rule);
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return faulty('is not a finite number');
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
      return faulty('is a whole number beyond 2^53: give it as a string');
    }
    return { found: false, json: value };
  }
  if (typeof value !== 'object') return faulty('is not a JSON value');
  if (depth >= DEEPEST)
    return { found: true, path, value: '…', rule: `is nested deeper than ${DEEPEST} levels` };
  return Array.isArray(value) ? findInList(value, path, depth) : findInObject(value, path, depth);
}

function findInList(list: readonly unknown[], path: string, depth: number): JsonFault {
  const json: Json[] = [];
  for (const [index, item] of list.entries()) {
    const fault = findJsonFault(item, `${path}[${index}]`, depth + 1);
    if (fault.found) return fault;
    json.push(fault.json);
  }
  return { found: false, json };
}

function findInObject(object: object, path: string, depth: number): JsonFault {
  const json: Record<string, Json> = {};
  for (const [key, member] of Object.entries(object)) {
    const rule = FORBIDDEN_KEYS.has(key) ? 'is not allowed as a key' : findTextFault(key);
    if (rule !== null) return { found: true, path, value: key, rule };
    const fault = findJsonFault(member, `${path}.${key}`, depth + 1);
    if (fault.found) return fault;
    json[key] = fault.json;
  }
  return { found: false, json };
}
