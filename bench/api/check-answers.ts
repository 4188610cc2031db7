import { median } from '../median.ts';
import { ask, bodiesOf } from './ask.ts';
import { firstDifference } from './first-difference.ts';
import type { OperationName, Parameter } from './question.ts';
import { QUESTIONS, type Running, SYSTEM_TITLES, type SystemName } from './systems.ts';

/** So many of the parameters are compared. */
const MOST = 20;
const LEAST_ASKED = 5;

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
    const pages = await bodiesOf(system, operation, compared);
    // Often enough that a median says something, also where there is one page.
    const bodies = Array.from({ length: Math.ceil(LEAST_ASKED / pages.length) }, () => pages).flat();
    // Once unasked for: what is prepared the first time is not counted.
    for (const body of bodies) await ask(system, body);
    const sent: number[] = [];
    for (const [index, body] of bodies.entries()) {
      const before = count(system);
      const answer = await ask(system, body);
      sent.push(count(system) - before);
      const facts = QUESTIONS[system.name][operation].facts(answer);
      if (system === systems[0] && expected.length < compared.length) expected.push(facts);
      const parameter = index % compared.length;
      const difference = firstDifference(expected[parameter], facts);
      if (difference === null) continue;
      const [first] = systems;
      throw new Error(
        `${operation} ${JSON.stringify(compared[parameter])}: ${first ? SYSTEM_TITLES[first.name] : ''} and ${SYSTEM_TITLES[system.name]} differ at ${difference}`,
      );
    }
    // The median: what a server does besides falls into some of the requests.
    statements.set(system.name, median(sent));
  }
  return statements;
}
