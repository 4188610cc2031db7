import { ACCESS_EXAMPLE } from './access-example.ts';
import { IMPROVEMENTS_EXAMPLE, LEDGER_EXAMPLE, LIVE_EXAMPLE, TRACK_RECORD_EXAMPLE } from './desk-examples.ts';
import { EXPORT_EXAMPLE, PERFORMANCE_EXAMPLE, UPKEEP_EXAMPLE } from './ledger-examples.ts';
import { MATCHUP_EXAMPLE } from './matchup-example.ts';
import { PROOF_EXAMPLE } from './proof-example.ts';

/** The tabs with which GraphiQL opens. Each runs as it is, on any database; the first is in front. */
export const exampleTabs: readonly { readonly query: string; readonly variables?: string }[] = [
  {
    query: `# Welcome. Each tab runs as it is: press the play button,
# or Ctrl-Enter. Ctrl-Space completes, and the book on the
# left explains every field.
#
# Where a key is needed, put it into Headers, below, as
# { "Authorization": "Bearer qs_…" }, and press the two arrows
# on the left, which fetch the schema.
#
# Results that are known, the newest first, with Pinnacle's
# closing prices.
query LatestResults {
  matches(
    first: 10
    filter: { resultKnownAt: { isNull: false } }
    orderBy: { field: KICK_OFF_AT, direction: DESC }
  ) {
    totalCount
    nodes {
      kickOffAt
      league
      homeTeam { name }
      awayTeam { name }
      homeGoals
      awayGoals
      odds(stage: CLOSING, market: MATCH_RESULT, book: "PS") {
        bookName
        overround
        prices { selection price }
      }
    }
    # Give endCursor as \`after\` to go on.
    pageInfo { hasNextPage endCursor }
  }
}
`,
  },
  {
    query: `# What the last pipeline run picked, and the proof of each.
query LastRun {
  pipelineRuns(first: 1) {
    nodes {
      mode
      asOf
      status
      matchesConsidered
      matchesSkipped
      picks(
        first: 20
        orderBy: { field: EDGE, direction: DESC }
      ) {
        totalCount
        nodes {
          match {
            kickOffAt
            homeTeam { name }
            awayTeam { name }
          }
          market
          selection
          line
          book
          price
          probability
          fairProbability
          edge
          stakeUnits
          dataFreshness
          auditEntry { outcome payload }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Clubs by name, each with its next and last matches.
query Clubs($part: String!) {
  teams(first: 5, filter: { name: { contains: $part } }) {
    totalCount
    nodes {
      id
      name
      league
      aliases { source alias }
      toCome: matches(
        first: 3
        filter: { resultKnownAt: { isNull: true } }
      ) {
        nodes { kickOffAt homeTeam { name } awayTeam { name } }
      }
      played: matches(
        last: 5
        filter: { resultKnownAt: { isNull: false } }
      ) {
        totalCount
        nodes {
          playedOn
          homeTeam { name }
          awayTeam { name }
          homeGoals
          awayGoals
          result
        }
      }
    }
  }
}
`,
    variables: '{ "part": "a" }',
  },
  {
    query: `# The DNA of clubs: typed vectors, found by the numbers in
# them. { dnaCatalogue { measures { path } } } lists them.
query Dna {
  teams(
    first: 5
    filter: {
      dna: [{ path: "context.home.pointsPerMatch", gte: 1.5 }]
    }
    orderBy: { field: TIER_RANK, direction: ASC }
  ) {
    totalCount
    nodes {
      name
      tier
      tierRank
      tags
      narrative
      dna {
        context {
          home { pointsPerMatch matches }
          away { pointsPerMatch matches }
        }
        luck { pointsOverExpected zScore matches }
        market {
          bestStrategy
          empiricalProfile { avgEdge sampleSize }
        }
      }
      signature: dnaVector(name: SIGNATURE_V3)
      dnaHistory(first: 1) { nodes { asOf season matches } }
    }
  }
}
`,
  },
  {
    query: `# Pairs of clubs: where it rubs most, with predictions from
# one score grid.
query Pairs {
  frictions(
    first: 5
    filter: { frictionScore: { gte: 50 } }
    orderBy: { field: FRICTION_SCORE, direction: DESC }
  ) {
    totalCount
    nodes {
      teamHome { name currentStyle }
      teamAway { name currentStyle }
      frictionScore
      styleClash
      psychologicalEdge
      predictedGoals
      predictedOver25Prob
      predictedWinner
      h2hMatches
      lastMatchOn
    }
  }
}
`,
  },
  {
    query: MATCHUP_EXAMPLE,
  },
  {
    query: PROOF_EXAMPLE,
  },
  {
    query: `# A mutation: starts a paper run as a job. Every mutation
# answers its payload, or the refusals it can foresee.
mutation StartRun {
  startPipelineRun(
    input: {
      mode: PAPER
      config: { stakes: { kellyMultiplier: 0.1 } }
    }
  ) {
    ... on StartPipelineRunPayload {
      run {
        id
        status
        job { id state progress progressMessage }
      }
    }
    ... on Error { code message }
  }
}
`,
  },
  {
    query: `# Imports and their reports: what was new, what changed,
# what was kept out and why.
query Imports {
  imports(first: 5) {
    nodes {
      fileName
      importedAt
      report {
        rows
        matches { new changed unchanged }
        quotes { new corrected superseded unchanged }
        anomalies {
          line
          home
          away
          column
          rule
          bookSum
        }
        unknownColumns
      }
    }
  }
  jobs(first: 5) {
    nodes { kind state progress error { code message } }
  }
}
`,
  },
  { query: TRACK_RECORD_EXAMPLE },
  { query: IMPROVEMENTS_EXAMPLE },
  { query: LEDGER_EXAMPLE },
  { query: PERFORMANCE_EXAMPLE },
  { query: EXPORT_EXAMPLE },
  { query: UPKEEP_EXAMPLE },
  { query: ACCESS_EXAMPLE },
  { query: LIVE_EXAMPLE },
];
