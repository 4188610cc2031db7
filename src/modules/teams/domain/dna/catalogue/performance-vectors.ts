import { chameleonDna, chameleonShape } from '../performance/chameleon-dna.ts';
import { clutchDna, clutchShape } from '../performance/clutch-dna.ts';
import { contextDna, contextShape } from '../performance/context-dna.ts';
import { currentSeason, currentSeasonShape } from '../performance/current-season.ts';
import { formAnalysis, formAnalysisShape } from '../performance/form-analysis.ts';
import { metaDna, metaShape } from '../performance/meta-dna.ts';
import { nemesisDna, nemesisShape } from '../performance/nemesis-dna.ts';
import { physicalDna, physicalShape } from '../performance/physical-dna.ts';
import { profile2d, profile2dShape } from '../performance/profile-2d.ts';
import { psycheDna, psycheShape } from '../performance/psyche-dna.ts';
import { status20252026, status20252026Shape } from '../performance/status-2025-2026.ts';
import { temporalDna, temporalShape } from '../performance/temporal-dna.ts';
import { computed, type ComputedVector } from './vector.ts';

/** Vectors of results: when, where, against whom, how reliably, and how good. */
export const PERFORMANCE_VECTORS = [
  computed({
    key: 'context',
    column: 'context_dna',
    property: 'contextDna',
    label: 'Context',
    unit: 'points',
    shape: contextShape,
    compute: contextDna,
  }),
  computed({
    key: 'temporal',
    column: 'temporal_dna',
    property: 'temporalDna',
    label: 'Temporal',
    unit: 'goals',
    shape: temporalShape,
    compute: temporalDna,
  }),
  computed({
    key: 'nemesis',
    column: 'nemesis_dna',
    property: 'nemesisDna',
    label: 'Nemesis',
    unit: 'points',
    shape: nemesisShape,
    compute: nemesisDna,
  }),
  computed({
    key: 'psyche',
    column: 'psyche_dna',
    property: 'psycheDna',
    label: 'Psyche',
    unit: 'points',
    shape: psycheShape,
    compute: psycheDna,
  }),
  computed({
    key: 'physical',
    column: 'physical_dna',
    property: 'physicalDna',
    label: 'Physical',
    unit: 'days',
    shape: physicalShape,
    compute: physicalDna,
  }),
  computed({
    key: 'chameleon',
    column: 'chameleon_dna',
    property: 'chameleonDna',
    label: 'Chameleon',
    unit: 'fraction',
    shape: chameleonShape,
    compute: chameleonDna,
  }),
  computed({
    key: 'clutch',
    column: 'clutch_dna',
    property: 'clutchDna',
    label: 'Clutch',
    unit: 'points',
    shape: clutchShape,
    compute: clutchDna,
  }),
  computed({
    key: 'formAnalysis',
    column: 'form_analysis',
    property: 'formAnalysis',
    label: 'Form',
    unit: 'points',
    shape: formAnalysisShape,
    compute: formAnalysis,
  }),
  computed({
    key: 'currentSeason',
    column: 'current_season',
    property: 'currentSeason',
    label: 'Current season',
    unit: 'points',
    shape: currentSeasonShape,
    compute: currentSeason,
  }),
  computed({
    key: 'status20252026',
    column: 'status_2025_2026',
    property: 'status20252026',
    label: 'Status 2025/26',
    unit: 'points',
    shape: status20252026Shape,
    compute: status20252026,
  }),
  computed({
    key: 'profile2d',
    column: 'profile_2d',
    property: 'profile2d',
    label: 'Attack and defence',
    unit: 'log goals',
    shape: profile2dShape,
    compute: profile2d,
  }),
  computed({
    key: 'meta',
    column: 'meta_dna',
    property: 'metaDna',
    label: 'Meta',
    unit: 'matches',
    shape: metaShape,
    compute: metaDna,
  }),
] as const satisfies readonly ComputedVector[];
