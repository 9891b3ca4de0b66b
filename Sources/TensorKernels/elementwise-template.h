// Loops over contiguous arrays: one function for each operation and type, and tables of them by operation.
// Part of a template (see `each-isa.h`), built twice: by `elementwise-rest.c` with one register at a time, and by
// `elementwise.c` with several in flight for the deep operations, whose steps wait for each other. The flat ones wait
// for memory alone, which likes it best in order.
#include "elementary.h"

#ifndef FOR_UNARY
#define FOR_FLAT_UNARY(M, ...) \
  M(neg, __VA_ARGS__) M(abs, __VA_ARGS__) M(sign, __VA_ARGS__) M(sqrt, __VA_ARGS__) M(relu, __VA_ARGS__) \
  M(floor, __VA_ARGS__) M(ceil, __VA_ARGS__) M(round, __VA_ARGS__) M(reciprocal, __VA_ARGS__) M(square, __VA_ARGS__) \
  M(cube, __VA_ARGS__)
#define FOR_DEEP_UNARY(M, ...) \
  M(exp, __VA_ARGS__) M(expm1, __VA_ARGS__) M(log, __VA_ARGS__) M(log1p, __VA_ARGS__) M(rsqrt, __VA_ARGS__) \
  M(sin, __VA_ARGS__) M(cos, __VA_ARGS__) M(tan, __VA_ARGS__) M(tanh, __VA_ARGS__) M(sigmoid, __VA_ARGS__) \
  M(erf, __VA_ARGS__) M(gelu, __VA_ARGS__) M(silu, __VA_ARGS__) M(softplus, __VA_ARGS__)
#define FOR_FLAT_GRADIENT(M, ...) \
  M(relu, __VA_ARGS__) M(sigmoid, __VA_ARGS__) M(tanh, __VA_ARGS__) M(sqrt, __VA_ARGS__) M(abs, __VA_ARGS__)
#define FOR_DEEP_GRADIENT(M, ...) \
  M(gelu, __VA_ARGS__) M(silu, __VA_ARGS__) M(softplus, __VA_ARGS__) M(erf, __VA_ARGS__)
#define FOR_FLAT_BINARY(M, ...) \
  M(add, __VA_ARGS__) M(sub, __VA_ARGS__) M(mul, __VA_ARGS__) M(div, __VA_ARGS__) M(max, __VA_ARGS__) \
  M(min, __VA_ARGS__)
#define FOR_DEEP_BINARY(M, ...) M(pow, __VA_ARGS__) M(elu, __VA_ARGS__)

/// Runs `full_body` for the whole vectors that begin at i, then `part_body` for the `rest` numbers behind them.
#define VECTOR_LOOP(n, L, full_body, part_body) \
  ptrdiff_t i = 0; \
  for (; i + (L) <= (n); i += (L)) { full_body; } \
  if (i < (n)) { \
    ptrdiff_t rest = (n) - i; \
    part_body; \
  }

#if NBK_VECTORS == 1
#define REST(kind, op, T, own, ...) own
#else
#define REST(kind, op, T, own, ...) NBK_NAME(kind##_rest_##T)[nbk_##kind##_##op](rest, __VA_ARGS__)
#endif

