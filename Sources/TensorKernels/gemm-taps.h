// The products that a convolution and its weight's gradient are, with the windows read where they stand: row (y, x) of A is
// the image seen through the window at (y, x), and its element p lies `taps[p]` behind the window's first. float32 only.
// Part of a template (see `gemm-template.h`).

// Windows of a tile: more than a product's rows where there are registers for them, as images of 28 and 14 columns are
// common.
#if TILE_ROWS == 12
#define TAP_ROWS 14
#define TAP_ROW_CASES(CASE) CASE(14) CASE(13) TILE_ROW_CASES(CASE)
#else
#define TAP_ROWS TILE_ROWS
#define TAP_ROW_CASES TILE_ROW_CASES
#endif

/// `rows` windows side by side, `vectors` · L columns; b has as many numbers for each p, and so has what is added in the
/// end, which may be null.
static inline __attribute__((always_inline)) void G(tap_tile)(
  const int rows, const int vectors, ptrdiff_t k, const T *a, const ptrdiff_t *taps, const T *b, const T *shift, T *c,
  ptrdiff_t c_row) {
  V sum[TAP_ROWS][TILE_VECTORS];
  UNROLL for (int i = 0; i < rows; i++) {
    UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = (V)0;
  }
  for (ptrdiff_t p = 0; p < k; p++, b += vectors * L) {
    const T *at = a + taps[p];
    V right[TILE_VECTORS];
    UNROLL for (int j = 0; j < vectors; j++) right[j] = load_full(b + j * L);
    UNROLL for (int i = 0; i < rows; i++) {
      V left = (V)at[i];
      UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = vfma(left, right[j], sum[i][j]);
    }
  }
  if (shift != NULL) {
    UNROLL for (int i = 0; i < rows; i++) {
      UNROLL for (int j = 0; j < vectors; j++) sum[i][j] += load_full(shift + j * L);
    }
  }
  UNROLL for (int i = 0; i < rows; i++) {
    UNROLL for (int j = 0; j < vectors; j++) store(c + i * c_row + j * L, sum[i][j]);
  }
}

/// Ends two rows of windows.
static inline __attribute__((always_inline)) void G(store_pair)(
  const int rows, V *upper, V *lower, const T *shift, T *c, ptrdiff_t c_row, ptrdiff_t c_line) {
  if (shift != NULL) {
    UNROLL for (int i = 0; i < rows; i++) {
      upper[i] += load_full(shift);
      lower[i] += load_full(shift);
    }
  }
  UNROLL for (int i = 0; i < rows; i++) {
    store(c + i * c_row, upper[i]);
    store(c + c_line + i * c_row, lower[i]);
  }
}

/// `rows` windows side by side of two rows of windows, which lie `a_row` apart, and L columns: where there are no more,
/// the second row takes the accumulators of the second vector.
static inline __attribute__((always_inline)) void G(tap_tile_pair)(
  const int rows, ptrdiff_t k, const T *a, ptrdiff_t a_row, const ptrdiff_t *taps, const T *b, const T *shift, T *c,
  ptrdiff_t c_row, ptrdiff_t c_line) {
  V upper[TAP_ROWS], lower[TAP_ROWS];
  UNROLL for (int i = 0; i < rows; i++) upper[i] = lower[i] = (V)0;
  for (ptrdiff_t p = 0; p < k; p++, b += L) {
    const T *at = a + taps[p], *below = at + a_row;
    const V right = load_full(b);
    UNROLL for (int i = 0; i < rows; i++) {
      upper[i] = vfma((V)at[i], right, upper[i]);
      lower[i] = vfma((V)below[i], right, lower[i]);
    }
  }
  G(store_pair)(rows, upper, lower, shift, c, c_row, c_line);
}

#define TAP_CASE(rows) \
  case rows: \
    if (vectors == 1) G(tap_tile)(rows, 1, k, a, taps, b, shift, c, c_row); \
    else G(tap_tile)(rows, TILE_VECTORS, k, a, taps, b, shift, c, c_row); \
    return;
