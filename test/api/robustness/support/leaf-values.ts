import { encodeNodeId } from '../../../../src/graphql/node-id.ts';
import { leaf, text, type Given } from './given.ts';

/** What lies in the database that operations are asked of: its ids by type, and cursors of its lists. */
export interface Known {
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly cursors: readonly string[];
}

const UUID = '00000000-0000-4000-8000-000000000001';
const HUGE = 'x'.repeat(20_000);

const DAYS = ['2026-05-02', '1800-01-01', '2199-12-31', '2024-02-29'];
const INSTANTS = [
  '2026-05-15T06:00:00Z',
  '2026-05-01T00:00:00.000Z',
  '1800-01-01T00:00:00Z',
  '2199-12-31T23:59:59.999999Z',
  '2026-05-02T15:00:00+14:00',
];
const WORDS = [
  ...[
    'E0',
    'SP1',
    '2526',
    '2025-2026',
    'Home',
    'Away',
    'value',
    'hash',
    'PS',
    'SOL/USDC',
    'USDC',
    'momentum',
  ],
  ...[
    '0 6 * * *',
    '* * * * *',
    'market.matches',
    'matches',
    'a',
    '',
    ' ',
    'Málaga 😀',
    "'; --",
    '%',
    '\\',
    '\n',
  ],
  ...[
    'public',
    '/results',
    'E0.csv',
    'a.csv',
    'football-data.co.uk',
    UUID,
    '1',
    '-1',
    '0.5',
    '[]',
    '{}',
    'null',
  ],
];
const INTS = ['0', '1', '2', '3', '5', '20', '100', '-1', '2147483647', '-2147483648'];
const FLOATS = ['0', '1', '0.5', '2.1', '-0.5', '100', '1e15', '1e308', '-1e308', '5e-324', '-0'];
const DECIMALS = [
  '0',
  '1.85',
  '-0.25',
  '100',
  '12345678901234567890.123456789012345678',
  '0.000000000000000001',
];
const JSONS = ['null', '1', '"a"', '[]', '[1,[2]]', 'true'];

/** Values that the type takes, the ordinary and the last ones of its range. */
export function takenBy(type: string, name: string, known: Known): readonly Given[] {
  switch (type) {
    case 'Int':
      if (/^(first|last)$/.test(name)) return ['0', '1', '2', '5'].map((value) => leaf(value));
      return INTS.map((value) => leaf(value));
    case 'Float':
      return [...INTS, ...FLOATS].map((value) => leaf(value));
    case 'Boolean':
      return ['true', 'false'].map((value) => leaf(value));
    case 'Decimal':
      return [...DECIMALS.map(text), leaf('1.5'), leaf('2')];
    case 'DateTime':
      return INSTANTS.map(text);
    case 'Date':
      return DAYS.map(text);
    case 'ID':
      return idsFor(name, known).map(text);
    case 'JSON':
      return JSONS.map((value) => leaf(value));
    default:
      return [...WORDS, ...(/^(after|before)$/.test(name) ? known.cursors : [])].map(text);
  }
}

/** The ids of what an argument is called after come first; every other one is an id as well. */
function idsFor(name: string, { ids }: Known): readonly string[] {
  const stem = name.replace(/Ids?$/, '').toLowerCase();
  const named = [...ids]
    .filter(([type]) => stem !== '' && type.toLowerCase().endsWith(stem))
    .flatMap(([, own]) => own);
  const each = [...ids].flatMap(([, [first]]) => first ?? []);
  return [...Array.from({ length: 8 }, () => named).flat(), ...each];
}

const ODD_TEXTS = [
  ...[
    'a\u0000b',
    'a\ud800',
    '\udc00b',
    HUGE,
    'NaN',
    'Infinity',
    '1e999',
    '-1e400',
    '0x10',
    '٣',
    '1,5',
    '9'.repeat(400),
  ],
  ...[
    '0000-01-01',
    '10000-01-01',
    '2026-02-30',
    '2026-13-01',
    '1799-12-31',
    '2200-01-01',
    '2026-05-15T06:00:00',
  ],
  ...['2016-12-31T23:59:60Z', '2026-05-15T24:00:00Z', '2026-05-15T06:00:00+99:00', '0000-01-01T00:00:00Z'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    '../../etc/passwd',
    'file:///etc/passwd',
  ],
  ...[
    encodeNodeId('Team', 1),
    encodeNodeId('Team', '99999999999'),
    encodeNodeId('Nothing', 1),
    encodeNodeId('Team', 'x'),
  ],
  ...[
    encodeNodeId('Job', UUID),
    encodeNodeId('MatchStats', 1),
    encodeNodeId('Query', 1),
    `${encodeNodeId('Team', 1)}=`,
  ],
  ...[
    cursor(1, 'Team', 'NAME', 'ASC', 'x', '1'),
    cursor(1, 'Pick', 'CREATED_AT', 'DESC', '2026-02-30T00:00:00.000Z', UUID),
  ],
  ...[
    cursor(2, 'Team'),
    cursor(1, '__proto__', 'NAME', 'ASC', null, '1'),
    cursor(1, 'Team', 'ID', 'ASC', '9'.repeat(19), '9'),
  ],
];

function cursor(...parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What few places take, or none: of another kind, out of range, forged, beyond what can be stored. */
export const ODD_VALUES: readonly Given[] = [
  ...ODD_TEXTS.map(text),
  ...[
    '1e999',
    '-1e999',
    '9007199254740993',
    '-9007199254740993',
    '2147483648',
    '-2147483649',
    '4294967296',
  ].map((value) => leaf(value)),
  ...[
    '9223372036854775808',
    '9'.repeat(400),
    '-1',
    '0',
    '1.5',
    '1e2',
    'true',
    'null',
    '[]',
    '{}',
    '[[[]]]',
    '[null]',
  ].map((value) => leaf(value)),
  leaf('"NaN"', 'NaN'),
  leaf('"PAPER"', 'PAPER'),
  leaf('"undefined"', '$undeclared'),
  leaf('{"__proto__":1}', '{ __proto__: 1 }'),
  leaf('{"constructor":{"prototype":1}}', '{ constructor: { prototype: 1 } }'),
  leaf('{"a":{"prototype":[]}}', '{ a: { prototype: [] } }'),
  leaf(`${'['.repeat(40)}${']'.repeat(40)}`),
  leaf(`${'{"AND":['.repeat(20)}{}${']}'.repeat(20)}`, `${'{ AND: ['.repeat(20)}{}${']}'.repeat(20)}`),
  leaf(`${'{"NOT":'.repeat(20)}{}${'}'.repeat(20)}`, `${'{ NOT: '.repeat(20)}{}${'}'.repeat(20)}`),
];
