// The matrix product for one instruction set, float32 and float64. Part of a template (see `each-isa.h`).
#ifndef GEMM_SHARED
#define GEMM_SHARED
#include "gemm.h"
#include "scratch.h"
#endif

// Rows and vectors of a tile: as many accumulators as the registers hold beside the operands.
#if NBK_BITS == 512
#define TILE_ROWS 12
#define TILE_VECTORS 2
#elif NBK_BITS == 256
#define TILE_ROWS 6
#define TILE_VECTORS 2
#elif NBK_X86
#define TILE_ROWS 4
#define TILE_VECTORS 2
#else
#define TILE_ROWS 6
#define TILE_VECTORS 4
#endif

/// The 4×4 transposition in each 128-bit lane of four vectors.
static inline __attribute__((always_inline)) void NBK_NAME(turn_lanes)(const vf *v, vf *four) {
#if NBK_BITS == 512
#define SHUFFLE(x, y, i, j, k, l) \
  __builtin_shufflevector( \
    x, y, i, j, k, l, i + 4, j + 4, k + 4, l + 4, i + 8, j + 8, k + 8, l + 8, i + 12, j + 12, k + 12, l + 12)
#define SECOND 16
#elif NBK_BITS == 256
#define SHUFFLE(x, y, i, j, k, l) __builtin_shufflevector(x, y, i, j, k, l, i + 4, j + 4, k + 4, l + 4)
#define SECOND 8
#else
#define SHUFFLE(x, y, i, j, k, l) __builtin_shufflevector(x, y, i, j, k, l)
#define SECOND 4
#endif
  vf low01 = SHUFFLE(v[0], v[1], 0, SECOND, 1, SECOND + 1), low23 = SHUFFLE(v[2], v[3], 0, SECOND, 1, SECOND + 1);
  vf high01 = SHUFFLE(v[0], v[1], 2, SECOND + 2, 3, SECOND + 3);
  vf high23 = SHUFFLE(v[2], v[3], 2, SECOND + 2, 3, SECOND + 3);
  four[0] = SHUFFLE(low01, low23, 0, 1, SECOND, SECOND + 1);
  four[1] = SHUFFLE(low01, low23, 2, 3, SECOND + 2, SECOND + 3);
  four[2] = SHUFFLE(high01, high23, 0, 1, SECOND, SECOND + 1);
  four[3] = SHUFFLE(high01, high23, 2, 3, SECOND + 2, SECOND + 3);
#undef SHUFFLE
#undef SECOND
}

/// four[q], lane r: the element p = q of row r, for LF rows of four numbers in one piece, `row` apart.
static inline __attribute__((always_inline)) void NBK_NAME(load_four_f32)(const float *a, ptrdiff_t row, vf *four) {
  typedef float quad __attribute__((ext_vector_type(4)));
  vf v[4];
  UNROLL for (int j = 0; j < 4; j++) {
    quad part[4];
    UNROLL for (int g = 0; g < LF / 4; g++) memcpy(&part[g], a + (4 * g + j) * row, sizeof part[g]);
#if NBK_BITS == 512
    v[j] = __builtin_shufflevector(
      __builtin_shufflevector(part[0], part[1], 0, 1, 2, 3, 4, 5, 6, 7),
      __builtin_shufflevector(part[2], part[3], 0, 1, 2, 3, 4, 5, 6, 7), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
      14, 15);
#elif NBK_BITS == 256
    v[j] = __builtin_shufflevector(part[0], part[1], 0, 1, 2, 3, 4, 5, 6, 7);
#else
    v[j] = part[0];
#endif
  }
  NBK_NAME(turn_lanes)(v, four);
}

