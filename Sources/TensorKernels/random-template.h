// Random numbers for one instruction set. Part of a template (see `each-isa.h`).
#include "elementary.h"

#ifndef PHILOX_SHARED
#define PHILOX_SHARED
/// Blocks that are made at once, so that the rounds run in vectors.
enum { philox_blocks = 16 };
#endif

/// The words of blocks block ..< block + philox_blocks, block after block.
static void NBK_NAME(philox_block)(uint64_t key, uint64_t stream, uint64_t block, uint32_t *restrict out) {
  uint32_t x0[philox_blocks], x1[philox_blocks], x2[philox_blocks], x3[philox_blocks];
  for (int i = 0; i < philox_blocks; i++) {
    x0[i] = (uint32_t)(block + (uint64_t)i);
    x1[i] = (uint32_t)((block + (uint64_t)i) >> 32);
    x2[i] = (uint32_t)stream;
    x3[i] = (uint32_t)(stream >> 32);
  }
  uint32_t k0 = (uint32_t)key, k1 = (uint32_t)(key >> 32);
  for (int round = 0; round < 10; round++) {
    for (int i = 0; i < philox_blocks; i++) {
      uint64_t p0 = (uint64_t)x0[i] * 0xd2511f53u, p1 = (uint64_t)x2[i] * 0xcd9e8d57u;
      x0[i] = (uint32_t)(p1 >> 32) ^ x1[i] ^ k0;
      x2[i] = (uint32_t)(p0 >> 32) ^ x3[i] ^ k1;
      x1[i] = (uint32_t)p1;
      x3[i] = (uint32_t)p0;
    }
    k0 += 0x9e3779b9u;
    k1 += 0xbb67ae85u;
  }
  for (int i = 0; i < philox_blocks; i++) {
    out[4 * i] = x0[i];
    out[4 * i + 1] = x1[i];
    out[4 * i + 2] = x2[i];
    out[4 * i + 3] = x3[i];
  }
}

static void NBK_NAME(uniform_f32)(ptrdiff_t n, const uint32_t *words, float *out) {
  for (ptrdiff_t i = 0; i < n; i++) out[i] = (float)(int32_t)(words[i] >> 8) * 0x1p-24f;
}

static void NBK_NAME(uniform_f64)(ptrdiff_t n, const uint32_t *words, double *out) {
  for (ptrdiff_t i = 0; i < n; i++) {
    uint64_t bits = ((uint64_t)words[2 * i] << 32 | words[2 * i + 1]) >> 11;
    out[i] = (double)(int64_t)bits * 0x1p-53;
  }
}

/// Box and Muller on pairs of words.
static void NBK_NAME(normal)(ptrdiff_t pairs, const uint32_t *words, double mean, double std, double *out) {
  const vl low = 0xffffffffLL, one_point = 0x4330000000000000LL;
  for (ptrdiff_t j = 0; j < pairs; j += LD) {
    const ptrdiff_t count = pairs - j < LD ? pairs - j : LD;
    // A pair of words as one number, the second above: all our machines write the lowest byte first.
    vl pair = 0;
    if (count == LD) memcpy(&pair, words + 2 * j, sizeof pair);
    else memcpy(&pair, words + 2 * j, (size_t)count * sizeof(uint64_t));
    vd u = (vd)((pair & low) | one_point) - 0x1p52, v = (vd)((pair >> 32 & low) | one_point) - 0x1p52;
    vd r = vsqrt(-2.0 * log_normal((u + 0.5) * 0x1p-32)), sine, cosine;
    sin_and_cos_small(v * 0x1.921fb54442d18p-30, &sine, &cosine);
    vd even = mean + std * (r * cosine), odd = mean + std * (r * sine);
    double both[2 * LD];
    for (int i = 0; i < LD; i++) {
      both[2 * i] = even[i];
      both[2 * i + 1] = odd[i];
    }
    if (count == LD) memcpy(out + 2 * j, both, sizeof both);
    else memcpy(out + 2 * j, both, (size_t)count * 2 * sizeof(double));
  }
}
