// The matrix product: which path a product takes, and how threads share it.
#define NBK_TEMPLATE "gemm-template.h"
#include "each-isa.h"

#include "gemm.h"

// What one thread takes at least, in multiply-adds: about 10 µs of work.
static const ptrdiff_t thread_work = 1 << 19;
// A matrix of so many numbers times a vector is bound by memory; one thread takes at least so many of its rows.
enum { swept_work = 1 << 18, swept_rows = 128 };

/// Without a sum to begin with and without terms: zeros.
#define CLEAR(o, T) \
  if (!(o)->accumulate) { \
    for (ptrdiff_t i = 0; i < (o)->m; i++) memset((o)->c + i * (o)->c_row, 0, (size_t)(o)->n * sizeof(T)); \
  }

static void product_f32(const gemm_operands_f32 *o, nbk_isa isa) {
  (void)isa;
  if (o->k <= 0) {
    CLEAR(o, float)
  } else if (o->m == 1 && o->b_column == 1) {
    NBK_PICK_FOR(isa, single_row_f32)(o);
  } else if (o->n == 1 && o->a_row == 1 && o->a_column != 1 && o->c_row == 1) {
    // A column is the same product the other way round, with A read in rows.
    NBK_PICK_FOR(isa, single_row_f32)(
      &(gemm_operands_f32){1, o->m, o->k, o->b, 0, o->b_row, o->a, o->a_column, 1, o->c, 0, o->accumulate});
  } else if (o->m == 1 && o->b_row == 1 && o->n >= 16) {
    product_f32(
      &(gemm_operands_f32){o->n, 1, o->k, o->b, o->b_column, 1, o->a, o->a_column, 0, o->c, 1, o->accumulate}, isa);
  } else if (o->n <= thin_columns && o->m >= 16) {
    gemm_operands_f32 rest = *o;
    ptrdiff_t done = NBK_PICK_FOR(isa, thin_rows_f32)(o);
    rest.m -= done;
    rest.a += done * o->a_row;
    rest.c += done * o->c_row;
    if (rest.m > 0) NBK_PICK_FOR(isa, blocks_f32)(&rest);
  } else {
    NBK_PICK_FOR(isa, blocks_f32)(o);
  }
}

static void product_f64(const gemm_operands_f64 *o, nbk_isa isa) {
  (void)isa;
  if (o->k <= 0) {
    CLEAR(o, double)
  } else if (o->m == 1 && o->b_column == 1) {
    NBK_PICK_FOR(isa, single_row_f64)(o);
  } else {
    NBK_PICK_FOR(isa, blocks_f64)(o);
  }
}

