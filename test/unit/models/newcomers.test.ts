import { describe, expect, test } from 'vitest';
import { fitDivision, type HistoricResult } from '../../../src/modules/models/domain/fit-division.ts';
import { type FixtureMeans, fixtureMeans } from '../../../src/modules/models/domain/fixture-means.ts';
import {
  DEFAULT_MODEL_SETTINGS,
  type ModelSettings,
} from '../../../src/modules/models/domain/model-settings.ts';
import { newcomersOf } from '../../../src/modules/models/domain/newcomers.ts';
import { ratedSide } from '../../../src/modules/models/domain/rated-side.ts';
import { addDays } from '../../../src/shared/uk-time.ts';

const [STAYED_A, STAYED_B, STAYED_C, WENT, CAME, NEW, UNSEEN] = [1, 2, 3, 4, 5, 6, 9];

/** A double round robin, with scores that follow from who meets. */
function season(name: string, teams: readonly number[], from: string): HistoricResult[] {
  const pairs = teams.flatMap((home) =>
    teams.filter((away) => away !== home).map((away) => ({ home, away })),
  );
  return pairs.map(({ home, away }, n) => ({
    matchId: Number(name.slice(0, 4)) * 100 + n,
    season: name,
    playedOn: addDays(from, 7 * n),
    homeTeamId: home,
    awayTeamId: away,
    homeGoals: (7 - home + n) % 4,
    awayGoals: (9 - away + 2 * n) % 3,
  }));
}
const first = season('2023/24', [STAYED_A, STAYED_B, STAYED_C, WENT], '2023-08-05');
const second = season('2024/25', [STAYED_A, STAYED_B, STAYED_C, CAME], '2024-08-05');
const third = season('2025/26', [STAYED_A, STAYED_B, CAME, NEW], '2025-08-05');

describe('the newcomers of a history', () => {
  test('played in a season and not in the one before', () => {
    expect(newcomersOf([...first, ...second])).toEqual([CAME]);
    expect(newcomersOf([...first, ...second, ...third])).toEqual([CAME, NEW]);
  });

  test('are the same whatever the order of the matches', () => {
    expect(newcomersOf([...third, ...first, ...second].toReversed())).toEqual([CAME, NEW]);
  });

  test('include a team that went and came back', () => {
    const back = season('2025/26', [STAYED_A, STAYED_B, CAME, WENT], '2025-08-05');
    expect(newcomersOf([...first, ...second, ...back])).toEqual([WENT, CAME]);
  });

  test('are not known in the first season of a history, nor after one that it does not hold whole', () => {
    expect(newcomersOf(first)).toEqual([]);
    expect(newcomersOf([])).toEqual([]);
    // The window of the history opens in May: of the first season it holds a match of two teams.
    expect(newcomersOf([...first.slice(-1), ...second])).toEqual([]);
  });

  test('are known when the season after has only begun', () => {
    expect(
      newcomersOf([...first, ...second.filter(({ awayTeamId }) => awayTeamId === CAME).slice(0, 1)]),
    ).toEqual([CAME]);
  });
});

describe('a fixture of a newcomer', () => {
  const started = third.filter(({ homeTeamId }) => homeTeamId === NEW).slice(0, 2);
  const history = [...first, ...second, ...started];
  const model: ModelSettings = { ...DEFAULT_MODEL_SETTINGS, kind: 'POISSON', minTeamMatches: 4 };
  const fitted = fitDivision(history, '2025-12-01', model);
  const meansOf = (home: number, away: number, newcomers: ModelSettings['newcomers']): FixtureMeans =>
    fixtureMeans(fitted, { ...model, newcomers }, { home, away, isNeutral: false });

  test('is not forecast under SKIP', () => {
    expect(meansOf(NEW, STAYED_A, 'SKIP')).toMatchObject({
      rated: false,
      teamId: NEW,
      reason: 'TOO_FEW_MATCHES',
    });
    expect(meansOf(UNSEEN, STAYED_A, 'SKIP')).toMatchObject({
      rated: false,
      teamId: UNSEEN,
      reason: 'UNKNOWN',
    });
  });

  test('is forecast under RATE by those that came before and have played enough', () => {
    const { fit } = fitted;
    const position = fit.teams.indexOf(CAME);
    const came = { attack: fit.attack[position], defence: fit.defence[position] };
    expect(ratedSide(fitted, { ...model, newcomers: 'RATE' }, UNSEEN)).toEqual({
      rating: came,
      isNewcomer: true,
    });
    const found = meansOf(STAYED_A, UNSEEN, 'RATE');
    const ofCame = meansOf(STAYED_A, CAME, 'RATE');
    expect(found).toEqual({ ...ofCame, newcomers: [UNSEEN] });
    expect(ofCame).toMatchObject({ newcomers: [] });
  });

  test('mixes its own matches in by their share of those that are needed', () => {
    const { fit } = fitted;
    const partOf = (of: readonly number[], team: number): number => of[fit.teams.indexOf(team)] ?? Number.NaN;
    const side = ratedSide(fitted, { ...model, newcomers: 'RATE' }, NEW);
    if (typeof side === 'string') throw new Error(side);
    // Two of four matches.
    expect(side.rating.attack).toBeCloseTo((partOf(fit.attack, NEW) + partOf(fit.attack, CAME)) / 2, 12);
    expect(side.rating.defence).toBeCloseTo((partOf(fit.defence, NEW) + partOf(fit.defence, CAME)) / 2, 12);
    expect(meansOf(NEW, UNSEEN, 'RATE')).toMatchObject({ rated: true, newcomers: [NEW, UNSEEN] });
  });

  test('is no matter for the others: their means are the same under both rules, to the bit', () => {
    expect(meansOf(STAYED_A, STAYED_B, 'RATE')).toEqual(meansOf(STAYED_A, STAYED_B, 'SKIP'));
    expect(meansOf(CAME, STAYED_B, 'RATE')).toEqual(meansOf(CAME, STAYED_B, 'SKIP'));
  });

  test('is not what a team of the first season with few matches plays: nobody knows that it is new', () => {
    const early = fitDivision(first.slice(0, 6), '2024-06-01', { ...model, shrinkage: 1 });
    const rules = { minTeamMatches: 10, newcomers: 'RATE' } as const;
    expect(ratedSide(early, rules, STAYED_A)).toBe('TOO_FEW_MATCHES');
    expect(ratedSide(early, rules, UNSEEN)).toMatchObject({ isNewcomer: true });
  });
});
