/** The nodes of a run, 0 to 9, in the order in which they work: what each of them does. */
export const PIPELINE_NODES = {
  'market-scanner': 'Finds the fixtures and prices that were known at the as-of instant.',
  'data-loader': 'Loads the results known then, and says how fresh each division is.',
  'dna-profiler': 'Reads the DNA vectors of both sides as they were known then.',
  'friction-analyst': 'Reads the friction between both sides as it was known then.',
  'probability-modeller': 'Fits the goal models and gives the probability of every score.',
  'strategy-selector': 'Weighs every selection by the strategies, and keeps those with an edge.',
  validators: 'Refuses selections by exposure, sanity of odds, drift, duplicates and least history.',
  'llm-reviewer': 'Has a language model read what was kept; off unless the configuration asks for it.',
  'stake-sizer': 'Gives every selection that was kept its stake.',
  auditor: 'Seals decisions and picks in the audit trail.',
} as const;

export type PipelineNodeName = keyof typeof PIPELINE_NODES;

/** The number of a node, 0 to 9; null for a name that is none. */
export function numberOfNode(name: string): number | null {
  const number = Object.keys(PIPELINE_NODES).indexOf(name);
  return number < 0 ? null : number;
}

/** The node of this name; null for a name that is none. */
export function readNodeName(name: string): PipelineNodeName | null {
  return Object.keys(PIPELINE_NODES).find((one): one is PipelineNodeName => one === name) ?? null;
}
