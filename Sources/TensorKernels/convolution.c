// Convolution as a matrix product with unrolled windows: one image at a time, so that the columns stay in the cache.
#include <string.h>

#include "cpu.h"
#include "scratch.h"

#pragma clang fp contract(off)

static ptrdiff_t depth_of(const nbk_windows *w) { return w->channels * w->window_height * w->window_width; }
static ptrdiff_t positions_of(const nbk_windows *w) { return w->out_height * w->out_width; }

/// The positions x of a window's row for which x · stride + offset lies in 0 ..< width.
static void inside(
  ptrdiff_t offset, ptrdiff_t stride, ptrdiff_t width, ptrdiff_t count, ptrdiff_t *first, ptrdiff_t *end) {
  ptrdiff_t low = offset >= 0 ? 0 : (-offset + stride - 1) / stride;
  ptrdiff_t high = width - offset <= 0 ? 0 : (width - offset + stride - 1) / stride;
  *first = low < count ? low : count;
  *end = high < *first ? *first : high < count ? high : count;
}

/// One window element's positions where each step is one pixel and a row of positions is as long as a row of the plane:
/// the plane itself, moved, with zeros where a row of the window leaves it. Those are too few for calls of memset.
__attribute__((no_builtin("memset"))) static void move_plane(
  const nbk_windows *w, const float *plane, ptrdiff_t down, ptrdiff_t right, float *columns) {
  ptrdiff_t first, end, top, bottom;
  inside(right, 1, w->width, w->out_width, &first, &end);
  inside(down, 1, w->height, w->out_height, &top, &bottom);
  memset(columns, 0, (size_t)(top * w->width) * sizeof(float));
  memset(columns + bottom * w->width, 0, (size_t)((w->out_height - bottom) * w->width) * sizeof(float));
  if (top == bottom) return;
  const ptrdiff_t from = top * w->width + first, to = (bottom - 1) * w->width + end;
  memcpy(columns + from, plane + from + down * w->width + right, (size_t)(to - from) * sizeof(float));
  for (float *row = columns + top * w->width; row < columns + bottom * w->width; row += w->width) {
    for (ptrdiff_t x = 0; x < first; x++) row[x] = 0;
    for (ptrdiff_t x = end; x < w->width; x++) row[x] = 0;
  }
}

void nbk_im2col_f32(const nbk_windows *w, const float *image, float *columns) {
  const bool moves = w->stride_height == 1 && w->stride_width == 1 && w->out_width == w->width;
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    const float *plane = image + c * w->height * w->width;
    for (ptrdiff_t u = 0; u < w->window_height; u++) {
      for (ptrdiff_t v = 0; v < w->window_width; v++) {
        if (moves) {
          move_plane(w, plane, u - w->padding_height, v - w->padding_width, columns);
          columns += w->out_height * w->out_width;
          continue;
        }
        ptrdiff_t offset = v - w->padding_width, first, end;
        inside(offset, w->stride_width, w->width, w->out_width, &first, &end);
        for (ptrdiff_t y = 0; y < w->out_height; y++, columns += w->out_width) {
          ptrdiff_t row = y * w->stride_height + u - w->padding_height;
          if (row < 0 || row >= w->height) {
            memset(columns, 0, (size_t)w->out_width * sizeof(float));
            continue;
          }
          const float *from = plane + row * w->width + offset;
          for (ptrdiff_t x = 0; x < first; x++) columns[x] = 0;
          if (w->stride_width == 1) {
            memcpy(columns + first, from + first, (size_t)(end - first) * sizeof(float));
          } else {
            for (ptrdiff_t x = first; x < end; x++) columns[x] = from[x * w->stride_width];
          }
          for (ptrdiff_t x = end; x < w->out_width; x++) columns[x] = 0;
        }
      }
    }
  }
}

