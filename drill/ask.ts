import { z } from 'zod';
import type { Member } from './crew.ts';

const answerForm = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() }))
    .optional(),
});

export type Answer = z.infer<typeof answerForm>;

/** Sends an operation to an API, as a client does. */
export async function ask({ url }: Member, query: string, variables: object = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return answerForm.parse(await response.json());
}

/** The codes of the errors of an answer; empty when there are none. */
export function codesOf({ errors = [] }: Answer): string[] {
  return errors.map(({ extensions }) => extensions?.code ?? 'none');
}

const runForm = z.object({ run: z.object({ id: z.string() }) });

/** Sends a mutation that answers with a run. @returns the id of the run, as GraphQL names it. */
export async function askForRun(
  api: Member,
  mutation: 'startPipelineRun' | 'cancelPipelineRun' | 'resumePipelineRun',
  input: object,
): Promise<string> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const query = `mutation($input: ${type}Input!) {
    ${mutation}(input: $input) { __typename ... on ${type}Payload { run { id } } ... on Error { message } }
  }`;
  const answer = await ask(api, query, { input });
  const parsed = runForm.safeParse(answer.data?.[mutation]);
  if (!parsed.success) throw new Error(`${mutation} was refused: ${JSON.stringify(answer)}`);
  return parsed.data.run.id;
}
