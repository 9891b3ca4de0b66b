// What the parts of the matrix product share: the operands of one product, as the public functions take them.
#pragma once
#include <stdbool.h>
#include <stddef.h>

typedef struct {
  ptrdiff_t m, n, k;
  const float *a;
  ptrdiff_t a_row, a_column;
  const float *b;
  ptrdiff_t b_row, b_column;
  float *c;
  ptrdiff_t c_row;
  bool accumulate;
} gemm_operands_f32;

typedef struct {
  ptrdiff_t m, n, k;
  const double *a;
  ptrdiff_t a_row, a_column;
  const double *b;
  ptrdiff_t b_row, b_column;
  double *c;
  ptrdiff_t c_row;
  bool accumulate;
} gemm_operands_f64;

/// The blocks that are copied into panels: `block_depth` of k, `block_rows` of A's rows, `block_columns` of B's.
/// A tile's share of B (block_depth × two vectors) stays in the first-level cache while A's panels pass, the block of A
/// in the second. A row panel's rows are `row_gap` apart, an odd number of cache lines, so that they meet in no set.
enum { block_depth = 256, block_rows = 240, block_columns = 512, row_gap = block_depth + 16 };

/// Products with up to this many columns have a path of their own.
enum { thin_columns = 8 };
