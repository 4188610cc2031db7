/** A read that is made once for each key: who asks again gets the first answer, also while it is under way. */
export function onceEach<Key, Part>(read: (key: Key) => Promise<Part>): (key: Key) => Promise<Part> {
  const parts = new Map<Key, Promise<Part>>();
  return (key) => {
    const known = parts.get(key);
    if (known) return known;
    const part = read(key);
    parts.set(key, part);
    return part;
  };
}
