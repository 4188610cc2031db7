export interface Division {
  readonly country: string;
  readonly league: string;
  /** Whether each pair of teams meets once a season at each ground, so that the date is no part of a match's identity. */
  readonly isDoubleRoundRobin: boolean;
}

const england = (league: string, isDoubleRoundRobin = false): Division => ({
  country: 'England',
  league,
  isDoubleRoundRobin,
});
const abroad = (country: string, league: string, isDoubleRoundRobin = false): Division => ({
  country,
  league,
  isDoubleRoundRobin,
});

/** The divisions of football-data.co.uk, by code, and the invented one of the demo world. */
const DIVISIONS: Readonly<Record<string, Division>> = {
  E0: england('Premier League', true),
  E1: england('Championship'),
  E2: england('League One'),
  E3: england('League Two'),
  EC: england('National League'),
  SC0: abroad('Scotland', 'Scottish Premiership'),
  SC1: abroad('Scotland', 'Scottish Championship'),
  SC2: abroad('Scotland', 'Scottish League One'),
  SC3: abroad('Scotland', 'Scottish League Two'),
  D1: abroad('Germany', 'Bundesliga', true),
  D2: abroad('Germany', '2. Bundesliga'),
  I1: abroad('Italy', 'Serie A', true),
  I2: abroad('Italy', 'Serie B'),
  SP1: abroad('Spain', 'La Liga', true),
  SP2: abroad('Spain', 'Segunda División'),
  F1: abroad('France', 'Ligue 1', true),
  F2: abroad('France', 'Ligue 2'),
  N1: abroad('Netherlands', 'Eredivisie'),
  B1: abroad('Belgium', 'Pro League'),
  P1: abroad('Portugal', 'Primeira Liga'),
  T1: abroad('Turkey', 'Süper Lig'),
  G1: abroad('Greece', 'Super League Greece'),
  DL1: abroad('Demo', 'Demo League', true),
};

const DIVISION_CODE = /^[A-Z]{1,3}\d{0,2}$/;

/** Whether the text has the shape of a division code: `E0`, `SP1`, `EC`. */
export function isDivisionCode(code: string): boolean {
  return DIVISION_CODE.test(code);
}

/** Whether a word of a file's name is meant as a division: `E0` and `EC` are, `EPL` and `all` are not. */
export function claimsDivision(word: string): boolean {
  return Object.hasOwn(DIVISIONS, word) || (isDivisionCode(word) && /\d$/.test(word));
}

/** The division of a code. One that the source does not list is a country of its own, named after its letters. */
export function divisionOf(code: string): Division {
  const known = DIVISIONS[code];
  if (known) return known;
  return { country: code.replace(/\d+$/, ''), league: code, isDoubleRoundRobin: false };
}

/** The leagues of a country that the source covers. */
export function leaguesOf(country: string): string[] {
  return Object.values(DIVISIONS)
    .filter((division) => division.country === country)
    .map(({ league }) => league);
}

/**
 * Competitions that a file's name may claim, by the words of the name. `null` marks one that the source does not cover, so
 * that a file claiming it cannot be what it says.
 */
export const COMPETITION_NAMES: Readonly<Record<string, string | null>> = {
  'premier league': 'E0',
  championship: 'E1',
  'league one': 'E2',
  'league two': 'E3',
  'national league': 'EC',
  'scottish premiership': 'SC0',
  'scottish championship': 'SC1',
  'scottish league one': 'SC2',
  'scottish league two': 'SC3',
  bundesliga: 'D1',
  'bundesliga 2': 'D2',
  '2 bundesliga': 'D2',
  'serie a': 'I1',
  'serie b': 'I2',
  'la liga': 'SP1',
  'la liga 2': 'SP2',
  'ligue 1': 'F1',
  'ligue 2': 'F2',
  eredivisie: 'N1',
  'champions league': null,
  'europa league': null,
  'conference league': null,
  'fa cup': null,
  'world cup': null,
};
