// Several elementwise operations in one pass over memory: block by block, what is between stays in the cache. Each block
// goes through the kernels of the single operations, so the bits are theirs.
#include "cpu.h"
#include "scratch.h"

/// Numbers in a block: a handful of blocks fits the first-level cache.
enum { block = 2048, grain = 8 * block };

typedef struct {
  const nbk_step *steps;
  ptrdiff_t step_count;
  const nbk_place *places;
  ptrdiff_t scratch_blocks;
} steps_job;

/// Where a block that begins at `begin` lies.
static inline float *at(const nbk_place *place, ptrdiff_t begin, float *scratch) {
  return place->base != NULL ? place->base + begin * place->step : scratch + place->scratch * block;
}

static void run_steps(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const steps_job *job = context;
  float *scratch = nbk_scratch(nbk_scratch_steps, (size_t)(job->scratch_blocks * block) * sizeof(float));
  for (; begin < end; begin += block) {
    const ptrdiff_t n = end - begin < block ? end - begin : block;
    for (ptrdiff_t i = 0; i < job->step_count; i++) {
      const nbk_step *step = &job->steps[i];
      const nbk_place *a = &job->places[step->a], *b = &job->places[step->b];
      const float *x = at(a, begin, scratch), *y = at(b, begin, scratch);
      float *out = at(&job->places[step->out], begin, scratch);
      switch (step->kind) {
      case nbk_step_unary: nbk_unary_f32((nbk_unary)step->operation, n, x, out); break;
      case nbk_step_gradient: nbk_gradient_f32((nbk_gradient)step->operation, n, x, y, b->step, out); break;
      case nbk_step_binary: nbk_binary_f32((nbk_binary)step->operation, n, x, a->step, y, b->step, out); break;
      case nbk_step_clamp: nbk_clamp_f32(n, x, step->low, step->high, out); break;
      case nbk_step_leaky: nbk_leaky_f32(n, x, step->low, out); break;
      case nbk_step_leaky_gradient: nbk_leaky_gradient_f32(n, x, y, b->step, step->low, out); break;
      case nbk_step_fill: nbk_fill_f32(n, step->low, out); break;
      }
    }
  }
}

void nbk_run_steps_f32(
  ptrdiff_t count, const nbk_step *steps, ptrdiff_t step_count, const nbk_place *places, ptrdiff_t scratch_blocks) {
  nbk_parallel(count, grain, run_steps, &(steps_job){steps, step_count, places, scratch_blocks});
}