static void G(some_taps)(
  int rows, int vectors, ptrdiff_t k, const T *a, const ptrdiff_t *taps, const T *b, const T *shift, T *c,
  ptrdiff_t c_row) {
  switch (rows) {
    TAP_ROW_CASES(TAP_CASE)
  }
}
#undef TAP_CASE
#define TAP_PAIR_CASE(rows) \
  case rows: G(tap_tile_pair)(rows, k, a, a_row, taps, b, shift, c, c_row, c_line); return;
static void G(some_tap_pairs)(
  int rows, ptrdiff_t k, const T *a, ptrdiff_t a_row, const ptrdiff_t *taps, const T *b, const T *shift, T *c,
  ptrdiff_t c_row, ptrdiff_t c_line) {
  switch (rows) {
    TAP_ROW_CASES(TAP_PAIR_CASE)
  }
}
#undef TAP_PAIR_CASE

#if TILE_ROWS == 12
/// As `tap_tile_pair` for windows of `width` columns, `stride` apart: a number that several windows see is loaded once, as
/// there are no more loads than multiply-adds in a cycle. It meets these windows from the last to the first, so that each
/// still sees its columns in ascending order.
static inline __attribute__((always_inline)) void G(line_pair)(
  const int rows, const int width, const int stride, const tap_operands *o, const T *a, const T *b, const T *shift,
  T *c, ptrdiff_t c_row) {
  V upper[TAP_ROWS], lower[TAP_ROWS];
  UNROLL for (int i = 0; i < rows; i++) upper[i] = lower[i] = (V)0;
  for (ptrdiff_t p = 0; p < o->k; p += width, b += width * L) {
    V right[5];
    UNROLL for (int v = 0; v < width; v++) right[v] = load_full(b + v * L);
    UNROLL for (int x = 0; x < (rows - 1) * stride + width; x++) {
      const T *at = a + o->taps[p + x % stride] + x / stride;
      const V above = (V)at[0];
      UNROLL for (int v = x % stride; v < width; v += stride) {
        const int i = (x - v) / stride;
        if (x >= v && i < rows) upper[i] = vfma(above, right[v], upper[i]);
      }
      const V below = (V)at[o->a_row];
      UNROLL for (int v = x % stride; v < width; v += stride) {
        const int i = (x - v) / stride;
        if (x >= v && i < rows) lower[i] = vfma(below, right[v], lower[i]);
      }
    }
  }
  G(store_pair)(rows, upper, lower, shift, c, c_row, o->width * c_row);
}

#define LINE_CASE(rows) \
  case rows: G(line_pair)(rows, width, stride, o, a, b, shift, c, c_row); return;
static inline __attribute__((always_inline)) void G(some_lines)(
  const int width, const int stride, int rows, const tap_operands *o, const T *a, const T *b, const T *shift, T *c,
  ptrdiff_t c_row) {
  switch (rows) {
    TAP_ROW_CASES(LINE_CASE)
  }
}
#undef LINE_CASE

/// Takes the common windows; says whether these are.
static bool G(takes_lines)(
  int rows, const tap_operands *o, const T *a, const T *b, const T *shift, T *c, ptrdiff_t c_row) {
  if (o->window_width == 3 && o->stride == 1) G(some_lines)(3, 1, rows, o, a, b, shift, c, c_row);
  else if (o->window_width == 3 && o->stride == 2) G(some_lines)(3, 2, rows, o, a, b, shift, c, c_row);
  else if (o->window_width == 5 && o->stride == 1) G(some_lines)(5, 1, rows, o, a, b, shift, c, c_row);
  else if (o->window_width == 5 && o->stride == 2) G(some_lines)(5, 2, rows, o, a, b, shift, c, c_row);
  else return false;
  return true;
}
#else
static inline bool G(takes_lines)(
  int rows, const tap_operands *o, const T *a, const T *b, const T *shift, T *c, ptrdiff_t c_row) {
  (void)rows, (void)o, (void)a, (void)b, (void)shift, (void)c, (void)c_row;
  return false;
}
#endif

