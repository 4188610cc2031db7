import { builder } from '../../../graphql/builder.ts';

interface BacktestDays {
  readonly from: Date;
  readonly to: Date;
}

export const BacktestDaysRef = builder.objectRef<BacktestDays>('BacktestDays').implement({
  description: 'Days that a backtest goes through, both included.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first UK day.' }),
    to: t.expose('to', { type: 'Date', description: 'The last UK day, not before the first.' }),
  }),
});
