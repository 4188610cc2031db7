import type { Game } from '../game.ts';
import { group, text, type Shaped } from '../shape.ts';
import { RECORD_FIELDS, recordOf } from './record.ts';

export const formWindowShape = group(
  'FormWindow',
  'The newest matches of a team, or as many as there are: `matches` says how many.',
  {
    ...RECORD_FIELDS,
    results: text('W, D and L for each match, the newest last: `WWDLW`.'),
  },
);

export type FormWindow = Shaped<typeof formWindowShape>;

const LETTERS = { WIN: 'W', DRAW: 'D', LOSS: 'L' } as const;

/** The record of the last `length` matches, or of all where there are fewer. */
export function formWindow(games: readonly Game[], length: number): FormWindow {
  const newest = games.slice(-length);
  return { ...recordOf(newest), results: newest.map(({ result }) => LETTERS[result]).join('') };
}
