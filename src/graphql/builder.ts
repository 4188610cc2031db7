import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../db/generated/pothos-types.ts';
import { getDatamodel } from '../db/generated/pothos-types.ts';
import type { Json } from '../shared/json.ts';
import type { Day } from '../shared/uk-time.ts';
import { dbOf, type Context } from './context.ts';
import { decodeNodeId, encodeNodeId } from './node-id.ts';
import { relayOptions } from './relay-options.ts';
import { dateTimeConfig } from './scalars/date-time.ts';
import { dayConfig } from './scalars/day.ts';
import { decimalConfig, type DecimalOutput } from './scalars/decimal.ts';
import { jsonConfig } from './scalars/json.ts';

export interface BuilderTypes {
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    Decimal: { Input: string; Output: DecimalOutput };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: Day; Output: Date | Day };
    JSON: { Input: Json; Output: unknown };
    ID: { Input: string; Output: string | number | bigint };
  };
}

/** The one builder of the schema. Fields are non-null and inputs optional unless they say otherwise. */
export const builder = new SchemaBuilder<BuilderTypes>({
  // The errors plugin comes before the Prisma plugin, so that a union of errors is seen through when a query is planned.
  plugins: [ErrorsPlugin, PrismaPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: {
    directResult: true,
    defaultUnionOptions: {
      name: ({ fieldName }) => `${fieldName[0]?.toUpperCase() ?? ''}${fieldName.slice(1)}Result`,
    },
  },
  prisma: {
    client: dbOf,
    dmmf: getDatamodel(),
  },
  relay: {
    ...relayOptions,
    encodeGlobalID: encodeNodeId,
    decodeGlobalID: decodeNodeId,
  },
  // Fields say what they cost; operations are measured as a whole before they run (`limits/measure-operation.ts`).
  complexity: { disabled: true, defaultComplexity: 1, defaultListMultiplier: 10 },
});

builder.scalarType('Decimal', decimalConfig);
builder.scalarType('DateTime', dateTimeConfig);
builder.scalarType('Date', dayConfig);
builder.scalarType('JSON', jsonConfig);
