const TEAMS = [
  'Arsenal',
  'Brentford',
  'Chelsea',
  'Everton',
  'Fulham',
  'Leeds',
  'Man City',
  'Wolves',
] as const;

const HEADER =
  'Div,Date,Time,HomeTeam,AwayTeam,FTHG,FTAG,FTR,HS,AS,B365H,B365D,B365A,PSCH,PSCD,PSCA,AvgH,AvgD,AvgA';

/** A season of eight clubs in which everybody meets twice: 56 matches, two a day, with prices of three books. */
export function seasonFile(): string {
  const pairs = TEAMS.flatMap((home) =>
    TEAMS.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  const rows = pairs.map(({ home, away }, index) => {
    const day = new Date(Date.UTC(2025, 7, 16 + Math.floor(index / 2)));
    const date = [day.getUTCDate(), day.getUTCMonth() + 1]
      .map((part) => String(part).padStart(2, '0'))
      .join('/');
    const [homeGoals, awayGoals] = [index % 4, index % 3];
    const outcome = homeGoals === awayGoals ? 'D' : homeGoals > awayGoals ? 'H' : 'A';
    return `E0,${date}/2025,15:00,${home},${away},${homeGoals},${awayGoals},${outcome},12,9,2.10,3.40,3.50,2.05,3.50,3.60,2.08,3.42,3.48`;
  });
  return [HEADER, ...rows, ''].join('\n');
}
