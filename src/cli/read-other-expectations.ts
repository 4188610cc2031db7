import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { OtherExpectation } from '../modules/models/domain/reference-checks/other-expectations.ts';
import { decodeText } from '../shared/decode-text.ts';
import { DomainError } from '../shared/domain-error.ts';
import { InvalidInputError } from '../shared/invalid-input-error.ts';

/** One entry of what `--json` and the query answer; of its outcome (actual, passed, fault) nothing is believed. */
const entry = z.strictObject({
  name: z.string().min(1),
  expected: z.number(),
  tolerance: z.number().nonnegative().optional(),
  source: z.string().optional(),
  actual: z.unknown().optional(),
  passed: z.unknown().optional(),
  fault: z.unknown().optional(),
});
const list = z.array(z.unknown());
const answer = z.object({ referenceChecks: list });
const response = z.object({ data: answer });

/**
 * The expected values in a JSON file: a list of { name, expected, tolerance?, source? }, or an answer of the query
 * `referenceChecks` as it came.
 *
 * @throws InvalidInputError naming the entry that is malformed; DomainError for a file that cannot be read or holds no list.
 */
export async function readOtherExpectations(file: string): Promise<OtherExpectation[]> {
  const entries = listIn(file, await readJson(file));
  return entries.map((given, index) => {
    const parsed = entry.safeParse(given);
    if (parsed.success) {
      const { name, expected, tolerance, source } = parsed.data;
      return { name, expected, tolerance, source };
    }
    const issue = parsed.error.issues[0];
    const at = ['', ...(issue?.path ?? [])].join('.');
    throw new InvalidInputError(
      `${file} [${index}]${at}`,
      given,
      `is malformed: ${issue?.message ?? 'unknown'}`,
    );
  });
}

function listIn(file: string, json: unknown): unknown[] {
  const found = list.safeParse(json);
  if (found.success) return found.data;
  const answered = answer.safeParse(json);
  if (answered.success) return answered.data.referenceChecks;
  const responded = response.safeParse(json);
  if (responded.success) return responded.data.data.referenceChecks;
  throw new InvalidInputError(file, json, 'is no list of { name, expected, tolerance, source }.');
}

async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new DomainError('BAD_USER_INPUT', `${file}: cannot be read`, { cause: error });
  });
  try {
    return JSON.parse(decodeText(bytes));
  } catch (error) {
    throw new DomainError('BAD_USER_INPUT', `${file}: is no JSON: ${String(error)}`, { cause: error });
  }
}
