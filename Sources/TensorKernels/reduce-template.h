// Reductions, softmax and cross-entropy for one instruction set. Part of a template (see `each-isa.h`).
#include "elementary.h"

#ifndef REDUCE_SHARED
#define REDUCE_SHARED
/// What a sum is made of; the first five are `nbk_reduction`'s, in its order.
typedef enum {
  of_sum, of_max, of_min, of_prod, of_squares,
  of_deviations,  // (x - centre)²
  of_products,    // x · y
  of_exponentials // exp(x - centre)
} reduced;
/// Columns are reduced in chunks of this many vectors, so that their 16 lanes fit the first-level cache.
enum { chunk_vectors = 4 };
/// Rows that such a chunk reads before it goes on to its next vector; a multiple of 16 that divides 16 · group_rows.
enum { down_rows = 128 };
/// Rows whose cross-entropies are computed together.
enum { entropy_rows = 64 };
/// Columns whose sums of 16 lanes take half of the first-level cache.
#define wide_columns (2048 / (ptrdiff_t)sizeof(T))
#endif

#define T float
#define V vf
#define I vi
#define E int32_t
#define L LF
#define S(name) NBK_NAME(name##_f32)
#define load_full loadf
#define load_some loadf_part
#include "reduce-rows.h"
#include "softmax-rows.h"
#undef T
#undef V
#undef I
#undef E
#undef L
#undef S
#undef load_full
#undef load_some

#define T double
#define V vd
#define I vl
#define E int64_t
#define L LD
#define S(name) NBK_NAME(name##_f64)
#define load_full loadd
#define load_some loadd_part
#include "reduce-rows.h"
#include "softmax-rows.h"
#undef T
#undef V
#undef I
#undef E
#undef L
#undef S
#undef load_full
#undef load_some
