// Convolution as a matrix product with unrolled windows: one image at a time, so that the columns stay in the cache.
#include <string.h>

#include "cpu.h"
#include "gemm.h"
#include "planes.h"
#include "scratch.h"

#pragma clang fp contract(off)

/// The positions x of a window's row for which x · stride + offset lies in 0 ..< width.
static void inside(
  ptrdiff_t offset, ptrdiff_t stride, ptrdiff_t width, ptrdiff_t count, ptrdiff_t *first, ptrdiff_t *end) {
  ptrdiff_t low = offset >= 0 ? 0 : (-offset + stride - 1) / stride;
  ptrdiff_t high = width - offset <= 0 ? 0 : (width - offset + stride - 1) / stride;
  *first = low < count ? low : count;
  *end = high < *first ? *first : high < count ? high : count;
}

/// Room for the columns of one image, and behind them for its planes, cleared.
static float *room_for(const nbk_windows *w, float **planes) {
  size_t columns = (size_t)(depth_of(w) * positions_of(w) + slack);
  float *room = nbk_scratch(nbk_scratch_columns, (columns + (size_t)(phase_numbers(w) + slack)) * sizeof(float));
  *planes = room + columns;
  clear_planes(w, *planes);
  return room;
}

void nbk_im2col_f32(const nbk_windows *w, const float *image, float *columns) {
  float *planes, *room = room_for(w, &planes);
  nbk_unroll(w, image, planes, room);
  memcpy(columns, room, (size_t)(depth_of(w) * positions_of(w)) * sizeof(float));
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
          float *restrict to = plane + row * w->width + offset;
          const float *restrict from = columns;
          if (w->stride_width == 1) {
            for (ptrdiff_t x = first; x < end; x++) to[x] += from[x];
          } else {
            for (ptrdiff_t x = first; x < end; x++) to[x * w->stride_width] += from[x];
          }
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
  /// How the windows are read where they stand; null where they are copied.
  const tap_operands *taps;
} convolution_job;

static void add_bias(const convolution_job *job, ptrdiff_t positions, float *out) {
  if (job->bias == NULL) return;
  for (ptrdiff_t o = 0; o < job->out_channels; o++) {
    nbk_binary_f32(nbk_binary_add, positions, out + o * positions, 1, job->bias + o, 0, out + o * positions);
  }
}

static void convolve_taps(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const convolution_job *job = context;
  const nbk_windows *w = job->windows;
  const ptrdiff_t positions = positions_of(w), image = w->channels * w->height * w->width;
  const ptrdiff_t room_size = nbk_tap_room_f32(job->taps);
  float *room
    = nbk_scratch(nbk_scratch_columns, (size_t)(room_size + phase_numbers(w) + slack) * sizeof(float));
  nbk_tap_panels_f32(job->taps, job->weight, room);
  float *planes = room + room_size;
  // An image without padding is one plane for each channel as it stands.
  const bool stands
    = w->stride_height == 1 && w->stride_width == 1 && w->padding_height == 0 && w->padding_width == 0;
  if (!stands) clear_planes(w, planes);
  for (ptrdiff_t b = begin; b < end; b++) {
    float *out = job->out + b * job->out_channels * positions;
    if (!stands) nbk_take_apart(w, job->input + b * image, planes);
    nbk_product_taps_f32(job->taps, stands ? job->input + b * image : planes, room, out);
  }
}

static void convolve(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const convolution_job *job = context;
  const nbk_windows *w = job->windows;
  ptrdiff_t depth = depth_of(w), positions = positions_of(w), image = w->channels * w->height * w->width;
  float *planes, *columns = room_for(w, &planes);
  for (ptrdiff_t b = begin; b < end; b++) {
    nbk_unroll(w, job->input + b * image, planes, columns);
    float *out = job->out + b * job->out_channels * positions;
    nbk_gemm_f32(
      job->out_channels, positions, depth, job->weight, depth, 1, columns, positions, 1, out, positions, false);
    add_bias(job, positions, out);
  }
}

