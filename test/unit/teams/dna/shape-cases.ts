import {
  count,
  flag,
  fraction,
  group,
  list,
  measure,
  text,
} from '../../../../src/modules/teams/domain/dna/shape.ts';

const madeItemShape = group('MadeItem', 'An item.', {
  name: text('Its name.'),
  size: measure('goals', 'Its size.'),
});

/** A shape with one of every kind. */
export const madeShape = group('Made', 'Everything a shape can hold.', {
  matches: count('Matches.'),
  winRate: fraction('Share of matches won.', 'matches', 5),
  avgGoals: measure('goals', 'Goals a match.', { min: -10, max: 10 }),
  isStrong: flag('Whether strong.'),
  isOverSpecialist: flag('Whether more goals.', { storedAs: 'over_specialist' }),
  label: text('In a word.'),
  items: list('Its items.', madeItemShape),
});

/** A value of it. */
export const madeValue = {
  matches: 8,
  winRate: 0.625,
  avgGoals: 1.5,
  isStrong: true,
  isOverSpecialist: false,
  label: 'Fast',
  items: [{ name: 'First', size: 2 }],
};
