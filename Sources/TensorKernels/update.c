// Comparisons, choices, updates in place and conversions.
#define NBK_TEMPLATE "update-template.h"
#include "each-isa.h"

// What one thread takes at least, in elements: all of this is bound by memory.
enum { grain = 1 << 16 };

/// A function that threads share: `begin` and `end` stand for its range, `j` for its arguments.
#define SHARED(name, call, ...) \
  typedef struct { \
    __VA_ARGS__ \
  } name##_job; \
  static void name##_part(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const name##_job *j = context; \
    ptrdiff_t n = end - begin; \
    j->kernel call; \
  } \
  static inline void name##_share(ptrdiff_t count, const name##_job *job) { \
    nbk_sweep(count, grain, name##_part, (void *)job); \
  }

#define EACH_TYPE(T, S) \
  SHARED( \
    compare_##S, (n, j->a + begin * j->a_step, j->a_step, j->b + begin * j->b_step, j->b_step, j->out + begin), \
    void (*kernel)(ptrdiff_t, const T *, ptrdiff_t, const T *, ptrdiff_t, uint8_t *); \
    const T *a; \
    ptrdiff_t a_step; \
    const T *b; \
    ptrdiff_t b_step; \
    uint8_t *out; \
  ) \
  void nbk_compare_##S( \
    nbk_comparison operation, ptrdiff_t count, const T *a, ptrdiff_t a_step, const T *b, ptrdiff_t b_step, \
    uint8_t *out) { \
    compare_##S##_job job = {NULL, a, a_step, b, b_step, out}; \
    switch (operation) { \
    case nbk_comparison_eq: job.kernel = NBK_PICK(eq_##S); break; \
    case nbk_comparison_ne: job.kernel = NBK_PICK(ne_##S); break; \
    case nbk_comparison_lt: job.kernel = NBK_PICK(lt_##S); break; \
    case nbk_comparison_le: job.kernel = NBK_PICK(le_##S); break; \
    case nbk_comparison_gt: job.kernel = NBK_PICK(gt_##S); break; \
    case nbk_comparison_ge: job.kernel = NBK_PICK(ge_##S); break; \
    } \
    compare_##S##_share(count, &job); \
  } \
  SHARED( \
    where_##S, \
    (n, j->mask + begin, j->a + begin * j->a_step, j->a_step, j->b + begin * j->b_step, j->b_step, j->out + begin), \
    void (*kernel)(ptrdiff_t, const uint8_t *, const T *, ptrdiff_t, const T *, ptrdiff_t, T *); \
    const uint8_t *mask; \
    const T *a; \
    ptrdiff_t a_step; \
    const T *b; \
    ptrdiff_t b_step; \
    T *out; \
  ) \
  void nbk_where_##S( \
    ptrdiff_t count, const uint8_t *mask, const T *a, ptrdiff_t a_step, const T *b, ptrdiff_t b_step, T *out) { \
    where_##S##_share(count, &(where_##S##_job){NBK_PICK(where_##S), mask, a, a_step, b, b_step, out}); \
  } \
  SHARED( \
    clamp_##S, (n, j->x + begin, j->low, j->high, j->out + begin), \
    void (*kernel)(ptrdiff_t, const T *, T, T, T *); \
    const T *x; \
    T low, high, *out; \
  ) \
  void nbk_clamp_##S(ptrdiff_t count, const T *x, T low, T high, T *out) { \
    clamp_##S##_share(count, &(clamp_##S##_job){NBK_PICK(clamp_##S), x, low, high, out}); \
  } \
  SHARED( \
    axpy_##S, (n, j->scale, j->x + begin, j->y + begin), \
    void (*kernel)(ptrdiff_t, T, const T *, T *); \
    T scale; \
    const T *x; \
    T *y; \
  ) \
  void nbk_axpy_##S(ptrdiff_t count, T scale, const T *x, T *y) { \
    axpy_##S##_share(count, &(axpy_##S##_job){NBK_PICK(axpy_##S), scale, x, y}); \
  } \
  SHARED( \
    fill_##S, (n, j->value, j->out + begin), \
    void (*kernel)(ptrdiff_t, T, T *); \
    T value, *out; \
  ) \
  void nbk_fill_##S(ptrdiff_t count, T value, T *out) { \
    fill_##S##_share(count, &(fill_##S##_job){NBK_PICK(fill_##S), value, out}); \
  }
EACH_TYPE(float, f32)
EACH_TYPE(double, f64)

SHARED(
  mask_scale, (n, j->mask + begin, j->x + begin, j->scale, j->out + begin),
  void (*kernel)(ptrdiff_t, const uint8_t *, const float *, float, float *);
  const uint8_t *mask;
  const float *x;
  float scale, *out;
)
void nbk_mask_scale_f32(ptrdiff_t count, const uint8_t *mask, const float *x, float scale, float *out) {
  mask_scale_share(count, &(mask_scale_job){NBK_PICK(mask_scale), mask, x, scale, out});
}

SHARED(
  leaky, (n, j->x + begin, j->slope, j->out + begin),
  void (*kernel)(ptrdiff_t, const float *, float, float *);
  const float *x;
  float slope, *out;
)
void nbk_leaky_f32(ptrdiff_t count, const float *x, float slope, float *out) {
  leaky_share(count, &(leaky_job){NBK_PICK(leaky), x, slope, out});
}

SHARED(
  leaky_gradient, (n, j->x + begin, j->g + begin * j->g_step, j->g_step, j->slope, j->out + begin),
  void (*kernel)(ptrdiff_t, const float *, const float *, ptrdiff_t, float, float *);
  const float *x, *g;
  ptrdiff_t g_step;
  float slope, *out;
)
void nbk_leaky_gradient_f32(
  ptrdiff_t count, const float *x, const float *g, ptrdiff_t g_step, float slope, float *out) {
  leaky_gradient_share(count, &(leaky_gradient_job){NBK_PICK(leaky_gradient), x, g, g_step, slope, out});
}

SHARED(
  scale_shift, (n, j->x + begin, j->scale, j->shift, j->out + begin),
  void (*kernel)(ptrdiff_t, const float *, float, float, float *);
  const float *x;
  float scale, shift, *out;
)
void nbk_scale_shift_f32(ptrdiff_t count, const float *x, float scale, float shift, float *out) {
  scale_shift_share(count, &(scale_shift_job){NBK_PICK(scale_shift), x, scale, shift, out});
}

SHARED(
  axpby, (n, j->scale, j->x + begin, j->decay, j->y + begin),
  void (*kernel)(ptrdiff_t, float, const float *, float, float *);
  float scale, decay;
  const float *x;
  float *y;
)
void nbk_axpby_f32(ptrdiff_t count, float scale, const float *x, float decay, float *y) {
  axpby_share(count, &(axpby_job){NBK_PICK(axpby), scale, decay, x, y});
}

SHARED(
  adam, (n, j->g + begin, j->one_minus_beta1, j->beta2, j->one_minus_beta2, j->step, j->root, j->epsilon, j->decay,
     j->m + begin, j->v + begin, j->p + begin),
  void (*kernel)(
    ptrdiff_t, const float *, float, float, float, float, float, float, float, float *, float *, float *);
  const float *g;
  float one_minus_beta1, beta2, one_minus_beta2, step, root, epsilon, decay, *m, *v, *p;
)
void nbk_adam_f32(
  ptrdiff_t count, const float *g, float one_minus_beta1, float beta2, float one_minus_beta2, float step, float root,
  float epsilon, float decay, float *m, float *v, float *p) {
  adam_share(
    count,
    &(adam_job){
      NBK_PICK(adam), g, one_minus_beta1, beta2, one_minus_beta2, step, root, epsilon, decay, m, v, p});
}

#define CONVERSION(name, X, Y) \
  SHARED( \
    name, (n, j->x + begin, j->out + begin), \
    void (*kernel)(ptrdiff_t, const X *restrict, Y *restrict); \
    const X *x; \
    Y *out; \
  ) \
  void nbk_##name(ptrdiff_t count, const X *x, Y *out) { name##_share(count, &(name##_job){NBK_PICK(name), x, out}); }
CONVERSION(f32_to_f64, float, double)
CONVERSION(f64_to_f32, double, float)
CONVERSION(f32_to_i64, float, int64_t)
CONVERSION(f64_to_i64, double, int64_t)
CONVERSION(i64_to_f32, int64_t, float)
CONVERSION(i64_to_f64, int64_t, double)
CONVERSION(u8_to_f32, uint8_t, float)
CONVERSION(u8_to_f64, uint8_t, double)
CONVERSION(f32_to_u8, float, uint8_t)
CONVERSION(f64_to_u8, double, uint8_t)
