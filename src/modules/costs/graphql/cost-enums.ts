import { builder } from '../../../graphql/builder.ts';
import { describedEnum } from '../../../graphql/described-enum.ts';
import { BUDGET_WINDOWS } from '../domain/budgets.ts';
import { COST_PURPOSES, COST_STATES, PAID_PROVIDERS } from '../domain/cost-entry.ts';

export const CostPurposeRef = builder.enumType('CostPurpose', {
  description: 'What is paid for.',
  values: describedEnum(COST_PURPOSES),
});

export const CostStateRef = builder.enumType('CostState', {
  description: 'How far a paid call has come. RECORDED and RELEASED are final.',
  values: describedEnum(COST_STATES),
});

export const PaidProviderRef = builder.enumType('PaidProvider', {
  description: 'Who is paid for the answers of a language model.',
  values: describedEnum(PAID_PROVIDERS),
});

export const BudgetWindowRef = builder.enumType('BudgetWindow', {
  description: 'What a budget is for.',
  values: describedEnum(BUDGET_WINDOWS),
});
