import { describe, expect, test } from 'vitest';
import { type AskedAnswer, ResponseKeys } from '../../../../src/graphql/caching/response-key.ts';

const ASKED: AskedAnswer = {
  document: 'query A($x: Int) { a } query B { a }',
  operationName: 'A',
  variables: { x: 1 },
  rights: { role: 'VIEWER', heldTo: null },
};

describe('keys of answers', () => {
  test('are equal for equal requests, also of other objects and of scopes in another order', () => {
    const keys = new ResponseKeys();
    const rights = { role: 'ADMIN', heldTo: ['LEDGER_READ', 'JOBS_READ'] } as const;
    expect(keys.of({ ...ASKED, rights, variables: { x: [{ y: 'ä' }] } })).toBe(
      keys.of({
        ...ASKED,
        document: ['query A($x: Int) { a }', 'query B { a }'].join(' '),
        rights: { role: 'ADMIN', heldTo: ['JOBS_READ', 'LEDGER_READ'] },
        variables: { x: [{ y: 'ä' }] },
      }),
    );
  });

  test('differ where anything of a request or of the rights differs', () => {
    const keys = new ResponseKeys();
    const values: unknown[] = [
      ...[0, -0, 1, '1', true, 'true', null, undefined, Infinity, -Infinity, 'Infinity', '', [], {}, [null]],
      ...[
        [[]],
        [1, 2],
        [[1], 2],
        '1,2',
        [undefined],
        { y: 1 },
        { y: '1' },
        { y: null },
        { y: undefined },
        'undefined',
      ],
      ...['"', '\\"', 'null', '-0', { 'y":1,"z': 2 }, { y: 1, z: 2 }, 1e21, '1e21', '1e+21'],
    ];
    const asked: AskedAnswer[] = [
      ...values.map((x) => ({ ...ASKED, variables: { x } })),
      { ...ASKED, variables: {} },
      { ...ASKED, variables: null },
      { ...ASKED, operationName: 'B' },
      { ...ASKED, operationName: null },
      { ...ASKED, operationName: 'null' },
      { ...ASKED, operationName: 'A" "VIEWER' },
      { ...ASKED, document: `${ASKED.document} ` },
      { ...ASKED, rights: { role: 'ADMIN', heldTo: null } },
      { ...ASKED, rights: { role: null, heldTo: null } },
      { ...ASKED, rights: { role: 'VIEWER', heldTo: [] } },
      { ...ASKED, rights: { role: 'VIEWER', heldTo: ['LEDGER_READ'] } },
      { ...ASKED, rights: { role: 'VIEWER', heldTo: ['LEDGER_READ', 'JOBS_READ'] } },
    ];
    expect(new Set(asked.map((one) => keys.of(one))).size).toBe(asked.length);
  });

  test('never mean another document, however many were told apart since', () => {
    const keys = new ResponseKeys();
    const first = keys.of(ASKED);
    const others = Array.from({ length: 300 }, (_, number) =>
      keys.of({ ...ASKED, document: `${number}${' '.repeat(20_000)}` }),
    );
    expect(new Set([first, ...others]).size).toBe(301);
    expect(others).not.toContain(keys.of(ASKED));
  });
});