void nbk_col2im_f32(const nbk_windows *w, const float *columns, float *image) {
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    float *plane = image + c * w->height * w->width;
    for (ptrdiff_t u = 0; u < w->window_height; u++) {
      for (ptrdiff_t v = 0; v < w->window_width; v++) {
        ptrdiff_t offset = v - w->padding_width, first, end;
        inside(offset, w->stride_width, w->width, w->out_width, &first, &end);
        for (ptrdiff_t y = 0; y < w->out_height; y++, columns += w->out_width) {
          ptrdiff_t row = y * w->stride_height + u - w->padding_height;
          if (row < 0 || row >= w->height) continue;
          float *to = plane + row * w->width + offset;
          for (ptrdiff_t x = first; x < end; x++) to[x * w->stride_width] += columns[x];
        }
      }
    }
  }
}

typedef struct {
  const nbk_windows *windows;
  ptrdiff_t out_channels;
  const float *input, *weight, *bias;
  float *out;
} convolution_job;

static void convolve(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const convolution_job *job = context;
  const nbk_windows *w = job->windows;
  ptrdiff_t depth = depth_of(w), positions = positions_of(w), image = w->channels * w->height * w->width;
  float *columns = nbk_scratch(nbk_scratch_columns, (size_t)(depth * positions) * sizeof(float));
  for (ptrdiff_t b = begin; b < end; b++) {
    nbk_im2col_f32(w, job->input + b * image, columns);
    float *out = job->out + b * job->out_channels * positions;
    nbk_gemm_f32(
      job->out_channels, positions, depth, job->weight, depth, 1, columns, positions, 1, out, positions, false);
    if (job->bias == NULL) continue;
    for (ptrdiff_t o = 0; o < job->out_channels; o++) {
      nbk_binary_f32(nbk_binary_add, positions, out + o * positions, 1, job->bias + o, 0, out + o * positions);
    }
  }
}

void nbk_conv2d_f32(
  const nbk_windows *windows, ptrdiff_t out_channels, const float *input, const float *weight, const float *bias,
  float *out) {
  convolution_job job = {windows, out_channels, input, weight, bias, out};
  nbk_parallel(windows->batch, 1, convolve, &job);
}

static void convolve_back(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const convolution_job *job = context;
  const nbk_windows *w = job->windows;
  ptrdiff_t depth = depth_of(w), positions = positions_of(w), image = w->channels * w->height * w->width;
  float *columns = nbk_scratch(nbk_scratch_columns, (size_t)(depth * positions) * sizeof(float));
  for (ptrdiff_t b = begin; b < end; b++) {
    const float *g = job->input + b * job->out_channels * positions;
    nbk_gemm_f32(
      depth, positions, job->out_channels, job->weight, 1, depth, g, positions, 1, columns, positions, false);
    memset(job->out + b * image, 0, (size_t)image * sizeof(float));
    nbk_col2im_f32(w, columns, job->out + b * image);
  }
}

void nbk_conv2d_input_gradient_f32(
  const nbk_windows *windows, ptrdiff_t out_channels, const float *weight, const float *g, float *input_gradient) {
  convolution_job job = {windows, out_channels, g, weight, NULL, input_gradient};
  nbk_parallel(windows->batch, 1, convolve_back, &job);
}

void nbk_conv2d_weight_gradient_f32(
  const nbk_windows *w, ptrdiff_t out_channels, const float *input, const float *g, float *weight_gradient) {
  ptrdiff_t depth = depth_of(w), positions = positions_of(w), image = w->channels * w->height * w->width;
  float *columns = nbk_scratch(nbk_scratch_columns, (size_t)(depth * positions) * sizeof(float));
  if (w->batch <= 0) memset(weight_gradient, 0, (size_t)(out_channels * depth) * sizeof(float));
  for (ptrdiff_t b = 0; b < w->batch; b++) {
    nbk_im2col_f32(w, input + b * image, columns);
    nbk_gemm_f32(
      out_channels, depth, positions, g + b * out_channels * positions, positions, 1, columns, 1, positions,
      weight_gradient, depth, b > 0);
  }
}
