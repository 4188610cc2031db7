/** An object that answers with members of its own where it has them, and is the other one in all else, which it never changes. */
export function overlay<Under extends object>(under: Under, own: Map<PropertyKey, unknown>): Under {
  return new Proxy(under, {
    get: (target, name) => {
      const member = own.get(name);
      if (member !== undefined || own.has(name)) return member;
      return Reflect.get(target, name) as unknown;
    },
    set: (_target, name, value) => {
      own.set(name, value);
      return true;
    },
    defineProperty: (_target, name, { value }) => {
      own.set(name, value);
      return true;
    },
  });
}
