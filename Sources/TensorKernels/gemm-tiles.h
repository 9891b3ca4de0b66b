// Tiles of C, each held in registers while k runs: the general path. Written once for T, V, L (element, vector, lanes).
// Part of a template (see `gemm-template.h`).
//
// A panel of A comes in one of two layouts, whichever is a plain copy of what the caller has: by rows (element (i, p)
// at i * row_gap + p), or by columns (at p * TILE_ROWS + i). A panel of B has TILE_VECTORS * L columns side by side.

/// C's tile of `rows` × `vectors` · L, the last vector only in part. Constant arguments fold away by inlining.
static inline __attribute__((always_inline)) void G(tile)(
  const int rows, const int vectors, const bool by_columns, ptrdiff_t k, const T *a, const T *b, ptrdiff_t b_row, T *c,
  ptrdiff_t c_row, bool load, ptrdiff_t last) {
  V sum[TILE_ROWS][8];
  UNROLL for (int i = 0; i < rows; i++) {
    UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = (V)0;
  }
  if (load) {
    UNROLL for (int i = 0; i < rows; i++) {
      UNROLL for (int j = 0; j < vectors; j++) {
        const T *at = c + i * c_row + j * L;
        sum[i][j] = j + 1 < vectors || last == L ? load_full(at) : load_some(at, last);
      }
    }
  }
  for (ptrdiff_t p = 0; p < k; p++) {
    V right[8];
    UNROLL for (int j = 0; j < vectors; j++) right[j] = load_full(b + j * L);
    UNROLL for (int i = 0; i < rows; i++) {
      V left = (V)(by_columns ? a[i] : a[i * row_gap]);
      UNROLL for (int j = 0; j < vectors; j++) sum[i][j] = vfma(left, right[j], sum[i][j]);
    }
    a += by_columns ? TILE_ROWS : 1;
    b += b_row;
  }
  UNROLL for (int i = 0; i < rows; i++) {
    UNROLL for (int j = 0; j < vectors; j++) {
      T *at = c + i * c_row + j * L;
      if (j + 1 < vectors || last == L) store(at, sum[i][j]);
      else store_part(at, sum[i][j], last);
    }
  }
}

#define TILE_CASE(rows) \
  case rows: \
    if (by_columns) G(tile)(rows, TILE_VECTORS_HERE, true, k, a, b, b_row, c, c_row, load, last); \
    else G(tile)(rows, TILE_VECTORS_HERE, false, k, a, b, b_row, c, c_row, load, last); \
    return;

#define TILE_VECTORS_HERE TILE_VECTORS
static void G(wide_tile)(
  int rows, bool by_columns, ptrdiff_t k, const T *a, const T *b, ptrdiff_t b_row, T *c, ptrdiff_t c_row, bool load,
  ptrdiff_t last) {
  switch (rows) { TILE_ROW_CASES(TILE_CASE) }
}
#undef TILE_VECTORS_HERE
#define TILE_VECTORS_HERE 1
static void G(narrow_tile)(
  int rows, bool by_columns, ptrdiff_t k, const T *a, const T *b, ptrdiff_t b_row, T *c, ptrdiff_t c_row, bool load,
  ptrdiff_t last) {
  switch (rows) { TILE_ROW_CASES(TILE_CASE) }
}
#undef TILE_VECTORS_HERE
#undef TILE_CASE

/// One row of C, eight vectors at a time, with B read where it stands.
static void G(row_tile)(
  ptrdiff_t k, const T *a, const T *b, ptrdiff_t b_row, T *c, bool load, ptrdiff_t last) {
  G(tile)(1, 8, false, k, a, b, b_row, c, 0, load, last);
}

