/** What one request may send, besides what its operation is held to. */
export const BODY_LIMITS = {
  /** A body may carry season files as text, or a thousand records. */
  bytes: 10_000_000,
  /** Of a body that uploads nothing. */
  usualBytes: 2_000_000,
  /** Of a form, or of a document without JSON around it. Uploads are sent as JSON. */
  textBytes: 1_000_000,
  /** Of a form: four of them have a meaning. */
  formFields: 20,
  /** Lists and objects within each other, in a body, in variables of an address, or in a message of a WebSocket. */
  depth: 100,
  /** Lists, objects and what is in them: a thousand records of a hundred values. */
  values: 100_000,
} as const;
