/** Whether a client that sends this `accept-encoding` takes an answer in gzip: it names gzip, or everything, with a weight above 0. */
export function acceptsGzip(header: string | null): boolean {
  const offered = (header ?? '').split(',').map((part) => {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
    return { coding, isTaken: Number(weight) > 0 };
  });
  const named = offered.find(({ coding }) => coding === 'gzip' || coding === 'x-gzip');
  return (named ?? offered.find(({ coding }) => coding === '*'))?.isTaken ?? false;
}
