import { toJson } from '../../../shared/json.ts';
import { defineSeasonsMutation } from '../../matches/graphql/seasons-mutation.ts';
import { completeDriftSettings } from '../reads/read-drift-report.ts';
import { DriftSettingsInputRef } from './drift-settings.ts';

defineSeasonsMutation({
  name: 'detectDrift',
  kind: 'DETECT_DRIFT',
  what: 'the drift reports',
  description:
    "Compares a season's matches so far with those of the seasons before it, as a job: statistics, outcomes, and how far the default model and " +
    'the closing line are from what happened. `driftReports` has what it found; a repetition from the same inputs adds nothing.',
  settings: {
    type: DriftSettingsInputRef,
    description: 'Thresholds and sizes; the usual ones when not given. Every report keeps its own.',
    read: (given) => toJson(completeDriftSettings(given)),
  },
});
