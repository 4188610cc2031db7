import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { LOG_LEVELS } from '../domain/log-level.ts';

export const LogLevelRef = builder.enumType('LogLevel', {
  description: 'How grave a line of the log is.',
  values: describedEnum(LOG_LEVELS),
});
