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
  for (ptrdiff_t j = 0; j < pairs; j += LD) {
    vd u = (vd)0.5, v = (vd)0.0;
    for (int i = 0; i < LD && j + i < pairs; i++) {
      u[i] = (double)words[2 * (j + i)];
      v[i] = (double)words[2 * (j + i) + 1];
    }
    vd r = vsqrt(-2.0 * v_log((u + 0.5) * 0x1p-32)), a = v * 0x1.921fb54442d18p-30;
    vd even = mean + std * (r * v_cos(a)), odd = mean + std * (r * v_sin(a));
    for (int i = 0; i < LD && j + i < pairs; i++) {
      out[2 * (j + i)] = even[i];
      out[2 * (j + i) + 1] = odd[i];
    }
  }
}
