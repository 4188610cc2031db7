import { Answer } from './answer.ts';
import type { OperationName, Parameter } from './question.ts';
import { QUESTIONS, type Running, SYSTEM_TITLES } from './systems.ts';

/** One request and its answer. @throws Error when it is refused or its answer holds errors. */
export async function ask(system: Running, body: object): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${system.port}${system.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined;
  const hasErrors = typeof answer === 'object' && answer !== null && 'errors' in answer;
  if (response.status !== 200 || answer === undefined || hasErrors)
    throw new Error(`${SYSTEM_TITLES[system.name]} answered ${response.status}: ${text.slice(0, 1_000)}`);
  return new Answer(answer);
}

/** The bodies to be sent in turn for an operation: of pages with the cursors of the system, which are asked for here. */
export async function bodiesOf(
  system: Running,
  operation: OperationName,
  parameters: readonly Parameter[],
): Promise<object[]> {
  const { body, paging } = QUESTIONS[system.name][operation];
  if (!paging) return parameters.map(body);
  const bodies: object[] = [];
  let after: string | null = null;
  for (const [index, parameter] of parameters.entries()) {
    bodies.push(body({ ...parameter, after }));
    if (index + 1 < parameters.length) after = paging.endCursor(await ask(system, paging.body({ after })));
  }
  return bodies;
}
