import type { PaidProvider } from '../../../costs/domain/cost-entry.ts';

export const VERDICTS = {
  APPROVE: 'Nothing in the data speaks against it.',
  FLAG: 'Something in the data asks for a person to look at it.',
  REJECT: 'The data contradicts itself or the selection.',
} as const;
export type Verdict = keyof typeof VERDICTS;

/** What the reviewer said of one selection. */
export type SelectionVerdict = {
  /** Its place among the selections of the match, from 0. */
  readonly position: number;
  readonly verdict: Verdict;
  readonly reason: string;
};

/** What a language model said of the kept selections of a match, as it is stored. */
export type MatchReview =
  | {
      readonly status: 'REVIEWED';
      readonly provider: PaidProvider;
      readonly model: string;
      /** The call with the prompt and the raw answer. */
      readonly callId: string;
      /** One for each kept selection, in their order. */
      readonly verdicts: readonly SelectionVerdict[];
    }
  | {
      /** The answer could not be used: the match goes on as if it had no reviewer. */
      readonly status: 'UNREVIEWED';
      readonly provider: PaidProvider;
      readonly model: string;
      readonly callId: string;
      readonly reason: string;
    };
