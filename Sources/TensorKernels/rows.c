// Copies of any strides, and rows by index: moves of bits, the same code for every instruction set.
#include <string.h>

#define NBK_TEMPLATE "rows-template.h"
#include "each-isa.h"

#include "scratch.h"

#pragma clang fp contract(off)

/// Elements along each side of a block of a transposition: a row of one is a cache line of float32.
enum { block = 16, strip_rows = 8 * block };
// What one thread takes at least, in elements and in bytes.
enum { copy_grain = 1 << 15, byte_grain = 1 << 17 };

typedef uint32_t quad __attribute__((ext_vector_type(4)));

/// turned[c][r] = rows[r][c], for a block in the first-level cache.
static void turn_words(const uint32_t (*rows)[block], uint32_t (*turned)[block]) {
  for (int r = 0; r < block; r += 4) {
    for (int c = 0; c < block; c += 4) {
      quad v[4];
      for (int i = 0; i < 4; i++) memcpy(&v[i], &rows[r + i][c], sizeof v[i]);
      quad low01 = __builtin_shufflevector(v[0], v[1], 0, 4, 1, 5), low23 = __builtin_shufflevector(v[2], v[3], 0, 4, 1, 5);
      quad high01 = __builtin_shufflevector(v[0], v[1], 2, 6, 3, 7);
      quad high23 = __builtin_shufflevector(v[2], v[3], 2, 6, 3, 7);
      quad four[4] = {
        __builtin_shufflevector(low01, low23, 0, 1, 4, 5), __builtin_shufflevector(low01, low23, 2, 3, 6, 7),
        __builtin_shufflevector(high01, high23, 0, 1, 4, 5), __builtin_shufflevector(high01, high23, 2, 3, 6, 7)};
      for (int i = 0; i < 4; i++) memcpy(&turned[c + i][r], &four[i], sizeof four[i]);
    }
  }
}
static void turn_double_words(const uint64_t (*rows)[block], uint64_t (*turned)[block]) {
  for (int r = 0; r < block; r++) {
    for (int c = 0; c < block; c++) turned[c][r] = rows[r][c];
  }
}
static void turn_bytes(const uint8_t (*rows)[block], uint8_t (*turned)[block]) {
  for (int r = 0; r < block; r++) {
    for (int c = 0; c < block; c++) turned[c][r] = rows[r][c];
  }
}

