import { advancedProfileV8Dna, advancedProfileV8Shape } from '../style/advanced-profile-v8-dna.ts';
import { cardDna, cardShape } from '../style/card-dna.ts';
import { cornerDna, cornerShape } from '../style/corner-dna.ts';
import {
  narrativeTacticalProfileDna,
  narrativeTacticalProfileShape,
} from '../style/narrative-tactical-profile-dna.ts';
import { shootingDna, shootingShape } from '../style/shooting-dna.ts';
import { signatureV3Dna, signatureV3Shape } from '../style/signature-v3-dna.ts';
import { tacticalDna, tacticalShape } from '../style/tactical-dna.ts';
import { computed, type ComputedVector } from './vector.ts';

/** How teams play. */
export const STYLE_VECTORS = [
  computed({
    key: 'tactical',
    column: 'tactical_dna',
    property: 'tacticalDna',
    label: 'Tactical',
    unit: 'fraction',
    shape: tacticalShape,
    compute: tacticalDna,
  }),
  computed({
    key: 'shooting',
    column: 'shooting_dna',
    property: 'shootingDna',
    label: 'Shooting',
    unit: 'shots',
    shape: shootingShape,
    compute: shootingDna,
  }),
  computed({
    key: 'card',
    column: 'card_dna',
    property: 'cardDna',
    label: 'Cards',
    unit: 'cards',
    shape: cardShape,
    compute: cardDna,
  }),
  computed({
    key: 'corner',
    column: 'corner_dna',
    property: 'cornerDna',
    label: 'Corners',
    unit: 'corners',
    shape: cornerShape,
    compute: cornerDna,
  }),
  computed({
    key: 'signatureV3',
    column: 'signature_v3',
    property: 'signatureV3',
    label: 'Signature',
    unit: 'standard deviations',
    shape: signatureV3Shape,
    compute: signatureV3Dna,
  }),
  computed({
    key: 'advancedProfileV8',
    column: 'advanced_profile_v8',
    property: 'advancedProfileV8',
    label: 'Advanced profile',
    unit: 'standard deviations',
    shape: advancedProfileV8Shape,
    compute: advancedProfileV8Dna,
  }),
  computed({
    key: 'narrativeTacticalProfile',
    column: 'narrative_tactical_profile',
    property: 'narrativeTacticalProfile',
    label: 'Tactical narrative',
    unit: 'text',
    shape: narrativeTacticalProfileShape,
    compute: narrativeTacticalProfileDna,
  }),
] as const satisfies readonly ComputedVector[];
