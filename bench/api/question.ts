import type { Answer } from './answer.ts';

export const OPERATIONS = [
  'teamByKey',
  'teamsFlat',
  'teamsNested',
  'teamVectors',
  'picksPage',
  'matchesPage',
] as const;

/** What every system is asked, in words. */
export const OPERATION_TITLES: Readonly<Record<OperationName, string>> = {
  teamByKey: 'one team by key, three fields',
  teamsFlat: '99 teams, five fields',
  teamsNested: '20 teams with strategies and five top frictions',
  teamVectors: 'one team with its 31 DNA vectors',
  picksPage: '100 picks with match, teams and audit entry',
  matchesPage: '20 matches of a season, newest first, with closing odds',
};

export type OperationName = (typeof OPERATIONS)[number];

/** What changes from one request to the next. `after` is the cursor of the system itself, null on a first page. */
export type Parameter = Readonly<Record<string, string | number | null>>;

/** How one system is asked for an operation, and where the facts are in its answer. */
export interface Question {
  /** What is sent, as JSON. */
  readonly body: (parameter: Parameter) => object;
  /** The facts, in the one shape that all systems share. */
  readonly facts: (answer: Answer) => unknown;
  /** Asks for the end of a page alone; where there are pages. */
  readonly paging?: Paging;
}

export interface Paging {
  readonly body: (parameter: Parameter) => object;
  readonly endCursor: (answer: Answer) => string;
}

export type Questions = Readonly<Record<OperationName, Question>>;
