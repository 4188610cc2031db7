import path from 'node:path';
import { parseArgs } from 'node:util';
import { readEnv } from '../env.ts';
import {
  expectOther,
  requireKnownNames,
} from '../modules/models/domain/reference-checks/other-expectations.ts';
import {
  FORMULA_CASES,
  referenceChecks,
} from '../modules/models/domain/reference-checks/reference-checks.ts';
import {
  SEASON_CASES,
  seasonChecks,
} from '../modules/models/domain/reference-checks/seasons/season-checks.ts';
import { DomainError } from '../shared/domain-error.ts';
import { isRefusal, isWrongOption } from './is-refusal.ts';
import { notRunLines, printReferenceChecks } from './print-reference-checks.ts';
import { readOtherExpectations } from './read-other-expectations.ts';
import { readReferenceSeasons } from './read-reference-seasons.ts';

// Calculates the published figures and compares; needs no database. Ends with status 1 when one of them is missed.
// PATH: season files, or folders of them. FILE: other expected values, as --json prints them.
const USAGE = 'npm run reference-checks -- [PATH...] [--expected FILE] [--json]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { expected: { type: 'string' }, json: { type: 'boolean' } },
  });
  await check(positionals, values.expected, values.json ?? false);
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  if (isWrongOption(error)) console.error(`Usage: ${USAGE}`);
  process.exitCode = 1;
}

async function check(given: readonly string[], expected: string | undefined, asJson: boolean): Promise<void> {
  const { calledIn } = readEnv();
  const isList = (one: string): boolean => one.toLowerCase().endsWith('.json');
  const lists = [...(expected === undefined ? [] : [expected]), ...given.filter(isList)];
  if (lists.length > 1)
    throw new DomainError('BAD_USER_INPUT', `Give one list of expected values, not ${lists.join(' and ')}.`);
  const [list] = lists;
  const others = list === undefined ? [] : await readOtherExpectations(path.resolve(calledIn, list));
  requireKnownNames([...FORMULA_CASES, ...SEASON_CASES], others);

  const paths = given.filter((one) => !isList(one)).map((one) => path.resolve(calledIn, one));
  const needed = new Set(SEASON_CASES.flatMap(({ needs }) => needs));
  const seasons = await readReferenceSeasons(paths, needed);
  const onSeasons = seasonChecks(seasons, expectOther(SEASON_CASES, others));
  const checks = [...referenceChecks(expectOther(FORMULA_CASES, others)), ...onSeasons.checks];

  if (!asJson) printReferenceChecks(checks, onSeasons.notRun);
  else {
    console.log(JSON.stringify(checks, null, 2));
    for (const line of notRunLines(onSeasons.notRun)) console.error(line);
  }
  if (checks.some(({ passed }) => !passed)) process.exitCode = 1;
}
