// Reductions over the middle axis of [outer, count, inner].
#include <stdbool.h>
#include <stddef.h>

#include "reduce.h"
#include "scratch.h"

/// Columns that one piece of work covers: a multiple of every set's chunk.
enum { column_chunk = 64 };

/// Whether the same columns of many rows, `row` bytes apart, compete for a few places in the cache. Such rows are read
/// along, `wide_chunks` chunks at a time at least.
static inline bool meets_in_cache(ptrdiff_t n, ptrdiff_t row) { return n >= 64 && row % 512 == 0; }
enum { wide_chunks = 4 };

#define NBK_TEMPLATE "reduce-template.h"
#include "each-isa.h"

// What one thread takes at least, in elements.
enum { grain = 1 << 15 };

static ptrdiff_t grain_for(ptrdiff_t size) { return size < 1 ? grain : (grain + size - 1) / size; }

#define DEFINE(T, S) \
  typedef struct { \
    void (*groups)(ptrdiff_t, ptrdiff_t, const T *, const T *, T, T *); \
    T (*row)(ptrdiff_t, const T *, const T *, T, const T *); \
    const T *x, *y; \
    T centre, *lanes; \
  } long_job_##S; \
  static void run_long_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const long_job_##S *job = context; \
    job->groups(begin, end, job->x, job->y, job->centre, job->lanes); \
  } \
  /** One row: threads share its groups, whose sums are then joined in order. */ \
  static T reduce_long_##S(ptrdiff_t n, long_job_##S job) { \
    if (n <= long_row || nbk_threads() < 2) return job.row(n, job.x, job.y, job.centre, NULL); \
    const ptrdiff_t groups = (n - 1) / group_numbers; \
    job.lanes = nbk_scratch(nbk_scratch_groups, (size_t)groups * 16 * sizeof(T)); \
    nbk_sweep(groups, grain / group_numbers, run_long_##S, &job); \
    return job.row(n, job.x, job.y, job.centre, job.lanes); \
  } \
  typedef void (*reducer_##S)(ptrdiff_t, ptrdiff_t, ptrdiff_t, ptrdiff_t, const T *, const T *, T *); \
  typedef struct { \
    reducer_##S kernel; \
    ptrdiff_t n, inner; \
    const T *x, *centre; \
    T *out; \
  } reduce_job_##S; \
  static void run_reduce_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const reduce_job_##S *job = context; \
    job->kernel(begin, end, job->n, job->inner, job->x, job->centre, job->out); \
  } \
  static void reduce_##S( \
    reducer_##S kernel, ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, const T *centre, T *out) { \
    if (outer <= 0 || inner <= 0) return; \
    reduce_job_##S job = {kernel, n, inner, x, centre, out}; \
    ptrdiff_t chunks = inner == 1 ? outer : outer * ((inner + column_chunk - 1) / column_chunk); \
    ptrdiff_t least = grain_for(n * (inner < column_chunk ? inner : column_chunk)); \
    /* Such rows are read several chunks at a time, in whatever direction. */ \
    if (meets_in_cache(n, inner * (ptrdiff_t)sizeof(T)) && least < wide_chunks) least = wide_chunks; \
    nbk_sweep(chunks, least, run_reduce_##S, &job); \
  } \
  void nbk_reduce_##S( \
    nbk_reduction operation, ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, T *out) { \
    reducer_##S kernel = NULL; \
    if (outer == 1 && inner == 1 && operation == nbk_reduction_sum) { \
      *out = reduce_long_##S(n, (long_job_##S){NBK_PICK(sum_groups_##S), NBK_PICK(sum_row_##S), x, x, 0, NULL}); \
      return; \
    } \
    if (outer == 1 && inner == 1 && operation == nbk_reduction_sum_of_squares) { \
      *out = reduce_long_##S( \
        n, (long_job_##S){NBK_PICK(squares_groups_##S), NBK_PICK(squares_row_##S), x, x, 0, NULL}); \
      return; \
    } \
    switch (operation) { \
    case nbk_reduction_sum: kernel = NBK_PICK(reduce_sum_##S); break; \
    case nbk_reduction_max: kernel = NBK_PICK(reduce_max_##S); break; \
    case nbk_reduction_min: kernel = NBK_PICK(reduce_min_##S); break; \
    case nbk_reduction_prod: kernel = NBK_PICK(reduce_prod_##S); break; \
    case nbk_reduction_sum_of_squares: kernel = NBK_PICK(reduce_squares_##S); break; \
    } \
    reduce_##S(kernel, outer, n, inner, x, NULL, out); \
  } \
  typedef struct { \
    void (*kernel)(ptrdiff_t, ptrdiff_t, ptrdiff_t, ptrdiff_t, ptrdiff_t, const T *, T *); \
    ptrdiff_t rows, count, length; \
    const T *x; \
    T *out; \
  } pieces_job_##S; \
  static void run_pieces_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const pieces_job_##S *job = context; \
    job->kernel(begin, end, job->count, job->length, job->rows * job->length, job->x, job->out); \
  } \
  void nbk_reduce_pieces_##S( \
    nbk_reduction operation, ptrdiff_t rows, ptrdiff_t count, ptrdiff_t length, const T *x, T *out) { \
    pieces_job_##S job = {NULL, rows, count, length, x, out}; \
    switch (operation) { \
    case nbk_reduction_sum: job.kernel = NBK_PICK(pieces_sum_##S); break; \
    case nbk_reduction_max: job.kernel = NBK_PICK(pieces_max_##S); break; \
    case nbk_reduction_min: job.kernel = NBK_PICK(pieces_min_##S); break; \
    case nbk_reduction_prod: job.kernel = NBK_PICK(pieces_prod_##S); break; \
    case nbk_reduction_sum_of_squares: job.kernel = NBK_PICK(pieces_squares_##S); break; \
    } \
    nbk_sweep(rows, (grain_for(count * length) + 3) / 4 * 4, run_pieces_##S, &job); \
  } \
  void nbk_squared_deviation_##S( \
    ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, const T *mean, T *out) { \
    if (outer == 1 && inner == 1) { \
      *out = reduce_long_##S( \
        n, (long_job_##S){NBK_PICK(deviations_groups_##S), NBK_PICK(deviations_row_##S), x, x, *mean, NULL}); \
      return; \
    } \
    reduce_##S(NBK_PICK(reduce_deviations_##S), outer, n, inner, x, mean, out); \
  } \
  T nbk_dot_##S(ptrdiff_t n, const T *a, const T *b) { \
    return reduce_long_##S( \
      n, (long_job_##S){NBK_PICK(products_groups_##S), NBK_PICK(products_row_##S), a, b, 0, NULL}); \
  } \
  typedef struct { \
    bool largest; \
    ptrdiff_t (*first)(bool, ptrdiff_t, const T *); \
    void (*down)(bool, ptrdiff_t, ptrdiff_t, const T *, int64_t *); \
    ptrdiff_t n, inner; \
    const T *x; \
    int64_t *out; \
  } extreme_job_##S; \
  static void run_extreme_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const extreme_job_##S *job = context; \
    for (ptrdiff_t o = begin; o < end; o++) { \
      const T *x = job->x + o * job->n * job->inner; \
      if (job->inner == 1) job->out[o] = job->first(job->largest, job->n, x); \
      else job->down(job->largest, job->n, job->inner, x, job->out + o * job->inner); \
    } \
  } \
  void nbk_argmax_##S(ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, int64_t *out) { \
    extreme_job_##S job = {true, NBK_PICK(first_extreme_##S), NBK_PICK(extreme_down_##S), n, inner, x, out}; \
    nbk_sweep(outer, grain_for(n * inner), run_extreme_##S, &job); \
  } \
  void nbk_argmin_##S(ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, int64_t *out) { \
    extreme_job_##S job = {false, NBK_PICK(first_extreme_##S), NBK_PICK(extreme_down_##S), n, inner, x, out}; \
    nbk_sweep(outer, grain_for(n * inner), run_extreme_##S, &job); \
  } \
  typedef struct { \
    ptrdiff_t n, inner; \
    const T *x; \
    T *out; \
  } cumsum_job_##S; \
  /** Rows in eights: a chain waits for each of its sums, eight of them don't wait for each other. */ \
  static void run_cumsum_rows_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const cumsum_job_##S *job = context; \
    const ptrdiff_t n = job->n; \
    for (ptrdiff_t o = begin; o < end;) { \
      const T *x = job->x + o * n; \
      T *out = job->out + o * n; \
      if (o + 8 <= end) { \
        T sum[8]; \
        for (int j = 0; j < 8; j++) out[j * n] = sum[j] = x[j * n]; \
        for (ptrdiff_t r = 1; r < n; r++) { \
          for (int j = 0; j < 8; j++) out[j * n + r] = sum[j] = sum[j] + x[j * n + r]; \
        } \
        o += 8; \
      } else { \
        T sum = out[0] = x[0]; \
        for (ptrdiff_t r = 1; r < n; r++) out[r] = sum = sum + x[r]; \
        o += 1; \
      } \
    } \
  } \
  static void run_cumsum_columns_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const cumsum_job_##S *job = context; \
    const ptrdiff_t inner = job->inner, chunks = (inner + column_chunk - 1) / column_chunk; \
    for (ptrdiff_t c = begin; c < end; c++) { \
      ptrdiff_t o = c / chunks, start = c % chunks * column_chunk; \
      ptrdiff_t width = inner - start < column_chunk ? inner - start : column_chunk; \
      const T *x = job->x + o * job->n * inner + start; \
      T *out = job->out + o * job->n * inner + start; \
      for (ptrdiff_t i = 0; i < width; i++) out[i] = x[i]; \
      for (ptrdiff_t r = 1; r < job->n; r++) { \
        const T *before = out + (r - 1) * inner; \
        for (ptrdiff_t i = 0; i < width; i++) out[r * inner + i] = before[i] + x[r * inner + i]; \
      } \
    } \
  } \
  void nbk_cumsum_##S(ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, T *out) { \
    if (n <= 0 || inner <= 0) return; \
    cumsum_job_##S job = {n, inner, x, out}; \
    if (inner == 1) { \
      ptrdiff_t rows = grain_for(n); \
      nbk_sweep(outer, (rows + 7) / 8 * 8, run_cumsum_rows_##S, &job); \
    } else { \
      ptrdiff_t chunks = (inner + column_chunk - 1) / column_chunk; \
      nbk_sweep(outer * chunks, grain_for(n * column_chunk), run_cumsum_columns_##S, &job); \
    } \
  } \
  typedef struct { \
    /* One row, and several fours of rows of at most 16 * group_rows numbers. */ \
    void (*map)(ptrdiff_t, const T *, T *); \
    void (*map_fours)(ptrdiff_t, ptrdiff_t, const T *, T *); \
    void (*gradient)(ptrdiff_t, const T *, const T *, T *); \
    T (*fold)(ptrdiff_t, const T *); \
    ptrdiff_t columns; \
    const T *x, *g; \
    T *out; \
  } rows_job_##S; \
  static void run_rows_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const rows_job_##S *job = context; \
    ptrdiff_t r = begin; \
    if (job->map_fours != NULL && job->columns <= 16 * group_rows) { \
      const ptrdiff_t fours = (end - begin) / 4 * 4; \
      job->map_fours(fours, job->columns, job->x + r * job->columns, job->out + r * job->columns); \
      r += fours; \
    } \
    for (; r < end; r++) { \
      ptrdiff_t at = r * job->columns; \
      if (job->map != NULL) job->map(job->columns, job->x + at, job->out + at); \
      else if (job->gradient != NULL) job->gradient(job->columns, job->x + at, job->g + at, job->out + at); \
      else job->out[r] = job->fold(job->columns, job->x + at); \
    } \
  } \
  void nbk_softmax_##S(ptrdiff_t rows, ptrdiff_t columns, const T *x, T *out) { \
    rows_job_##S job = { \
      .map = NBK_PICK(softmax_##S), .map_fours = NBK_PICK(softmax_fours_##S), .columns = columns, .x = x, .out = out}; \
    nbk_sweep(rows, grain_for(columns * 4), run_rows_##S, &job); \
  } \
  void nbk_log_softmax_##S(ptrdiff_t rows, ptrdiff_t columns, const T *x, T *out) { \
    rows_job_##S job = { \
      .map = NBK_PICK(log_softmax_##S), .map_fours = NBK_PICK(log_softmax_fours_##S), .columns = columns, .x = x, \
      .out = out}; \
    nbk_sweep(rows, grain_for(columns * 4), run_rows_##S, &job); \
  } \
  void nbk_softmax_gradient_##S(ptrdiff_t rows, ptrdiff_t columns, const T *y, const T *g, T *out) { \
    rows_job_##S job = {.gradient = NBK_PICK(softmax_gradient_##S), .columns = columns, .x = y, .g = g, .out = out}; \
    nbk_sweep(rows, grain_for(columns * 2), run_rows_##S, &job); \
  } \
  void nbk_log_softmax_gradient_##S(ptrdiff_t rows, ptrdiff_t columns, const T *y, const T *g, T *out) { \
    rows_job_##S job = { \
      .gradient = NBK_PICK(log_softmax_gradient_##S), .columns = columns, .x = y, .g = g, .out = out}; \
    nbk_sweep(rows, grain_for(columns * 2), run_rows_##S, &job); \
  } \
  typedef struct { \
    bool logarithm; \
    void (*map)(bool, ptrdiff_t, ptrdiff_t, ptrdiff_t, const T *, T *); \
    void (*gradient)(bool, ptrdiff_t, ptrdiff_t, ptrdiff_t, const T *, const T *, T *); \
    ptrdiff_t n, inner, width; \
    const T *x, *g; \
    T *out; \
  } columns_job_##S; \
  static void run_columns_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const columns_job_##S *job = context; \
    const ptrdiff_t inner = job->inner, chunks = (inner + column_chunk - 1) / column_chunk; \
    for (ptrdiff_t c = begin; c < end; c++) { \
      ptrdiff_t start = c % chunks * column_chunk, base = c / chunks * job->n * inner; \
      ptrdiff_t stop = start + column_chunk < inner ? start + column_chunk : inner; \
      for (ptrdiff_t i = start; i < stop; i += job->width) { \
        ptrdiff_t width = stop - i < job->width ? stop - i : job->width, at = base + i; \
        if (job->map != NULL) job->map(job->logarithm, job->n, inner, width, job->x + at, job->out + at); \
        else job->gradient(job->logarithm, job->n, inner, width, job->x + at, job->g + at, job->out + at); \
      } \
    } \
  } \
  void nbk_softmax_columns_##S( \
    bool logarithm, ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *x, T *out) { \
    if (n <= 0 || inner <= 0) return; \
    columns_job_##S job = { \
      .logarithm = logarithm, .map = NBK_PICK(softmax_down_##S), .n = n, .inner = inner, \
      .width = NBK_PICK(down_width_##S), .x = x, .out = out}; \
    nbk_sweep( \
      outer * ((inner + column_chunk - 1) / column_chunk), grain_for(n * column_chunk * 4), run_columns_##S, &job); \
  } \
  void nbk_softmax_gradient_columns_##S( \
    bool logarithm, ptrdiff_t outer, ptrdiff_t n, ptrdiff_t inner, const T *y, const T *g, T *out) { \
    if (n <= 0 || inner <= 0) return; \
    columns_job_##S job = { \
      .logarithm = logarithm, .gradient = NBK_PICK(softmax_gradient_down_##S), .n = n, .inner = inner, \
      .width = NBK_PICK(down_width_##S), .x = y, .g = g, .out = out}; \
    nbk_sweep( \
      outer * ((inner + column_chunk - 1) / column_chunk), grain_for(n * column_chunk * 2), run_columns_##S, &job); \
  } \
  void nbk_log_sum_exp_##S(ptrdiff_t rows, ptrdiff_t columns, const T *x, T *log_sum) { \
    rows_job_##S job = {.fold = NBK_PICK(log_sum_exp_##S), .columns = columns, .x = x, .out = log_sum}; \
    nbk_sweep(rows, grain_for(columns * 2), run_rows_##S, &job); \
  }
DEFINE(float, f32)
DEFINE(double, f64)

void nbk_sum_groups_f32(ptrdiff_t begin, ptrdiff_t end, const float *x, float *lanes) {
  NBK_PICK(sum_groups_f32)(begin, end, x, x, 0, lanes);
}
float nbk_join_groups_f32(ptrdiff_t n, const float *x, const float *lanes) {
  return NBK_PICK(sum_row_f32)(n, x, x, 0, lanes);
}

#define DEFINE_ENTROPY(T, S) \
  typedef struct { \
    void (*forward)(ptrdiff_t, ptrdiff_t, const T *, const int64_t *, T *, T *); \
    void (*backward)(ptrdiff_t, const T *, int64_t, T, T, T *); \
    ptrdiff_t columns; \
    const T *x; \
    const int64_t *labels; \
    T *loss, *log_sum; \
    const T *kept, *g; \
    ptrdiff_t g_step; \
    T *out; \
  } entropy_job_##S; \
  static void run_entropy_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const entropy_job_##S *job = context; \
    const ptrdiff_t step = job->forward != NULL ? entropy_rows : 1; \
    for (ptrdiff_t r = begin; r < end; r += step) { \
      const T *x = job->x + r * job->columns; \
      if (job->forward != NULL) { \
        job->forward( \
          end - r < step ? end - r : step, job->columns, x, job->labels + r, job->loss + r, job->log_sum + r); \
      } else { \
        job->backward( \
          job->columns, x, job->labels[r], job->kept[r], job->g[r * job->g_step], job->out + r * job->columns); \
      } \
    } \
  } \
  void nbk_cross_entropy_##S( \
    ptrdiff_t rows, ptrdiff_t columns, const T *x, const int64_t *labels, T *loss, T *log_sum) { \
    entropy_job_##S job = { \
      .forward = NBK_PICK(cross_entropy_##S), .columns = columns, .x = x, .labels = labels, .loss = loss, \
      .log_sum = log_sum}; \
    nbk_sweep(rows, grain_for(columns * 2), run_entropy_##S, &job); \
  } \
  void nbk_cross_entropy_gradient_##S( \
    ptrdiff_t rows, ptrdiff_t columns, const T *x, const int64_t *labels, const T *log_sum, const T *g, \
    ptrdiff_t g_step, T *out) { \
    entropy_job_##S job = { \
      .backward = NBK_PICK(cross_entropy_gradient_##S), .columns = columns, .x = x, .labels = labels, .kept = log_sum, \
      .g = g, .g_step = g_step, .out = out}; \
    nbk_sweep(rows, grain_for(columns * 2), run_entropy_##S, &job); \
  }
DEFINE_ENTROPY(float, f32)
DEFINE_ENTROPY(double, f64)
