/** Which import writes, and when: every row that it touches carries both. */
export interface ImportStamp {
  readonly importId: number;
  readonly at: Date;
}
