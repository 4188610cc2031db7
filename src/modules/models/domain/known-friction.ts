import type { FrictionKnown } from './layers/friction-step.ts';

/** What was known of a friction, and which stored trial says whether it counts. */
export interface KnownFriction extends FrictionKnown {
  readonly trial: (NonNullable<FrictionKnown['trial']> & { readonly id: string }) | null;
}