/// Copies a panel of `rows` rows of A, depth k.
static void G(pack_rows)(
  int rows, bool by_columns, ptrdiff_t k, const T *a, ptrdiff_t a_row, ptrdiff_t a_column, T *panel) {
  if (by_columns) {
    for (ptrdiff_t p = 0; p < k; p++, a += a_column, panel += TILE_ROWS) {
      int i = 0;
      for (; i + L <= rows; i += L) store(panel + i, load_full(a + i));
      if (i < rows) store_part(panel + i, load_some(a + i, rows - i), rows - i);
    }
  } else if (a_column == 1) {
    for (int i = 0; i < rows; i++) memcpy(panel + i * row_gap, a + i * a_row, (size_t)k * sizeof(T));
  } else {
    for (int i = 0; i < rows; i++) {
      for (ptrdiff_t p = 0; p < k; p++) panel[i * row_gap + p] = a[i * a_row + p * a_column];
    }
  }
}

/// Copies a panel of up to TILE_VECTORS * L columns of B, depth k, filling up with zeros.
static void G(pack_columns)(
  ptrdiff_t columns, ptrdiff_t k, const T *b, ptrdiff_t b_row, ptrdiff_t b_column, T *panel) {
  const ptrdiff_t width = TILE_VECTORS * L;
  if (b_column == 1) {
    for (ptrdiff_t p = 0; p < k; p++, b += b_row, panel += width) {
      UNROLL for (ptrdiff_t j = 0; j < width; j += L) {
        ptrdiff_t rest = columns - j;
        store(panel + j, rest >= L ? load_full(b + j) : rest > 0 ? load_some(b + j, rest) : (V)0);
      }
    }
    return;
  }
  ptrdiff_t j = 0;
  if (b_row == 1) {
    for (; j + L <= columns; j += L) {
      G(transpose)(k, b + j * b_column, b_column, panel + j, width);
    }
  }
  for (; j < width; j++) {
    for (ptrdiff_t p = 0; p < k; p++) panel[p * width + j] = j < columns ? b[p * b_row + j * b_column] : 0;
  }
}

/// The whole product on the calling thread.
static void G(blocks)(const operands *o) {
  const ptrdiff_t width = TILE_VECTORS * L;
  const bool by_columns = o->a_row == 1 && o->a_column != 1;
  T *rows_panel = nbk_scratch(
    nbk_scratch_panels, sizeof(T) * ((block_rows + TILE_ROWS) * row_gap + block_columns * block_depth));
  T *columns_panel = rows_panel + (block_rows + TILE_ROWS) * row_gap;
  // Few rows use a panel of B too seldom to pay for its copy; a small B is in the first-level cache anyway.
  const bool in_place = o->b_column == 1 && (o->m <= 4 * TILE_ROWS || o->k * o->b_row <= 8192);

  for (ptrdiff_t jc = 0; jc < o->n; jc += block_columns) {
    ptrdiff_t columns = o->n - jc < block_columns ? o->n - jc : block_columns;
    for (ptrdiff_t pc = 0; pc < o->k; pc += block_depth) {
      ptrdiff_t depth = o->k - pc < block_depth ? o->k - pc : block_depth;
      bool load = o->accumulate || pc > 0;
      const T *b = o->b + pc * o->b_row + jc * o->b_column;
      for (ptrdiff_t j = 0; j < columns; j += width) {
        ptrdiff_t here = columns - j < width ? columns - j : width;
        if (in_place && here % L == 0) continue;
        G(pack_columns)(here, depth, b + j * o->b_column, o->b_row, o->b_column, columns_panel + j * depth);
      }
      for (ptrdiff_t ic = 0; ic < o->m; ic += block_rows) {
        ptrdiff_t rows = o->m - ic < block_rows ? o->m - ic : block_rows;
        // Tiles of nearly the same height waste less than full ones with a low last one.
        ptrdiff_t tiles = (rows + TILE_ROWS - 1) / TILE_ROWS, height = rows / tiles, higher = rows % tiles;
        for (ptrdiff_t t = 0, i = 0; t < tiles; t++) {
          int own = (int)(height + (t < higher));
          G(pack_rows)(
            own, by_columns, depth, o->a + (ic + i) * o->a_row + pc * o->a_column, o->a_row, o->a_column,
            rows_panel + t * TILE_ROWS * row_gap);
          i += own;
        }
        for (ptrdiff_t j = 0; j < columns; j += width) {
          ptrdiff_t here = columns - j < width ? columns - j : width;
          bool direct = in_place && here % L == 0;
          const T *right = direct ? b + j : columns_panel + j * depth;
          ptrdiff_t right_row = direct ? o->b_row : width;
          T *c = o->c + ic * o->c_row + jc + j;
          for (ptrdiff_t t = 0; t < tiles; t++) {
            int own = (int)(height + (t < higher));
            const T *left = rows_panel + t * TILE_ROWS * row_gap;
            if (here > width - L) {
              G(wide_tile)(own, by_columns, depth, left, right, right_row, c, o->c_row, load, here - (width - L));
            } else {
              for (ptrdiff_t v = 0; v < here; v += L) {
                ptrdiff_t last = here - v < L ? here - v : L;
                G(narrow_tile)(own, by_columns, depth, left, right + v, right_row, c + v, o->c_row, load, last);
              }
            }
            c += own * o->c_row;
          }
        }
      }
    }
  }
}

