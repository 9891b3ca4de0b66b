// Counter-based random numbers: each is a function of key, stream and position, whoever makes it.
#define NBK_TEMPLATE "random-template.h"
#include "each-isa.h"

enum {
  /// Words made at once on the stack; a multiple of what the kernel makes, and of 2.
  buffer_words = 1024,
  /// What one thread takes at least.
  grain = 1 << 14,
};

/// Words position ..< position + count, with count at most buffer_words - 4, into `buffer`; says where they begin.
static const uint32_t *words_at(
  uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, uint32_t buffer[buffer_words]) {
  const ptrdiff_t skip = (ptrdiff_t)(position % 4);
  for (ptrdiff_t made = 0; made < skip + count; made += 4 * philox_blocks) {
    NBK_PICK(philox_block)(key, stream, position / 4 + (uint64_t)made / 4, buffer + made);
  }
  return buffer + skip;
}

/// Numbers that are made at once. Two words each at most, and four to spare for a position within a block.
enum { batch = buffer_words / 2 - 2 };

typedef struct {
  uint64_t key, stream, position;
  ptrdiff_t count;
  uint32_t *words;
  float *singles;
  double *doubles;
  double mean, std;
} random_job;

static void make_words(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const random_job *job = context;
  for (ptrdiff_t i = begin; i < end; i += batch) {
    ptrdiff_t n = end - i < batch ? end - i : batch;
    uint32_t buffer[buffer_words];
    const uint32_t *words = words_at(job->key, job->stream, job->position + (uint64_t)i, n, buffer);
    memcpy(job->words + i, words, (size_t)n * sizeof *words);
  }
}

void nbk_philox(uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, uint32_t *out) {
  random_job job = {.key = key, .stream = stream, .position = position, .words = out};
  nbk_parallel(count, grain, make_words, &job);
}

void nbk_philox_block(uint64_t key, uint64_t stream, uint64_t block, uint32_t out[4]) {
  uint32_t words[4 * philox_blocks];
  NBK_PICK(philox_block)(key, stream, block, words);
  memcpy(out, words, 4 * sizeof *out);
}

static void make_uniform(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const random_job *job = context;
  for (ptrdiff_t i = begin; i < end; i += batch) {
    ptrdiff_t n = end - i < batch ? end - i : batch;
    uint32_t buffer[buffer_words];
    if (job->singles != NULL) {
      const uint32_t *words = words_at(job->key, job->stream, job->position + (uint64_t)i, n, buffer);
      NBK_PICK(uniform_f32)(n, words, job->singles + i);
    } else {
      const uint32_t *words = words_at(job->key, job->stream, job->position + 2 * (uint64_t)i, 2 * n, buffer);
      NBK_PICK(uniform_f64)(n, words, job->doubles + i);
    }
  }
}

void nbk_uniform_f32(uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, float *out) {
  random_job job = {.key = key, .stream = stream, .position = position, .singles = out};
  nbk_parallel(count, grain, make_uniform, &job);
}

void nbk_uniform_f64(uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, double *out) {
  random_job job = {.key = key, .stream = stream, .position = position, .doubles = out};
  nbk_parallel(count, grain, make_uniform, &job);
}

/// Indices are pairs of numbers here.
static void make_normal(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const random_job *job = context;
  for (ptrdiff_t j = begin; j < end; j += batch / 2) {
    ptrdiff_t pairs = end - j < batch / 2 ? end - j : batch / 2;
    uint32_t buffer[buffer_words];
    double numbers[batch];
    const uint32_t *words = words_at(job->key, job->stream, job->position + 2 * (uint64_t)j, 2 * pairs, buffer);
    NBK_PICK(normal)(pairs, words, job->mean, job->std, numbers);
    ptrdiff_t n = job->count - 2 * j < 2 * pairs ? job->count - 2 * j : 2 * pairs;
    if (job->singles != NULL) nbk_f64_to_f32(n, numbers, job->singles + 2 * j);
    else memcpy(job->doubles + 2 * j, numbers, (size_t)n * sizeof *numbers);
  }
}

void nbk_normal_f32(
  uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, float mean, float std, float *out) {
  random_job job = {
    .key = key, .stream = stream, .position = position, .count = count, .singles = out, .mean = mean, .std = std};
  nbk_parallel((count + 1) / 2, grain, make_normal, &job);
}

void nbk_normal_f64(
  uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, double mean, double std, double *out) {
  random_job job = {
    .key = key, .stream = stream, .position = position, .count = count, .doubles = out, .mean = mean, .std = std};
  nbk_parallel((count + 1) / 2, grain, make_normal, &job);
}
