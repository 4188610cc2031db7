import type { FrictionFeatures } from './friction-features.ts';

/** Whether anything is known of the friction of a match. */
export function isTelling({ features }: { readonly features: FrictionFeatures | null }): boolean {
  return features !== null && (features.goals !== null || features.supremacy !== null);
}
