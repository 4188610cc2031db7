import { builder } from '../../../graphql/builder.ts';
import { FrictionRef } from './friction.ts';

const NULL_BELOW = 'Null while a club lacks the matches or statistics for it.';

builder.prismaObjectFields(FrictionRef, (t) => ({
  frictionScore: t.exposeFloat('frictionScore', {
    nullable: true,
    description:
      'How much friction there is, 0 to 100 without units: 0.25 style clash + 0.15 tempo friction + 0.2 mental clash + 0.25 tactical ' +
      'friction + 0.15 risk friction. Null when one of them is.',
  }),
  styleClash: t.exposeFloat('styleClash', {
    nullable: true,
    description:
      'How unlike the styles are, 0 to 100 without units: the share of the pairs of the league whose styles lie closer together, in per cent, ' +
      'equals counted half. The distance is the Euclidean one of the percentiles of tempo, pressure, intensity, card risk, attack and ' +
      `defence (\`dna.frictionSignatures\`). ${NULL_BELOW}`,
  }),
  tempoFriction: t.exposeFloat('tempoFriction', {
    nullable: true,
    description: `How unlike the tempo is, 0 to 100 without units: the difference of the percentiles of tempo. ${NULL_BELOW}`,
  }),
  mentalClash: t.exposeFloat('mentalClash', {
    nullable: true,
    description:
      'How hard both are to break, 0 to 100 without units: the geometric mean of their toughness, which is the mean of the percentiles of ' +
      `closeness and resilience. ${NULL_BELOW}`,
  }),
  tacticalFriction: t.exposeFloat('tacticalFriction', {
    nullable: true,
    description:
      "Strength against strength, 0 to 100 without units: the geometric mean of one club's percentile of attack and the other's of " +
      `defence, averaged over both directions. ${NULL_BELOW}`,
  }),
  riskFriction: t.exposeFloat('riskFriction', {
    nullable: true,
    description: `How rough it may get, 0 to 100 without units: the mean of both clubs' percentiles of fouls and of cards. ${NULL_BELOW}`,
  }),
  psychologicalEdge: t.exposeFloat('psychologicalEdge', {
    nullable: true,
    description:
      "Who has the other's measure, -100 to 100 without units, positive for `teamHome`: 70 x the results of their meetings of three years " +
      'against the expected ones (a win 1, a draw 0, a defeat -1; their sum divided by 2 x (meetings + 4); expected by the ratings of that instant, which know these meetings) + 30 x the difference of the ' +
      'percentiles of resilience / 100. No part of the score. Null with fewer than two meetings, or without ratings or resilience.',
  }),
  frictionVector: t.expose('frictionVector', {
    type: 'JSON',
    nullable: true,
    description:
      'What the components were made from: weights, the style distance, the figures of both clubs and their percentiles; of any shape ' +
      'where the row came from elsewhere. Null when not recorded.',
  }),
}));
