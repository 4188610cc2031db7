import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const descriptionOf = (typeName: string, fieldName: string): string => {
  const type = schema.getType(typeName);
  const description = isObjectType(type) ? type.getFields()[fieldName]?.description : null;
  if (!description) throw new Error(`${typeName}.${fieldName} has no description.`);
  return description;
};

test.each([
  ['winRatePct', 'winRatePct'],
  ['roiPct', 'roiPct'],
  ['unluckyLosses', 'unluckyCount'],
  ['badAnalysisLosses', 'badAnalysisCount'],
])('Team.%s and Strategy.%s are defined alike', (ofTeam, ofStrategy) => {
  expect(descriptionOf('Team', ofTeam)).toBe(descriptionOf('Strategy', ofStrategy));
});
