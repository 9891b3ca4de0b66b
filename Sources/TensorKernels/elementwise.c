// Elementwise operations with one and two operands.
#define NBK_TEMPLATE "elementwise-template.h"
// Four registers of AVX-512, which has 32 registers of its own; two of the others.
#define NBK_VECTORS (NBK_REGISTER == 512 ? 4 : 2)
#include "each-isa.h"

// What one thread takes at least: cheap operations are bound by memory, and waking a thread costs some ten µs.
enum { grain = 1 << 15 };

#define DEFINE(T, S) \
  typedef struct { \
    unary_##T kernel; \
    const T *x; \
    T *out; \
  } unary_job_##T; \
  static void run_unary_##T(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    unary_job_##T *job = context; \
    job->kernel(end - begin, job->x + begin, job->out + begin); \
  } \
  void nbk_unary_##S(nbk_unary operation, ptrdiff_t count, const T *x, T *out) { \
    unary_##T kernel = NBK_PICK(unary_table_##T)[operation]; \
    if (count <= grain) return kernel(count, x, out); \
    nbk_sweep(count, grain, run_unary_##T, &(unary_job_##T){kernel, x, out}); \
  } \
  typedef struct { \
    gradient_##T kernel; \
    const T *saved, *g; \
    ptrdiff_t g_step; \
    T *out; \
  } gradient_job_##T; \
  static void run_gradient_##T(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    gradient_job_##T *job = context; \
    job->kernel(end - begin, job->saved + begin, job->g + begin * job->g_step, job->g_step, job->out + begin); \
  } \
  void nbk_gradient_##S(nbk_gradient rule, ptrdiff_t count, const T *saved, const T *g, ptrdiff_t g_step, T *out) { \
    gradient_##T kernel = NBK_PICK(gradient_table_##T)[rule]; \
    if (count <= grain) return kernel(count, saved, g, g_step, out); \
    nbk_sweep(count, grain, run_gradient_##T, &(gradient_job_##T){kernel, saved, g, g_step, out}); \
  } \
  typedef struct { \
    binary_##T kernel; \
    ptrdiff_t columns; \
    const T *a; \
    ptrdiff_t a_row, a_step; \
    const T *b; \
    ptrdiff_t b_row, b_step; \
    T *out; \
  } binary_job_##T; \
  static void run_binary_##T(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    binary_job_##T *job = context; \
    job->kernel( \
      end - begin, job->a + begin * job->a_step, job->a_step, job->b + begin * job->b_step, job->b_step, \
      job->out + begin); \
  } \
  static void run_binary_rows_##T(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    binary_job_##T *job = context; \
    for (ptrdiff_t r = begin; r < end; r++) { \
      job->kernel( \
        job->columns, job->a + r * job->a_row, job->a_step, job->b + r * job->b_row, job->b_step, \
        job->out + r * job->columns); \
    } \
  } \
  /** A single exponent that one or two roundings serve, as PyTorch has them; the others go to the general kernel. */ \
  static bool short_power_##T(ptrdiff_t count, const T *a, T exponent, T *out) { \
    if (exponent == 2) nbk_unary_##S(nbk_unary_square, count, a, out); \
    else if (exponent == 3) nbk_unary_##S(nbk_unary_cube, count, a, out); \
    else if (exponent == (T)0.5) nbk_unary_##S(nbk_unary_sqrt, count, a, out); \
    else if (exponent == (T)-0.5) nbk_unary_##S(nbk_unary_rsqrt, count, a, out); \
    else if (exponent == -1) nbk_unary_##S(nbk_unary_reciprocal, count, a, out); \
    else if (exponent == 1) { \
      if (out != a) memmove(out, a, (size_t)count * sizeof(T)); \
    } else return false; \
    return true; \
  } \
  void nbk_binary_##S( \
    nbk_binary operation, ptrdiff_t count, const T *a, ptrdiff_t a_step, const T *b, ptrdiff_t b_step, T *out) { \
    if (operation == nbk_binary_pow && b_step == 0 && a_step != 0 && count > 0) { \
      if (short_power_##T(count, a, *b, out)) return; \
    } \
    binary_##T kernel = NBK_PICK(binary_table_##T)[operation]; \
    if (count <= grain) return kernel(count, a, a_step, b, b_step, out); \
    nbk_sweep(count, grain, run_binary_##T, &(binary_job_##T){kernel, 0, a, 0, a_step, b, 0, b_step, out}); \
  } \
  void nbk_binary_rows_##S( \
    nbk_binary operation, ptrdiff_t rows, ptrdiff_t columns, const T *a, ptrdiff_t a_row, ptrdiff_t a_step, \
    const T *b, ptrdiff_t b_row, ptrdiff_t b_step, T *out) { \
    if (columns <= 0) return; \
    binary_##T kernel = NBK_PICK(binary_table_##T)[operation]; \
    binary_job_##T job = {kernel, columns, a, a_row, a_step, b, b_row, b_step, out}; \
    nbk_sweep(rows, (grain + columns - 1) / columns, run_binary_rows_##T, &job); \
  }
DEFINE(float, f32)
DEFINE(double, f64)
