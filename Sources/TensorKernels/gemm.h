// What the parts of the matrix product share: the operands of one product, as the public functions take them.
#pragma once
#include "cpu.h"

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

/// The products of windows that lie side by side in memory: `height` rows of them `a_row` apart, `width` in a row, each of
/// k numbers at `taps`, with n columns.
typedef struct {
  ptrdiff_t height, width, a_row, k;
  /// Columns of a window, and columns of the image from one window to the next.
  ptrdiff_t window_width, stride;
  const ptrdiff_t *taps;
  ptrdiff_t n;
  /// What is added to each column's products in the end, by `nbk_product_taps_f32`; may be null.
  const float *shift;
  /// The set that all functions on these operands use: one must not read what another has laid out for vectors of another
  /// width.
  nbk_isa isa;
} tap_operands;

/// Whether the windows are best read where they stand; else they are copied into columns first.
bool nbk_suits_taps_f32(const tap_operands *operands);
/// Numbers of memory that the two functions below share.
ptrdiff_t nbk_tap_room_f32(const tap_operands *operands);
/// Copies B, n rows of k numbers, into the room, and the shift.
void nbk_tap_panels_f32(const tap_operands *operands, const float *b, float *room);
/// c[j * height * width + y * width + x] = the chain over p of fma(a[y * a_row + x + taps[p]], b[j * k + p]) from 0,
/// then + shift[j].
void nbk_product_taps_f32(const tap_operands *operands, const float *a, float *room, float *c);
/// The columns in memory of the next one's result, for n.
ptrdiff_t nbk_turned_columns_f32(ptrdiff_t n, nbk_isa isa);
/// c[p * columns + j] = the chain over (y, x) of fma(a[y * a_row + x + taps[p]], g[j * height * width + y * width + x]) from
/// what c holds where `load`, else from 0. The room has height * width * columns numbers.
void nbk_turned_taps_f32(
  const tap_operands *operands, const float *a, const float *g, float *room, float *c, bool load);

/// The blocks that are copied into panels: `block_depth` of k, `block_rows` of A's rows, `block_columns` of B's.
/// A tile's share of B (block_depth × two vectors) stays in the first-level cache while A's panels pass, the block of A
/// in the second. A row panel's rows are `row_gap` apart, an odd number of cache lines, so that they meet in no set.
enum { block_depth = 256, block_rows = 240, block_columns = 512, row_gap = block_depth + 16 };

/// Products with up to this many columns have a path of their own.
enum { thin_columns = 8 };

/// The length of a matrix's rows from which on a single row's product with it reads along them.
enum { long_line = 512 };