/// `rows` further terms for each of n sums, with B read along its rows.
static inline __attribute__((always_inline)) void G(lines)(
  const int rows, ptrdiff_t n, const T *a, const T *b, ptrdiff_t b_row, T *c, bool load) {
  V left[8];
  UNROLL for (int p = 0; p < rows; p++) left[p] = (V)a[p];
  ptrdiff_t j = 0;
  for (; j + L <= n; j += L) {
    V sum = load ? load_full(c + j) : (V)0;
    UNROLL for (int p = 0; p < rows; p++) sum = vfma(left[p], load_full(b + p * b_row + j), sum);
    store(c + j, sum);
  }
  if (j < n) {
    V sum = load ? load_some(c + j, n - j) : (V)0;
    UNROLL for (int p = 0; p < rows; p++) sum = vfma(left[p], load_some(b + p * b_row + j, n - j), sum);
    store_part(c + j, sum, n - j);
  }
}

/// A single row times a matrix with long rows: its sums stay in the first-level cache while eight rows pass at a time, so
/// that memory is read in the order that processors expect.
static void G(single_row_by_lines)(const operands *o) {
  enum { width = 4096 / sizeof(T) };
  for (ptrdiff_t j = 0; j < o->n; j += width) {
    const ptrdiff_t n = o->n - j < width ? o->n - j : width;
    T *c = o->c + j;
    ptrdiff_t p = 0;
    for (; p + 8 <= o->k; p += 8) {
      T left[8];
      for (int i = 0; i < 8; i++) left[i] = o->a[(p + i) * o->a_column];
      G(lines)(8, n, left, o->b + p * o->b_row + j, o->b_row, c, o->accumulate || p > 0);
    }
    for (; p < o->k; p++) {
      G(lines)(1, n, o->a + p * o->a_column, o->b + p * o->b_row + j, o->b_row, c, o->accumulate || p > 0);
    }
  }
}

/// The same for rows in one piece of any length: nothing is copied.
static void G(single_row)(const operands *o) {
  if (o->n >= long_line) {
    G(single_row_by_lines)(o);
    return;
  }
  for (ptrdiff_t pc = 0; pc < o->k; pc += block_depth) {
    ptrdiff_t depth = o->k - pc < block_depth ? o->k - pc : block_depth;
    T left[block_depth];
    for (ptrdiff_t p = 0; p < depth; p++) left[p] = o->a[(pc + p) * o->a_column];
    const T *b = o->b + pc * o->b_row;
    bool load = o->accumulate || pc > 0;
    ptrdiff_t j = 0;
    for (; j + 8 * L <= o->n; j += 8 * L) G(row_tile)(depth, left, b + j, o->b_row, o->c + j, load, L);
    for (; j + L <= o->n; j += L) G(narrow_tile)(1, false, depth, left, b + j, o->b_row, o->c + j, 0, load, L);
    if (j < o->n) {
      V sum = load ? load_some(o->c + j, o->n - j) : (V)0;
      for (ptrdiff_t p = 0; p < depth; p++) {
        sum = vfma((V)left[p], load_some(b + p * o->b_row + j, o->n - j), sum);
      }
      store_part(o->c + j, sum, o->n - j);
    }
  }
}
