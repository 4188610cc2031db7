import { DomainError } from '../../../../shared/domain-error.ts';

/** Somebody has acknowledged the alert before. */
export class AlertAlreadyAcknowledgedError extends DomainError {
  readonly acknowledgedBy: string;
  readonly acknowledgedAt: Date;

  constructor(id: string, acknowledgedBy: string, acknowledgedAt: Date) {
    super(
      'ALERT_ALREADY_ACKNOWLEDGED',
      `alert ${id} was acknowledged by ${acknowledgedBy} at ${acknowledgedAt.toISOString()}`,
    );
    this.acknowledgedBy = acknowledgedBy;
    this.acknowledgedAt = acknowledgedAt;
  }
}