// out[r * out_row + c * out_column] = x[r * x_row + c * x_column]. A transposition goes block by block through two small
// arrays, several blocks of one line of x before the next: a line of either side is touched while it is near.
#define STRIDED_COPY(name, E) \
  typedef struct { \
    ptrdiff_t columns; \
    const E *x; \
    ptrdiff_t x_row, x_column; \
    E *out; \
    ptrdiff_t out_row, out_column; \
  } copy_##name##_job; \
  static void copy_##name##_part(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    const copy_##name##_job *j = context; \
    const ptrdiff_t columns = j->columns, x_column = j->x_column, out_column = j->out_column; \
    for (ptrdiff_t r = begin; r < end; r++) { \
      const E *x = j->x + r * j->x_row; \
      E *out = j->out + r * j->out_row; \
      if (x_column == 1 && out_column == 1) { \
        memcpy(out, x, (size_t)columns * sizeof(E)); \
      } else if (x_column == -1 && out_column == 1) { \
        NBK_PICK(reverse_##name)(columns, x, out); \
      } else if (x_column == 0 && out_column == 1) { \
        NBK_PICK(repeat_##name)(columns, *x, out); \
      } else { \
        for (ptrdiff_t c = 0; c < columns; c++) out[c * out_column] = x[c * x_column]; \
      } \
    } \
  } \
  static void turn_##name##_strip(const copy_##name##_job *j, ptrdiff_t begin, ptrdiff_t end) { \
    E rows[block][block], turned[block][block]; \
    for (ptrdiff_t c = 0; c < j->columns; c += block) { \
      ptrdiff_t width = j->columns - c < block ? j->columns - c : block; \
      for (ptrdiff_t r = begin; r < end; r += block) { \
        ptrdiff_t height = end - r < block ? end - r : block; \
        const E *x = j->x + r + c * j->x_column; \
        E *out = j->out + r * j->out_row + c; \
        if (height == block && width == block) { \
          for (int i = 0; i < block; i++) memcpy(rows[i], x + i * j->x_column, sizeof rows[i]); \
          turn_##name(rows, turned); \
          for (int i = 0; i < block; i++) memcpy(out + i * j->out_row, turned[i], sizeof turned[i]); \
        } else { \
          for (ptrdiff_t i = 0; i < height; i++) { \
            for (ptrdiff_t k = 0; k < width; k++) out[i * j->out_row + k] = x[i + k * j->x_column]; \
          } \
        } \
      } \
    } \
  } \
  static void turn_##name##_part(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    for (; begin < end; begin += strip_rows) { \
      turn_##name##_strip(context, begin, end - begin < strip_rows ? end : begin + strip_rows); \
    } \
  } \
  static void copy_##name( \
    ptrdiff_t rows, ptrdiff_t columns, const E *x, ptrdiff_t x_row, ptrdiff_t x_column, E *out, ptrdiff_t out_row, \
    ptrdiff_t out_column) { \
    if (rows <= 0 || columns <= 0) return; \
    if (x_column == 1 && out_row == 1 && out_column != 1) { \
      copy_##name(columns, rows, x, x_column, x_row, out, out_column, out_row); \
      return; \
    } \
    copy_##name##_job job = {columns, x, x_row, x_column, out, out_row, out_column}; \
    const bool turns = x_row == 1 && out_column == 1 && x_column != 1 && x_column != 0; \
    ptrdiff_t grain = (copy_grain + columns - 1) / columns; \
    if (turns) grain = (grain + block - 1) / block * block; \
    nbk_sweep(rows, grain, turns ? turn_##name##_part : copy_##name##_part, &job); \
  }
STRIDED_COPY(words, uint32_t)
STRIDED_COPY(double_words, uint64_t)
STRIDED_COPY(bytes, uint8_t)

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
  if (job->bytes > 0 && job->bytes % 64 == 0 && job->bytes <= 1024) {
    NBK_PICK(gather_lines)(begin, end, job->bytes, job->x, job->indices, job->out);
    return;
  }
  if (job->bytes == 4) {
    for (ptrdiff_t i = begin; i < end; i++) memcpy(job->out + i * 4, job->x + job->indices[i] * 4, 4);
    return;
  }
  if (job->bytes == 8) {
    for (ptrdiff_t i = begin; i < end; i++) memcpy(job->out + i * 8, job->x + job->indices[i] * 8, 8);
    return;
  }
  for (ptrdiff_t i = begin; i < end; i++) {
    memcpy(job->out + (size_t)i * job->bytes, job->x + (size_t)job->indices[i] * job->bytes, job->bytes);
  }
}

void nbk_gather_rows(ptrdiff_t count, ptrdiff_t bytes, const void *x, const int64_t *indices, void *out) {
  gather_job job = {(size_t)bytes, x, indices, out};
  nbk_sweep(count, bytes < 1 ? count : (byte_grain + bytes - 1) / bytes, gather, &job);
}

ptrdiff_t nbk_first_beyond_f32(ptrdiff_t count, const float *x, float bound, bool least) {
  return NBK_PICK(first_beyond)(count, x, bound, least);
}

/// Numbers of a mask that one thread takes.
enum { choice = 1 << 14 };

typedef struct {
  ptrdiff_t count, bytes;
  const uint8_t *mask;
  const char *x;
  char *out;
  /// For each `choice` numbers how many of them are chosen, then how many of all before them.
  ptrdiff_t *chosen;
} choose_job;

static void count_chosen(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const choose_job *job = context;
  for (ptrdiff_t part = begin; part < end; part++) {
    const ptrdiff_t first = part * choice, rest = job->count - first;
    job->chosen[part] = NBK_PICK(count_set)(rest < choice ? rest : choice, job->mask + first);
  }
}

// Written each time and kept where the mask holds: no branch to mispredict.
#define CHOOSE(E) \
  { \
    const E *x = (const E *)job->x; \
    E *out = (E *)job->out; \
    for (ptrdiff_t i = part * choice; found < last; i++) { \
      out[found] = x[i]; \
      found += job->mask[i] != 0; \
    } \
  }
