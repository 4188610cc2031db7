import type { EvaluationConfig } from '../domain/evaluation/evaluation-config.ts';
import { evaluateLeague, type LeagueEvaluation } from '../domain/evaluation/evaluate-league.ts';
import type { LeagueFacts } from '../domain/evaluation/league-facts.ts';

/** What a thread is given: all of it is copied, bit by bit. */
export interface LeagueTask {
  readonly facts: LeagueFacts;
  readonly config: EvaluationConfig;
}

/** Evaluates one league in this thread, which needs no database. */
export function evaluateLeagueInThread({ facts, config }: LeagueTask): LeagueEvaluation {
  return evaluateLeague(facts, config);
}
