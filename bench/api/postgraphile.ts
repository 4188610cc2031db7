import { pickFacts, quoteFacts, strategyFacts, teamFacts } from './facts.ts';
import type { Paging, Parameter, Questions } from './question.ts';
import { camelCase, VECTORS } from './vector-names.ts';

const TEAM_BY_KEY = `query TeamByKey($id: Int!) {
  teamQuantumDnaV3ByTeamId(teamId: $id) { teamId teamName league }
}`;

const TEAMS_FLAT = `query TeamsFlat($after: Cursor) {
  allTeamQuantumDnaV3S(first: 99, after: $after, orderBy: [TEAM_NAME_ASC]) {
    nodes { teamId teamName league tier winRate }
  }
}`;

const TEAMS_NESTED = `query TeamsNested($after: Cursor) {
  allTeamQuantumDnaV3S(first: 20, after: $after, orderBy: [TEAM_NAME_ASC]) {
    nodes {
      teamId
      teamName
      quantumStrategiesV3SByTeamId(first: 20, orderBy: [PNL_DESC, STRATEGY_ID_DESC]) {
        nodes { strategyName totalPnl winRate }
      }
      frictions(first: 5, orderBy: [SCORE_DESC, FRICTION_ID_DESC]) {
        nodes { frictionScore opponent { teamName } }
      }
    }
  }
}`;

const TEAMS_END = `query TeamsEnd($first: Int!, $after: Cursor) {
  allTeamQuantumDnaV3S(first: $first, after: $after, orderBy: [TEAM_NAME_ASC]) { pageInfo { endCursor } }
}`;

const PICKS_PAGE = `query PicksPage($after: Cursor) {
  allPublicPicks(first: 100, after: $after, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes {
      rowId
      market
      selection
      line
      price
      stakeUnits
      edge
      createdAt
      publicMatchByMatchId {
        kickOffAt
        division
        teamQuantumDnaV3ByHomeTeamId { teamName }
        teamQuantumDnaV3ByAwayTeamId { teamName }
      }
      publicPickAuditTrailByAuditEntryId { sequence hash sealedAt }
    }
  }
}`;

const PICKS_END = `query PicksEnd($after: Cursor) {
  allPublicPicks(first: 100, after: $after, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { pageInfo { endCursor } }
}`;

const MATCHES_PAGE = `query MatchesPage($division: String!, $season: String!) {
  allPublicMatches(
    first: 20
    condition: { division: $division, season: $season }
    orderBy: [KICK_OFF_AT_DESC, ROW_ID_DESC]
  ) {
    nodes {
      kickOffAt
      teamQuantumDnaV3ByHomeTeamId { teamName }
      teamQuantumDnaV3ByAwayTeamId { teamName }
      homeGoals
      awayGoals
      publicOddsQuotesByMatchId(condition: { stage: CLOSING }, orderBy: [MARKET_ASC, BOOK_ASC, LINE_ASC, ROW_ID_ASC]) {
        nodes { market book line firstPrice drawPrice secondPrice }
      }
    }
  }
}`;

const TEAM_VECTORS = `query TeamVectors($id: Int!) {
  teamQuantumDnaV3ByTeamId(teamId: $id) {
    teamId
    ${VECTORS.map(([, column]) => camelCase(column)).join('\n    ')}
  }
}`;

const TEAM = 'teamQuantumDnaV3ByTeamId';
const TEAMS = 'allTeamQuantumDnaV3S';
const HOME = 'teamQuantumDnaV3ByHomeTeamId';
const AWAY = 'teamQuantumDnaV3ByAwayTeamId';

/** How PostGraphile is asked for the same: `frictions` is the view that `prepare-postgraphile.ts` makes. */
export const POSTGRAPHILE: Questions = {
  teamByKey: {
    body: ({ teamId = null }) => sent('TeamByKey', TEAM_BY_KEY, { id: teamId }),
    facts: (answer) => teamFacts(answer.at('data', TEAM), 'teamId', ['teamName', 'league']),
  },
  teamsFlat: {
    body: ({ after = null }) => sent('TeamsFlat', TEAMS_FLAT, { after }),
    facts: (answer) =>
      answer
        .list('data', TEAMS, 'nodes')
        .map((team) => teamFacts(team, 'teamId', ['teamName', 'league', 'tier', 'winRate'])),
    paging: teamPages(99),
  },
  teamsNested: {
    body: ({ after = null }) => sent('TeamsNested', TEAMS_NESTED, { after }),
    facts: (answer) =>
      answer.list('data', TEAMS, 'nodes').map((team) => ({
        ...teamFacts(team, 'teamId', ['teamName']),
        strategies: team
          .list('quantumStrategiesV3SByTeamId', 'nodes')
          .map((one) => strategyFacts(one, ['strategyName', 'totalPnl', 'winRate'])),
        frictions: team
          .list('frictions', 'nodes')
          .map((one) => ({ score: one.plain('frictionScore'), opponent: one.text('opponent', 'teamName') })),
      })),
    paging: teamPages(20),
  },
  teamVectors: {
    body: ({ teamId = null }) => sent('TeamVectors', TEAM_VECTORS, { id: teamId }),
    facts: (answer) => ({
      id: answer.whole('data', TEAM, 'teamId'),
      vectors: VECTORS.map(([, column]) => answer.json('data', TEAM, camelCase(column))),
    }),
  },
  picksPage: {
    body: ({ after = null }) => sent('PicksPage', PICKS_PAGE, { after }),
    facts: (answer) =>
      answer.list('data', 'allPublicPicks', 'nodes').map((pick) =>
        pickFacts(pick, {
          id: pick.text('rowId'),
          match: ['publicMatchByMatchId'],
          homeName: ['publicMatchByMatchId', HOME, 'teamName'],
          awayName: ['publicMatchByMatchId', AWAY, 'teamName'],
          audit: ['publicPickAuditTrailByAuditEntryId'],
        }),
      ),
    paging: {
      body: ({ after = null }) => sent('PicksEnd', PICKS_END, { after }),
      endCursor: (answer) => answer.text('data', 'allPublicPicks', 'pageInfo', 'endCursor'),
    },
  },
  matchesPage: {
    body: ({ division = null, season = null }) => sent('MatchesPage', MATCHES_PAGE, { division, season }),
    facts: (answer) =>
      answer.list('data', 'allPublicMatches', 'nodes').map((match) => ({
        kickOffAt: match.instant('kickOffAt'),
        home: match.text(HOME, 'teamName'),
        away: match.text(AWAY, 'teamName'),
        goals: [match.plain('homeGoals'), match.plain('awayGoals')],
        odds: match
          .list('publicOddsQuotesByMatchId', 'nodes')
          .map((quote) =>
            quoteFacts(quote, [
              quote.decimal('firstPrice'),
              quote.decimal('drawPrice'),
              quote.decimal('secondPrice'),
            ]),
          ),
      })),
  },
};

function teamPages(first: number): Paging {
  return {
    body: ({ after = null }) => sent('TeamsEnd', TEAMS_END, { first, after }),
    endCursor: (answer) => answer.text('data', TEAMS, 'pageInfo', 'endCursor'),
  };
}

function sent(operationName: string, query: string, variables: Parameter): object {
  return { query, operationName, variables };
}
