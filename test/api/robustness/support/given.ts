/** A value as a request gives it: written out in the document, or sent with it as JSON. Both are text, since JavaScript cannot hold all of them. */
export type Given =
  | { readonly kind: 'leaf'; readonly literal: string; readonly json: string }
  | { readonly kind: 'list'; readonly items: readonly Given[] }
  | { readonly kind: 'object'; readonly members: readonly Member[] }
  /** Stands as a variable of this type where the document is written. */
  | { readonly kind: 'variable'; readonly type: string; readonly value: Given };

export type Member = readonly [name: string, value: Given];

/** A leaf that JSON and GraphQL write alike: numbers, texts, true, false and null. */
export function leaf(text: string, literal = text): Given {
  return { kind: 'leaf', literal, json: text };
}

export function text(value: string): Given {
  return leaf(JSON.stringify(value));
}

export function jsonOf(given: Given): string {
  switch (given.kind) {
    case 'leaf':
      return given.json;
    case 'list':
      return `[${given.items.map(jsonOf).join(',')}]`;
    case 'object':
      return `{${given.members.map(([name, value]) => `${JSON.stringify(name)}:${jsonOf(value)}`).join(',')}}`;
    case 'variable':
      return jsonOf(given.value);
  }
}

/** @param declare takes a variable and answers how the document names it. */
export function literalOf(given: Given, declare: (type: string, value: Given) => string): string {
  switch (given.kind) {
    case 'leaf':
      return given.literal;
    case 'list':
      return `[${given.items.map((item) => literalOf(item, declare)).join(', ')}]`;
    case 'object':
      return `{ ${given.members.map(([name, value]) => `${name}: ${literalOf(value, declare)}`).join(', ')} }`;
    case 'variable':
      return declare(given.type, given.value);
  }
}
