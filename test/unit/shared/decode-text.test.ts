import { expect, test } from 'vitest';
import { decodeText } from '../../../src/shared/decode-text.ts';

const BOM = [0xef, 0xbb, 0xbf];

test.each([
  ['UTF-8', Buffer.from('Köln ’ é'), 'Köln ’ é'],
  ['UTF-8 with a byte order mark', Buffer.from([...BOM, ...Buffer.from('Köln')]), 'Köln'],
  ['Windows-1252', Buffer.from([0x4b, 0x92, 0x73, 0x20, 0xe9]), 'K’s é'],
  ['Windows-1252 after a byte order mark', Buffer.from([...BOM, 0x4b, 0x92, 0x73]), 'K’s'],
  ['nothing', Buffer.from([]), ''],
])('%s becomes its text', (_name, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});
