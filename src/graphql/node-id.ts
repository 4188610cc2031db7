import { InvalidInputError } from '../shared/invalid-input-error.ts';

const SHAPE = /^([A-Z][A-Za-z]*):(\S{1,100})$/;

/** The opaque id of a node: clients keep it and give it back, and read nothing from it. */
export function encodeNodeId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** @throws InvalidInputError for anything that `encodeNodeId` did not make. */
export function decodeNodeId(nodeId: string): { typename: string; id: string } {
  const text = Buffer.from(nodeId, 'base64url').toString('utf8');
  const [, typename, id] = SHAPE.exec(text) ?? [];
  if (typename === undefined || id === undefined || encodeNodeId(typename, id) !== nodeId) {
    throw new InvalidInputError('id', nodeId, 'is not the id of a node');
  }
  return { typename, id };
}

/** The key behind the id of a node that must be of one type. @throws InvalidInputError naming where the id was given. */
export function nodeKey<Key>(
  path: string,
  nodeId: string,
  typename: string,
  keyOf: (id: string) => Key,
): Key {
  try {
    const node = decodeNodeId(nodeId);
    if (node.typename === typename) return keyOf(node.id);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
  }
  throw new InvalidInputError(
    path,
    nodeId,
    `is not the id of ${/^[AEIO]/.test(typename) ? 'an' : 'a'} ${typename}`,
  );
}

/** @throws InvalidInputError unless the text is a key of an integer column. */
export function integerKey(id: string): number {
  const key = Number(id);
  if (!/^\d{1,10}$/.test(id) || key > 2_147_483_647)
    throw new InvalidInputError('id', id, 'is not the id of a node');
  return key;
}

/** @throws InvalidInputError unless the text is a key of a bigint column. */
export function bigintKey(id: string): bigint {
  if (!/^\d{1,18}$/.test(id)) throw new InvalidInputError('id', id, 'is not the id of a node');
  return BigInt(id);
}

/** @throws InvalidInputError unless the text is a UUID. */
export function uuidKey(id: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) {
    throw new InvalidInputError('id', id, 'is not the id of a node');
  }
  return id;
}
