/** How JSON Web Tokens are checked. */
export interface TokenSettings {
  /** Where the key comes from: a secret that is shared with who signs (HS256), or the address of a set of public keys. */
  readonly keys:
    { readonly kind: 'SECRET'; readonly secret: string } | { readonly kind: 'JWKS'; readonly url: URL };
  /** What `iss` must be; null for anything. */
  readonly issuer: string | null;
  /** What `aud` must be or contain; null for anything. */
  readonly audience: string | null;
  /** The claim that names the role. */
  readonly roleClaim: string;
}
