import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableOrderBy, orderByAscDesc, pgSmartTags } from 'postgraphile/utils';

const nullsLast = (schemaName, tableName, name, column) =>
  addPgTableOrderBy({ schemaName, tableName }, () => orderByAscDesc(name, column, { nulls: 'last' }));

// What a good user of PostGraphile would set: the view of the frictions of a team as a relation, and orders that its indexes have.
export default {
  extends: [PostGraphileAmberPreset],
  plugins: [
    pgSmartTags([
      {
        kind: 'class',
        match: 'quantum.team_frictions',
        tags: {
          primaryKey: 'team_id,friction_id',
          foreignKey: [
            '(team_id) references quantum.team_quantum_dna_v3 (team_id)|@fieldName team|@foreignFieldName frictions|@behavior +list +connection',
            '(opponent_id) references quantum.team_quantum_dna_v3 (team_id)|@fieldName opponent',
          ],
        },
      },
      {
        kind: 'attribute',
        match: 'quantum.team_frictions.friction_id',
        tags: { behavior: 'attribute:orderBy' },
      },
      { kind: 'attribute', match: 'public.odds_quotes.market', tags: { behavior: 'attribute:orderBy' } },
    ]),
    nullsLast('quantum', 'team_frictions', 'SCORE', 'friction_score'),
    nullsLast('quantum', 'quantum_strategies_v3', 'PNL', 'total_pnl'),
  ],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['quantum', 'public'] })],
  grafserv: { port: Number(process.env.PORT), host: '127.0.0.1', graphiql: false },
};
