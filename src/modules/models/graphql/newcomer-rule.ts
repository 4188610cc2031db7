import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import type { ModelSettings } from '../domain/model-settings.ts';

const NEWCOMERS: Record<ModelSettings['newcomers'], string> = {
  SKIP: 'A club with fewer than `minTeamMatches` is not rated.',
  RATE: 'Such a club is rated as those that came into the league within the history, the mean of their attacks and defences, mixed with its own rating as far as it has matches.',
};

export const NewcomerRuleRef = builder.enumType('NewcomerRule', {
  description: 'What becomes of a club with few matches in the league.',
  values: describedEnum(NEWCOMERS),
});
