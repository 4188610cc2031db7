import { builder } from '../../../../graphql/builder.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';
import { BREAKER_STATES, type BreakerState } from '../../domain/breaker-state.ts';

export const BreakerStateRef = builder.enumType('BreakerState', {
  description: 'What the circuit breaker of a source does with the next call.',
  values: describedEnum(BREAKER_STATES),
});

export const SourceBreakerRef = builder.prismaObject('SourceBreaker', {
  description:
    'The circuit breaker of a source outside: after failures one after another it refuses calls for a while. Each process has its own; this is ' +
    'the newest change that any of them saw.',
  select: { source: true },
  fields: (t) => ({
    source: t.exposeString('source', {
      description: 'The source by its name: `results:<address>`, `llm:openai`.',
    }),
    state: t.field({
      type: BreakerStateRef,
      select: { state: true },
      description: 'Whether calls go through.',
      resolve: ({ state }) => readBreakerState(state),
    }),
    failures: t.exposeInt('failures', {
      description: 'Calls that had failed one after another at the change; 0 when it closed.',
    }),
    lastError: t.exposeString('lastError', {
      nullable: true,
      description: 'Why the last of them failed. Null when it closed.',
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it changed last.' }),
    retryAt: t.expose('retryAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on a call goes through on trial. Null unless it is OPEN.',
    }),
  }),
});

function readBreakerState(stored: string): BreakerState {
  const known = Object.keys(BREAKER_STATES).find((one): one is BreakerState => one === stored);
  if (!known) throw new Error(`A breaker in the unknown state ${stored} is stored.`);
  return known;
}
