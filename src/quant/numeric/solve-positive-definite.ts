import { at } from './at.ts';

/**
 * Solves matrix * x = right for a symmetric positive definite matrix (rows after each other, only the lower triangle is
 * read) by Cholesky's factors, in place: the matrix is used up and `right` becomes x. A pivot that rounding leaves at or below
 * zero counts as infinite, so that a direction in which nothing is determined is not moved in.
 */
export function solvePositiveDefinite(matrix: Float64Array, right: Float64Array): void {
  const size = right.length;
  for (let row = 0; row < size; row++) {
    const start = row * size;
    for (let column = 0; column <= row; column++) {
      let value = at(matrix, start + column);
      for (let k = 0; k < column; k++) value -= at(matrix, start + k) * at(matrix, column * size + k);
      if (column < row) matrix[start + column] = value / at(matrix, column * size + column);
      else matrix[start + row] = value > 0 ? Math.sqrt(value) : Infinity;
    }
  }
  for (let row = 0; row < size; row++) {
    let value = at(right, row);
    for (let k = 0; k < row; k++) value -= at(matrix, row * size + k) * at(right, k);
    right[row] = value / at(matrix, row * size + row);
  }
  for (let row = size - 1; row >= 0; row--) {
    let value = at(right, row);
    for (let k = row + 1; k < size; k++) value -= at(matrix, k * size + row) * at(right, k);
    right[row] = value / at(matrix, row * size + row);
  }
}
