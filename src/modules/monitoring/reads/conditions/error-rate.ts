import { latestOperations } from '../status/operation-counts.ts';
import type { ConditionQuery } from './condition-query.ts';

/** Whether too many operations of the last hour ended with failures that nobody could foresee. */
export const errorRate: ConditionQuery = async (reader, { at, thresholds }) => {
  const { operations, failures } = (await latestOperations(reader, at)).lastHour;
  if (operations < thresholds.errorRateOperations) return [];
  if (failures <= operations * thresholds.errorRate) return [];
  const percent = Number(((failures / operations) * 100).toPrecision(3));
  const message = `Of ${operations} operations within an hour ${failures} failed for unforeseen reasons: ${percent} %`;
  return [{ rule: 'ERROR_RATE', subject: 'api', message, details: { operations, failures } }];
};
