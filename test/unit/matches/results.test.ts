import { describe, expect, test } from 'vitest';
import { matchFile, playedRow } from '../../support/match-file.ts';
import type { Result } from '../../../src/modules/matches/domain/match-row.ts';
import { parse, refusalOf } from './parse.ts';

const resultOf = (cells: Record<string, string | number>): Result | null | undefined =>
  parse(matchFile([playedRow({ HTHG: '', HTAG: '', HTR: '', ...cells })])).rows[0]?.result;
const refusal = (cells: Record<string, string | number>): unknown =>
  refusalOf(matchFile([playedRow({ HTHG: '', HTAG: '', HTR: '', ...cells })]));

describe('a result', () => {
  test.each([
    [{ FTHG: 3, FTAG: 1, FTR: 'H', HTHG: 1, HTAG: 1, HTR: 'D' }, [3, 1, 1, 1]],
    [{ FTHG: 0, FTAG: 0, FTR: 'D', HTHG: 0, HTAG: 0, HTR: 'D' }, [0, 0, 0, 0]],
    [{ FTHG: '1.0', FTAG: '2.0', FTR: 'A' }, [1, 2, null, null]],
    [{ FTHG: 1, FTAG: 2, FTR: '' }, [1, 2, null, null]],
    [{ FTHG: 1, FTAG: 2, FTR: 'A', HTHG: 1 }, [1, 2, null, null]],
  ])('is what the cells %o say', (cells, [homeGoals, awayGoals, halfTimeHomeGoals, halfTimeAwayGoals]) => {
    expect(resultOf(cells)).toEqual({ homeGoals, awayGoals, halfTimeHomeGoals, halfTimeAwayGoals });
  });

  test('is none where no goals are given', () => {
    expect(resultOf({ FTHG: '', FTAG: '', FTR: '' })).toBeNull();
  });

  test.each([
    [{ FTHG: 2, FTAG: '', FTR: '' }, 'of FTHG and FTAG only one is given'],
    [{ FTHG: '', FTAG: 0, FTR: '' }, 'of FTHG and FTAG only one is given'],
    [{ FTHG: 2, FTAG: 1, FTR: 'A' }, 'FTR is "A", but the goals are 2-1'],
    [{ FTHG: 1, FTAG: 1, FTR: 'h' }, 'FTR is "h", but the goals are 1-1'],
    [{ FTHG: 2, FTAG: 1, FTR: 'H', HTHG: 1, HTAG: 0, HTR: 'D' }, 'HTR is "D", but the goals are 1-0'],
    [{ FTHG: 2, FTAG: 1, FTR: 'H', HTHG: 3, HTAG: 0, HTR: 'H' }, '3-0 at half time cannot become 2-1'],
    [{ FTHG: 2, FTAG: 1, FTR: 'H', HTHG: 0, HTAG: 2, HTR: 'A' }, '0-2 at half time cannot become 2-1'],
    [{ FTHG: -1, FTAG: 1, FTR: 'A' }, 'FTHG is -1, which is no count from 0 to 200'],
    [{ FTHG: '2.5', FTAG: 1, FTR: 'H' }, 'FTHG is 2.5, which is no count from 0 to 200'],
  ])('contradicting itself refuses the file: %o', (cells, reason) => {
    expect(refusal(cells)).toEqual({ code: 'IMPORT_REFUSED', line: 2, reason });
  });
});
