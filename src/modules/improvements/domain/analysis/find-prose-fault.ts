/** Invisible, or changes how what follows is shown; a line break is neither. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u;
const LINE_BREAKS = /\r?\n/g;
/** Tags, comments and entities of HTML; links, images, code and headings of Markdown; addresses. */
const MARKUP = /<[a-z!/?]|&#?\w+;|\]\(|```|^#{1,6} |\w:\/\//imu;
/** Shorter lines of instructions can be said by chance. */
const TELLING_LENGTH = 40;

export interface ProseRules {
  readonly longest: number;
  readonly isOneLine: boolean;
  /** What the text must not repeat a line of. */
  readonly instructions: string;
}

/**
 * What is wrong with a text that a model wrote for people to read, as a predicate: it is empty or too long, holds what is not seen or is
 * markup, or repeats what the model was told. Null for nothing. Whether what it says is true, no rule knows.
 */
export function findProseFault(
  text: string,
  { longest, isOneLine, instructions }: ProseRules,
): string | null {
  if (text.trim() === '' || text.length > longest) return `has not 1 to ${longest} characters`;
  if (UNSEEN.test(isOneLine ? text : text.replace(LINE_BREAKS, ' ')))
    return `contains a control or formatting character${isOneLine ? ' or a line break' : ''}`;
  if (MARKUP.test(text)) return 'contains markup or an address';
  const said = normalised(text);
  return tellingLines(instructions).some((line) => said.includes(line)) ? 'repeats the instructions' : null;
}

function tellingLines(instructions: string): readonly string[] {
  return instructions
    .split('\n')
    .map(normalised)
    .filter((line) => line.length >= TELLING_LENGTH);
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}
