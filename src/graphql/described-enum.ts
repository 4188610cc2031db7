/** The values of a GraphQL enum from a table of names and what each means. */
export function describedEnum<Name extends string>(
  table: Readonly<Record<Name, string>>,
): Record<Name, { value: Name; description: string }> {
  const entries = Object.entries<string>(table).map(([value, description]) => [
    value,
    { value, description },
  ]);
  return Object.fromEntries(entries) as Record<Name, { value: Name; description: string }>;
}
