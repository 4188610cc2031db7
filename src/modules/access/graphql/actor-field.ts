/** The description of `by` in every input that has it. */
export const ACTOR =
  'Who does it: a name of 1 to 100 characters on one line, kept with the step. Who holds an API key or a token is recorded in any case: behind the ' +
  'name that is given, `Ada (ci)`, with at most 100 characters in all, or alone when none is. The user of the machine is recorded under the name that is given';
