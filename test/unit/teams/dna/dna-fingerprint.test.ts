import { describe, expect, it } from 'vitest';
import { dnaFingerprint } from '../../../../src/modules/teams/domain/dna/traits/dna-fingerprint.ts';

describe('the fingerprint', () => {
  const vectors = { market_dna: { bets: 3, roi: null }, corner_dna: { matches: 5 } };
  const fingerprint = dnaFingerprint('Alba', '2025/26', vectors);

  it('is a SHA-256 that does not depend on the order of keys', () => {
    expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
    const turned = { corner_dna: { matches: 5 }, market_dna: { roi: null, bets: 3 } };
    expect(dnaFingerprint('Alba', '2025/26', turned)).toBe(fingerprint);
  });

  it('differs by team, by season and by any figure', () => {
    const others = [
      dnaFingerprint('Bor', '2025/26', vectors),
      dnaFingerprint('Alba', '2024/25', vectors),
      dnaFingerprint('Alba', '2025/26', { ...vectors, corner_dna: { matches: 6 } }),
      dnaFingerprint('Alba', '2025/26', { ...vectors, corner_dna: null }),
    ];
    expect(new Set([fingerprint, ...others]).size).toBe(5);
  });
});
