const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Text from a file's bytes: UTF-8 with or without a byte order mark, else Windows-1252, as older files of the field are. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const hasMark = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte);
    return windows1252.decode(hasMark ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes);
  }
}
