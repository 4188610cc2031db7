import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { storedName } from '../../../shared/stored-name.ts';
import { UPKEEP_TASKS } from '../domain/upkeep-task.ts';

export const UpkeepTaskNameRef = builder.enumType('UpkeepTaskName', {
  description: 'What is done for the database itself, by the daily job and by `npm run upkeep`.',
  values: describedEnum(UPKEEP_TASKS),
});

export const UpkeepTaskRef = builder.prismaObject('UpkeepTask', {
  description: 'When a task of upkeep was last done, and what came of it.',
  select: { task: true },
  fields: (t) => ({
    task: t.field({
      type: UpkeepTaskNameRef,
      description: 'Which one.',
      resolve: ({ task }) => storedName(UPKEEP_TASKS, task),
    }),
    doneAt: t.expose('doneAt', { type: 'DateTime', description: 'When it was last brought to an end.' }),
    details: t.expose('details', {
      type: 'JSON',
      description: 'What came of it, by name; the description of the task says what.',
    }),
  }),
});
