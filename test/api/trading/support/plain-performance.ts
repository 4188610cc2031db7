/** A trade as the plain definitions need it. Dollars are whole numbers of 1e-6, quantities of 1e-9. */
export interface PlainTrade {
  readonly at: number;
  readonly status: 'PENDING' | 'CONFIRMED' | 'FAILED' | 'CANCELLED';
  readonly strategy: string | null;
  readonly pnl: bigint | null;
  readonly sold: { readonly token: string; readonly quantity: bigint };
  readonly bought: { readonly token: string; readonly quantity: bigint | null };
}

const DAY_MS = 86_400_000;
const SCALE = 1e6;
const DOLLARS = ['USDC', 'USDT'];

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The figures of a period by their definitions, trade by trade and day by day, in plain numbers. Trades are in the order of time and id. */
export function plainFigures(trades: readonly PlainTrade[], { from, to }: Span, equity: number | null) {
  const inside = trades.filter(({ at }) => at >= from && at < to);
  const counted = inside.flatMap(({ at, status, pnl }) =>
    status === 'CONFIRMED' && pnl !== null ? [{ at, pnl: Number(pnl) / SCALE }] : [],
  );
  const wins = counted.filter(({ pnl }) => pnl > 0).map(({ pnl }) => pnl);
  const losses = counted.filter(({ pnl }) => pnl < 0).map(({ pnl }) => -pnl);
  const firstDay = Math.floor(from / DAY_MS);
  const days = Array.from({ length: Math.ceil(to / DAY_MS) - firstDay }, (_, day) =>
    sum(counted.filter(({ at }) => Math.floor(at / DAY_MS) === firstDay + day).map(({ pnl }) => pnl)),
  );
  const before = days.map((_, day) => (equity ?? 0) + sum(days.slice(0, day)));
  const isBroke = equity !== null && before.some((worth) => worth <= 0);
  const returns = days.map((result, day) => (equity === null ? result : result / (before[day] ?? 0)));
  const mean = sum(returns) / returns.length;
  const spread = Math.sqrt(sum(returns.map((one) => (one - mean) ** 2)) / (returns.length - 1));
  const downside = Math.sqrt(sum(returns.map((one) => Math.min(0, one) ** 2)) / returns.length);
  const daily = deepestFall(days, equity);
  const byTrade = deepestFall(
    counted.map(({ pnl }) => pnl),
    equity,
  );
  return {
    days: days.length,
    trades: counted.length,
    winningTrades: wins.length,
    losingTrades: losses.length,
    totalPnlUsd: sum(wins) - sum(losses),
    grossProfitUsd: sum(wins),
    grossLossUsd: sum(losses),
    winRate: counted.length === 0 ? null : wins.length / counted.length,
    profitFactor: losses.length === 0 ? null : sum(wins) / sum(losses),
    expectancyUsd: counted.length === 0 ? null : (sum(wins) - sum(losses)) / counted.length,
    averageWinUsd: wins.length === 0 ? null : sum(wins) / wins.length,
    averageLossUsd: losses.length === 0 ? null : sum(losses) / losses.length,
    sharpeRatio: isBroke || spread === 0 || days.length < 2 ? null : (mean / spread) * Math.sqrt(365),
    sortinoRatio: isBroke || downside === 0 || days.length < 2 ? null : (mean / downside) * Math.sqrt(365),
    maxDrawdownUsd: daily.usd,
    maxDrawdownPct: daily.pct,
    largestWinUsd: wins.length === 0 ? null : Math.max(...wins),
    largestLossUsd: losses.length === 0 ? null : Math.max(...losses),
    maxTradeDrawdownUsd: byTrade.usd,
    maxTradeDrawdownPct: byTrade.pct,
  };
}

/** Each point against the highest one up to it. */
function deepestFall(results: readonly number[], equity: number | null): { usd: number; pct: number | null } {
  const points = [0, ...results.map((_, index) => sum(results.slice(0, index + 1)))];
  const falls = points.map((point, index) => {
    const high = Math.max(...points.slice(0, index + 1));
    return { usd: high - point, pct: ((high - point) / ((equity ?? 0) + high)) * 100 };
  });
  const usd = Math.max(...falls.map((fall) => fall.usd));
  return { usd, pct: equity === null ? null : Math.max(...falls.map((fall) => fall.pct)) };
}

/** Lots of one strategy in queues, token by token; what was closed within the period. */
export function plainTrips(trades: readonly PlainTrade[], { from, to }: Span, lotsSince: number) {
  const tokens = new Map<string, Trip>();
  const tripOf = (token: string): Trip => {
    const trip = tokens.get(token) ?? { lots: [], minutes: [], closed: 0n, unmatched: 0n };
    tokens.set(token, trip);
    return trip;
  };
  const followed = trades.filter(({ at, status }) => status === 'CONFIRMED' && at >= lotsSince && at < to);
  for (const { at, sold, bought } of followed) {
    const isInside = at >= from;
    if (!DOLLARS.includes(sold.token.toUpperCase()))
      sell(tripOf(sold.token.toUpperCase()), at, sold.quantity, isInside);
    if (!DOLLARS.includes(bought.token.toUpperCase()) && (bought.quantity ?? 0n) > 0n)
      tripOf(bought.token.toUpperCase()).lots.push({ at, left: bought.quantity ?? 0n });
  }
  return [...tokens]
    .map(([token, { lots, minutes, closed, unmatched }]) => ({
      token,
      minutes,
      closed,
      unmatched,
      openLots: lots.length,
      open: lots.reduce((all, { left }) => all + left, 0n),
      openSince: lots[0]?.at ?? null,
    }))
    .filter((trip) => trip.closed + trip.unmatched + trip.open > 0n)
    .toSorted((a, b) => (a.token < b.token ? -1 : 1));
}

interface Trip {
  readonly lots: { readonly at: number; left: bigint }[];
  readonly minutes: number[];
  closed: bigint;
  unmatched: bigint;
}

function sell(trip: Trip, at: number, quantity: bigint, isInside: boolean): void {
  let [left, weighted] = [quantity, 0];
  for (let lot = trip.lots[0]; lot && left > 0n; lot = trip.lots[0]) {
    const part = lot.left < left ? lot.left : left;
    weighted += (Number(part) * (at - lot.at)) / 60_000;
    lot.left -= part;
    left -= part;
    if (lot.left === 0n) trip.lots.shift();
  }
  if (!isInside) return;
  const closed = quantity - left;
  if (closed > 0n) trip.minutes.push(weighted / Number(closed));
  trip.closed += closed;
  trip.unmatched += left;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
