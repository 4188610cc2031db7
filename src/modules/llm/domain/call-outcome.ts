export const LLM_CALL_OUTCOMES = {
  PENDING: 'Under way, or its process died within the last quarter of an hour.',
  ACCEPTED: 'The answer has the form that was asked for, and says nothing that it must not.',
  REFUSED:
    'The answer is none of the form that was asked for, or says what it must not: nothing of it is used.',
  FAILED: 'There is no answer; the error says why.',
} as const;
export type LlmCallOutcome = keyof typeof LLM_CALL_OUTCOMES;
