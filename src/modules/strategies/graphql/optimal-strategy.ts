import { builder } from '../../../graphql/builder.ts';
import { dbOf } from '../../../graphql/context.ts';
import { found } from '../../../graphql/found.ts';
import { InvalidInputError } from '../../../shared/invalid-input-error.ts';
import { NotFoundError } from '../../../shared/not-found-error.ts';
import { readTeamKey, TeamKeyRef } from '../../frictions/graphql/team-key.ts';
import {
  chooseOptimalStrategy,
  MOST_REJECTED,
  type RejectedStrategy,
} from '../domain/choose-optimal-strategy.ts';
import { CONTEXT_LIMITS, readContext } from '../domain/read-context.ts';
import { strategyCandidates } from '../reads/strategy-candidates.ts';
import { StrategyRef } from './strategy.ts';

interface OptimalStrategy {
  readonly strategyId: number | null;
  readonly matchedFilters: readonly string[];
  readonly reason: string;
  readonly consideredCount: number;
  readonly rejectedCount: number;
  readonly rejected: readonly RejectedStrategy[];
}

const RejectedStrategyRef = builder.objectRef<RejectedStrategy>('RejectedStrategy').implement({
  description: 'A strategy of the club that is not to be followed in the situation.',
  fields: (t) => ({
    strategyDatabaseId: t.exposeInt('strategyId', { description: "The strategy's `databaseId`." }),
    strategyName: t.exposeString('strategyName', { description: 'What it is called.' }),
    reason: t.exposeString('reason', {
      description: 'Why not: the first condition that does not hold, its values cut after 120 characters.',
    }),
  }),
});

const OptimalStrategyRef = builder.objectRef<OptimalStrategy>('OptimalStrategy').implement({
  description: 'The strategy to follow with a club in a situation, and why this one.',
  fields: (t) => ({
    strategy: t.prismaField({
      type: StrategyRef,
      nullable: true,
      description:
        'The one to follow. Null when none of the club is active and fits; `reason` and `rejected` say why.',
      resolve: async (query, { strategyId }, _args, context) =>
        strategyId === null
          ? null
          : found(
              await dbOf(context).strategy.findUnique({ ...query, where: { strategyId } }),
              'Strategy',
              strategyId,
            ),
    }),
    matchedFilters: t.stringList({
      description:
        'The keys of its context filters, all of which hold. Empty when it has none, or when there is no strategy.',
      resolve: ({ matchedFilters }) => [...matchedFilters],
    }),
    reason: t.exposeString('reason', {
      description: 'What it has, and what put it before the next one, with the numbers of both.',
    }),
    consideredCount: t.exposeInt('consideredCount', {
      description: 'Strategies of the club, active or not; of tested ones those of its newest season.',
    }),
    rejectedCount: t.exposeInt('rejectedCount', {
      description: 'How many of them are not active or do not fit.',
    }),
    rejected: t.field({
      type: [RejectedStrategyRef],
      description: `Those, by \`databaseId\`; the first ${MOST_REJECTED}.`,
      resolve: ({ rejected }) => [...rejected],
    }),
  }),
});

builder.queryField('optimalStrategy', (t) =>
  t.field({
    type: OptimalStrategyRef,
    nullable: true,
    description:
      'The strategy to follow with a club in a situation: of its active strategies whose context filters all hold, the one with most filters; ' +
      'then the better rank; then the higher lower bound of yield; no rank and no bound come last; then the older row. ' +
      'Of rows that `evaluateStrategies` made, those of the newest season of the club count alone. ' +
      'Null only together with an error beside the data.',
    args: {
      team: t.arg({ type: TeamKeyRef, required: true, description: 'The club.' }),
      context: t.arg({
        type: 'JSON',
        description:
          'What holds: an object of values, or of lists of values, as `{"venue": "HOME", "opponentTier": "ELITE"}`. Keys compare without regard ' +
          'to case and underscores, texts without regard to case. A filter on a key that is not here does not hold. Nothing when not given. ' +
          `At most ${CONTEXT_LIMITS.members} keys, ${CONTEXT_LIMITS.values} values each, ${CONTEXT_LIMITS.characters} characters a text.`,
      }),
    },
    errors: {
      types: [NotFoundError, InvalidInputError],
      union: { description: 'The strategy to follow, or why the question cannot be answered.' },
    },
    resolve: async (_root, { team, context: situation }, context) => {
      const holds = readContext(situation ?? {});
      const teamId = await readTeamKey('team', team, context);
      const candidates = await strategyCandidates(dbOf(context), teamId);
      const { chosen, ...choice } = chooseOptimalStrategy(candidates, holds);
      return { ...choice, strategyId: chosen?.strategyId ?? null, consideredCount: candidates.length };
    },
  }),
);
