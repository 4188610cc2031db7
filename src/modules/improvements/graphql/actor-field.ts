/** The description of `by` in every input that has it. */
export const ACTOR =
  'Who does it: a name of 1 to 100 characters on one line, kept with the step; nobody is named when not given.';
