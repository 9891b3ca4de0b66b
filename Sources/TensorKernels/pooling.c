// Max and average pooling. Each plane of each image is on its own, and threads share the planes.
#include <math.h>
#include <string.h>

#define NBK_TEMPLATE "pooling-template.h"
#include "each-isa.h"

#include "scratch.h"

#pragma clang fp contract(off)

// What one thread takes at least, in window elements.
enum { grain = 1 << 15 };

typedef struct {
  const nbk_windows *windows;
  const float *input, *g;
  float *out;
  int64_t *index;
  const int64_t *kept;
} pool_job;

/// The part of the window at (y, x) that lies inside the plane.
typedef struct {
  ptrdiff_t top, bottom, left, right;
} region;

static region region_at(const nbk_windows *w, ptrdiff_t y, ptrdiff_t x) {
  ptrdiff_t top = y * w->stride_height - w->padding_height, left = x * w->stride_width - w->padding_width;
  ptrdiff_t bottom = top + w->window_height, right = left + w->window_width;
  return (region){
    top < 0 ? 0 : top, bottom > w->height ? w->height : bottom, left < 0 ? 0 : left,
    right > w->width ? w->width : right};
}

static ptrdiff_t planes_grain(const nbk_windows *w) {
  ptrdiff_t work = w->out_height * w->out_width * w->window_height * w->window_width;
  return work < 1 ? grain : (grain + work - 1) / work;
}

/// Numbers that are read beyond the last window, and thrown away.
enum { beyond = 32 };

static void max_planes(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const pool_job *job = context;
  const nbk_windows *w = job->windows;
  const ptrdiff_t positions = w->out_height * w->out_width, pitch = w->width + 2 * w->padding_width;
  const ptrdiff_t numbers = pitch * (w->height + 2 * w->padding_height), room = numbers + beyond * w->stride_width;
  float *padded = nbk_scratch(nbk_scratch_columns, (size_t)room * sizeof(float));
  for (ptrdiff_t i = 0; i < room; i++) padded[i] = -INFINITY;
  for (ptrdiff_t p = begin; p < end; p++) {
    const float *plane = job->input + p * w->height * w->width;
    float *inside = padded + w->padding_height * pitch + w->padding_width;
    for (ptrdiff_t y = 0; y < w->height; y++) {
      memcpy(inside + y * pitch, plane + y * w->width, (size_t)w->width * sizeof(float));
    }
    NBK_PICK(max_pool)(w, padded, pitch, job->out + p * positions, job->index + p * positions);
  }
}

void nbk_max_pool_f32(const nbk_windows *windows, const float *input, float *out, int64_t *index) {
  pool_job job = {.windows = windows, .input = input, .out = out, .index = index};
  nbk_parallel(windows->batch * windows->channels, planes_grain(windows), max_planes, &job);
}

static void max_planes_back(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const pool_job *job = context;
  const nbk_windows *w = job->windows;
  ptrdiff_t positions = w->out_height * w->out_width, size = w->height * w->width;
  for (ptrdiff_t p = begin; p < end; p++) {
    float *plane = job->out + p * size;
    memset(plane, 0, (size_t)size * sizeof(float));
    for (ptrdiff_t i = 0; i < positions; i++) plane[job->kept[p * positions + i]] += job->g[p * positions + i];
  }
}

void nbk_max_pool_gradient_f32(
  const nbk_windows *windows, const float *g, const int64_t *index, float *input_gradient) {
  pool_job job = {.windows = windows, .g = g, .kept = index, .out = input_gradient};
  nbk_parallel(windows->batch * windows->channels, planes_grain(windows), max_planes_back, &job);
}

static void average_planes(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const pool_job *job = context;
  const nbk_windows *w = job->windows;
  const float size = (float)(w->window_height * w->window_width);
  for (ptrdiff_t p = begin; p < end; p++) {
    const float *plane = job->input + p * w->height * w->width;
    float *out = job->out + p * w->out_height * w->out_width;
    for (ptrdiff_t y = 0; y < w->out_height; y++) {
      for (ptrdiff_t x = 0; x < w->out_width; x++) {
        region at = region_at(w, y, x);
        float sum = 0;
        for (ptrdiff_t r = at.top; r < at.bottom; r++) {
          for (ptrdiff_t c = at.left; c < at.right; c++) sum += plane[r * w->width + c];
        }
        *out++ = sum / size;
      }
    }
  }
}

void nbk_avg_pool_f32(const nbk_windows *windows, const float *input, float *out) {
  pool_job job = {.windows = windows, .input = input, .out = out};
  nbk_parallel(windows->batch * windows->channels, planes_grain(windows), average_planes, &job);
}

static void average_planes_back(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const pool_job *job = context;
  const nbk_windows *w = job->windows;
  const float size = (float)(w->window_height * w->window_width);
  for (ptrdiff_t p = begin; p < end; p++) {
    float *plane = job->out + p * w->height * w->width;
    const float *g = job->g + p * w->out_height * w->out_width;
    memset(plane, 0, (size_t)(w->height * w->width) * sizeof(float));
    for (ptrdiff_t y = 0; y < w->out_height; y++) {
      for (ptrdiff_t x = 0; x < w->out_width; x++) {
        region at = region_at(w, y, x);
        const float share = *g++ / size;
        for (ptrdiff_t r = at.top; r < at.bottom; r++) {
          for (ptrdiff_t c = at.left; c < at.right; c++) plane[r * w->width + c] += share;
        }
      }
    }
  }
}

void nbk_avg_pool_gradient_f32(const nbk_windows *windows, const float *g, float *input_gradient) {
  pool_job job = {.windows = windows, .g = g, .out = input_gradient};
  nbk_parallel(windows->batch * windows->channels, planes_grain(windows), average_planes_back, &job);
}
