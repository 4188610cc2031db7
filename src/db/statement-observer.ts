/** Hears of the statements of one client. */
export interface StatementObserver {
  /**
   * A statement is handed to its connection. What it waited for a connection of the pool lies before that.
   * @param text as it is sent, with placeholders where it has parameters.
   * @returns what is to be called at its end, with what it failed of, or null.
   */
  begin(text: string): (failure: unknown) => void;
}
