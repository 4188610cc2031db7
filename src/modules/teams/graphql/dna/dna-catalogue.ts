import { builder } from '../../../../graphql/builder.ts';
import { DNA_CATALOGUE } from '../../domain/dna/catalogue/dna-catalogue.ts';
import type { DnaVector } from '../../domain/dna/catalogue/vector.ts';
import { describeShape } from './describe-shape.ts';
import { measuresOfVector, type DnaMeasure } from './dna-measures.ts';
import { DnaOriginRef } from './dna-origin.ts';
import { describeVector, DnaVectorNameRef, nameOfVector } from './dna-vector-name.ts';

const DnaMeasureInfoRef = builder.objectRef<DnaMeasure>('DnaMeasureInfo').implement({
  description: 'A number inside a vector that clubs can be filtered by.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'As `teams(filter: { dna: [{ path: … }] })` takes it: `market.empiricalProfile.avgEdge`.',
    }),
    unit: t.string({
      description: 'What it is counted in: `fraction`, `goals`; `count` for whole numbers from 0.',
      resolve: ({ shape }) => (shape.kind === 'measure' ? shape.unit : 'count'),
    }),
    min: t.float({
      nullable: true,
      description: 'The least it can be, in its units. Null when nothing bounds it.',
      resolve: ({ shape }) => (shape.kind === 'measure' ? (shape.min ?? null) : 0),
    }),
    max: t.float({
      nullable: true,
      description: 'The most it can be, in its units. Null when nothing bounds it.',
      resolve: ({ shape }) => (shape.kind === 'measure' ? (shape.max ?? null) : null),
    }),
    sample: t.string({
      nullable: true,
      description: 'The count beside it that says on how much it rests: `matches`. Null when it needs none.',
      resolve: ({ shape }) => (shape.kind === 'measure' ? (shape.sample ?? null) : null),
    }),
    least: t.int({
      nullable: true,
      description: 'Where `sample` is below this, the number is null. Null when there is no minimum.',
      resolve: ({ shape }) => (shape.kind === 'measure' ? (shape.least ?? null) : null),
    }),
    description: t.string({
      description: 'What it says, as in the schema.',
      resolve: ({ shape }) => describeShape(shape),
    }),
  }),
});

const DnaVectorInfoRef = builder.objectRef<DnaVector>('DnaVectorInfo').implement({
  description: 'One of the 31 DNA vectors: its names, where it comes from, and what it holds.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Its field in `TeamDna`: `market`.' }),
    name: t.field({
      type: DnaVectorNameRef,
      description: 'As `dnaVector` takes it: `MARKET`.',
      resolve: nameOfVector,
    }),
    column: t.exposeString('column', {
      description: 'Where it is stored in `team_quantum_dna_v3`: `market_dna`.',
    }),
    label: t.exposeString('label', { description: 'What people call it.' }),
    unit: t.exposeString('unit', { description: 'What its numbers are mainly counted in.' }),
    origin: t.field({
      type: DnaOriginRef,
      description: 'Whether the product computes it.',
      resolve: ({ origin }) => origin,
    }),
    description: t.string({ description: 'What it holds, as in the schema.', resolve: describeVector }),
    measures: t.field({
      type: [DnaMeasureInfoRef],
      complexity: { field: 1, multiplier: 20 },
      description:
        'Its numbers that clubs can be filtered by; none inside lists, none of an imported vector.',
      resolve: measuresOfVector,
    }),
  }),
});

builder.queryField('dnaCatalogue', (t) =>
  t.field({
    type: [DnaVectorInfoRef],
    complexity: { field: 1, multiplier: DNA_CATALOGUE.length },
    description: 'The 31 DNA vectors, and every number in them that clubs can be filtered by.',
    resolve: () => [...DNA_CATALOGUE],
  }),
);
