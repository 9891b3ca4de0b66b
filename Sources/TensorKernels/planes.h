// Images with their padding as the windows of a convolution read them: what its products share.
#pragma once
#include <string.h>

#include "TensorKernels.h"

#pragma clang fp contract(off)

/// Numbers of a window, and windows of an image.
static inline ptrdiff_t depth_of(const nbk_windows *w) { return w->channels * w->window_height * w->window_width; }
static inline ptrdiff_t positions_of(const nbk_windows *w) { return w->out_height * w->out_width; }

/// An image with its padding, taken apart so that what neighbouring windows see in one place lies side by side: for each
/// channel one plane for each remainder of (row, column) by the strides.
typedef struct {
  ptrdiff_t rows, columns;
} phase_size;

/// Numbers that may be read and written beyond an end: rows are moved in whole pieces.
enum { slack = 16 };

static inline phase_size phases_of(const nbk_windows *w) {
  return (phase_size){
    (w->height + 2 * w->padding_height + w->stride_height - 1) / w->stride_height,
    (w->width + 2 * w->padding_width + w->stride_width - 1) / w->stride_width};
}
static inline ptrdiff_t phase_numbers(const nbk_windows *w) {
  phase_size size = phases_of(w);
  return w->channels * w->stride_height * w->stride_width * size.rows * size.columns;
}

/// n numbers, of which there are often few: in pieces of a constant size, the last two of which may overlap.
static inline __attribute__((always_inline)) void copy_row(const float *from, float *to, ptrdiff_t n) {
  enum { piece = 8 };
  if (n < piece) {
    for (ptrdiff_t i = 0; i < n; i++) to[i] = from[i];
    return;
  }
  for (ptrdiff_t i = 0; i + piece <= n; i += piece) memcpy(to + i, from + i, piece * sizeof(float));
  memcpy(to + n - piece, from + n - piece, piece * sizeof(float));
}

/// The even ones of eight numbers, and the odd ones.
static inline __attribute__((always_inline)) void part_eight(const float *from, float *even, float *odd) {
  typedef float quad __attribute__((ext_vector_type(4)));
  quad low, high;
  memcpy(&low, from, sizeof low);
  memcpy(&high, from + 4, sizeof high);
  const quad first = __builtin_shufflevector(low, high, 0, 2, 4, 6);
  const quad second = __builtin_shufflevector(low, high, 1, 3, 5, 7);
  memcpy(even, &first, sizeof first);
  memcpy(odd, &second, sizeof second);
}

/// The even ones of n numbers to one place, the odd ones to another.
static inline __attribute__((always_inline)) void part_row(const float *from, float *even, float *odd, ptrdiff_t n) {
  const ptrdiff_t pairs = n / 2;
  if (pairs >= 4) {
    for (ptrdiff_t i = 0; i + 4 <= pairs; i += 4) part_eight(from + 2 * i, even + i, odd + i);
    part_eight(from + 2 * pairs - 8, even + pairs - 4, odd + pairs - 4);
  } else {
    for (ptrdiff_t i = 0; i < pairs; i++) {
      even[i] = from[2 * i];
      odd[i] = from[2 * i + 1];
    }
  }
  if (n % 2 == 1) even[pairs] = from[2 * pairs];
}

/// Zeros for the padding, which `take_apart` leaves as it is.
static inline void clear_planes(const nbk_windows *w, float *planes) {
  memset(planes, 0, (size_t)(phase_numbers(w) + slack) * sizeof(float));
}

static inline void take_apart(const nbk_windows *w, const float *image, float *planes) {
  const phase_size size = phases_of(w);
  const ptrdiff_t plane = size.rows * size.columns;
  const ptrdiff_t first_row = w->padding_height % w->stride_height, first_line = w->padding_height / w->stride_height;
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    const float *from = image + c * w->height * w->width;
    float *const planes_of_channel = planes + c * w->stride_height * w->stride_width * plane;
    ptrdiff_t row = first_row, at = first_line * size.columns;
    for (ptrdiff_t y = 0; y < w->height; y++, from += w->width) {
      float *line = planes_of_channel + row * w->stride_width * plane + at;
      if (++row == w->stride_height) {
        row = 0;
        at += size.columns;
      }
      if (w->stride_width == 1) {
        copy_row(from, line + w->padding_width, w->width);
      } else if (w->stride_width == 2) {
        const ptrdiff_t p = w->padding_width;
        part_row(from, line + p % 2 * plane + p / 2, line + (p + 1) % 2 * plane + (p + 1) / 2, w->width);
      } else {
        for (ptrdiff_t x = 0; x < w->width; x++) {
          const ptrdiff_t place = x + w->padding_width;
          line[place % w->stride_width * plane + place / w->stride_width] = from[x];
        }
      }
    }
  }
}

/// Where the numbers of a window lie in an image's planes, counted from its first.
static inline void find_taps(const nbk_windows *w, ptrdiff_t *taps) {
  const phase_size size = phases_of(w);
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    for (ptrdiff_t u = 0; u < w->window_height; u++) {
      for (ptrdiff_t v = 0; v < w->window_width; v++) {
        ptrdiff_t phase = (c * w->stride_height + u % w->stride_height) * w->stride_width + v % w->stride_width;
        *taps++ = (phase * size.rows + u / w->stride_height) * size.columns + v / w->stride_width;
      }
    }
  }
}
