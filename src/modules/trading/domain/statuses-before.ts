/** The statuses from which a table of transitions leads to a status. */
export function statusesBefore<Status extends string>(
  transitions: Readonly<Record<Status, readonly Status[]>>,
  to: Status,
): Status[] {
  return statusesOf(transitions).filter((from) => transitions[from].includes(to));
}

/** A stored text as a status of the table; null for one that rows of an older database may hold instead. */
export function statusIn<Status extends string>(
  transitions: Readonly<Record<Status, readonly Status[]>>,
  stored: string,
): Status | null {
  return statusesOf(transitions).find((status) => status === stored) ?? null;
}

function statusesOf<Status extends string>(transitions: Readonly<Record<Status, unknown>>): Status[] {
  return Object.keys(transitions).filter((name): name is Status => Object.hasOwn(transitions, name));
}
