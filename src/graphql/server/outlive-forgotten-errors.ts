import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/**
 * An error of an answer that nobody waits for any more is no reason to end: where one row of a list fails at once, for an argument that
 * cannot be read, the executors forget the rows before it. Every other rejection that nobody handles ends the process, as without this.
 */
export function outliveForgottenErrors(log: Logger): void {
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof GraphQLError)) throw reason;
    log.warn({ err: reason }, 'an error of an answer was forgotten');
  });
}
