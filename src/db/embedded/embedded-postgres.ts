export interface EmbeddedPostgres {
  /** The product's database, as a superuser. Good until `release`. */
  readonly url: string;
  /** Gives the server back; the last process to do so stops it. Calling it again waits for the first call. */
  release(): Promise<void>;
}