/// Whether vectors over the columns leave few lanes idle, and tiles have enough windows side by side.
static bool G(suits_taps)(const tap_operands *o) {
  const ptrdiff_t filled = (o->n + L - 1) / L * L;
  return 4 * o->n >= 3 * filled && o->width >= 5;
}

/// The columns of all panels: a last one of few columns is one vector wide, as room in the nearest cache is scarce.
static ptrdiff_t G(tap_columns)(ptrdiff_t n) {
  const ptrdiff_t wide = TILE_VECTORS * L, rest = n % wide;
  return n - rest + (rest == 0 ? 0 : rest <= L ? L : wide);
}

/// Numbers that `tap_panels` writes, and `product_taps` needs to work in.
static ptrdiff_t G(tap_room)(const tap_operands *o) {
  const ptrdiff_t filled = G(tap_columns)(o->n);
  return filled * (o->k + 1) + (o->height * o->width + L) * filled;
}

/// Copies B, given as n rows of k numbers, for `product_taps`, and what is added to each column's products.
static void G(tap_panels)(const tap_operands *o, const T *b, T *room) {
  T *shift = room + G(tap_columns)(o->n) * o->k;
  for (ptrdiff_t j = 0; o->shift != NULL && j < G(tap_columns)(o->n); j++) shift[j] = j < o->n ? o->shift[j] : 0;
  const ptrdiff_t wide = TILE_VECTORS * L;
  for (ptrdiff_t j = 0; j < o->n; j += wide, b += wide * o->k, room += wide * o->k) {
    const ptrdiff_t here = o->n - j < wide ? o->n - j : wide, width = here <= L ? L : wide;
    ptrdiff_t i = 0;
    for (; i + L <= here; i += L) G(transpose)(o->k, b + i * o->k, o->k, room + i, width);
    for (; i < width; i++) {
      for (ptrdiff_t p = 0; p < o->k; p++) room[p * width + i] = i < here ? b[i * o->k + p] : 0;
    }
  }
}

/// The products of one image, with B from `tap_panels` in the same room.
static void G(product_taps)(const tap_operands *o, const T *a, T *room, T *c) {
  const ptrdiff_t wide = TILE_VECTORS * L, filled = G(tap_columns)(o->n), positions = o->height * o->width;
  const T *shifts = room + filled * o->k;
  T *sums = room + filled * (o->k + 1);  // [position][column]
  const ptrdiff_t tiles = (o->width + TAP_ROWS - 1) / TAP_ROWS;
  for (ptrdiff_t j = 0; j < o->n; j += wide) {
    const int vectors = o->n - j <= L ? 1 : TILE_VECTORS;
    const T *shift = o->shift == NULL ? NULL : shifts + j;
    for (ptrdiff_t y = 0, lines; y < o->height; y += lines) {
      lines = vectors == 1 && y + 1 < o->height ? 2 : 1;
      for (ptrdiff_t t = 0, x = 0; t < tiles; t++) {
        const int own = (int)(o->width / tiles + (t < o->width % tiles));
        const T *from = a + y * o->a_row + x, *panel = room + j * o->k;
        T *to = sums + (y * o->width + x) * filled + j;
        if (lines == 1) {
          G(some_taps)(own, vectors, o->k, from, o->taps, panel, shift, to, filled);
        } else if (!G(takes_lines)(own, o, from, panel, shift, to, filled)) {
          G(some_tap_pairs)(own, o->k, from, o->a_row, o->taps, panel, shift, to, filled, o->width * filled);
        }
        x += own;
      }
    }
  }
  // Turned round: c[column][position].
  ptrdiff_t i = 0;
  for (; i + L <= positions; i += L) G(transpose)(o->n, sums + i * filled, filled, c + i, positions);
  for (; i < positions; i++) {
    for (ptrdiff_t j = 0; j < o->n; j++) c[j * positions + i] = sums[i * filled + j];
  }
}

