import type { Tx } from '../../../db/transaction.ts';
import { canonicalHash } from '../../../shared/canonical-hash.ts';
import { newId } from '../../../shared/ids.ts';
import { toJson } from '../../../shared/json.ts';
import { appendDecisions } from '../../audit/actions/append-decisions.ts';
import type { Decision } from '../../audit/domain/decision.ts';
import { holdExperiments } from '../../experiments/actions/hold-experiments.ts';
import { stopExperiment } from '../../experiments/actions/stop-experiment.ts';
import { newestExperiment, type NewestExperiment } from '../../experiments/reads/newest-experiment.ts';
import { strategiesInForce } from '../../pipeline/reads/strategies-in-force.ts';
import { adoptStrategyVersion } from '../../strategies/actions/adopt-strategy-version.ts';
import { holdStrategyVersions } from '../../strategies/actions/hold-strategy-versions.ts';
import type { RecordedStrategyVersion } from '../../strategies/actions/record-strategy-version.ts';
import { adoptedParameters } from '../../strategies/reads/adopted-parameters.ts';
import { newestAdoptionAt } from '../../strategies/reads/newest-adoption-at.ts';
import { decideTransition } from '../domain/decide-transition.ts';
import { ExperimentNotInFavourError } from '../domain/experiment-not-in-favour-error.ts';
import { readActor, readReason } from '../domain/read-words.ts';
import { parametersToAdopt, type ParametersToAdopt } from '../parameters-to-adopt.ts';
import { holdImprovement, type HeldImprovement } from './hold-improvements.ts';
import { saveTransition } from './save-transition.ts';

export interface Application {
  readonly id: number;
  /** Why it is applied without an experiment in favour, in 1 to 2,000 characters; null for one that needs it. */
  readonly override: { readonly reason: string } | null;
  /** 1 to 100 characters; null when nobody is named. */
  readonly by: string | null;
  readonly at: Date;
}

/**
 * Puts the parameters of an improvement into force, as a new version of its strategy, and ends its test. It takes an experiment that was
 * concluded in its favour, or an override, which is kept with its reason; where the experiment is in favour, an override overrides nothing and is
 * kept as none. What was in force is held until the end: of two improvements of a strategy, the second one finds itself outdated.
 *
 * @returns the version that is in force from now on.
 * @throws InvalidInputError, NotFoundError, ImprovementWrongStatusError, ExperimentNotInFavourError, ImprovementOutdatedError.
 */
export async function applyImprovement(
  tx: Tx,
  { id, override, by, at }: Application,
): Promise<RecordedStrategyVersion> {
  const reason = override && readReason('override.reason', override.reason);
  const actor = readActor('by', by);
  const held = await holdImprovement(tx, id, at);
  decideTransition(held, 'APPLY');
  await holdExperiments(tx, id);
  const experiment = await newestExperiment(tx, id);
  const isInFavour = experiment?.verdict === 'FAVOURS_PROPOSAL';
  if (!isInFavour && override === null) throw new ExperimentNotInFavourError(id, standOf(experiment));
  await stopExperiment(tx, id, { reason: 'The improvement was applied.', at: held.at });
  const adoption = await adopt(tx, held, experiment);
  const { id: versionId, version, parametersHash } = adoption.version;
  const details = {
    experiment: toJson(experiment && { id: experiment.id, ...standOf(experiment) }),
    strategyVersion: { id: versionId, version, parametersHash },
  };
  const isOverride = !isInFavour;
  const change = { action: 'APPLY', by: actor, reason, isOverride, details } as const;
  const applied = await saveTransition(tx, held, change);
  await appendDecisions(tx, [applied, versioned(held, adoption)]);
  return adoption.version;
}

interface Adoption extends ParametersToAdopt {
  readonly version: RecordedStrategyVersion;
  readonly adoptedAt: Date;
}

async function adopt(tx: Tx, held: HeldImprovement, experiment: NewestExperiment | null): Promise<Adoption> {
  const { id: improvementId, strategyName } = held;
  await holdStrategyVersions(tx, strategyName);
  // An adoption that another machine's clock has stamped with a later instant is in force, too.
  const newest = await newestAdoptionAt(tx, strategyName);
  const adoptedAt = newest !== null && newest > held.at ? newest : held.at;
  const rules = await strategiesInForce(tx, adoptedAt, [strategyName]);
  const evidence = await tx.improvementEvidence.findUnique({
    where: { improvementId },
    select: { baselineParameters: true, proposedParameters: true },
  });
  const adopted = (await adoptedParameters(tx, adoptedAt)).get(strategyName);
  const { parameters, replaced } = parametersToAdopt({
    improvement: held,
    rule: rules.find(({ name }) => name === strategyName),
    arms: experiment?.arms ?? null,
    evidence: evidence && {
      baselineParameters: toJson(evidence.baselineParameters),
      proposedParameters: toJson(evidence.proposedParameters),
    },
    adopted: adopted?.parameters ?? null,
  });
  const description = `By improvement ${improvementId}.`;
  const version = await adoptStrategyVersion(tx, {
    strategyName,
    parameters,
    replaced,
    description,
    improvementId,
    at: adoptedAt,
  });
  return { parameters, replaced, version, adoptedAt };
}

/** How the newest test stands, for a refusal and for the audit trail. */
function standOf(experiment: NewestExperiment | null) {
  const { status = null, verdict = null, matches = 0, minimumMatches = null } = experiment ?? {};
  return { status, verdict, matches, minimumMatches };
}

function versioned(
  { id: improvementId, strategyName, at }: HeldImprovement,
  { version: { version, parametersHash }, parameters, replaced, adoptedAt }: Adoption,
): Decision {
  const replacedHash = replaced === null ? null : canonicalHash(replaced);
  return {
    id: newId(),
    kind: 'STRATEGY_TRANSITION',
    outcome: 'VERSIONED',
    runId: null,
    step: null,
    matchId: null,
    pickId: null,
    // A subject is on one line; the payload has the name as it is.
    subject: `strategy:${strategyName.replaceAll(/\s+/g, ' ')}`,
    kickOffAt: null,
    payload: toJson({
      version: 1,
      strategyName,
      improvementId,
      strategyVersion: version,
      parameters,
      parametersHash,
      replaced,
      replacedHash,
      adoptedAt,
    }),
    recordedAt: at,
  };
}
