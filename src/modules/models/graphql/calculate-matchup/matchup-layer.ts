import { builder } from '../../../../graphql/builder.ts';
import { describedEnum } from '../../../../graphql/described-enum.ts';
import type { IdleReason, Layer, LayerName } from '../../domain/layers/layer.ts';
import { ExpectedGoalsRef } from './expected-goals.ts';
import { ResultContributionRef, ResultProbabilitiesRef } from './result-probabilities.ts';

const NAMES: Record<LayerName, string> = {
  BASE: 'The goal model with every match of its history weighing the same.',
  TIME_DECAY: 'The same model with older matches weighing less.',
  FRICTION: 'The means adjusted by what the friction of the two clubs was seen to do to goals.',
  MARKET: 'Mixed with the goal means that price the match as the market does.',
};

const IDLE_REASONS: Record<IdleReason, string> = {
  NO_DECAY: '`xi` is 0: no match fades.',
  NO_WEIGHT: 'Its weight was set to 0, as it is unless told otherwise.',
  NO_TRIAL: 'No friction trial was known at the instant.',
  TRIAL_INCLUDES_ZERO:
    'The newest friction trial known at the instant does not show that friction helps: its interval does not exclude 0 in favour of friction.',
  NO_FRICTION_KNOWN: 'No friction of the two clubs was known at the instant.',
  NO_MARKET_KNOWN: 'No whole 1X2 book was given or known at the instant whose margin can be taken out.',
  NO_MEANS_FOR_MARKET: 'No goal means give the 1X2 prices of the market.',
};

const LayerNameRef = builder.enumType('MatchupLayerName', {
  description: 'The layers of a forecast, in the order in which they are laid on top of each other.',
  values: describedEnum(NAMES),
});

const IdleReasonRef = builder.enumType('LayerIdleReason', {
  description: 'Why a layer leaves the forecast below it as it is.',
  values: describedEnum(IDLE_REASONS),
});

export const MatchupLayerRef = builder.objectRef<Layer>('MatchupLayer').implement({
  description: 'A layer, with the forecast that it and the layers below it make.',
  fields: (t) => ({
    layer: t.expose('name', { type: LayerNameRef, description: 'Which one it is.' }),
    askedWeight: t.exposeFloat('askedWeight', {
      description:
        'How much it was asked to count, a fraction from 0 to 1; 1 for the layers of the model itself.',
    }),
    weight: t.exposeFloat('weight', {
      description: 'How much it does count, a fraction from 0 to 1: 0 where there is an `idleReason`.',
    }),
    idleReason: t.expose('idleReason', {
      type: IdleReasonRef,
      nullable: true,
      description: 'Why it counts for nothing. Null where it counts.',
    }),
    note: t.exposeString('note', { description: 'What it does here, or why nothing, in words.' }),
    expectedGoals: t.expose('forecast', {
      type: ExpectedGoalsRef,
      description: 'The means with this layer and all below it.',
    }),
    matchResult: t.expose('matchResult', {
      type: ResultProbabilitiesRef,
      description: '1X2 with this layer and all below it.',
    }),
    contribution: t.expose('contribution', {
      type: ResultContributionRef,
      description:
        '`matchResult` less that of the layer below; of the lowest, all of it. So the contributions sum to the final 1X2.',
    }),
  }),
});