/// `rows` numbers of the windows, `vectors` · L columns of their product with g, which has one number for each window and
/// column in a panel: what all windows of an image add up to. Columns in c are `filled` wide.
static inline __attribute__((always_inline)) void G(turned_tile)(
  const int rows, const int vectors, ptrdiff_t height, ptrdiff_t width, const T *a, ptrdiff_t a_row,
  const ptrdiff_t *taps, const T *g, T *c, ptrdiff_t filled, bool load) {
  V sum[TILE_ROWS][TILE_VECTORS];
  UNROLL for (int i = 0; i < rows; i++) {
    UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = load ? load_full(c + i * filled + j * L) : (V)0;
  }
  for (ptrdiff_t y = 0; y < height; y++, a += a_row) {
    const T *at[TILE_ROWS];
    UNROLL for (int i = 0; i < rows; i++) at[i] = a + taps[i];
    for (ptrdiff_t x = 0; x < width; x++, g += vectors * L) {
      V right[TILE_VECTORS];
      UNROLL for (int j = 0; j < vectors; j++) right[j] = load_full(g + j * L);
      UNROLL for (int i = 0; i < rows; i++) {
        V left = (V)at[i][x];
        UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = vfma(left, right[j], sum[i][j]);
      }
    }
  }
  UNROLL for (int i = 0; i < rows; i++) {
    UNROLL for (int j = 0; j < vectors; j++) store(c + i * filled + j * L, sum[i][j]);
  }
}

#define TURNED_CASE(rows) \
  case rows: \
    if (vectors == 1) G(turned_tile)(rows, 1, o->height, o->width, a, o->a_row, taps, g, c, filled, load); \
    else G(turned_tile)(rows, TILE_VECTORS, o->height, o->width, a, o->a_row, taps, g, c, filled, load); \
    return;
static void G(some_turned)(
  int rows, int vectors, const tap_operands *o, const T *a, const ptrdiff_t *taps, const T *g, T *c, ptrdiff_t filled,
  bool load) {
  switch (rows) {
    TILE_ROW_CASES(TURNED_CASE)
  }
}
#undef TURNED_CASE

/// The columns of a row of `turned_taps`' result.
static ptrdiff_t G(turned_columns)(ptrdiff_t n) { return (n + L - 1) / L * L; }

/// The product of one image's windows, turned, with g, n rows of a number for each window; `room` has one for each window
/// and column.
static void G(turned_taps)(const tap_operands *o, const T *a, const T *g, T *room, T *c, bool load) {
  const ptrdiff_t filled = G(turned_columns)(o->n), positions = o->height * o->width;
  const ptrdiff_t tiles = (o->k + TILE_ROWS - 1) / TILE_ROWS;
  for (ptrdiff_t j = 0; j < filled;) {
    const int vectors = filled - j < TILE_VECTORS * L ? 1 : TILE_VECTORS;
    for (int v = 0; v < vectors; v++) {
      const ptrdiff_t first = j + v * L, here = o->n - first < L ? o->n - first : L;
      T *panel = room + v * L;
      if (here == L) {
        G(transpose)(positions, g + first * positions, positions, panel, vectors * L);
        continue;
      }
      for (ptrdiff_t p = 0; p < positions; p++) store(panel + p * vectors * L, (V)0);
      for (ptrdiff_t r = 0; r < here; r++) {
        const T *from = g + (first + r) * positions;
        for (ptrdiff_t p = 0; p < positions; p++) panel[p * vectors * L + r] = from[p];
      }
    }
    for (ptrdiff_t t = 0, i = 0; t < tiles; t++) {
      const int own = (int)(o->k / tiles + (t < o->k % tiles));
      G(some_turned)(own, vectors, o, a, o->taps + i, room, c + i * filled + j, filled, load);
      i += own;
    }
    j += vectors * L;
  }
}

#undef TAP_ROWS
#undef TAP_ROW_CASES
