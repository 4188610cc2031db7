import { defineConnection } from '../../../graphql/connections/define-connection.ts';
import { TeamRef } from './team.ts';

const TABLE = { table: 'quantum.team_quantum_dna_v3', idColumn: 'team_id' } as const;

export const teamConnection = defineConnection({
  name: 'Team',
  rows: 'the teams',
  node: TeamRef,
  order: {
    model: 'Team',
    id: { field: 'teamId', kind: 'int' },
    usual: { field: 'NAME', direction: 'ASC' },
    keys: {
      NAME: {
        field: 'teamName',
        kind: 'text',
        isUnique: true,
        description: 'By name, as the database compares text.',
      },
      DATABASE_ID: {
        field: 'teamId',
        kind: 'int',
        description: 'By `databaseId`: in the order of first appearance.',
      },
      LEAGUE: { field: 'league', kind: 'text', isNullable: true, description: "By the league's name." },
      TIER_RANK: {
        field: 'tierRank',
        kind: 'int',
        isNullable: true,
        description: 'By rank within the tier.',
      },
      TOTAL_MATCHES: {
        field: 'totalMatches',
        kind: 'int',
        isNullable: true,
        description: 'By matches counted.',
      },
      TOTAL_BETS: {
        field: 'totalBets',
        kind: 'int',
        isNullable: true,
        description: 'By bets, voids included.',
      },
      WIN_RATE_PCT: {
        field: 'winRate',
        kind: 'float',
        isNullable: true,
        description: 'By bets won of bets settled.',
      },
      TOTAL_PNL_UNITS: {
        field: 'totalPnl',
        kind: 'float',
        isNullable: true,
        description: 'By profit and loss.',
      },
      ROI_PCT: { field: 'roi', kind: 'float', isNullable: true, description: 'By return on turnover.' },
      AVG_CLV_PCT: {
        field: 'avgClv',
        kind: 'float',
        isNullable: true,
        description: 'By average closing line value.',
      },
      CREATED_AT: {
        field: 'createdAt',
        kind: 'instant',
        exact: { ...TABLE, column: 'created_at', isZoned: true },
        description: 'By the instant at which the team was first stored.',
      },
      LAST_AUDIT_AT: {
        field: 'lastAuditAt',
        kind: 'instant',
        isNullable: true,
        exact: { ...TABLE, column: 'last_audit_at', isZoned: false },
        description: 'By the instant of the last audit.',
      },
    },
  },
});
