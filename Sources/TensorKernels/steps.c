// Several elementwise operations in one pass over memory: block by block, what is between stays in the cache. Each block
// goes through the kernels of the single operations, so the bits are theirs.
#include <string.h>

#include "cpu.h"
#include "reduce.h"
#include "scratch.h"

enum {
  /// Numbers in a block: a handful of blocks fits the first-level cache.
  block = 2048,
  /// What one thread takes at least.
  grain = 16 * block,
  /// Repeated operands with runs of at least this length are read where they stand, and blocks end where a run does;
  /// others are written out first.
  long_run = 512,
  /// A row that a kernel may be called for alone.
  least_row = 64,
  /// Groups of a sum that are added up at a time: side by side none waits for its own last addition.
  summed_groups = 4,
};

typedef struct {
  const nbk_step *steps;
  ptrdiff_t step_count;
  const nbk_place *places;
  ptrdiff_t place_count, scratch_blocks;
  /// Where a sum is wanted: of which numbers, the lanes of its groups, and how many groups these are.
  const float *summed;
  float *lanes;
  ptrdiff_t groups;
} steps_job;

static bool has_long_runs(const nbk_place *place) {
  return (place->inner == 1 ? place->period : place->inner) >= long_run;
}

/// The numbers from `begin` on of an operand that is repeated, `n` of them.
static void repeat(const nbk_place *place, ptrdiff_t begin, ptrdiff_t n, float *out) {
  const ptrdiff_t inner = place->inner, period = place->period;
  const float *x = place->base;
  ptrdiff_t done = 0, at = begin / inner % period, skip = begin % inner;
  while (done < n) {
    ptrdiff_t count;
    if (inner == 1) {
      count = period - at < n - done ? period - at : n - done;
      memcpy(out + done, x + at, (size_t)count * sizeof(float));
      at += count;
    } else {
      count = inner - skip < n - done ? inner - skip : n - done;
      for (ptrdiff_t i = 0; i < count; i++) out[done + i] = x[at];
      skip = 0;
      at++;
    }
    if (at == period) at = 0;
    done += count;
  }
}

/// A block's numbers: where they lie and how they step.
typedef struct {
  float *at;
  ptrdiff_t step;
} numbers;

/// `spare` is a block of scratch memory for what has to be written out.
static inline numbers find(const nbk_place *place, ptrdiff_t begin, ptrdiff_t n, float *scratch, float *spare) {
  if (place->period > 0) {
    if (has_long_runs(place)) {
      return (numbers){place->base + begin / place->inner % place->period, place->inner == 1 ? 1 : 0};
    }
    repeat(place, begin, n, spare);
    return (numbers){spare, 1};
  }
  if (place->base == NULL) return (numbers){scratch + place->scratch * block, 1};
  return (numbers){place->base + begin * place->step, place->step};
}

/// How far the block that begins at `begin` may go. A single step has nothing in between to keep in the cache.
static ptrdiff_t block_length(const steps_job *job, ptrdiff_t begin, ptrdiff_t end) {
  const bool whole = job->step_count == 1 && job->scratch_blocks == 0 && job->summed == NULL;
  const ptrdiff_t most = whole ? end - begin : block;
  ptrdiff_t n = end - begin < most ? end - begin : most;
  for (ptrdiff_t i = 0; i < job->place_count; i++) {
    const nbk_place *place = &job->places[i];
    if (place->period <= 0) continue;
    if (!has_long_runs(place)) {
      if (n > block) n = block;
      continue;
    }
    const ptrdiff_t run = place->inner == 1 ? place->period : place->inner, rest = run - begin % run;
    if (rest < n) n = rest;
  }
  return n;
}

