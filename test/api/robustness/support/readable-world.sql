-- Documents as the product writes them, in the place of the empty ones that are enough for the rules of the database, and keys behind those that are taken.
SET session_replication_role = replica;

UPDATE public.match_imports SET report = '{"divisions":["E0"],"seasons":["2025/26"],"rows":2,"newTeams":["Home"],"matches":{"new":2,"changed":0,"unchanged":0},
  "quotes":{"new":1,"corrected":0,"superseded":0,"added":0,"knownEarlier":0,"unchanged":0},"skipped":[],"anomalies":[],"unknownColumns":["X"],"matchChanges":[],"quoteChanges":[]}';
UPDATE public.pick_audit_trail SET outcome = 'PICKED';
UPDATE public.llm_calls SET purpose = 'LLM_REVIEW';
UPDATE public.cost_tracking SET purpose = 'LLM_REVIEW';
UPDATE public.upkeep_tasks SET task = 'VACUUM';
UPDATE public.legacy_migrations SET report = '{"tables":[],"splitDnaKeys":[],"keptDnaKeys":[],"deducedTypes":0,"deducedFamilies":0,"computedParameterHashes":0,"repairs":[],"backupTables":[],"sequences":[]}';
UPDATE public.drift_reports SET
  measures = '{"referenceMean":0.4,"currentMean":0.5,"stability":null,"distance":null,"cusum":null,"window":null,"referenceSeasons":["2425"],"book":"PS"}',
  thresholds = '{"stabilityWarning":0.1,"stabilityDrift":0.25,"chanceWarning":0.05,"chanceDrift":0.01,"cusumSlack":0.5,"cusumAlarm":5,"windowDelta":0.002,"bins":10,"minimumMatches":50,"referenceSeasons":3}';
UPDATE public.friction_trials SET coefficients = '{"coefficients":{"goals":{"value":0.1,"standardError":0.1,"centre":0},"supremacy":{"value":0.1,"standardError":0.1,"centre":0},"matches":1},
  "silentMatches":0,"logLoss":{"without":1,"withFriction":1,"difference":0,"lower":null,"upper":null},"rps":{"without":0.2,"withFriction":0.2,"difference":0,"lower":null,"upper":null},"perDivision":[]}';
UPDATE public.evaluations SET
  config = '{"model":{"kind":"POISSON","xi":0.001,"historyDays":1000,"minTeamMatches":5,"newcomers":"SKIP","shrinkage":0},"benchmark":{"devigMethod":"SHIN","exchangeCommission":0.02},
    "bootstrap":{"resamples":100,"confidence":0.95,"seed":1},"alarm":{"margin":0.001,"leastMatches":100},"withFriction":false,"leagues":["E0"],"seasons":["2526"]}',
  result = '{"groups":[{"division":null,"season":null,"played":1,"skipped":[],"model":null,"baseRates":null,"againstBaseRates":null,"closing":null}],"leak":null}';
UPDATE public.model_fits SET
  settings = '{"kind":"POISSON","xi":0.001,"historyDays":1000,"shrinkage":0}',
  parameters = '{"fit":{"kind":"POISSON","teams":[1,2],"intercept":0.1,"homeAdvantage":0.2,"attack":[0.1,-0.1],"defence":[0.1,-0.1],"rho":0,"isRhoAtBound":false,"covariance":0,
    "isCovarianceAtBound":false,"logLikelihood":-2,"shrinkage":0,"matches":2,"weightSum":1.5,"iterations":3,"leftOut":[3]},"matchesByTeam":[[1,2],[2,2]]}';
UPDATE public.strategy_analyses SET settings =
  '{"runId":null,"modes":["PAPER"],"leagues":[],"strategies":[],"minimumBets":30,"minimumMatches":20,"falseDiscoveryRate":0.1,"maximumProposals":3}';
UPDATE public.strategy_evaluations SET result = '{"benchmark":"PS","rules":{},"skipped":[],"realityCheck":null,"configurations":[]}';
UPDATE public.experiments SET design = '{"mode":"PAPER","benchmark":"PS","alpha":0.05,"minimumMatches":10,"maximumMatches":100,"boundUnits":1}', gap = CASE WHEN gap IS NULL THEN NULL ELSE 'NO_CHANGE' END;
UPDATE public.experiment_observations SET control = '[]', treatment = '[]';

SELECT setval(pg_get_serial_sequence(format('%I.%I', schemaname, tablename), attname), 1000)
  FROM pg_tables JOIN pg_attribute ON attrelid = format('%I.%I', schemaname, tablename)::regclass AND attnum > 0 AND NOT attisdropped
  WHERE schemaname IN ('public', 'quantum', 'trading') AND pg_get_serial_sequence(format('%I.%I', schemaname, tablename), attname) IS NOT NULL;
SELECT setval('public.run_event_numbers', 1000);

SET session_replication_role = origin;
