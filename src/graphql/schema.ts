import type { GraphQLSchema } from 'graphql';
import { checkAccessTable } from './access/check-access-table.ts';
import { guardNodes } from './access/guard-nodes.ts';
import { tellScopes } from './access/tell-scopes.ts';
import { builder } from './builder.ts';
import { idsAtOnce } from './ids-at-once.ts';
import { FILTER_LIMITS } from './limits/filter-limits.ts';
import { OPERATION_LIMITS } from './limits/operation-limits.ts';
import { nullForNoNumber } from './null-for-no-number.ts';
import { rejectLater } from './reject-later.ts';
import { rowsAtHand } from './rows-at-hand.ts';
import { watchRootFields } from './watch-root-fields.ts';
import './errors/error-types.ts';
import '../modules/teams/graphql/index.ts';
import '../modules/matches/graphql/index.ts';
import '../modules/frictions/graphql/index.ts';
import '../modules/strategies/graphql/index.ts';
import '../modules/jobs/graphql/index.ts';
import '../modules/pipeline/graphql/index.ts';
import '../modules/picks/graphql/index.ts';
import '../modules/audit/graphql/index.ts';
import '../modules/models/graphql/index.ts';
import '../modules/monitoring/graphql/index.ts';
import '../modules/costs/graphql/index.ts';
import '../modules/llm/graphql/index.ts';
import '../modules/improvements/graphql/index.ts';
import '../modules/experiments/graphql/index.ts';
import '../modules/upkeep/graphql/index.ts';
import '../modules/backups/graphql/index.ts';
import '../modules/legacy/graphql/index.ts';
import '../modules/trading/graphql/index.ts';
import '../modules/exports/graphql/index.ts';
import '../modules/access/graphql/index.ts';

builder.mutationType({
  description:
    'Everything that changes something. Each field answers its payload or the refusals it can foresee, and null with an error ' +
    'beside the data for anything else; one field that fails leaves the others alone.',
});
builder.queryType({
  description:
    'Everything that can be read. Nothing here changes anything. ' +
    `An operation may be ${OPERATION_LIMITS.depth} levels deep and cost ${OPERATION_LIMITS.cost} points: a field costs 1, and a page ` +
    `multiplies what is below it by its size; a condition of a filter costs ${FILTER_LIMITS.cost}. Of a value of several types the dearest counts. It ` +
    `may select ${OPERATION_LIMITS.breadth} fields, ${OPERATION_LIMITS.rootFields} of them at the root, with ${OPERATION_LIMITS.aliases} aliases ` +
    `and ${OPERATION_LIMITS.directives} directives. A document may have ${OPERATION_LIMITS.tokens} words and signs. Every answer tells in ` +
    '`extensions.cost` what was asked for, and how full the bucket is from which the points of a caller leak away: an operation that does not ' +
    'fit in now is refused with `RATE_LIMITED`, and says when it will.',
});

builder.subscriptionType({
  description:
    'What can be watched while it happens, over server-sent events or WebSocket. Each event has a number: who was cut off subscribes ' +
    'again with the last number seen, and misses nothing.',
});

/** The schema with every module in it. There is none while the access table does not know all of it. */
export const schema: GraphQLSchema = rejectLater(
  watchRootFields(nullForNoNumber(rowsAtHand(idsAtOnce(builder.toSchema())))),
);
checkAccessTable(schema);
guardNodes(schema);
tellScopes(schema);
