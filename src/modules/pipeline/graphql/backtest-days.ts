import { builder } from '../../../graphql/builder.ts';

interface BacktestDays {
  readonly fromOn: Date;
  readonly toOn: Date;
}

export const BacktestDaysRef = builder.objectRef<BacktestDays>('BacktestDays').implement({
  description: 'Days that a backtest goes through, both included.',
  fields: (t) => ({
    fromOn: t.expose('fromOn', {
      type: 'Date',
      description: 'The first UK day: `from` when it was asked for.',
    }),
    toOn: t.expose('toOn', {
      type: 'Date',
      description: 'The last UK day, not before the first: `to` when it was asked for.',
    }),
  }),
});
