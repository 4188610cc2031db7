import { expect, test } from 'vitest';
import {
  type Placement,
  placeObservation,
  type StoredTimeline,
} from '../../../src/modules/matches/domain/place-observation.ts';

const day = (date: number): Date => new Date(Date.UTC(2026, 4, date));
const stored: StoredTimeline<string, number> = [
  { knownAt: day(1), value: 'a', revisionId: 7 },
  { knownAt: day(5), value: 'b', revisionId: null },
];
const incoming = (date: number): { knownAt: Date; value: string } => ({ knownAt: day(date), value: 'new' });

test('a newer observation comes into force, and the one in force becomes a revision', () => {
  for (const kind of ['ADDED', 'SEEN_AGAIN'] as const) {
    expect(placeObservation(stored, incoming(9), { kind, index: 2 })).toEqual<Placement<string, number>>({
      kept: { knownAt: day(5), value: 'b', kind: 'SUPERSEDED', revisionId: null, isNew: false },
      restated: { revisionId: null },
    });
  }
});

test('an older observation becomes a revision, and what is in force stays', () => {
  for (const kind of ['ADDED', 'SEEN_AGAIN', 'KNOWN_EARLIER'] as const) {
    expect(placeObservation(stored, incoming(3), { kind, index: 1 })).toEqual<Placement<string, number>>({
      kept: { ...incoming(3), kind: 'SUPERSEDED', revisionId: null, isNew: true },
      restated: null,
    });
  }
});

test('a correction of what is in force is restated there, and the earlier value kept', () => {
  expect(placeObservation(stored, incoming(5), { kind: 'CORRECTED', index: 1 })).toEqual<
    Placement<string, number>
  >({
    kept: { knownAt: day(5), value: 'b', kind: 'CORRECTED', revisionId: null, isNew: false },
    restated: { revisionId: null },
  });
});

test('a correction of a revision is restated there, and the earlier value kept', () => {
  expect(placeObservation(stored, incoming(1), { kind: 'CORRECTED', index: 0 })).toEqual<
    Placement<string, number>
  >({
    kept: { knownAt: day(1), value: 'a', kind: 'CORRECTED', revisionId: 7, isNew: false },
    restated: { revisionId: 7 },
  });
});
