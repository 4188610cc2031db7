/** The number at `index`. An index outside the array is a fault of the caller and throws RangeError, never NaN. */
export function at(values: Float64Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw outside(index, values.length);
  return value;
}

/** Adds `amount` to the number at `index`, in place. */
export function addAt(values: Float64Array, index: number, amount: number): void {
  values[index] = at(values, index) + amount;
}

/** As `at`, for arrays of indexes. Apart from it so that each accessor sees one kind of array and stays inlined. */
export function indexAt(values: Int32Array, index: number): number {
  const value = values[index];
  if (value === undefined) throw outside(index, values.length);
  return value;
}

function outside(index: number, length: number): RangeError {
  return new RangeError(`index ${index} is outside an array of ${length}`);
}
