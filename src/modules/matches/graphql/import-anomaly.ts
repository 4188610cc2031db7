import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { OddsAnomaly } from '../domain/match-row.ts';
import { ODDS_ANOMALIES, type RawPrices } from '../domain/odds-anomaly.ts';

const OddsAnomalyRuleRef = builder.enumType('OddsAnomalyRule', {
  description: 'Why prices were kept out of the odds.',
  values: describedEnum(ODDS_ANOMALIES),
});

const RawPricesRef = builder.objectRef<RawPrices>('RawPrices').implement({
  description: 'Prices as they stood in the file. Each is null where the file has none.',
  fields: (t) => ({
    line: t.expose('line', { type: 'Decimal', nullable: true, description: 'The line, in goals.' }),
    first: t.expose('first', {
      type: 'Decimal',
      nullable: true,
      description: 'Decimal odds of home, or of over.',
    }),
    draw: t.expose('draw', { type: 'Decimal', nullable: true, description: 'Decimal odds of the draw.' }),
    second: t.expose('second', {
      type: 'Decimal',
      nullable: true,
      description: 'Decimal odds of away, or of under.',
    }),
  }),
});

export const ImportAnomalyRef = builder.objectRef<OddsAnomaly>('ImportAnomaly').implement({
  description: 'Prices that were kept out of the odds, and the rule that they break.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'The line in the file, from 1.' }),
    playedOn: t.expose('playedOn', {
      type: 'Date',
      description: 'The day of the match in the United Kingdom.',
    }),
    home: t.exposeString('home', { description: 'The home side, by the name of the file.' }),
    away: t.exposeString('away', { description: 'The away side, by the name of the file.' }),
    column: t.exposeString('column', {
      description:
        'What the columns of the quote have in common: `B365` for `B365H`, `B365D` and `B365A`, `Avg>2.5`, `PCAH`.',
    }),
    rule: t.expose('rule', { type: OddsAnomalyRuleRef, description: 'The rule that the prices break.' }),
    prices: t.expose('prices', { type: RawPricesRef, description: 'The prices as they stood in the file.' }),
    bookSum: t.exposeFloat('bookSum', {
      nullable: true,
      description: 'The sum of 1/price, 1 when fair, as a fraction. Null when a price is missing or is none.',
    }),
  }),
});
