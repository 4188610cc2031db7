import { bettingIdentityDna } from '../market/betting-identity-dna.ts';
import { bettingIdentityShape } from '../market/betting-identity-shape.ts';
import { luckDna, luckShape } from '../market/luck-dna.ts';
import { marketDna } from '../market/market-dna.ts';
import {
  avoidMarketsDna,
  avoidMarketsShape,
  exploitMarketsDna,
  exploitMarketsShape,
} from '../market/market-look.ts';
import { marketShape } from '../market/market-shape.ts';
import { optimalScenariosDna, optimalScenariosShape } from '../market/optimal-scenarios-dna.ts';
import { optimalStrategiesDna, optimalStrategiesShape } from '../market/optimal-strategies-dna.ts';
import { sentimentDna, sentimentShape } from '../market/sentiment-dna.ts';
import { computed, type ComputedVector } from './vector.ts';

/** What prices say of a team, and what betting on it brought. */
export const MARKET_VECTORS = [
  computed({
    key: 'market',
    column: 'market_dna',
    property: 'marketDna',
    label: 'Market',
    unit: 'fraction of turnover',
    shape: marketShape,
    compute: marketDna,
  }),
  computed({
    key: 'sentiment',
    column: 'sentiment_dna',
    property: 'sentimentDna',
    label: 'Sentiment',
    unit: 'probability',
    shape: sentimentShape,
    compute: sentimentDna,
  }),
  computed({
    key: 'luck',
    column: 'luck_dna',
    property: 'luckDna',
    label: 'Luck',
    unit: 'points',
    shape: luckShape,
    compute: luckDna,
  }),
  computed({
    key: 'bettingIdentity',
    column: 'betting_identity',
    property: 'bettingIdentity',
    label: 'Betting identity',
    unit: 'probability',
    shape: bettingIdentityShape,
    compute: bettingIdentityDna,
  }),
  computed({
    key: 'exploitMarkets',
    column: 'exploit_markets',
    property: 'exploitMarkets',
    label: 'Markets to exploit',
    unit: 'fraction of turnover',
    shape: exploitMarketsShape,
    compute: exploitMarketsDna,
  }),
  computed({
    key: 'avoidMarkets',
    column: 'avoid_markets',
    property: 'avoidMarkets',
    label: 'Markets to avoid',
    unit: 'fraction of turnover',
    shape: avoidMarketsShape,
    compute: avoidMarketsDna,
  }),
  computed({
    key: 'optimalScenarios',
    column: 'optimal_scenarios',
    property: 'optimalScenarios',
    label: 'Best scenarios',
    unit: 'points',
    shape: optimalScenariosShape,
    compute: optimalScenariosDna,
  }),
  computed({
    key: 'optimalStrategies',
    column: 'optimal_strategies',
    property: 'optimalStrategies',
    label: 'Best strategies',
    unit: 'fraction of turnover',
    shape: optimalStrategiesShape,
    compute: optimalStrategiesDna,
  }),
] as const satisfies readonly ComputedVector[];
