// Vectors of the width being built (NBK_BITS: a register of the set, times NBK_VECTORS): float32 `vf`, int32 `vi`,
// float64 `vd`, int64 `vl`.
// Read once for each set, so it has no guard. All operations are single IEEE operations on each element.
#ifndef vf
#include <math.h>
#include <stdatomic.h>
#include <string.h>
#if NBK_X86
#include <immintrin.h>
#endif
#define vf NBK_NAME(vf)
#define vi NBK_NAME(vi)
#define vd NBK_NAME(vd)
#define vl NBK_NAME(vl)
#define vh NBK_NAME(vh)
#define vr NBK_NAME(vr)
#define join_registers NBK_NAME(join_registers)
#define bits_of NBK_NAME(bits_of)
#define loadf NBK_NAME(loadf)
#define loadd NBK_NAME(loadd)
#define loadf_part NBK_NAME(loadf_part)
#define loadd_part NBK_NAME(loadd_part)
#define widen_low NBK_NAME(widen_low)
#define widen_high NBK_NAME(widen_high)
#define narrow NBK_NAME(narrow)
/// Numbers in a vector of float32 and of float64.
#define LF (NBK_BITS / 32)
#define LD (NBK_BITS / 64)
/// Always inlined and chosen by the type of its operands.
#define INLINE static inline __attribute__((always_inline, overloadable, unused))
#define UNROLL _Pragma("clang loop unroll(full)")
#endif

typedef float vf __attribute__((ext_vector_type(NBK_BITS / 32)));
typedef int32_t vi __attribute__((ext_vector_type(NBK_BITS / 32)));
typedef double vd __attribute__((ext_vector_type(NBK_BITS / 64)));
typedef int64_t vl __attribute__((ext_vector_type(NBK_BITS / 64)));
/// Half a vector of float32: as many numbers as `vd` has.
typedef float vh __attribute__((ext_vector_type(NBK_BITS / 64)));
/// One register of int32.
typedef int32_t vr __attribute__((ext_vector_type(NBK_REGISTER / 32)));

INLINE vf loadf(const float *p) { vf v; memcpy(&v, p, sizeof v); return v; }
INLINE vd loadd(const double *p) { vd v; memcpy(&v, p, sizeof v); return v; }
INLINE void store(float *p, vf v) { memcpy(p, &v, sizeof v); }
INLINE void store(double *p, vd v) { memcpy(p, &v, sizeof v); }

#if NBK_VECTORS == 1
/// The first `n` < LF numbers at p, and zeros; nothing behind them is read.
INLINE vf loadf_part(const float *p, ptrdiff_t n) {
#if NBK_X86 && NBK_BITS == 512
  return (vf)_mm512_maskz_loadu_ps((__mmask16)((1u << n) - 1), p);
#elif NBK_X86 && NBK_BITS == 256
  vi lane = {0, 1, 2, 3, 4, 5, 6, 7};
  return (vf)_mm256_maskload_ps(p, (__m256i)(lane < (vi)(int)n));
#else
  vf v = (vf)0.0f;
  for (ptrdiff_t i = 0; i < n; i++) v[i] = p[i];
  return v;
#endif
}
INLINE vd loadd_part(const double *p, ptrdiff_t n) {
#if NBK_X86 && NBK_BITS == 512
  return (vd)_mm512_maskz_loadu_pd((__mmask8)((1u << n) - 1), p);
#elif NBK_X86 && NBK_BITS == 256
  vl lane = {0, 1, 2, 3};
  return (vd)_mm256_maskload_pd(p, (__m256i)(lane < (vl)(int64_t)n));
#else
  vd v = (vd)0.0;
  for (ptrdiff_t i = 0; i < n; i++) v[i] = p[i];
  return v;
#endif
}
INLINE void store_part(float *p, vf v, ptrdiff_t n) {
#if NBK_X86 && NBK_BITS == 512
  _mm512_mask_storeu_ps(p, (__mmask16)((1u << n) - 1), (__m512)v);
#elif NBK_X86 && NBK_BITS == 256
  vi lane = {0, 1, 2, 3, 4, 5, 6, 7};
  _mm256_maskstore_ps(p, (__m256i)(lane < (vi)(int)n), (__m256)v);
#else
  for (ptrdiff_t i = 0; i < n; i++) p[i] = v[i];
#endif
}
INLINE void store_part(double *p, vd v, ptrdiff_t n) {
#if NBK_X86 && NBK_BITS == 512
  _mm512_mask_storeu_pd(p, (__mmask8)((1u << n) - 1), (__m512d)v);
#elif NBK_X86 && NBK_BITS == 256
  vl lane = {0, 1, 2, 3};
  _mm256_maskstore_pd(p, (__m256i)(lane < (vl)(int64_t)n), (__m256d)v);
#else
  for (ptrdiff_t i = 0; i < n; i++) p[i] = v[i];
#endif
}
#endif

