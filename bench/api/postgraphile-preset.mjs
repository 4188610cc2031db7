import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { pgSmartTags } from 'postgraphile/utils';

// What a good user of PostGraphile would set: nulls last, as the indexes are, and an order by market.
export default {
  extends: [PostGraphileAmberPreset],
  plugins: [
    pgSmartTags([
      { kind: 'attribute', match: 'public.odds_quotes.market', tags: { behavior: 'attribute:orderBy' } },
      {
        kind: 'procedure',
        match: 'quantum.team_quantum_dna_v3_top_frictions',
        tags: { fieldName: 'topFrictions' },
      },
    ]),
  ],
  pgServices: [
    makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['quantum', 'public'] }),
  ],
  grafserv: { port: Number(process.env.PORT), host: '127.0.0.1', graphiql: false },
  schema: { orderByNullsLast: true },
};
