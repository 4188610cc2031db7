import { decodeNodeId } from '../../src/graphql/node-id.ts';
import type { Answer } from './answer.ts';
import { opponentOf, pickFacts, quoteFacts, strategyFacts, teamFacts } from './facts.ts';
import type { Paging, Parameter, Question, Questions } from './question.ts';
import { VECTORS } from './vector-names.ts';

const TEAM_BY_KEY = `query TeamByKey($id: Int!) {
  team(databaseId: $id) { databaseId name league }
}`;

const TEAMS_FLAT = `query TeamsFlat($after: String) {
  teams(first: 99, after: $after) { nodes { databaseId name league tier winRatePct } }
}`;

const TEAMS_NESTED = `query TeamsNested($after: String) {
  teams(first: 20, after: $after) {
    nodes {
      databaseId
      name
      strategies(first: 20, orderBy: { field: TOTAL_PNL_UNITS, direction: DESC }) {
        nodes { strategyName totalPnlUnits winRatePct }
      }
      frictions(first: 5, orderBy: { field: FRICTION_SCORE, direction: DESC }) {
        nodes { frictionScore teamHome { databaseId name } teamAway { databaseId name } }
      }
    }
  }
}`;

const TEAMS_END = `query TeamsEnd($first: Int!, $after: String) {
  teams(first: $first, after: $after) { pageInfo { endCursor } }
}`;

const PICKS_PAGE = `query PicksPage($after: String) {
  picks(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes {
      id
      market
      selection
      line
      price
      stakeUnits
      edge
      createdAt
      match { kickOffAt division homeTeam { name } awayTeam { name } }
      auditEntry { sequence hash sealedAt }
    }
  }
}`;

const PICKS_END = `query PicksEnd($after: String) {
  picks(first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { pageInfo { endCursor } }
}`;

const MATCHES_PAGE = `query MatchesPage($division: String!, $season: String!) {
  matches(
    first: 20
    filter: { division: { eq: $division }, season: { eq: $season } }
    orderBy: { field: KICK_OFF_AT, direction: DESC }
  ) {
    nodes {
      kickOffAt
      homeTeam { name }
      awayTeam { name }
      homeGoals
      awayGoals
      odds(stage: CLOSING) { market book line prices { selection price } }
    }
  }
}`;

const TEAM_VECTORS = `query TeamVectors($id: Int!) {
  team(databaseId: $id) {
    databaseId
    ${VECTORS.map(([name, column]) => `${column}: dnaVector(name: ${name})`).join('\n    ')}
  }
}`;

/** How our GraphQL API is asked, as a client would write it. */
export const OURS: Questions = {
  teamByKey: {
    body: ({ teamId = null }) => sent('TeamByKey', TEAM_BY_KEY, { id: teamId }),
    facts: (answer) => teamFacts(answer.at('data', 'team'), 'databaseId', ['name', 'league']),
  },
  teamsFlat: {
    body: ({ after = null }) => sent('TeamsFlat', TEAMS_FLAT, { after }),
    facts: (answer) =>
      answer
        .list('data', 'teams', 'nodes')
        .map((team) => teamFacts(team, 'databaseId', ['name', 'league', 'tier', 'winRatePct'])),
    paging: teamPages(99),
  },
  teamsNested: {
    body: ({ after = null }) => sent('TeamsNested', TEAMS_NESTED, { after }),
    facts: (answer) =>
      answer.list('data', 'teams', 'nodes').map((team) => ({
        ...teamFacts(team, 'databaseId', ['name']),
        strategies: team
          .list('strategies', 'nodes')
          .map((one) => strategyFacts(one, ['strategyName', 'totalPnlUnits', 'winRatePct'])),
        frictions: team.list('frictions', 'nodes').map((one) => ({
          score: one.plain('frictionScore'),
          opponent: opponentOf(
            team.whole('databaseId'),
            ['teamHome', 'teamAway'].map((side) => ({
              id: one.whole(side, 'databaseId'),
              name: one.text(side, 'name'),
            })),
          ),
        })),
      })),
    paging: teamPages(20),
  },
  teamVectors: {
    body: ({ teamId = null }) => sent('TeamVectors', TEAM_VECTORS, { id: teamId }),
    facts: (answer) => ({
      id: answer.whole('data', 'team', 'databaseId'),
      vectors: VECTORS.map(([, column]) => answer.json('data', 'team', column)),
    }),
  },
  picksPage: {
    body: ({ after = null }) => sent('PicksPage', PICKS_PAGE, { after }),
    facts: (answer) =>
      answer.list('data', 'picks', 'nodes').map((pick) =>
        pickFacts(pick, {
          id: decodeNodeId(pick.text('id')).id,
          match: ['match'],
          homeName: ['match', 'homeTeam', 'name'],
          awayName: ['match', 'awayTeam', 'name'],
          audit: ['auditEntry'],
        }),
      ),
    paging: {
      body: ({ after = null }) => sent('PicksEnd', PICKS_END, { after }),
      endCursor: (answer) => answer.text('data', 'picks', 'pageInfo', 'endCursor'),
    },
  },
  matchesPage: matchesPage(),
};

function matchesPage(): Question {
  return {
    body: ({ division = null, season = null }) => sent('MatchesPage', MATCHES_PAGE, { division, season }),
    facts: (answer) =>
      answer.list('data', 'matches', 'nodes').map((match) => ({
        kickOffAt: match.instant('kickOffAt'),
        home: match.text('homeTeam', 'name'),
        away: match.text('awayTeam', 'name'),
        goals: [match.plain('homeGoals'), match.plain('awayGoals')],
        odds: match.list('odds').map((quote) => quoteFacts(quote, pricesOf(quote))),
      })),
  };
}

function pricesOf(quote: Answer): (string | null)[] {
  const prices = new Map(quote.list('prices').map((one) => [one.text('selection'), one.decimal('price')]));
  const first = prices.get('HOME') ?? prices.get('OVER') ?? null;
  return [first, prices.get('DRAW') ?? null, prices.get('AWAY') ?? prices.get('UNDER') ?? null];
}

function teamPages(first: number): Paging {
  return {
    body: ({ after = null }) => sent('TeamsEnd', TEAMS_END, { first, after }),
    endCursor: (answer) => answer.text('data', 'teams', 'pageInfo', 'endCursor'),
  };
}

function sent(operationName: string, query: string, variables: Parameter): object {
  return { query, operationName, variables };
}