INLINE vd widen_low(vf v) { return __builtin_convertvector(v.lo, vd); }
INLINE vd widen_high(vf v) { return __builtin_convertvector(v.hi, vd); }
INLINE vf narrow(vd low, vd high) {
  vf v;
  v.lo = __builtin_convertvector(low, vh);
  v.hi = __builtin_convertvector(high, vh);
  return v;
}

/// table[index mod 16] for each lane.
INLINE vf lookup(const float *table, vi index) {
  vf v;
#if NBK_X86 && NBK_REGISTER == 512
  UNROLL for (int q = 0; q < NBK_VECTORS; q++) {
    __m512i at;
    memcpy(&at, (char *)&index + q * 64, 64);
    __m512 part = _mm512_permutexvar_ps(at, _mm512_loadu_ps(table));
    memcpy((char *)&v + q * 64, &part, 64);
  }
#elif NBK_X86 && NBK_REGISTER == 256
  UNROLL for (int q = 0; q < NBK_VECTORS; q++) {
    __m256i at;
    memcpy(&at, (char *)&index + q * 32, 32);
    __m256 low = _mm256_permutevar8x32_ps(_mm256_loadu_ps(table), at);
    __m256 high = _mm256_permutevar8x32_ps(_mm256_loadu_ps(table + 8), at);
    __m256 part = _mm256_blendv_ps(low, high, (__m256)_mm256_slli_epi32(at, 28));
    memcpy((char *)&v + q * 32, &part, 32);
  }
#else
  for (int i = 0; i < LF; i++) v[i] = table[index[i] & 15];
#endif
  return v;
}

#if NBK_X86 && NBK_REGISTER == 512
/// table[index mod 64] for each lane.
INLINE vf lookup_wide(const float *table, vi index) {
  vf v;
  UNROLL for (int q = 0; q < NBK_VECTORS; q++) {
    __m512i at;
    memcpy(&at, (char *)&index + q * 64, 64);
    __m512 low = _mm512_permutex2var_ps(_mm512_loadu_ps(table), at, _mm512_loadu_ps(table + 16));
    __m512 high = _mm512_permutex2var_ps(_mm512_loadu_ps(table + 32), at, _mm512_loadu_ps(table + 48));
    __m512 part = _mm512_mask_mov_ps(low, _mm512_test_epi32_mask(at, _mm512_set1_epi32(32)), high);
    memcpy((char *)&v + q * 64, &part, 64);
  }
  return v;
}
#endif

/// mask ? a : b, with masks as comparisons give them.
INLINE vf sel(vi mask, vf a, vf b) { return mask ? a : b; }
INLINE vd sel(vl mask, vd a, vd b) { return mask ? a : b; }
INLINE bool any(vi mask) { return __builtin_reduce_or(mask) != 0; }
INLINE bool any(vl mask) { return __builtin_reduce_or(mask) != 0; }
/// The largest, or smallest, of each lane of a vector's registers, as integers, which compare like positive floats.
INLINE vr join_registers(vf x, const bool largest) {
  vr joined, part;
  memcpy(&joined, &x, sizeof joined);
  UNROLL for (int q = 1; q < NBK_VECTORS; q++) {
    memcpy(&part, (char *)&x + q * sizeof part, sizeof part);
    joined = largest ? __builtin_elementwise_max(joined, part) : __builtin_elementwise_min(joined, part);
  }
  return joined;
}
INLINE vr bits_of(float value) {
  int32_t bits;
  memcpy(&bits, &value, sizeof bits);
  return (vr)bits;
}
/// Whether a lane is at least `limit` > 0, or a NaN without sign; and whether all are.
INLINE bool any_from(vf x, float limit) { return __builtin_reduce_or(join_registers(x, true) >= bits_of(limit)) != 0; }
INLINE bool all_from(vf x, float limit) {
  return __builtin_reduce_and(join_registers(x, false) >= bits_of(limit)) != 0;
}