#define UNARY(op, depth, T, V, L, load, part) \
  OWN_##depth void NBK_NAME(unary_##op##_##T)(ptrdiff_t n, const T *x, T *out) { \
    VECTOR_LOOP( \
      n, L, store(out + i, v_##op(load(x + i))), \
      REST(unary, op, T, store_part(out + i, v_##op(part(x + i, rest)), rest), x + i, out + i)) \
  }
#define GRADIENT(op, depth, T, V, L, load, part) \
  OWN_##depth void NBK_NAME(gradient_##op##_##T)(ptrdiff_t n, const T *s, const T *g, ptrdiff_t g_step, T *out) { \
    if (g_step == 0) { \
      V one = (V)*g; \
      VECTOR_LOOP( \
        n, L, store(out + i, slope_##op(load(s + i), one)), \
        REST(gradient, op, T, store_part(out + i, slope_##op(part(s + i, rest), one), rest), s + i, g, 0, out + i)) \
    } else { \
      VECTOR_LOOP( \
        n, L, store(out + i, slope_##op(load(s + i), load(g + i))), \
        REST( \
          gradient, op, T, store_part(out + i, slope_##op(part(s + i, rest), part(g + i, rest)), rest), s + i, g + i, \
          1, out + i)) \
    } \
  }
#define BINARY(op, depth, T, V, L, load, part) \
  OWN_##depth void NBK_NAME(binary_##op##_##T)( \
    ptrdiff_t n, const T *a, ptrdiff_t a_step, const T *b, ptrdiff_t b_step, T *out) { \
    if (a_step != 0 && b_step != 0) { \
      VECTOR_LOOP( \
        n, L, store(out + i, v_##op(load(a + i), load(b + i))), \
        REST( \
          binary, op, T, store_part(out + i, v_##op(part(a + i, rest), part(b + i, rest)), rest), a + i, 1, b + i, 1, \
          out + i)) \
    } else if (a_step != 0) { \
      V one = (V)*b; \
      VECTOR_LOOP( \
        n, L, store(out + i, v_##op(load(a + i), one)), \
        REST(binary, op, T, store_part(out + i, v_##op(part(a + i, rest), one), rest), a + i, 1, b, 0, out + i)) \
    } else if (b_step != 0) { \
      V one = (V)*a; \
      VECTOR_LOOP( \
        n, L, store(out + i, v_##op(one, load(b + i))), \
        REST(binary, op, T, store_part(out + i, v_##op(one, part(b + i, rest)), rest), a, 0, b + i, 1, out + i)) \
    } else { \
      V value = v_##op((V)*a, (V)*b); \
      VECTOR_LOOP( \
        n, L, store(out + i, value), \
        REST(binary, op, T, store_part(out + i, value, rest), a, 0, b, 0, out + i)) \
    } \
  }
#define TABLE_ROW(op, kind, T) [nbk_##kind##_##op] = NBK_NAME(kind##_##op##_##T),
#define UNARY_ROW(op, T) TABLE_ROW(op, unary, T)
#define GRADIENT_ROW(op, T) TABLE_ROW(op, gradient, T)
#define BINARY_ROW(op, T) TABLE_ROW(op, binary, T)

typedef void (*unary_float)(ptrdiff_t, const float *, float *);
typedef void (*unary_double)(ptrdiff_t, const double *, double *);
typedef void (*gradient_float)(ptrdiff_t, const float *, const float *, ptrdiff_t, float *);
typedef void (*gradient_double)(ptrdiff_t, const double *, const double *, ptrdiff_t, double *);
typedef void (*binary_float)(ptrdiff_t, const float *, ptrdiff_t, const float *, ptrdiff_t, float *);
typedef void (*binary_double)(ptrdiff_t, const double *, ptrdiff_t, const double *, ptrdiff_t, double *);

#if NBK_VECTORS == 1
#define TABLE(kind, T) const kind##_##T NBK_NAME(kind##_rest_##T)[]
/// The flat operations are called from both files.
#define OWN_FLAT
#else
#define TABLE(kind, T) static const kind##_##T NBK_NAME(kind##_table_##T)[]
#endif
#define OWN_DEEP static

#define DECLARE_REST(kind) \
  extern const kind##_float NBK_NAME(kind##_rest_float)[]; \
  extern const kind##_double NBK_NAME(kind##_rest_double)[];
#define DECLARE_UNARY(op, T) void NBK_NAME(unary_##op##_##T)(ptrdiff_t, const T *, T *);
#define DECLARE_GRADIENT(op, T) \
  void NBK_NAME(gradient_##op##_##T)(ptrdiff_t, const T *, const T *, ptrdiff_t, T *);
#define DECLARE_BINARY(op, T) \
  void NBK_NAME(binary_##op##_##T)(ptrdiff_t, const T *, ptrdiff_t, const T *, ptrdiff_t, T *);
#endif

// What `elementwise-rest.c` defines and `elementwise.c` calls.
DECLARE_REST(unary)
DECLARE_REST(gradient)
DECLARE_REST(binary)
FOR_FLAT_UNARY(DECLARE_UNARY, float)
FOR_FLAT_UNARY(DECLARE_UNARY, double)
FOR_FLAT_GRADIENT(DECLARE_GRADIENT, float)
FOR_FLAT_GRADIENT(DECLARE_GRADIENT, double)
FOR_FLAT_BINARY(DECLARE_BINARY, float)
FOR_FLAT_BINARY(DECLARE_BINARY, double)

#if NBK_VECTORS == 1
FOR_FLAT_UNARY(UNARY, FLAT, float, vf, LF, loadf, loadf_part)
FOR_FLAT_UNARY(UNARY, FLAT, double, vd, LD, loadd, loadd_part)
FOR_FLAT_GRADIENT(GRADIENT, FLAT, float, vf, LF, loadf, loadf_part)
FOR_FLAT_GRADIENT(GRADIENT, FLAT, double, vd, LD, loadd, loadd_part)
FOR_FLAT_BINARY(BINARY, FLAT, float, vf, LF, loadf, loadf_part)
FOR_FLAT_BINARY(BINARY, FLAT, double, vd, LD, loadd, loadd_part)
#endif
FOR_DEEP_UNARY(UNARY, DEEP, float, vf, LF, loadf, loadf_part)
FOR_DEEP_UNARY(UNARY, DEEP, double, vd, LD, loadd, loadd_part)
FOR_DEEP_GRADIENT(GRADIENT, DEEP, float, vf, LF, loadf, loadf_part)
FOR_DEEP_GRADIENT(GRADIENT, DEEP, double, vd, LD, loadd, loadd_part)
FOR_DEEP_BINARY(BINARY, DEEP, float, vf, LF, loadf, loadf_part)
FOR_DEEP_BINARY(BINARY, DEEP, double, vd, LD, loadd, loadd_part)

TABLE(unary, float) = {FOR_FLAT_UNARY(UNARY_ROW, float) FOR_DEEP_UNARY(UNARY_ROW, float)};
TABLE(unary, double) = {FOR_FLAT_UNARY(UNARY_ROW, double) FOR_DEEP_UNARY(UNARY_ROW, double)};
TABLE(gradient, float) = {FOR_FLAT_GRADIENT(GRADIENT_ROW, float) FOR_DEEP_GRADIENT(GRADIENT_ROW, float)};
TABLE(gradient, double) = {FOR_FLAT_GRADIENT(GRADIENT_ROW, double) FOR_DEEP_GRADIENT(GRADIENT_ROW, double)};
TABLE(binary, float) = {FOR_FLAT_BINARY(BINARY_ROW, float) FOR_DEEP_BINARY(BINARY_ROW, float)};
TABLE(binary, double) = {FOR_FLAT_BINARY(BINARY_ROW, double) FOR_DEEP_BINARY(BINARY_ROW, double)};
