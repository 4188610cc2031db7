import type { PrismaClient } from '../../../../src/db/generated/client.ts';

/** A settled pick of a run, as the tables have it. */
export interface PlainBet {
  readonly strategy: string;
  readonly match: number;
  readonly edge: number;
  readonly price: number;
  readonly profit: number;
  readonly turnover: number;
  readonly outcome: string;
  readonly perUnit: number;
  /** By Pinnacle; null where it did not close the bet. */
  readonly clv: number | null;
  /** `CONTEXT MIDWEEK` and so on: by division, selection, price and day alone. */
  readonly segments: readonly string[];
}

const BANDS = [1, 1.5, 2, 2.5, 3, 4, 6, 10, Infinity];

/** The settled picks of a run, and in which segments they are, without any code of the product. */
export async function plainBets(db: PrismaClient, runId: string): Promise<PlainBet[]> {
  const picks = await db.pick.findMany({
    where: { runId, outcome: { not: 'VOID' } },
    include: { closingValues: { where: { benchmark: 'PS' } }, match: true, auditEntry: true },
  });
  return picks.map((pick) => {
    const [price, profit] = [Number(pick.price), Number(pick.profitUnits)];
    const day = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      weekday: 'short',
      month: 'numeric',
    }).formatToParts(pick.kickOffAt);
    const part = (type: string): string => day.find((one) => one.type === type)?.value ?? '';
    const month = Number(part('month'));
    const band = BANDS.findLastIndex((from) => from <= price);
    const [from = 1, to = Infinity] = [BANDS[band], BANDS[band + 1]];
    const payload = JSON.stringify(pick.auditEntry.payload);
    return {
      strategy: pick.strategyName,
      match: pick.matchId,
      edge: pick.edge,
      price,
      profit,
      turnover: Number(pick.turnoverUnits),
      outcome: pick.outcome ?? '',
      perUnit: profit / Number(pick.stakeUnits),
      clv: pick.closingValues[0]?.fairClv ?? null,
      segments: [
        `DIVISION ${pick.match.division}`,
        `SELECTION ${pick.market} ${pick.selection}`,
        `PRICE_BAND ${from.toFixed(2)}-${to === Infinity ? '' : to.toFixed(2)}`,
        `CONTEXT ${['Tue', 'Wed', 'Thu'].includes(part('weekday')) ? 'MIDWEEK' : 'WEEKEND'}`,
        `CONTEXT ${month >= 7 && month <= 10 ? 'EARLY' : month >= 3 && month <= 6 ? 'LATE' : 'MID'}_SEASON`,
        ...(/"status": ?"FRESH"/.test(payload) ? [] : ['CONTEXT STALE_DATA']),
        ...(/"isNewcomer": ?true/.test(payload) ? ['CONTEXT NEWCOMER'] : []),
      ],
    };
  });
}

export interface PlainTest {
  readonly strategy: string;
  readonly segment: string | null;
  readonly metric: 'FAIR_CLV' | 'PROFIT';
  readonly bets: number;
  readonly matches: number;
  readonly mean: number;
  readonly standardError: number;
  readonly restMean: number | null;
  readonly pValue: number;
  /** Of the difference from the strategy's other bets; null where there are too few. */
  readonly score: number | null;
  readonly winRate: number;
  readonly roi: number;
}

