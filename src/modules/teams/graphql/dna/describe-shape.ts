import type { MeasureShape, Shape } from '../../domain/dna/shape.ts';

/** What a reader of the schema is told of a member: what it is, its unit and bounds, and what null means. */
export function describeShape(shape: Shape): string {
  const meaning = shape.kind === 'group' ? shape.meaning : undefined;
  const said = asSentence(meaning ?? shape.description);
  const full = shape.kind === 'measure' ? `${said} ${describeLimits(shape)}` : said;
  return /null/i.test(full) ? full : `${full} Null where an imported vector holds none.`;
}

/** Also when it starts with a formula: `pointsOverExpected / matches.`, `(value - mean) / deviation.` */
export function asSentence(description: string): string {
  return description.startsWith('(') ? `It is ${description}` : description.replace(/^[a-z]\w*/, '`$&`');
}

/** `Its units: points, 0 to 3; null where `matches` is below 5.` The minimum only where the description says nothing of it. */
function describeLimits({ description, unit, min, max, sample, least }: MeasureShape): string {
  const isSaid = sample === undefined || least === undefined || /null below/i.test(description);
  const minimum = isSaid ? '' : `; null where \`${sample}\` is below ${least}`;
  return `Its units: ${unit}${describeBounds(min, max)}${minimum}.`;
}

function describeBounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `, ${min} to ${max}`;
  if (min !== undefined) return `, ${min} at least`;
  return max === undefined ? '' : `, ${max} at most`;
}
