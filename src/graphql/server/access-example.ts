/** Who asks, and which keys there are. */
export const ACCESS_EXAMPLE = `# Who you are to this server and what that allows, and which
# keys are not revoked.
#
# createApiKey makes one, and shows it once. From the first key
# on everybody needs one, you too: make an ADMIN key first.
#
# mutation { createApiKey(input: { name: "me", role: ADMIN }) {
#   ... on CreateApiKeyPayload { secret apiKey { prefix } }
#   ... on Error { code message }
# } }
query Access {
  viewer { kind name role scopes expiresAt }
  apiKeys(first: 10, filter: { revokedAt: { isNull: true } }) {
    nodes {
      id
      prefix
      name
      role
      scopes
      isActive
      expiresAt
      lastUsedAt
    }
  }
}
`;
