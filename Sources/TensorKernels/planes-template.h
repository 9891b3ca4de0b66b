// An image's planes, and its windows unrolled, for one instruction set. Part of a template (see `each-isa.h`).

/// n numbers in pieces of a constant size, of which there is at least one; the last two may overlap.
static inline __attribute__((always_inline)) void NBK_NAME(copy_pieces)(
  const int piece, const float *from, float *to, ptrdiff_t n) {
  ptrdiff_t i = 0;
  for (; i + piece <= n; i += piece) memcpy(to + i, from + i, (size_t)piece * sizeof(float));
  if (i < n) memcpy(to + n - piece, from + n - piece, (size_t)piece * sizeof(float));
}

/// n numbers, of which there are often few.
static inline __attribute__((always_inline)) void NBK_NAME(copy_row)(const float *from, float *to, ptrdiff_t n) {
  if (n >= 16) {
    NBK_NAME(copy_pieces)(16, from, to, n);
  } else if (n >= 8) {
    NBK_NAME(copy_pieces)(8, from, to, n);
  } else if (n >= 4) {
    NBK_NAME(copy_pieces)(4, from, to, n);
  } else {
    for (ptrdiff_t i = 0; i < n; i++) to[i] = from[i];
  }
}

/// The even ones of sixteen numbers, and the odd ones.
static inline __attribute__((always_inline)) void NBK_NAME(part_sixteen)(const float *from, float *even, float *odd) {
  numbers_16 all;
  memcpy(&all, from, sizeof all);
  const numbers_8 first = __builtin_shufflevector(all, all, 0, 2, 4, 6, 8, 10, 12, 14);
  const numbers_8 second = __builtin_shufflevector(all, all, 1, 3, 5, 7, 9, 11, 13, 15);
  memcpy(even, &first, sizeof first);
  memcpy(odd, &second, sizeof second);
}

/// The same of eight.
static inline __attribute__((always_inline)) void NBK_NAME(part_eight)(const float *from, float *even, float *odd) {
  numbers_8 all;
  memcpy(&all, from, sizeof all);
  const numbers_4 first = __builtin_shufflevector(all, all, 0, 2, 4, 6);
  const numbers_4 second = __builtin_shufflevector(all, all, 1, 3, 5, 7);
  memcpy(even, &first, sizeof first);
  memcpy(odd, &second, sizeof second);
}

/// The even ones of n numbers to one place, the odd ones to another.
static inline __attribute__((always_inline)) void NBK_NAME(part_row)(
  const float *from, float *even, float *odd, ptrdiff_t n) {
  const ptrdiff_t pairs = n / 2;
  ptrdiff_t i = 0;
  if (pairs >= 8) {
    for (; i + 8 <= pairs; i += 8) NBK_NAME(part_sixteen)(from + 2 * i, even + i, odd + i);
    if (i < pairs) NBK_NAME(part_sixteen)(from + 2 * pairs - 16, even + pairs - 8, odd + pairs - 8);
  } else if (pairs >= 4) {
    NBK_NAME(part_eight)(from, even, odd);
    if (pairs > 4) NBK_NAME(part_eight)(from + 2 * pairs - 8, even + pairs - 4, odd + pairs - 4);
  } else {
    for (; i < pairs; i++) {
      even[i] = from[2 * i];
      odd[i] = from[2 * i + 1];
    }
  }
  if (n % 2 == 1) even[pairs] = from[2 * pairs];
}

static void NBK_NAME(take_apart)(const nbk_windows *w, const float *image, float *planes) {
  const phase_size size = phases_of(w);
  const ptrdiff_t plane = size.rows * size.columns, height = w->height, width = w->width, stride = w->stride_width;
  const ptrdiff_t padding = w->padding_width, row_planes = w->stride_height;
  const ptrdiff_t first_row = w->padding_height % row_planes, first_line = w->padding_height / row_planes;
  // Of two planes side by side the one that the row's first number goes to, and where in it; the same for the second.
  const ptrdiff_t first = padding % 2 * plane + padding / 2, second = (padding + 1) % 2 * plane + (padding + 1) / 2;
  const float *from = image;
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    float *const planes_of_channel = planes + c * row_planes * stride * plane;
    ptrdiff_t row = first_row, at = first_line * size.columns;
    for (ptrdiff_t y = 0; y < height; y++, from += width) {
      float *line = planes_of_channel + row * stride * plane + at;
      if (++row == row_planes) {
        row = 0;
        at += size.columns;
      }
      if (stride == 1) {
        NBK_NAME(copy_row)(from, line + padding, width);
      } else if (stride == 2) {
        NBK_NAME(part_row)(from, line + first, line + second, width);
      } else {
        for (ptrdiff_t x = 0; x < width; x++) {
          const ptrdiff_t place = x + padding;
          line[place % stride * plane + place / stride] = from[x];
        }
      }
    }
  }
}

/// Moves `rows` rows of `columns` numbers into one piece, up to `slack` numbers too many, which the next rows
/// overwrite.
static inline __attribute__((always_inline)) float *NBK_NAME(move_rows)(
  const int piece, ptrdiff_t rows, ptrdiff_t columns, const float *from, ptrdiff_t from_row, float *to) {
  for (ptrdiff_t y = 0; y < rows; y++, from += from_row, to += columns) {
    for (ptrdiff_t x = 0; x < columns; x += piece) memcpy(to + x, from + x, (size_t)piece * sizeof(float));
  }
  return to;
}

static void NBK_NAME(unroll)(const nbk_windows *w, const float *image, float *planes, float *columns) {
  const phase_size size = phases_of(w);
  NBK_NAME(take_apart)(w, image, planes);
  for (ptrdiff_t c = 0; c < w->channels; c++) {
    for (ptrdiff_t u = 0; u < w->window_height; u++) {
      for (ptrdiff_t v = 0; v < w->window_width; v++) {
        ptrdiff_t phase = (c * w->stride_height + u % w->stride_height) * w->stride_width + v % w->stride_width;
        const float *from
          = planes + (phase * size.rows + u / w->stride_height) * size.columns + v / w->stride_width;
        if (w->out_width <= 4) {
          columns = NBK_NAME(move_rows)(4, w->out_height, w->out_width, from, size.columns, columns);
        } else if (w->out_width <= 8) {
          columns = NBK_NAME(move_rows)(8, w->out_height, w->out_width, from, size.columns, columns);
        } else {
          columns = NBK_NAME(move_rows)(16, w->out_height, w->out_width, from, size.columns, columns);
        }
      }
    }
  }
}
