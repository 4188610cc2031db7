import { InvalidInputError } from '../../../../shared/invalid-input-error.ts';
import { findJsonFault } from '../../../../shared/json-fault.ts';
import type { Json } from '../../../../shared/json.ts';
import type { MeasureShape, Shape } from './shape.ts';
import { storedNameOf } from './stored-key.ts';

/** Digits behind the point that a stored measure keeps: enough for any use, and equal inputs stay equal text. */
const DIGITS = 6;

/**
 * The value as it is stored: checked against its shape, members under their stored names, measures rounded to six
 * digits behind the point.
 *
 * @throws InvalidInputError with the path of the first member that is missing, unknown, of another kind, not finite,
 * an unsafe whole number, out of bounds, or said although its sample is too small.
 */
export function writeShaped(shape: Shape, value: unknown, path: string): Json {
  switch (shape.kind) {
    case 'measure':
      return value === null ? null : writeMeasure(shape, value, path);
    case 'count':
      return writeCount(value, path);
    case 'flag':
      return value === null || typeof value === 'boolean'
        ? value
        : refuse(path, value, 'is neither true, false nor null');
    case 'text':
      return value === null ? null : writeText(value, path);
    case 'list':
      if (!Array.isArray(value)) return refuse(path, value, 'is not a list');
      return value.map((item: unknown, index) => writeShaped(shape.of, item, `${path}[${index}]`));
    case 'group':
      return writeGroup(shape.fields, value, path);
  }
}

function writeGroup(fields: Readonly<Record<string, Shape>>, value: unknown, path: string): Json {
  if (!isRecord(value)) return refuse(path, value, 'is not an object');
  for (const name of Object.keys(value)) {
    if (!Object.hasOwn(fields, name)) refuse(`${path}.${name}`, value[name], 'is no member of this vector');
  }
  const stored: Record<string, Json> = {};
  for (const [name, shape] of Object.entries(fields)) {
    const member = `${path}.${name}`;
    if (!Object.hasOwn(value, name)) refuse(member, undefined, 'is missing');
    stored[storedNameOf(name, shape)] = writeShaped(shape, value[name], member);
    if (shape.kind === 'measure') requireSample(shape, value, name, member);
  }
  return stored;
}

/** A figure that rests on too few matches is a guess, and is not stored. */
function requireSample(
  { sample, least = 0 }: MeasureShape,
  value: Readonly<Record<string, unknown>>,
  name: string,
  path: string,
): void {
  if (sample === undefined || value[name] === null) return;
  const size = value[sample];
  if (typeof size === 'number' && size >= least) return;
  refuse(path, value[name], `rests on too small a sample: ${sample} is ${String(size)}, ${least} are needed`);
}

function writeMeasure({ min, max }: MeasureShape, value: unknown, path: string): number {
  const number = finite(value, path);
  if (min !== undefined && number < min) refuse(path, number, `is below ${min}`);
  if (max !== undefined && number > max) refuse(path, number, `is above ${max}`);
  // Adding zero turns -0 into 0.
  return Number(number.toFixed(DIGITS)) + 0;
}

function writeCount(value: unknown, path: string): number {
  const number = finite(value, path);
  if (!Number.isSafeInteger(number) || number < 0) refuse(path, number, 'is not a whole number from 0');
  return number;
}

function finite(value: unknown, path: string): number {
  if (typeof value !== 'number') return refuse(path, value, 'is not a number');
  const fault = findJsonFault(value);
  return fault.found ? refuse(path, value, fault.rule) : value;
}

function writeText(value: unknown, path: string): string {
  if (typeof value !== 'string') return refuse(path, value, 'is not a text');
  const fault = findJsonFault(value);
  return fault.found ? refuse(path, value, fault.rule) : value;
}

function refuse(path: string, value: unknown, rule: string): never {
  throw new InvalidInputError(path, value, rule);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
