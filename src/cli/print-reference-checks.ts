import Table from 'cli-table3';
import type { ReferenceCheck } from '../modules/models/domain/reference-checks/check-reference-case.ts';
import type { NotRun } from '../modules/models/domain/reference-checks/seasons/season-checks.ts';

/** Prints a line a check, then what failed, what was not run and why, and the count of each. */
export function printReferenceChecks(checks: readonly ReferenceCheck[], notRun: readonly NotRun[]): void {
  console.log(tableOf(checks));
  const failed = checks.filter(({ passed }) => !passed);
  for (const { name, expected, actual, tolerance, fault } of failed) {
    const off = actual === null ? (fault ?? '') : `${actual} is off by ${Math.abs(actual - expected)}`;
    console.log(`FAILED ${name}: ${off}; expected ${expected} within ${tolerance}`);
  }
  for (const line of notRunLines(notRun)) console.log(line);
  const passed = checks.length - failed.length;
  console.log(`${passed} passed, ${failed.length} failed, ${notRun.length} not run`);
}

/** A line for each set of missing season files: how many checks were not run for the lack of it. */
export function notRunLines(notRun: readonly NotRun[]): string[] {
  const counts = new Map<string, number>();
  for (const { missing } of notRun) {
    const files = missing.map((name) => `${name}.csv`).join(', ');
    counts.set(files, (counts.get(files) ?? 0) + 1);
  }
  return [...counts].map(([files, count]) => `NOT RUN ${count} checks: no ${files} was given`);
}

/** A line a check, below the source that it shares with the lines around it. */
function tableOf(checks: readonly ReferenceCheck[]): string {
  const table = new Table({
    head: ['check', 'expected', 'actual', 'tolerance', 'passed'],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  let shownSource: string | null = null;
  for (const { name, expected, actual, tolerance, passed, source } of checks) {
    if (source !== shownSource) table.push([{ colSpan: 5, content: source }]);
    shownSource = source;
    // Ten digits tell what agrees; the whole number is in --json.
    const shown = actual === null ? '-' : String(Number(actual.toPrecision(10)));
    table.push([`  ${name}`, String(expected), shown, String(tolerance), passed ? 'yes' : 'NO']);
  }
  return table.toString();
}
