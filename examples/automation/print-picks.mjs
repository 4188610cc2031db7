/** Prints the picks of a run: a table for people, or JSON for programs. Decimals stay the texts that they are: no digit is lost. */
export function printPicks({ id, mode, asOf, matchesConsidered }, picks, asJson) {
  if (asJson) {
    console.log(JSON.stringify({ run: { id, mode, asOf, matchesConsidered }, picks }, null, 2));
    return;
  }
  console.log(`${mode} run as of ${asOf}: ${matchesConsidered} matches, ${picks.length} picks`);
  const rows = picks.map((pick) => [
    pick.match?.kickOffAt.slice(0, 16).replace('T', ' ') ?? '',
    pick.match ? `${pick.match.homeTeam.name} - ${pick.match.awayTeam.name}` : '',
    pick.market,
    [pick.selection, pick.line].filter((part) => part !== null).join(' '),
    `${pick.price} ${pick.book}`,
    `${(pick.edge * 100).toFixed(1)} %`,
    pick.stakeUnits,
  ]);
  if (rows.length === 0) return;
  const table = [['Kick-off (UTC)', 'Match', 'Market', 'Selection', 'Price', 'Edge', 'Units'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    );
}
