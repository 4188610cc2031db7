/** The name of a table's primary key: `trading.trades` has `trades_pkey`. */
export function primaryKeyOf(table: string): string {
  return `${table.split('.').at(-1) ?? table}_pkey`;
}