/// The same with sixteen numbers of each row. Each cache line is read once: rows a power of two apart share few places
/// in the first-level cache.
static inline __attribute__((always_inline)) void NBK_NAME(load_sixteen_f32)(
  const float *a, ptrdiff_t row, vf *sixteen) {
#if NBK_BITS == 512
  // Halves of two rows come together on their way from memory, which costs no shuffle.
  typedef float half __attribute__((ext_vector_type(8)));
#define HALVES(at, other) \
  ({ \
    half low_half, high_half; \
    memcpy(&low_half, at, sizeof low_half); \
    memcpy(&high_half, other, sizeof high_half); \
    __builtin_shufflevector(low_half, high_half, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15); \
  })
#define QUADS(x, y, i) \
  __builtin_shufflevector( \
    x, y, i, i + 1, i + 2, i + 3, i + 8, i + 9, i + 10, i + 11, i + 16, i + 17, i + 18, i + 19, i + 24, i + 25, i + 26, \
    i + 27)
  vf part[4][4];
  UNROLL for (int j = 0; j < 4; j++) {
    const float *r0 = a + j * row, *r1 = r0 + 4 * row, *r2 = r1 + 4 * row, *r3 = r2 + 4 * row;
    vf first = HALVES(r0, r1), second = HALVES(r2, r3);
    part[0][j] = QUADS(first, second, 0);
    part[1][j] = QUADS(first, second, 4);
    first = HALVES(r0 + 8, r1 + 8);
    second = HALVES(r2 + 8, r3 + 8);
    part[2][j] = QUADS(first, second, 0);
    part[3][j] = QUADS(first, second, 4);
  }
#undef HALVES
  UNROLL for (int q = 0; q < 4; q++) NBK_NAME(turn_lanes)(part[q], sixteen + 4 * q);
#undef QUADS
#else
  UNROLL for (int q = 0; q < 4; q++) NBK_NAME(load_four_f32)(a + 4 * q, row, sixteen + 4 * q);
#endif
}

/// out[p * out_row + r] = a[r * row + p] for L rows of k numbers in one piece.
static inline __attribute__((always_inline)) void NBK_NAME(transpose_f32)(
  ptrdiff_t k, const float *a, ptrdiff_t row, float *out, ptrdiff_t out_row) {
  ptrdiff_t p = 0;
  for (; p + 16 <= k; p += 16) {
    vf sixteen[16];
    NBK_NAME(load_sixteen_f32)(a + p, row, sixteen);
    UNROLL for (int q = 0; q < 16; q++) store(out + (p + q) * out_row, sixteen[q]);
  }
  for (; p + 4 <= k; p += 4) {
    vf four[4];
    NBK_NAME(load_four_f32)(a + p, row, four);
    UNROLL for (int q = 0; q < 4; q++) store(out + (p + q) * out_row, four[q]);
  }
  for (; p < k; p++) {
    for (int r = 0; r < LF; r++) out[p * out_row + r] = a[r * row + p];
  }
}
static inline __attribute__((always_inline)) void NBK_NAME(transpose_f64)(
  ptrdiff_t k, const double *a, ptrdiff_t row, double *out, ptrdiff_t out_row) {
  for (ptrdiff_t p = 0; p < k; p++) {
    for (int r = 0; r < LD; r++) out[p * out_row + r] = a[r * row + p];
  }
}

/// A case for each number of rows that a tile can have.
#if TILE_ROWS == 12
#define TILE_ROW_CASES(CASE) \
  CASE(12) CASE(11) CASE(10) CASE(9) CASE(8) CASE(7) CASE(6) CASE(5) CASE(4) CASE(3) CASE(2) CASE(1)
#elif TILE_ROWS >= 6
#define TILE_ROW_CASES(CASE) CASE(6) CASE(5) CASE(4) CASE(3) CASE(2) CASE(1)
#else
#define TILE_ROW_CASES(CASE) CASE(4) CASE(3) CASE(2) CASE(1)
#endif

#define T float
#define V vf
#define L LF
#define G(name) NBK_NAME(name##_f32)
#define load_full loadf
#define load_some loadf_part
#define operands gemm_operands_f32
#include "gemm-tiles.h"
#include "gemm-thin.h"
#include "gemm-taps.h"
#undef T
#undef V
#undef L
#undef G
#undef load_full
#undef load_some
#undef operands

#define T double
#define V vd
#define L LD
#define G(name) NBK_NAME(name##_f64)
#define load_full loadd
#define load_some loadd_part
#define operands gemm_operands_f64
#include "gemm-tiles.h"
#undef T
#undef V
#undef L
#undef G
#undef load_full
#undef load_some
#undef operands

#undef TILE_ROWS
#undef TILE_ROW_CASES
#undef TILE_VECTORS
