// Copies of any strides, and rows by index: moves of bits, the same code for every instruction set.
#include <string.h>

#include "cpu.h"

#pragma clang fp contract(off)

/// Elements in a block of a transposition: both sides of a block stay in the first-level cache.
enum { block = 16 };

#define STRIDED_COPY(name, E) \
  static void name( \
    ptrdiff_t rows, ptrdiff_t columns, const E *x, ptrdiff_t x_row, ptrdiff_t x_column, E *out, ptrdiff_t out_row, \
    ptrdiff_t out_column) { \
    if (x_column == 1 && out_column == 1) { \
      for (ptrdiff_t i = 0; i < rows; i++) { \
        memcpy(out + i * out_row, x + i * x_row, (size_t)columns * sizeof(E)); \
      } \
      return; \
    } \
    if (x_row == 1 || out_row == 1) { \
      for (ptrdiff_t i = 0; i < rows; i += block) { \
        ptrdiff_t i_end = i + block < rows ? i + block : rows; \
        for (ptrdiff_t j = 0; j < columns; j += block) { \
          ptrdiff_t j_end = j + block < columns ? j + block : columns; \
          for (ptrdiff_t r = i; r < i_end; r++) { \
            for (ptrdiff_t c = j; c < j_end; c++) { \
              out[r * out_row + c * out_column] = x[r * x_row + c * x_column]; \
            } \
          } \
        } \
      } \
      return; \
    } \
    for (ptrdiff_t i = 0; i < rows; i++) { \
      for (ptrdiff_t j = 0; j < columns; j++) out[i * out_row + j * out_column] = x[i * x_row + j * x_column]; \
    } \
  }
STRIDED_COPY(copy_words, uint32_t)
STRIDED_COPY(copy_double_words, uint64_t)
STRIDED_COPY(copy_bytes, uint8_t)

void nbk_copy_f32(
  ptrdiff_t rows, ptrdiff_t columns, const float *x, ptrdiff_t x_row, ptrdiff_t x_column, float *out,
  ptrdiff_t out_row, ptrdiff_t out_column) {
  copy_words(rows, columns, (const uint32_t *)x, x_row, x_column, (uint32_t *)out, out_row, out_column);
}
void nbk_copy_64(
  ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_column, void *out, ptrdiff_t out_row,
  ptrdiff_t out_column) {
  copy_double_words(rows, columns, x, x_row, x_column, out, out_row, out_column);
}
void nbk_copy_8(
  ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_column, void *out, ptrdiff_t out_row,
  ptrdiff_t out_column) {
  copy_bytes(rows, columns, x, x_row, x_column, out, out_row, out_column);
}

typedef struct {
  size_t bytes;
  const char *x;
  const int64_t *indices;
  char *out;
} gather_job;

static void gather(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const gather_job *job = context;
  for (ptrdiff_t i = begin; i < end; i++) {
    memcpy(job->out + (size_t)i * job->bytes, job->x + (size_t)job->indices[i] * job->bytes, job->bytes);
  }
}

void nbk_gather_rows(ptrdiff_t count, ptrdiff_t bytes, const void *x, const int64_t *indices, void *out) {
  gather_job job = {(size_t)bytes, x, indices, out};
  nbk_parallel(count, bytes < 1 ? count : ((1 << 18) + bytes - 1) / bytes, gather, &job);
}

void nbk_gather_rows_f32(ptrdiff_t count, ptrdiff_t columns, const float *x, const int64_t *indices, float *out) {
  nbk_gather_rows(count, columns * (ptrdiff_t)sizeof(float), x, indices, out);
}

// One index may come many times, so threads share the columns and not the rows.
#define SCATTER(T, S) \
  typedef struct { \
    ptrdiff_t count, columns; \
    const T *x; \
    const int64_t *indices; \
    T *out; \
  } scatter_job_##S; \
  static void scatter_##S(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const scatter_job_##S *job = context; \
    for (ptrdiff_t i = 0; i < job->count; i++) { \
      const T *restrict x = job->x + i * job->columns; \
      T *restrict out = job->out + job->indices[i] * job->columns; \
      for (ptrdiff_t j = begin; j < end; j++) out[j] += x[j]; \
    } \
  } \
  void nbk_scatter_add_rows_##S( \
    ptrdiff_t count, ptrdiff_t columns, const T *x, const int64_t *indices, T *out) { \
    scatter_job_##S job = {count, columns, x, indices, out}; \
    ptrdiff_t grain = count < 1 ? columns : (1 << 16) / count; \
    nbk_parallel(columns, grain < 64 ? 64 : grain, scatter_##S, &job); \
  }
SCATTER(float, f32)
SCATTER(double, f64)
