import { builder } from '../../../graphql/builder.ts';
import { PIPELINE_NODES, type PipelineNodeName } from '../domain/node-name.ts';

/** Names of nodes as enum values: `market-scanner` is MARKET_SCANNER. */
export const PipelineNodeNameRef = builder.enumType('PipelineNodeName', {
  description: 'The nodes of a run, numbered 0 to 9 in the order in which they work.',
  values: Object.fromEntries(
    Object.entries(PIPELINE_NODES).map(([name, description], number) => [
      name.replaceAll('-', '_').toUpperCase(),
      { value: name, description: `${description} Its number is ${number}.` },
    ]),
  ) as Record<string, { value: PipelineNodeName; description: string }>,
});