void nbk_conv2d_f32(
  const nbk_windows *windows, ptrdiff_t out_channels, const float *input, const float *weight, const float *bias,
  float *out) {
  const ptrdiff_t depth = depth_of(windows);
  ptrdiff_t *taps = nbk_scratch(nbk_scratch_taps, (size_t)depth * sizeof(ptrdiff_t));
  const tap_operands operands = {
    windows->out_height, windows->out_width, phases_of(windows).columns, depth, windows->window_width,
    windows->stride_width, taps, out_channels, bias, nbk_current_isa()};
  const bool suits = depth > 0 && nbk_suits_taps_f32(&operands);
  if (suits) find_taps(windows, taps);
  convolution_job job = {windows, out_channels, input, weight, bias, out, suits ? &operands : NULL};
  nbk_parallel(windows->batch, 1, suits ? convolve_taps : convolve, &job);
}

static void convolve_back(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const convolution_job *job = context;
  const nbk_windows *w = job->windows;
  const ptrdiff_t depth = depth_of(w), positions = positions_of(w), plane = w->height * w->width;
  const ptrdiff_t taps = w->window_height * w->window_width;
  // As many channels at a time as leave their columns in the second-level cache.
  enum { most = 1 << 17 };
  const ptrdiff_t fit = most / (taps * positions < 1 ? 1 : taps * positions);
  const ptrdiff_t share = fit < 1 ? 1 : fit < w->channels ? fit : w->channels;
  float *columns = nbk_scratch(nbk_scratch_columns, (size_t)(share * taps * positions) * sizeof(float));
  for (ptrdiff_t b = begin; b < end; b++) {
    const float *g = job->input + b * job->out_channels * positions;
    for (ptrdiff_t c = 0; c < w->channels; c += share) {
      nbk_windows part = *w;
      part.channels = w->channels - c < share ? w->channels - c : share;
      float *out = job->out + (b * w->channels + c) * plane;
      nbk_gemm_f32(
        part.channels * taps, positions, job->out_channels, job->weight + c * taps, 1, depth, g, positions, 1, columns,
        positions, false);
      memset(out, 0, (size_t)(part.channels * plane) * sizeof(float));
      nbk_col2im_f32(&part, columns, out);
    }
  }
}

/// Whether the gradient to the input is best had as a convolution of g with the weight the other way round; for shapes
/// alone, as the order of sums depends on it.
static bool suits_convolution(const nbk_windows *w) {
  const ptrdiff_t filled = (w->channels + 15) / 16 * 16;
  return w->stride_height == 1 && w->stride_width == 1 && w->padding_height < w->window_height
    && w->padding_width < w->window_width && 4 * w->channels >= 3 * filled && w->width >= 5;
}

void nbk_conv2d_input_gradient_f32(
  const nbk_windows *w, ptrdiff_t out_channels, const float *weight, const float *g, float *input_gradient) {
  if (!suits_convolution(w)) {
    convolution_job job = {w, out_channels, g, weight, NULL, input_gradient, NULL};
    nbk_parallel(w->batch, 1, convolve_back, &job);
    return;
  }
  nbk_windows back = *w;
  back.channels = out_channels;
  back.height = w->out_height;
  back.width = w->out_width;
  back.out_height = w->height;
  back.out_width = w->width;
  back.padding_height = w->window_height - 1 - w->padding_height;
  back.padding_width = w->window_width - 1 - w->padding_width;
  // [channels, out_channels, window] with each window turned round.
  const ptrdiff_t taps = w->window_height * w->window_width;
  float *turned = nbk_scratch(nbk_scratch_steps, (size_t)(out_channels * w->channels * taps) * sizeof(float));
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    for (ptrdiff_t o = 0; o < out_channels; o++) {
      const float *from = weight + (o * w->channels + c) * taps;
      float *to = turned + (c * out_channels + o) * taps;
      for (ptrdiff_t t = 0; t < taps; t++) to[t] = from[taps - 1 - t];
    }
  }
  nbk_conv2d_f32(&back, w->channels, g, turned, NULL, input_gradient);
}
