import { ask, bodiesOf } from './ask.ts';
import { firstDifference } from './first-difference.ts';
import type { OperationName, Parameter } from './question.ts';
import { QUESTIONS, type Running, SYSTEM_TITLES, type SystemName } from './systems.ts';

/** So many of the parameters are compared. */
const MOST = 20;

/** Statements a request takes, by system. */
export type Statements = ReadonlyMap<SystemName, number>;

/**
 * Asks all systems for the same and compares the facts, parameter by parameter, counting the statements that each sends to the database meanwhile.
 *
 * @param count statements so far, of a system.
 * @throws Error naming the first fact that differs.
 */
export async function checkAnswers(
  systems: readonly Running[],
  operation: OperationName,
  parameters: readonly Parameter[],
  count: (system: Running) => number,
): Promise<Statements> {
  const compared = parameters.slice(0, MOST);
  const expected: unknown[] = [];
  const statements = new Map<SystemName, number>();
  for (const system of systems) {
    const bodies = await bodiesOf(system, operation, compared);
    // Once unasked for: what is prepared the first time is not counted.
    for (const body of bodies) await ask(system, body);
    const before = count(system);
    for (const [index, body] of bodies.entries()) {
      const facts = QUESTIONS[system.name][operation].facts(await ask(system, body));
      if (system === systems[0]) expected.push(facts);
      const difference = firstDifference(expected[index], facts);
      if (difference === null) continue;
      const [first] = systems;
      throw new Error(
        `${operation} ${JSON.stringify(compared[index])}: ${first ? SYSTEM_TITLES[first.name] : ''} and ${SYSTEM_TITLES[system.name]} differ at ${difference}`,
      );
    }
    statements.set(system.name, (count(system) - before) / bodies.length);
  }
  return statements;
}