INLINE vf vabs(vf x) { return (vf)((vi)x & (vi)0x7fffffff); }
INLINE vd vabs(vd x) { return (vd)((vl)x & (vl)INT64_MAX); }
INLINE vf vsign_of(vf x, vf magnitude) { return (vf)((vi)magnitude | ((vi)x & (vi)INT32_MIN)); }
INLINE vd vsign_of(vd x, vd magnitude) { return (vd)((vl)magnitude | ((vl)x & (vl)INT64_MIN)); }
INLINE vf vsqrt(vf x) { return __builtin_elementwise_sqrt(x); }
INLINE vd vsqrt(vd x) { return __builtin_elementwise_sqrt(x); }
INLINE vf vfloor(vf x) { return __builtin_elementwise_floor(x); }
INLINE vd vfloor(vd x) { return __builtin_elementwise_floor(x); }
INLINE vf vceil(vf x) { return __builtin_elementwise_ceil(x); }
INLINE vd vceil(vd x) { return __builtin_elementwise_ceil(x); }
INLINE vf vround(vf x) { return __builtin_elementwise_rint(x); }
INLINE vd vround(vd x) { return __builtin_elementwise_rint(x); }
/// The larger one, NaN where either is; a where they are equal.
INLINE vf vmax(vf a, vf b) { return sel((b > a) | (b != b), b, a); }
INLINE vd vmax(vd a, vd b) { return sel((b > a) | (b != b), b, a); }
INLINE vf vmin(vf a, vf b) { return sel((b < a) | (b != b), b, a); }
INLINE vd vmin(vd a, vd b) { return sel((b < a) | (b != b), b, a); }

#if NBK_VECTORS == 1
/// A mask of the first n lanes of a vector like the first operand.
INLINE vi first_lanes(vf like, ptrdiff_t n) {
  (void)like;
#if NBK_BITS == 512
  vi lane = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
#elif NBK_BITS == 256
  vi lane = {0, 1, 2, 3, 4, 5, 6, 7};
#else
  vi lane = {0, 1, 2, 3};
#endif
  return lane < (vi)(int32_t)n;
}
INLINE vl first_lanes(vd like, ptrdiff_t n) {
  (void)like;
#if NBK_BITS == 512
  vl lane = {0, 1, 2, 3, 4, 5, 6, 7};
#elif NBK_BITS == 256
  vl lane = {0, 1, 2, 3};
#else
  vl lane = {0, 1};
#endif
  return lane < (vl)(int64_t)n;
}
/// Lane i + half in each lane i < half; what the others hold is of no account.
INLINE vf upper(vf v, const int half) {
#if NBK_BITS == 512
  if (half == 8) return __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
  if (half == 4) return __builtin_shufflevector(v, v, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7, 4, 5, 6, 7);
  if (half == 2) return __builtin_shufflevector(v, v, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3);
  return __builtin_shufflevector(v, v, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
#elif NBK_BITS == 256
  if (half == 4) return __builtin_shufflevector(v, v, 4, 5, 6, 7, 4, 5, 6, 7);
  if (half == 2) return __builtin_shufflevector(v, v, 2, 3, 2, 3, 2, 3, 2, 3);
  return __builtin_shufflevector(v, v, 1, 1, 1, 1, 1, 1, 1, 1);
#else
  if (half == 2) return __builtin_shufflevector(v, v, 2, 3, 2, 3);
  return __builtin_shufflevector(v, v, 1, 1, 1, 1);
#endif
}
INLINE vd upper(vd v, const int half) {
#if NBK_BITS == 512
  if (half == 4) return __builtin_shufflevector(v, v, 4, 5, 6, 7, 4, 5, 6, 7);
  if (half == 2) return __builtin_shufflevector(v, v, 2, 3, 2, 3, 2, 3, 2, 3);
  return __builtin_shufflevector(v, v, 1, 1, 1, 1, 1, 1, 1, 1);
#elif NBK_BITS == 256
  if (half == 2) return __builtin_shufflevector(v, v, 2, 3, 2, 3);
  return __builtin_shufflevector(v, v, 1, 1, 1, 1);
#else
  (void)half;
  return __builtin_shufflevector(v, v, 1, 1);
#endif
}

#endif

#if NBK_X86 && NBK_REGISTER == 128
/// a * b + c rounded once, on a CPU without fma: the product of two float32 is exact in float64, the sum is rounded to
/// odd there, and 53 bits are enough beyond 24 for the second rounding to be the only one that counts.
INLINE vd fma_odd(vd a, vd b, vd c) {
  vd product = a * b, sum = product + c;
  vd part = sum - product;
  vd lost = (product - (sum - part)) + (c - part);
  vl inexact = (lost > 0.0) | (lost < 0.0);  // false for the NaN that an infinite sum leaves
  vl even = ((vl)sum & 1) - 1;
  vl towards_zero = ((vl)lost ^ (vl)sum) < 0;
  // An even sum moves one step in the direction of what was lost, and is odd then.
  return (vd)((vl)sum + (inexact & even & (towards_zero | 1)));
}
INLINE vf vfma(vf a, vf b, vf c) {
  return narrow(
    fma_odd(widen_low(a), widen_low(b), widen_low(c)), fma_odd(widen_high(a), widen_high(b), widen_high(c)));
}
#else
INLINE vf vfma(vf a, vf b, vf c) { return __builtin_elementwise_fma(a, b, c); }
#endif
INLINE vd vfma(vd a, vd b, vd c) { return __builtin_elementwise_fma(a, b, c); }
