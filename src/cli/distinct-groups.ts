interface Group {
  readonly division: string | null;
  readonly season: string | null;
}

/** Without the groups that hold the same seasons of leagues as a later one: of a single season of a league, one is left. In their order. */
export function distinctGroups<Given extends Group>(groups: readonly Given[]): Given[] {
  const single = groups.filter(({ division, season }) => division !== null && season !== null);
  const held = ({ division, season }: Group): string =>
    single
      .filter((one) => (division ?? one.division) === one.division && (season ?? one.season) === one.season)
      .map((one) => `${one.division} ${one.season}`)
      .join();
  return [...new Map(groups.map((group) => [held(group), group])).values()].sort(
    (a, b) => groups.indexOf(a) - groups.indexOf(b),
  );
}
