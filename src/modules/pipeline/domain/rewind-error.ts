import { DomainError } from '../../../shared/domain-error.ts';
import type { PipelineNodeName } from './node-name.ts';

/** What a node went by has changed since: the run goes on from that node again. */
export class RewindError extends DomainError {
  readonly node: PipelineNodeName;

  constructor(node: PipelineNodeName, message: string) {
    super('CONFLICT', message);
    this.node = node;
  }
}
