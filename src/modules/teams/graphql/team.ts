import { builder } from '../../../graphql/builder.ts';
import { integerKey } from '../../../graphql/node-id.ts';
import { ARCHETYPE_RULES } from '../domain/dna/traits/archetype-rules.ts';
import type { NamedRule } from '../domain/dna/traits/rule-table.ts';
import { STYLE_RULES } from '../domain/dna/traits/style-rules.ts';

/** Rules as a sentence each: `dominant`: Shots taken at least 1. */
const rulesOf = (rules: readonly NamedRule[]): string =>
  rules.map(({ name, description }) => `\`${name}\`: ${description}`).join(' ');

export const TeamRef = builder.prismaNode('Team', {
  id: { field: 'teamId' },
  nullable: true,
  description: 'A club, with what the desk knows of its style and of the bets on it.',
  select: { teamId: true },
  findUnique: (id) => ({ teamId: integerKey(id) }),
  fields: (t) => ({
    databaseId: t.exposeInt('teamId', { description: 'The key in `team_quantum_dna_v3`: `team_id`.' }),
    name: t.exposeString('teamName', {
      description: 'What the club is called here; unique. Sources may call it otherwise.',
    }),
    league: t.exposeString('league', {
      nullable: true,
      description: 'The league of the newest season: `Premier League`. Null when none is known.',
    }),
    tier: t.exposeString('tier', {
      nullable: true,
      description:
        'Strength within the league by the table at the instant of the DNA: `ELITE` the first 15 % of the places, `TOP6` to the sixth but ' +
        'not past the upper half, `BOTTOM` the last quarter, `MID` between. Null when not rated, as below five matches.',
    }),
    tierRank: t.exposeInt('tierRank', {
      nullable: true,
      description: 'Rank within the tier, 1 the best by the table. Null when not rated.',
    }),
    season: t.exposeString('season', {
      nullable: true,
      description: 'The newest season the club was seen in, as `2025/26`. Null when unknown.',
    }),
    aliases: t.relation('aliases', {
      description: 'What the sources call the club, by source and name.',
      query: { orderBy: [{ source: 'asc' }, { alias: 'asc' }] },
      complexity: { field: 1, multiplier: 3 },
    }),
    currentStyle: t.exposeString('currentStyle', {
      nullable: true,
      description: `Playing style of now, by the first rule that holds (z-scores in the league): ${rulesOf(STYLE_RULES)} Else \`balanced\`. Other words where it was imported. Null when not analysed, as below five matches.`,
    }),
    styleConfidence: t.exposeInt('styleConfidence', {
      nullable: true,
      description: 'How sure the analysis is of the style, in per cent, 0 to 100. Null when not analysed.',
    }),
    teamArchetype: t.exposeString('teamArchetype', {
      nullable: true,
      description: `How the club comes to its results, by the first rule that holds (z-scores in the league): ${rulesOf(ARCHETYPE_RULES)} Other words where it was imported. Null when not analysed, as below five matches.`,
    }),
    bestStrategy: t.exposeString('bestStrategy', {
      nullable: true,
      description: 'The name of the strategy with the best record on this club. Null when none has one.',
    }),
    tags: t.exposeStringList('narrativeFingerprintTags', {
      description:
        'Words for what stands out: `COMEBACK_KING`, by the rules of `dnaTags`; others where they were imported. Empty when nothing does.',
      complexity: 1,
    }),
    narrative: t.exposeString('narrativeProfile', {
      nullable: true,
      description: 'The club in prose. Null when not analysed.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the club was first stored.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'When anything of the club last changed.',
    }),
    lastAuditAt: t.expose('lastAuditAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the record was last audited. Null when never.',
    }),
  }),
});
