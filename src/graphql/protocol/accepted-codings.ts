/** How much a client that sends this `accept-encoding` wants a coding: 0 for not at all. What it does not name it does not want, unless it names `*`. */
export function weightOfCoding(header: string | null, coding: 'gzip' | 'br'): number {
  const offered = (header ?? '').split(',').map((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const weight = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1');
    return { name, weight: weight > 0 ? weight : 0 };
  });
  const named = offered.find(({ name }) => name === coding || name === `x-${coding}`);
  return (named ?? offered.find(({ name }) => name === '*'))?.weight ?? 0;
}
