/** What is paid for. */
export const COST_PURPOSES = {
  LLM_REVIEW: 'A language model reviewed the selections that a pipeline run kept of a match.',
  STRATEGY_ANALYSIS: 'A language model turned patterns of failure into proposals of improvements.',
} as const;
export type CostPurpose = keyof typeof COST_PURPOSES;

/** Who is paid. */
export const PAID_PROVIDERS = {
  OPENAI: 'OpenAI, or a server that speaks its chat completions.',
  ANTHROPIC: 'Anthropic, or a server that speaks its messages.',
} as const;
export type PaidProvider = keyof typeof PAID_PROVIDERS;

export const COST_STATES = {
  RESERVED: 'The call is under way: what it may cost at most counts against the budgets.',
  RECORDED: 'What the call cost is known, or counted at the most it can have cost.',
  RELEASED: 'The call cost nothing, or was never seen to end.',
} as const;
export type CostState = keyof typeof COST_STATES;

/** Whom a call is made for; both null for nobody in particular. */
export interface CostScope {
  readonly runId: string | null;
  readonly jobId: string | null;
}
