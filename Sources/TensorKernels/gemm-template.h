// The matrix product for one instruction set, float32 and float64. Part of a template (see `each-isa.h`).
#ifndef GEMM_SHARED
#define GEMM_SHARED
#include "gemm.h"
#include "scratch.h"
#define UNROLL _Pragma("clang loop unroll(full)")
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

/// four[q], lane r: the element p = q of row r, for L rows of four numbers in one piece, `row` apart.
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
  // Each 128-bit lane holds rows 4g … 4g + 3: a 4×4 transposition in each.
#if NBK_BITS == 512
#define LOW(x, y) \
  __builtin_shufflevector(x, y, 0, 16, 1, 17, 4, 20, 5, 21, 8, 24, 9, 25, 12, 28, 13, 29)
#define HIGH(x, y) \
  __builtin_shufflevector(x, y, 2, 18, 3, 19, 6, 22, 7, 23, 10, 26, 11, 27, 14, 30, 15, 31)
#define LOW_PAIRS(x, y) \
  __builtin_shufflevector(x, y, 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29)
#define HIGH_PAIRS(x, y) \
  __builtin_shufflevector(x, y, 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31)
#elif NBK_BITS == 256
#define LOW(x, y) __builtin_shufflevector(x, y, 0, 8, 1, 9, 4, 12, 5, 13)
#define HIGH(x, y) __builtin_shufflevector(x, y, 2, 10, 3, 11, 6, 14, 7, 15)
#define LOW_PAIRS(x, y) __builtin_shufflevector(x, y, 0, 1, 8, 9, 4, 5, 12, 13)
#define HIGH_PAIRS(x, y) __builtin_shufflevector(x, y, 2, 3, 10, 11, 6, 7, 14, 15)
#else
#define LOW(x, y) __builtin_shufflevector(x, y, 0, 4, 1, 5)
#define HIGH(x, y) __builtin_shufflevector(x, y, 2, 6, 3, 7)
#define LOW_PAIRS(x, y) __builtin_shufflevector(x, y, 0, 1, 4, 5)
#define HIGH_PAIRS(x, y) __builtin_shufflevector(x, y, 2, 3, 6, 7)
#endif
  vf low01 = LOW(v[0], v[1]), low23 = LOW(v[2], v[3]), high01 = HIGH(v[0], v[1]), high23 = HIGH(v[2], v[3]);
  four[0] = LOW_PAIRS(low01, low23);
  four[1] = HIGH_PAIRS(low01, low23);
  four[2] = LOW_PAIRS(high01, high23);
  four[3] = HIGH_PAIRS(high01, high23);
#undef LOW
#undef HIGH
#undef LOW_PAIRS
#undef HIGH_PAIRS
}

/// out[p * out_row + r] = a[r * row + p] for L rows of k numbers in one piece.
static inline __attribute__((always_inline)) void NBK_NAME(transpose_f32)(ptrdiff_t k, const float *a, ptrdiff_t row, float *out, ptrdiff_t out_row) {
  ptrdiff_t p = 0;
  for (; p + 4 <= k; p += 4) {
    vf four[4];
    NBK_NAME(load_four_f32)(a + p, row, four);
    UNROLL for (int q = 0; q < 4; q++) store(out + (p + q) * out_row, four[q]);
  }
  for (; p < k; p++) {
    for (int r = 0; r < LF; r++) out[p * out_row + r] = a[r * row + p];
  }
}
static inline __attribute__((always_inline)) void NBK_NAME(transpose_f64)(ptrdiff_t k, const double *a, ptrdiff_t row, double *out, ptrdiff_t out_row) {
  for (ptrdiff_t p = 0; p < k; p++) {
    for (int r = 0; r < LD; r++) out[p * out_row + r] = a[r * row + p];
  }
}

#define T float
#define V vf
#define L LF
#define G(name) NBK_NAME(name##_f32)
#define load_full loadf
#define load_some loadf_part
#define operands gemm_operands_f32
#include "gemm-tiles.h"
#include "gemm-thin.h"
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
#undef TILE_VECTORS
