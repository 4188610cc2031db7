import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Reader } from '../../../db/transaction.ts';
import { csvLine } from '../../../shared/csv-line.ts';
import { TRAINING_COLUMNS, trainingCells } from '../domain/training-columns.ts';
import { trainingExamples } from '../reads/training-examples.ts';

export const TRAINING_FORMATS = ['csv', 'ndjson'] as const;
export type TrainingFormat = (typeof TRAINING_FORMATS)[number];

/**
 * Writes every training example into a file: CSV by RFC 4180 with a header, or one JSON object a line. The file appears when it is whole.
 * @returns how many examples there are.
 */
export async function writeTrainingSet(
  reader: Reader,
  file: string,
  format: TrainingFormat,
  signal: AbortSignal,
): Promise<number> {
  const unfinished = `${file}.part`;
  const written = { examples: 0 };
  try {
    await pipeline(linesOf(reader, format, written), createWriteStream(unfinished), { signal });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return written.examples;
}

async function* linesOf(
  reader: Reader,
  format: TrainingFormat,
  written: { examples: number },
): AsyncGenerator<string> {
  if (format === 'csv') yield csvLine(TRAINING_COLUMNS);
  for await (const example of trainingExamples(reader)) {
    written.examples += 1;
    yield format === 'csv' ? csvLine(trainingCells(example)) : `${JSON.stringify(example)}\n`;
  }
}