static void run_steps(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const steps_job *job = context;
  float *scratch = nbk_scratch(nbk_scratch_steps, (size_t)((job->scratch_blocks + 2) * block) * sizeof(float));
  float *spare = scratch + job->scratch_blocks * block;
  // A part begins where a group does; the group that it may end within is nobody else's.
  ptrdiff_t n, group = begin / group_numbers;
  for (; begin < end; begin += n) {
    n = block_length(job, begin, end);
    for (ptrdiff_t i = 0; i < job->step_count; i++) {
      const nbk_step *step = &job->steps[i];
      const numbers a = find(&job->places[step->a], begin, n, scratch, spare);
      const numbers b = find(&job->places[step->b], begin, n, scratch, spare + block);
      float *out = find(&job->places[step->out], begin, n, scratch, spare).at;
      switch (step->kind) {
      case nbk_step_unary: nbk_unary_f32((nbk_unary)step->operation, n, a.at, out); break;
      case nbk_step_gradient: nbk_gradient_f32((nbk_gradient)step->operation, n, a.at, b.at, b.step, out); break;
      case nbk_step_binary: nbk_binary_f32((nbk_binary)step->operation, n, a.at, a.step, b.at, b.step, out); break;
      case nbk_step_clamp: nbk_clamp_f32(n, a.at, step->low, step->high, out); break;
      case nbk_step_leaky: nbk_leaky_f32(n, a.at, step->low, out); break;
      case nbk_step_leaky_gradient: nbk_leaky_gradient_f32(n, a.at, b.at, b.step, step->low, out); break;
      case nbk_step_fill: nbk_fill_f32(n, step->low, out); break;
      }
    }
    // What has just been written is still in the nearest caches.
    ptrdiff_t ready = job->summed == NULL ? 0 : (begin + n) / group_numbers;
    if (ready > job->groups) ready = job->groups;
    if (ready - group >= summed_groups || (begin + n >= end && ready > group)) {
      nbk_sum_groups_f32(group, ready, job->summed, job->lanes);
      group = ready;
    }
  }
}

/// One array beside one that is repeated along rows or down columns: the kernel for rows knows both.
static bool run_rows(
  ptrdiff_t count, const nbk_step *step, const nbk_place *a, const nbk_place *b, const nbk_place *out) {
  if (step->kind != nbk_step_binary || out->base == NULL) return false;
  const nbk_place *repeated = a->period > 0 ? a : b, *whole = a->period > 0 ? b : a;
  if (repeated->period <= 0 || whole->period > 0 || whole->step != 1 || whole->base == NULL) return false;
  const bool along = repeated->inner == 1;
  if (!along && repeated->inner * repeated->period != count) return false;
  const ptrdiff_t columns = along ? repeated->period : repeated->inner;
  if (columns < least_row) return false;
  const ptrdiff_t row[2] = {columns, along ? 0 : 1}, each[2] = {1, along ? 1 : 0};
  nbk_binary_rows_f32(
    (nbk_binary)step->operation, count / columns, columns, a->base, row[repeated == a], each[repeated == a], b->base,
    row[repeated == b], each[repeated == b], out->base);
  return true;
}

void nbk_run_steps_f32(
  ptrdiff_t count, const nbk_step *steps, ptrdiff_t step_count, const nbk_place *places, ptrdiff_t place_count,
  ptrdiff_t scratch_blocks) {
  if (step_count == 1 && run_rows(count, steps, &places[steps->a], &places[steps->b], &places[steps->out])) return;
  steps_job job = {
    .steps = steps, .step_count = step_count, .places = places, .place_count = place_count,
    .scratch_blocks = scratch_blocks};
  nbk_sweep(count, grain, run_steps, &job);
}

float nbk_run_steps_and_sum_f32(
  ptrdiff_t count, const nbk_step *steps, ptrdiff_t step_count, const nbk_place *places, ptrdiff_t place_count,
  ptrdiff_t scratch_blocks, const float *summed) {
  if (count <= long_row) {
    float sum;
    nbk_run_steps_f32(count, steps, step_count, places, place_count, scratch_blocks);
    nbk_reduce_f32(nbk_reduction_sum, 1, count, 1, summed, &sum);
    return sum;
  }
  const ptrdiff_t groups = (count - 1) / group_numbers;
  steps_job job = {
    .steps = steps, .step_count = step_count, .places = places, .place_count = place_count,
    .scratch_blocks = scratch_blocks, .summed = summed,
    .lanes = nbk_scratch(nbk_scratch_groups, (size_t)groups * 16 * sizeof(float)), .groups = groups};
  _Static_assert(grain % group_numbers == 0, "a part of the work begins where a group does");
  nbk_sweep(count, grain, run_steps, &job);
  return nbk_join_groups_f32(count, summed, job.lanes);
}