#define DEFINE(T, S) \
  typedef struct { \
    const gemm_operands_##S *operands; \
    nbk_isa isa; \
    bool rows; \
  } gemm_job_##S; \
  static void run_part_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const gemm_job_##S *job = context; \
    gemm_operands_##S part = *job->operands; \
    if (job->rows) { \
      part.m = end - begin; \
      part.a += begin * part.a_row; \
      part.c += begin * part.c_row; \
    } else { \
      part.n = end - begin; \
      part.b += begin * part.b_column; \
      part.c += begin; \
    } \
    product_##S(&part, job->isa); \
  } \
  void nbk_gemm_##S( \
    ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const T *a, ptrdiff_t a_row, ptrdiff_t a_column, const T *b, \
    ptrdiff_t b_row, ptrdiff_t b_column, T *c, ptrdiff_t c_row, bool accumulate) { \
    if (m <= 0 || n <= 0) return; \
    gemm_operands_##S o = {m, n, k, a, a_row, a_column, b, b_row, b_column, c, c_row, accumulate}; \
    nbk_isa isa = nbk_current_isa(); \
    if (n == 1 && a_column == 1 && m * k >= swept_work) { \
      if (nbk_threads() == 1) { \
        /* Rows in the other order are the same rows; and in one piece, as a piece's first and last are slow. */ \
        if (nbk_sweeps_back()) { \
          o.a += (m - 1) * a_row; \
          o.c += (m - 1) * c_row; \
          o.a_row = -a_row; \
          o.c_row = -c_row; \
        } \
        product_##S(&o, isa); \
        return; \
      } \
      nbk_sweep(m, swept_rows, run_part_##S, &(gemm_job_##S){&o, isa, true}); \
      return; \
    } \
    double work = (double)m * (double)n * (double)k; \
    ptrdiff_t threads = work < 2.0 * (double)thread_work ? 1 : nbk_threads(); \
    if (work / (double)thread_work < (double)threads) threads = (ptrdiff_t)(work / (double)thread_work); \
    if (threads < 2) { \
      product_##S(&o, isa); \
      return; \
    } \
    /* The longer side is split, so that the shorter operand is the one that each thread copies for itself. Whole */ \
    /* tiles of every set: 24 rows, 32 columns. */ \
    gemm_job_##S job = {&o, isa, m >= n || n < 64}; \
    ptrdiff_t unit = job.rows ? 24 : 32, count = job.rows ? m : n, units = (count + unit - 1) / unit; \
    nbk_parallel(count, (units + threads - 1) / threads * unit, run_part_##S, &job); \
  } \
  typedef struct { \
    gemm_operands_##S first; \
    ptrdiff_t a_batch, b_batch, c_batch; \
    nbk_isa isa; \
  } batch_job_##S; \
  static void run_batch_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const batch_job_##S *job = context; \
    for (ptrdiff_t i = begin; i < end; i++) { \
      gemm_operands_##S o = job->first; \
      o.a += i * job->a_batch; \
      o.b += i * job->b_batch; \
      o.c += i * job->c_batch; \
      product_##S(&o, job->isa); \
    } \
  } \
  void nbk_gemm_batch_##S( \
    ptrdiff_t count, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const T *a, ptrdiff_t a_batch, ptrdiff_t a_row, \
    ptrdiff_t a_column, const T *b, ptrdiff_t b_batch, ptrdiff_t b_row, ptrdiff_t b_column, T *c, ptrdiff_t c_batch, \
    ptrdiff_t c_row, bool accumulate) { \
    if (m <= 0 || n <= 0 || count <= 0) return; \
    if (count < nbk_threads()) { \
      for (ptrdiff_t i = 0; i < count; i++) { \
        nbk_gemm_##S( \
          m, n, k, a + i * a_batch, a_row, a_column, b + i * b_batch, b_row, b_column, c + i * c_batch, c_row, \
          accumulate); \
      } \
      return; \
    } \
    batch_job_##S job = { \
      {m, n, k, a, a_row, a_column, b, b_row, b_column, c, c_row, accumulate}, a_batch, b_batch, c_batch, \
      nbk_current_isa()}; \
    double grain = (double)thread_work / ((double)m * (double)n * (double)(k < 1 ? 1 : k)); \
    nbk_parallel(count, grain < 1 ? 1 : grain > (double)count ? count : (ptrdiff_t)grain, run_batch_##S, &job); \
  }
DEFINE(float, f32)
DEFINE(double, f64)

bool nbk_suits_taps_f32(const tap_operands *o) { return NBK_PICK_FOR(o->isa, suits_taps_f32)(o); }
ptrdiff_t nbk_tap_room_f32(const tap_operands *o) { return NBK_PICK_FOR(o->isa, tap_room_f32)(o); }
void nbk_tap_panels_f32(const tap_operands *o, const float *b, float *room) {
  NBK_PICK_FOR(o->isa, tap_panels_f32)(o, b, room);
}
void nbk_product_taps_f32(const tap_operands *o, const float *a, float *room, float *c) {
  NBK_PICK_FOR(o->isa, product_taps_f32)(o, a, room, c);
}
ptrdiff_t nbk_turned_columns_f32(ptrdiff_t n, nbk_isa isa) { return NBK_PICK_FOR(isa, turned_columns_f32)(n); }
void nbk_turned_taps_f32(const tap_operands *o, const float *a, const float *g, float *room, float *c, bool load) {
  NBK_PICK_FOR(o->isa, turned_taps_f32)(o, a, g, room, c, load);
}
