/** A number in a sentence: two digits behind the point, never `-0.00`. */
export function say(value: number): string {
  const text = value.toFixed(2);
  return text === '-0.00' ? '0.00' : text;
}

/** With its sign: `+0.40`, `-1.10`, `+0.00`. */
export function saySigned(value: number): string {
  const text = say(value);
  return text.startsWith('-') ? text : `+${text}`;
}

/** A share in a sentence, in whole percent: `57 %`. */
export function sayShare(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** A place: `1st`, `12th`, `23rd`. */
export function sayPlace(place: number): string {
  const teen = place % 100 >= 11 && place % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][place % 10] ?? 'th');
  return `${place}${ending}`;
}
