// Images with their padding as the windows of a convolution read them: what its products share. Moved only, so no bit
// depends on the instruction set.
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

/// Zeros for the padding, which `take_apart` leaves as it is.
static inline void clear_planes(const nbk_windows *w, float *planes) {
  memset(planes, 0, (size_t)(phase_numbers(w) + slack) * sizeof(float));
}

/// Writes an image into its planes, which are cleared.
void nbk_take_apart(const nbk_windows *w, const float *image, float *planes);

/// As `nbk_im2col_f32`, where `slack` numbers behind the columns may be written, with cleared `planes` to work in.
void nbk_unroll(const nbk_windows *w, const float *image, float *planes, float *columns);

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
