// The largest number of each window, the lanes over windows side by side. Part of a template (see `each-isa.h`).

/// Every `stride`-th number from p on, for a stride of at most 2 up to 2 LF numbers.
static inline __attribute__((always_inline)) vf NBK_NAME(load_every)(const ptrdiff_t stride, const float *p) {
  if (stride == 1) return loadf(p);
  if (stride == 2) {
    typedef float pair __attribute__((ext_vector_type(2 * LF)));
    pair both;
    memcpy(&both, p, sizeof both);
    return both.even;
  }
  vf v;
  for (int i = 0; i < LF; i++) v[i] = p[i * stride];
  return v;
}

/// One plane, given with its padding of -∞ in `padded`, rows of `pitch` numbers.
static inline __attribute__((always_inline)) void NBK_NAME(max_plane)(
  const ptrdiff_t stride, const ptrdiff_t rows, const ptrdiff_t columns, const nbk_windows *w, const float *padded,
  ptrdiff_t pitch, float *out, int64_t *index) {
  typedef int64_t places __attribute__((ext_vector_type(LF)));
  vi lane;
  for (int i = 0; i < LF; i++) lane[i] = i;
  const vi step = (vi)(int32_t)stride, width = (vi)(int32_t)w->width;
  for (ptrdiff_t y = 0; y < w->out_height; y++) {
    const ptrdiff_t top = y * w->stride_height - w->padding_height;
    for (ptrdiff_t x = 0; x < w->out_width; x += LF) {
      // The window's first column within the plane, and its place where nothing in the window is above -∞.
      const vi left = (lane + (int32_t)x) * step - (int32_t)w->padding_width;
      vi at = (left & ~(left < 0)) + (int32_t)(top < 0 ? 0 : top) * width;
      vf best = (vf)-INFINITY;
      for (ptrdiff_t r = 0; r < rows; r++) {
        const float *from = padded + (top + w->padding_height + r) * pitch + x * stride;
        const vi row = left + (int32_t)(top + r) * width;
        for (ptrdiff_t c = 0; c < columns; c++) {
          const vf v = NBK_NAME(load_every)(stride, from + c);
          const vi better = (v > best) | ((v != v) & (best == best));
          best = sel(better, v, best);
          at = better ? row + (int32_t)c : at;
        }
      }
      const ptrdiff_t rest = w->out_width - x;
      const places wide = __builtin_convertvector(at, places);
      if (rest >= LF) {
        store(out + x, best);
        memcpy(index + x, &wide, sizeof wide);
      } else {
        store_part(out + x, best, rest);
        for (ptrdiff_t i = 0; i < rest; i++) index[x + i] = wide[i];
      }
    }
    out += w->out_width;
    index += w->out_width;
  }
}

static void NBK_NAME(max_pool)(
  const nbk_windows *w, const float *padded, ptrdiff_t pitch, float *out, int64_t *index) {
  const ptrdiff_t rows = w->window_height, columns = w->window_width, stride = w->stride_width;
  if (stride == 2 && rows == 2 && columns == 2) NBK_NAME(max_plane)(2, 2, 2, w, padded, pitch, out, index);
  else if (stride == 2 && rows == 3 && columns == 3) NBK_NAME(max_plane)(2, 3, 3, w, padded, pitch, out, index);
  else if (stride == 2) NBK_NAME(max_plane)(2, rows, columns, w, padded, pitch, out, index);
  else if (stride == 1) NBK_NAME(max_plane)(1, rows, columns, w, padded, pitch, out, index);
  else NBK_NAME(max_plane)(stride, rows, columns, w, padded, pitch, out, index);
}
