import { expect, test } from 'vitest';
import { JsonText, writeJson } from '../../../src/shared/json-text.ts';

const LONG = '{"n": 12345678901234567890.10, "t": "a\\"b"}';

test('a text is written as it stands, wherever it is and however often', () => {
  const value = { a: new JsonText(LONG), b: [new JsonText('[1, 2]'), 'x', new JsonText('null')], c: 1 };
  expect(writeJson(value)).toBe(`{"a":${LONG},"b":[[1, 2],"x",null],"c":1}`);
  expect(writeJson(new JsonText(LONG))).toBe(LONG);
  expect(writeJson({ plain: ['a', null, 1.5] })).toBe('{"plain":["a",null,1.5]}');
});

test('strings that look like the place of a text stay what they are', () => {
  const likeIt = ['json 6a3e1b04-0000-4000-8000-000000000000', 'json ', '$&', '"json"'];
  expect(writeJson({ likeIt, text: new JsonText('"json 1 $& $1"'), after: likeIt })).toBe(
    `{"likeIt":${JSON.stringify(likeIt)},"text":"json 1 $& $1","after":${JSON.stringify(likeIt)}}`,
  );
});

test('a value that is written while another one is written keeps both whole', () => {
  const inner = { toJSON: () => writeJson([new JsonText(LONG)]) };
  const [, written] = JSON.parse(writeJson(['first', inner])) as unknown[];
  expect(written).toBe(`[${LONG}]`);
  expect(writeJson([new JsonText('1'), inner, new JsonText('[2.10]')])).toBe(
    `[1,${JSON.stringify(`[${LONG}]`)},[2.10]]`,
  );
});

test('to everybody else it is the value that it says, every digit included', () => {
  expect(JSON.stringify({ a: new JsonText(LONG) })).toBe('{"a":{"n":12345678901234567890.10,"t":"a\\"b"}}');
});

test('a failure while one is written leaves nothing behind for the next', () => {
  const failing = {
    a: new JsonText('1'),
    toJSON: () => {
      throw new Error('cannot be written');
    },
  };
  expect(() => writeJson([new JsonText('1'), failing])).toThrow('cannot be written');
  expect(JSON.stringify(new JsonText('[7]'))).toBe('[7]');
  expect(writeJson([new JsonText('2')])).toBe('[2]');
});
