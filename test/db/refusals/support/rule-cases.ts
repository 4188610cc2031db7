import type { Json } from '../../../../src/shared/json.ts';

/** What is changed of a row that stands: values by column. */
export type Change = Readonly<Record<string, Json>>;

/** Changes of a table's row that a rule refuses each, by the name of the rule: one for every way to break it. */
export type RuleCases = Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>>;

/** Every case in a line of its own, for `it.each`. */
export function casesOf(
  ...areas: readonly RuleCases[]
): { table: string; rule: string; changes: readonly Change[] }[] {
  return areas.flatMap((area) =>
    Object.entries(area).flatMap(([table, rules]) =>
      Object.entries(rules).map(([rule, changes]) => ({ table, rule, changes })),
    ),
  );
}
