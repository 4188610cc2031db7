/** What a quant asks first of two clubs and the odds on them; runs on the demo world. */
export const MATCHUP_EXAMPLE = `# What a match is worth, and what the given odds are: goal
# means, 1X2, the value of each price, what each layer adds,
# every market from one score grid. Any two clubs of a league
# will do. With asOf: what would have been answered then.
query Matchup {
  calculateMatchup(
    input: {
      home: { name: "Brackenhythe" }
      away: { name: "Elverstoke" }
      layers: { marketWeight: 0.25 }
      odds: [
        {
          market: MATCH_RESULT
          home: "5.10", draw: "4.30", away: "1.70"
        }
        {
          market: ASIAN_HANDICAP, line: "0.75"
          home: "2.02", away: "1.90"
        }
        {
          market: OVER_UNDER, line: "2.5"
          over: "1.96", under: "1.94"
        }
      ]
      kelly: { multiplier: 0.25 }
    }
  ) {
    ... on Matchup {
      league
      homeTeam { name }
      awayTeam { name }
      asOf
      expectedGoals { home away total supremacy rho }
      markets {
        matchResult {
          home { probability fairOdds }
          draw { probability fairOdds }
          away { probability fairOdds }
        }
      }
      # An edge above 0 is value. Stakes are in units.
      odds {
        market
        line
        bets {
          selection
          price
          fair { probability fairOdds }
          marketProbability
          edge
          kelly { fullFraction stakeUnits }
          simultaneousKelly { stakeUnits }
        }
        devig {
          overround
          chosen { method parameter { name value } }
        }
      }
      # From the plain model to the final 1X2, layer by layer.
      layers {
        layer
        weight
        note
        matchResult { home draw away }
        contribution { home draw away }
      }
      # The same grid in every other market.
      others: markets {
        totals {
          line
          isMainLine
          over { fairOdds }
          under { fairOdds }
        }
        bothTeamsToScore { yes { fairOdds } no { fairOdds } }
        doubleChance {
          homeOrDraw { fairOdds }
          homeOrAway { fairOdds }
          drawOrAway { fairOdds }
        }
        drawNoBet { home { fairOdds } away { fairOdds } }
        correctScores(first: 5) {
          homeGoals
          awayGoals
          probability
          fairOdds
        }
        asianHandicaps {
          line
          isMainLine
          home {
            fairOdds
            settlement { win halfWin push halfLoss loss }
          }
          away { fairOdds }
        }
      }
      # What all of it can be traced to, and repeated from.
      fits {
        layer
        modelFit { matches logLikelihood inputsHash }
      }
    }
    ... on Error { code message }
  }
}
`;
