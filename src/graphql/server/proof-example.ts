/** What speaks for and against the models and strategies, newest first. */
export const PROOF_EXAMPLE = `# Whether to trust it. An evaluation walks a model through
# seasons: npm run evaluate, or evaluateModel, adds one.
query Proof {
  evaluations(first: 3) {
    nodes {
      leagues
      seasons
      asOf
      matches
      outcome {
        ... on EvaluationScores {
          overall {
            model { rps logLoss expectedCalibrationError }
            againstBaseRates { rps { mean lower upper } }
            closing {
              books
              # Below 0 the model is better than the line.
              compared {
                difference { rps { mean lower upper } }
              }
            }
          }
        }
        ... on LeakSuspectedError { message lookAt }
      }
    }
  }
  # All that was tried, and how far the best of it is luck.
  strategyEvaluations(first: 1) {
    nodes {
      division
      season
      configurationsTried
      realityCheckPValue
      configurations(onlyReported: true) {
        strategyName
        bets
        hitRate
        roi
        yieldLowerBound
        noReturnReason
      }
    }
  }
  # What detectDrift found to have moved.
  driftReports(
    first: 10
    filter: { status: { in: [WARNING, DRIFT] } }
  ) {
    nodes {
      division
      season
      subject
      status
      referenceMean
      currentMean
    }
  }
  # Published figures, and what the engine calculates now.
  referenceChecks {
    name
    expected
    actual
    tolerance
    passed
    source
  }
}
`;
