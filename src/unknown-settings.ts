/** Shorter names are near to too many others. */
const SHORTEST = 6;

export interface UnknownSetting {
  readonly name: string;
  /** The setting that was probably meant. */
  readonly meant: string;
}

/**
 * Variables that are no settings, and look like one: `RATE_LIMT` for `RATE_LIMIT`. An environment holds the variables of other programs as well, so these
 * are told and nothing is refused.
 */
export function findUnknownSettings(
  given: readonly string[],
  known: readonly string[],
): readonly UnknownSetting[] {
  return given.flatMap((name) => {
    if (known.includes(name) || name.length < SHORTEST) return [];
    const meant = known.find((one) => one.length >= SHORTEST && isNear(name, one));
    return meant === undefined ? [] : [{ name, meant }];
  });
}

/** Whether one text becomes the other by a letter that is missing, too many, another one, or two that changed places. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest.slice(2) === otherRest.slice(2) && rest[0] === otherRest[1] && rest[1] === otherRest[0])
  );
}
