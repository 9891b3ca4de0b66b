// Comparisons, choices, updates in place and conversions for one instruction set: plain loops, which the compiler turns
// into this set's vectors. Part of a template (see `each-isa.h`).


#define COMPARE(name, T, S, expression) \
  static void NBK_NAME(name##_##S)( \
    ptrdiff_t n, const T *restrict a, ptrdiff_t a_step, const T *restrict b, ptrdiff_t b_step, \
    uint8_t *restrict out) { \
    if (b_step == 0) { \
      const T y = *b; \
      for (ptrdiff_t i = 0; i < n; i++) { \
        const T x = a[i * a_step]; \
        out[i] = expression; \
      } \
    } else { \
      for (ptrdiff_t i = 0; i < n; i++) { \
        const T x = a[i * a_step], y = b[i]; \
        out[i] = expression; \
      } \
    } \
  }
#define EACH_TYPE(T, S) \
  COMPARE(eq, T, S, x == y) \
  COMPARE(ne, T, S, x != y) \
  COMPARE(lt, T, S, x < y) \
  COMPARE(le, T, S, x <= y) \
  COMPARE(gt, T, S, x > y) \
  COMPARE(ge, T, S, x >= y) \
  static void NBK_NAME(where_##S)( \
    ptrdiff_t n, const uint8_t *mask, const T *a, ptrdiff_t a_step, const T *b, ptrdiff_t b_step, T *out) { \
    if (a_step != 0 && b_step != 0) { \
      for (ptrdiff_t i = 0; i < n; i++) { \
        const T x = a[i], y = b[i]; \
        out[i] = mask[i] ? x : y; \
      } \
    } else if (a_step != 0) { \
      const T y = *b; \
      for (ptrdiff_t i = 0; i < n; i++) { \
        const T x = a[i]; \
        out[i] = mask[i] ? x : y; \
      } \
    } else { \
      const T x = *a; \
      for (ptrdiff_t i = 0; i < n; i++) { \
        const T y = b[i * b_step]; \
        out[i] = mask[i] ? x : y; \
      } \
    } \
  } \
  static void NBK_NAME(clamp_##S)(ptrdiff_t n, const T *x, T low, T high, T *out) { \
    for (ptrdiff_t i = 0; i < n; i++) { \
      T v = x[i]; \
      v = v < low ? low : v; \
      out[i] = v > high ? high : v; \
    } \
  } \
  static void NBK_NAME(axpy_##S)(ptrdiff_t n, T scale, const T *x, T *y) { \
    for (ptrdiff_t i = 0; i < n; i++) y[i] = y[i] + scale * x[i]; \
  } \
  static void NBK_NAME(fill_##S)(ptrdiff_t n, T value, T *out) { \
    for (ptrdiff_t i = 0; i < n; i++) out[i] = value; \
  }
EACH_TYPE(float, f32)
EACH_TYPE(double, f64)
#undef EACH_TYPE
#undef COMPARE

static void NBK_NAME(mask_scale)(ptrdiff_t n, const uint8_t *mask, const float *x, float scale, float *out) {
  for (ptrdiff_t i = 0; i < n; i++) {
    const float v = x[i] * scale;
    out[i] = mask[i] ? v : 0.0f;
  }
}

static void NBK_NAME(leaky)(ptrdiff_t n, const float *x, float slope, float *out) {
  for (ptrdiff_t i = 0; i < n; i++) {
    const float v = x[i], below = v * slope;
    out[i] = v > 0.0f ? v : below;
  }
}

static void NBK_NAME(leaky_gradient)(
  ptrdiff_t n, const float *x, const float *g, ptrdiff_t g_step, float slope, float *out) {
  if (g_step == 0) {
    const float above = *g, below = above * slope;
    for (ptrdiff_t i = 0; i < n; i++) out[i] = x[i] > 0.0f ? above : below;
  } else {
    for (ptrdiff_t i = 0; i < n; i++) {
      const float v = g[i], below = v * slope;
      out[i] = x[i] > 0.0f ? v : below;
    }
  }
}

static void NBK_NAME(scale_shift)(ptrdiff_t n, const float *x, float scale, float shift, float *out) {
  for (ptrdiff_t i = 0; i < n; i++) out[i] = x[i] * scale + shift;
}

static void NBK_NAME(axpby)(ptrdiff_t n, float scale, const float *x, float decay, float *y) {
  for (ptrdiff_t i = 0; i < n; i++) y[i] = decay * y[i] + scale * x[i];
}

INLINE void NBK_NAME(adam_vector)(
  vf g, vf one_minus_beta1, vf beta2, vf one_minus_beta2, vf step, vf root, vf epsilon, vf decay, bool decays, vf *m,
  vf *v, vf *p) {
  if (decays) g = g + decay * *p;
  *m = *m + (g - *m) * one_minus_beta1;
  *v = *v * beta2 + g * g * one_minus_beta2;
  *p = *p - step * (*m / (vsqrt(*v) / root + epsilon));
}
static void NBK_NAME(adam)(
  ptrdiff_t n, const float *g, float one_minus_beta1, float beta2, float one_minus_beta2, float step, float root,
  float epsilon, float decay, float *m, float *v, float *p) {
  for (ptrdiff_t i = 0; i < n; i += LF) {
    ptrdiff_t rest = n - i;
    bool whole = rest >= LF;
    vf own_m = whole ? loadf(m + i) : loadf_part(m + i, rest);
    vf own_v = whole ? loadf(v + i) : loadf_part(v + i, rest);
    vf own_p = whole ? loadf(p + i) : loadf_part(p + i, rest);
    vf own_g = whole ? loadf(g + i) : loadf_part(g + i, rest);
    NBK_NAME(adam_vector)(
      own_g, (vf)one_minus_beta1, (vf)beta2, (vf)one_minus_beta2, (vf)step, (vf)root, (vf)epsilon, (vf)decay,
      decay != 0.0f, &own_m, &own_v, &own_p);
    if (whole) {
      store(m + i, own_m);
      store(v + i, own_v);
      store(p + i, own_p);
    } else {
      store_part(m + i, own_m, rest);
      store_part(v + i, own_v, rest);
      store_part(p + i, own_p, rest);
    }
  }
}

// Conversions that are one instruction each or a compare; those to int64 check the range first, since C leaves open
// what does not fit.
#define CONVERT(name, X, Y, expression) \
  static void NBK_NAME(name)(ptrdiff_t n, const X *restrict from, Y *restrict to) { \
    for (ptrdiff_t i = 0; i < n; i++) { \
      const X x = from[i]; \
      to[i] = expression; \
    } \
  }
CONVERT(f32_to_f64, float, double, (double)x)
CONVERT(f64_to_f32, double, float, (float)x)
CONVERT(f32_to_i64, float, int64_t, x >= -0x1p63f && x < 0x1p63f ? (int64_t)x : INT64_MIN)
CONVERT(f64_to_i64, double, int64_t, x >= -0x1p63 && x < 0x1p63 ? (int64_t)x : INT64_MIN)
CONVERT(i64_to_f32, int64_t, float, (float)x)
CONVERT(i64_to_f64, int64_t, double, (double)x)
CONVERT(u8_to_f32, uint8_t, float, (float)x)
CONVERT(u8_to_f64, uint8_t, double, (double)x)
CONVERT(f32_to_u8, float, uint8_t, x != 0.0f)
CONVERT(f64_to_u8, double, uint8_t, x != 0.0)
#undef CONVERT
