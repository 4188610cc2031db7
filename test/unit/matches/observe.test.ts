import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, type Observation, observe } from '../../../src/modules/matches/domain/observe.ts';

type Timeline = readonly Observation<string>[];

const at = (hour: number, value: string): Observation<string> => ({
  knownAt: new Date(hour * 3_600_000),
  value,
});
const same = (a: string, b: string): boolean => a === b;
const place = (timeline: Timeline, incoming: Observation<string>): Change =>
  observe(timeline, incoming, same);

/** The timeline after a change, as whoever stores it is told. */
function apply(timeline: Timeline, incoming: Observation<string>): Timeline {
  const change = place(timeline, incoming);
  if (change.kind === 'UNCHANGED') return timeline;
  const replaced = change.kind === 'CORRECTED' ? 1 : 0;
  return timeline.toSpliced(change.index, replaced, incoming);
}

function importAll(observations: Timeline): Timeline {
  return observations.reduce(apply, []);
}

describe('an observation', () => {
  const record = [at(1, 'a'), at(5, 'b')];

  test('that is the first of all is added', () => {
    expect(place([], at(1, 'a'))).toEqual({ kind: 'ADDED', index: 0 });
  });

  test.each<[string, Observation<string>, Change]>([
    ['on record already changes nothing', at(1, 'a'), { kind: 'UNCHANGED' }],
    ['of the newest instant changes nothing when it says the same', at(5, 'b'), { kind: 'UNCHANGED' }],
    ['of an instant on record corrects it', at(1, 'c'), { kind: 'CORRECTED', index: 0 }],
    ['of the newest instant corrects it', at(5, 'c'), { kind: 'CORRECTED', index: 1 }],
    ['that says a later thing sooner is known earlier', at(3, 'b'), { kind: 'KNOWN_EARLIER', index: 1 }],
    ['that says the same later is seen again', at(3, 'a'), { kind: 'SEEN_AGAIN', index: 1 }],
    ['that says the newest thing later is seen again', at(7, 'b'), { kind: 'SEEN_AGAIN', index: 2 }],
    ['of something else in between is added there', at(3, 'c'), { kind: 'ADDED', index: 1 }],
    ['of something else before all is added first', at(0, 'c'), { kind: 'ADDED', index: 0 }],
    ['of something else after all becomes the newest', at(7, 'a'), { kind: 'ADDED', index: 2 }],
  ])('%s', (_name, incoming, change) => {
    expect(place(record, incoming)).toEqual(change);
  });
});

describe('any sources in any order', () => {
  /** One value an instant: a file says one thing, however often it is imported. */
  const sources = fc
    .uniqueArray(fc.record({ hour: fc.nat(12), value: fc.constantFrom('a', 'b', 'c') }), {
      selector: ({ hour }) => hour,
      minLength: 1,
      maxLength: 8,
    })
    .map((some) => some.map(({ hour, value }) => at(hour, value)));
  /** Each source once, in some order, then some of them again. */
  const imports = sources.chain((all) =>
    fc.tuple(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.array(fc.constantFrom(...all), { maxLength: 8 }),
    ),
  );

  test('are on record once all are imported, and importing them again changes nothing', () => {
    fc.assert(
      fc.property(imports, ([order, again]) => {
        const timeline = importAll([...order, ...again]);
        expect(order.map((one) => place(timeline, one).kind)).toEqual(order.map(() => 'UNCHANGED'));
      }),
    );
  });

  test('tell at every instant what was said last', () => {
    fc.assert(
      fc.property(imports, fc.integer({ min: -1, max: 13 }), ([order, again], hour) => {
        const known = (timeline: Timeline): string | undefined =>
          timeline
            .filter(({ knownAt }) => knownAt.getTime() <= hour * 3_600_000)
            .toSorted((a, b) => a.knownAt.getTime() - b.knownAt.getTime())
            .at(-1)?.value;
        expect(known(importAll([...order, ...again]))).toBe(known(order));
      }),
    );
  });

  test('keep the timeline ordered, one observation an instant', () => {
    fc.assert(
      fc.property(imports, ([order]) => {
        const instants = importAll(order).map(({ knownAt }) => knownAt.getTime());
        expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
      }),
    );
  });
});