static void choose(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const choose_job *job = context;
  for (ptrdiff_t part = begin; part < end; part++) {
    ptrdiff_t found = job->chosen[part];
    const ptrdiff_t last = job->chosen[part + 1];
    if (job->bytes == 4) CHOOSE(uint32_t) else if (job->bytes == 8) CHOOSE(uint64_t) else CHOOSE(uint8_t)
  }
}
#undef CHOOSE

ptrdiff_t nbk_count_set(ptrdiff_t count, const uint8_t *mask) { return NBK_PICK(count_set)(count, mask); }

void nbk_choose(ptrdiff_t count, ptrdiff_t bytes, const uint8_t *mask, const void *x, void *out) {
  const ptrdiff_t parts = (count + choice - 1) / choice;
  ptrdiff_t *chosen = nbk_scratch(nbk_scratch_steps, (size_t)(parts + 1) * sizeof(ptrdiff_t)), before = 0;
  choose_job job = {count, bytes, mask, x, out, chosen};
  nbk_sweep(parts, 4, count_chosen, &job);
  for (ptrdiff_t part = 0; part <= parts; part++) {
    const ptrdiff_t here = part < parts ? chosen[part] : 0;
    chosen[part] = before;
    before += here;
  }
  nbk_sweep(parts, 2, choose, &job);
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
    nbk_sweep(columns, grain < 64 ? 64 : grain, scatter_##S, &job); \
  }
SCATTER(float, f32)
SCATTER(double, f64)

// How many indices are looked at before they are followed: they are still in the nearest cache then.
enum { looked_at = 1 << 10 };
// What one thread picks at least. Parts of nearly the same size: few large ones would leave one thread with two of three.
enum { least_picked = 1 << 12 };

// Numbers picked one by one: the indices of some rows are checked, and then followed without another look. Rows with an
// index out of range are left out.
#define PICK(E, name) \
  typedef struct { \
    ptrdiff_t columns; \
    const E *x; \
    ptrdiff_t x_row, x_step, x_column, size; \
    const int64_t *indices; \
    E *out; \
    _Atomic bool failed; \
  } name##_job; \
  static void name##_part(void *context, ptrdiff_t begin, ptrdiff_t end) { \
    name##_job *j = context; \
    const ptrdiff_t size = j->size, step = j->x_step, across = j->x_column; \
    bool failed = false; \
    const ptrdiff_t together = j->columns < looked_at ? looked_at / j->columns : 1; \
    ptrdiff_t looked = begin; \
    for (ptrdiff_t r = begin; r < end; r++) { \
      const E *x = j->x + r * j->x_row; \
      const int64_t *indices = j->indices + r * j->columns; \
      E *out = j->out + r * j->columns; \
      if (r == looked) { \
        looked = end - r < together ? end : r + together; \
        if (!NBK_PICK(all_fit)((looked - r) * j->columns, indices, size)) { \
          failed = true; \
          r = looked - 1; \
          continue; \
        } \
      } \
      if (step == 1 && across == 0) { \
        ptrdiff_t c = 0; \
        for (; c + 4 <= j->columns; c += 4) { \
          const E four[4] = {x[indices[c]], x[indices[c + 1]], x[indices[c + 2]], x[indices[c + 3]]}; \
          memcpy(out + c, four, sizeof four); \
        } \
        for (; c < j->columns; c++) out[c] = x[indices[c]]; \
      } else { \
        for (ptrdiff_t c = 0; c < j->columns; c++) out[c] = x[indices[c] * step + c * across]; \
      } \
    } \
    if (failed) j->failed = true; \
  } \
  ptrdiff_t nbk_##name( \
    ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_step, ptrdiff_t x_column, \
    ptrdiff_t size, const int64_t *indices, void *out) { \
    if (rows <= 0 || columns <= 0) return -1; \
    if (size <= 0) return 0; \
    /* A single column is a row whose places move along. */ \
    if (columns == 1) columns = rows, rows = 1, x_column = x_row, x_row = 0; \
    name##_job job = {columns, x, x_row, x_step, x_column, size, indices, out, false}; \
    const ptrdiff_t parts = rows * columns < 2 * least_picked ? 1 : rows * columns / least_picked; \
    nbk_sweep(rows, (rows + parts - 1) / parts, name##_part, &job); \
    return job.failed ? first_outside(rows * columns, size, indices) : -1; \
  }

static ptrdiff_t first_outside(ptrdiff_t count, ptrdiff_t size, const int64_t *indices) {
  for (ptrdiff_t i = 0; i < count; i++) {
    if ((uint64_t)indices[i] >= (uint64_t)size) return i;
  }
  return -1;
}
PICK(uint32_t, pick_32)
PICK(uint64_t, pick_64)

typedef struct {
  ptrdiff_t columns;
  const float *x;
  ptrdiff_t size;
  const int64_t *indices;
  float *out;
  ptrdiff_t out_row, out_step, out_column;
  _Atomic bool failed;
} scatter_job;

static void scatter(void *context, ptrdiff_t begin, ptrdiff_t end) {
  scatter_job *j = context;
  const ptrdiff_t step = j->out_step, across = j->out_column;
  bool failed = false;
  for (ptrdiff_t r = begin; r < end; r++) {
    const float *x = j->x + r * j->columns;
    const int64_t *indices = j->indices + r * j->columns;
    float *out = j->out + r * j->out_row;
    if (!NBK_PICK(all_fit)(j->columns, indices, j->size)) {
      failed = true;
    } else if (step == 1 && across == 0) {
      for (ptrdiff_t c = 0; c < j->columns; c++) out[indices[c]] += x[c];
    } else {
      for (ptrdiff_t c = 0; c < j->columns; c++) out[indices[c] * step + c * across] += x[c];
    }
  }
  if (failed) j->failed = true;
}

ptrdiff_t nbk_scatter_add_f32(
  ptrdiff_t rows, ptrdiff_t columns, const float *x, ptrdiff_t size, const int64_t *indices, float *out,
  ptrdiff_t out_row, ptrdiff_t out_step, ptrdiff_t out_column) {
  if (rows <= 0 || columns <= 0) return -1;
  if (size <= 0) return 0;
  scatter_job job = {columns, x, size, indices, out, out_row, out_step, out_column, false};
  // Rows that don't meet can be shared: none reaches as far as the next begins.
  const ptrdiff_t reach = (size - 1) * out_step + (columns - 1) * out_column;
  const ptrdiff_t grain = out_row > reach ? (copy_grain + columns - 1) / columns : rows;
  nbk_sweep(rows, grain, scatter, &job);
  return job.failed ? first_outside(rows * columns, size, indices) : -1;
}

typedef struct {
  const char *x;
  char *out;
} move_job;

static void move(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const move_job *job = context;
  memcpy(job->out + begin, job->x + begin, (size_t)(end - begin));
}

void nbk_copy_flat(ptrdiff_t bytes, const void *x, void *out) {
  nbk_sweep(bytes, byte_grain, move, &(move_job){x, out});
}

// Shorter runs than these cost more to line up than they save; much longer ones the C library copies as fast.
enum { least_run = 512, most_run = 1 << 15 };

typedef struct {
  ptrdiff_t count;
  const nbk_piece *pieces;
  ptrdiff_t row;
  char *out;
} join_job;

/// Bytes begin ..< end of the result, wherever they fall: a few long rows are shared as well as many short ones.
static void join(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const join_job *job = context;
  ptrdiff_t r = begin / job->row, skip = begin % job->row;
  while (begin < end) {
    for (ptrdiff_t i = 0; i < job->count && begin < end; i++) {
      const ptrdiff_t bytes = job->pieces[i].bytes;
      if (skip >= bytes) {
        skip -= bytes;
        continue;
      }
      const ptrdiff_t n = bytes - skip < end - begin ? bytes - skip : end - begin;
      const char *from = (const char *)job->pieces[i].base + r * bytes + skip;
      if (n < least_run || n > most_run) {
        memcpy(job->out + begin, from, (size_t)n);
      } else {
        NBK_PICK(copy_run)((size_t)n, from, job->out + begin);
      }
      begin += n;
      skip = 0;
    }
    r++;
  }
}

void nbk_join_rows(ptrdiff_t rows, ptrdiff_t count, const nbk_piece *pieces, void *out) {
  join_job job = {count, pieces, 0, out};
  for (ptrdiff_t i = 0; i < count; i++) job.row += pieces[i].bytes;
  nbk_sweep(rows * job.row, byte_grain, join, &job);
}
