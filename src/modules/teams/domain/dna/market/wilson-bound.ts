/**
 * The lower (`side` -1) or upper (1) bound of a share from `hits` of `trials`, at the standard normal quantile `z`; 0..1.
 * Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927). `trials` is at least 1.
 */
export function wilsonBound(hits: number, trials: number, z: number, side: -1 | 1): number {
  const share = hits / trials;
  const centre = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return Math.min(1, Math.max(0, (centre + side * spread) / (1 + (z * z) / trials)));
}