/** Every test that an analysis with at least 50 bets on 25 matches makes of these bets, from its definition. */
export function plainTests(bets: readonly PlainBet[]): PlainTest[] {
  return [...new Set(bets.map(({ strategy }) => strategy))].flatMap((strategy) => {
    const own = bets.filter((bet) => bet.strategy === strategy);
    const segments = [null, ...new Set(own.flatMap((bet) => bet.segments))];
    return (['FAIR_CLV', 'PROFIT'] as const).flatMap((metric) => {
      const valueOf = (bet: PlainBet): number | null => (metric === 'PROFIT' ? bet.perUnit : bet.clv);
      const known = own.filter((bet) => valueOf(bet) !== null);
      const seen = new Set<string>();
      return segments.flatMap((segment): PlainTest[] => {
        const isIn = (bet: PlainBet): boolean => segment === null || bet.segments.includes(segment);
        const group = known.filter(isIn);
        const name = known.map((bet) => (isIn(bet) ? 1 : 0)).join('');
        const matches = new Set(group.map(({ match }) => match)).size;
        if (group.length < 50 || matches < 25 || seen.has(name)) return [];
        seen.add(name);
        const values = group.map((bet) => valueOf(bet) ?? 0);
        const mean = average(values);
        const fair = (some: readonly PlainBet[]): number =>
          metric === 'PROFIT' ? some.reduce((sum, { price }) => sum + price - 1, 0) / some.length ** 2 : 0;
        const standardError = Math.sqrt(
          Math.max(
            clusterVariance(
              group,
              values.map((value) => (value - mean) / values.length),
            ),
            fair(group),
          ),
        );
        const others = known.filter((bet) => !isIn(bet));
        const otherValues = others.map((bet) => valueOf(bet) ?? 0);
        const restMean = others.length < 50 ? null : average(otherValues);
        const parts = [
          ...values.map((value) => (value - mean) / values.length),
          ...otherValues.map((value) => ((restMean ?? 0) - value) / otherValues.length),
        ];
        const both = [...group, ...others];
        const spread = Math.sqrt(Math.max(clusterVariance(both, parts), fair(group) + fair(others)));
        const degrees = new Set(both.map(({ match }) => match)).size - 1;
        const lower = lowerTail(mean / standardError, matches - 1);
        const below = restMean === null ? 1 : lowerTail((mean - restMean) / spread, degrees);
        const whole = own.filter(isIn);
        const weight = (outcome: string): number =>
          outcome === 'PUSH' ? 0 : outcome.startsWith('HALF') ? 0.5 : 1;
        const won = whole.filter(({ outcome }) => outcome.endsWith('WON'));
        const weightOf = (some: readonly PlainBet[]): number =>
          some.reduce((sum, { outcome }) => sum + weight(outcome), 0);
        return [
          {
            strategy,
            segment,
            metric,
            bets: group.length,
            matches,
            mean,
            standardError,
            restMean,
            pValue: segment === null ? lower : Math.max(lower, below),
            score: segment === null || restMean === null ? null : (mean - restMean) / spread,
            winRate: weightOf(won) / weightOf(whole),
            roi:
              whole.reduce((sum, { profit }) => sum + profit, 0) /
              whole.reduce((sum, { turnover }) => sum + turnover, 0),
          },
        ];
      });
    });
  });
}

/** Benjamini and Yekutieli by their definition: the least over all ranks at or above its own of p x m x (1 + … + 1/m) / rank. */
export function plainAdjusted(pValues: readonly number[]): number[] {
  const sorted = pValues.toSorted((left, right) => left - right);
  const harmonic = pValues.reduce((sum, _, index) => sum + 1 / (index + 1), 0);
  return pValues.map((pValue) =>
    Math.min(
      1,
      ...sorted.flatMap((other, index) =>
        other < pValue ? [] : [(other * pValues.length * harmonic) / (index + 1)],
      ),
    ),
  );
}

export function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** CR1: squares of the sums by match, times G / (G - 1). */
function clusterVariance(bets: readonly PlainBet[], parts: readonly number[]): number {
  const sums = new Map<number, number>();
  for (const [index, { match }] of bets.entries())
    sums.set(match, (sums.get(match) ?? 0) + (parts[index] ?? 0));
  const squares = [...sums.values()].reduce((sum, value) => sum + value * value, 0);
  return (squares * sums.size) / (sums.size - 1);
}

/**
 * The lower tail of Student's t for whole degrees of freedom by its density, integrated by Simpson's rule in the angle: with x = sqrt(n) tan(a) the
 * density becomes cos(a)^(n-1), whose integral over half a turn norms it.
 */
function lowerTail(x: number, degrees: number): number {
  const density = (angle: number): number => Math.cos(angle) ** (degrees - 1);
  const end = Math.atan(x / Math.sqrt(degrees));
  return integral(density, -Math.PI / 2, end) / integral(density, -Math.PI / 2, Math.PI / 2);
}

function integral(of: (at: number) => number, from: number, to: number): number {
  const steps = 4_000;
  const width = (to - from) / steps;
  let sum = of(from) + of(to);
  for (let step = 1; step < steps; step += 1) sum += of(from + step * width) * (step % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
