// Products with at most `thin_columns` columns: the lanes run over rows of A. float32 only.
// Part of a template (see `gemm-template.h`).

/// As `columns` is a constant, the sums stay in registers. Rows in groups of L, `groups` of them at a time, so that
/// enough chains are under way; m is a multiple of groups * L.
static inline __attribute__((always_inline)) void G(thin)(const int columns, const int groups, const operands *o) {
  for (ptrdiff_t i = 0; i < o->m; i += groups * L) {
    V sum[4][thin_columns];
    UNROLL for (int g = 0; g < groups; g++) {
      UNROLL for (int j = 0; j < columns; j++) {
        sum[g][j] = (V)0;
        if (o->accumulate) {
          for (int r = 0; r < L; r++) sum[g][j][r] = o->c[(i + g * L + r) * o->c_row + j];
        }
      }
    }
    const T *a = o->a + i * o->a_row, *b = o->b;
    ptrdiff_t p = 0;
    if (o->a_column == 1) {
      for (; groups < 4 && p + 16 <= o->k; p += 16) {
        UNROLL for (int g = 0; g < groups; g++) {
          V sixteen[16];
          G(load_sixteen)(a + g * L * o->a_row + p, o->a_row, sixteen);
          UNROLL for (int q = 0; q < 16; q++) {
            UNROLL for (int j = 0; j < columns; j++) {
              sum[g][j] = vfma(sixteen[q], (V)b[(p + q) * o->b_row + j * o->b_column], sum[g][j]);
            }
          }
        }
      }
      for (; p + 4 <= o->k; p += 4) {
        UNROLL for (int g = 0; g < groups; g++) {
          V four[4];
          G(load_four)(a + g * L * o->a_row + p, o->a_row, four);
          UNROLL for (int q = 0; q < 4; q++) {
            UNROLL for (int j = 0; j < columns; j++) {
              sum[g][j] = vfma(four[q], (V)b[(p + q) * o->b_row + j * o->b_column], sum[g][j]);
            }
          }
        }
      }
    }
    for (; p < o->k; p++) {
      UNROLL for (int g = 0; g < groups; g++) {
        const T *at = a + g * L * o->a_row + p * o->a_column;
        V left;
        if (o->a_row == 1) {
          left = load_full(at);
        } else {
          for (int r = 0; r < L; r++) left[r] = at[r * o->a_row];
        }
        UNROLL for (int j = 0; j < columns; j++) {
          sum[g][j] = vfma(left, (V)b[p * o->b_row + j * o->b_column], sum[g][j]);
        }
      }
    }
    UNROLL for (int g = 0; g < groups; g++) {
      UNROLL for (int j = 0; j < columns; j++) {
        for (int r = 0; r < L; r++) o->c[(i + g * L + r) * o->c_row + j] = sum[g][j][r];
      }
    }
  }
}

/// sum = the chain of `count` further multiply-adds, one for each of L rows that lie in one piece each.
INLINE void G(chain)(V *sum, const T *a, ptrdiff_t a_row, const T *b, ptrdiff_t b_row, ptrdiff_t count) {
  ptrdiff_t p = 0;
  for (; p + 16 <= count; p += 16) {
    V sixteen[16];
    G(load_sixteen)(a + p, a_row, sixteen);
    UNROLL for (int q = 0; q < 16; q++) *sum = vfma(sixteen[q], (V)b[(p + q) * b_row], *sum);
  }
  for (; p + 4 <= count; p += 4) {
    V four[4];
    G(load_four)(a + p, a_row, four);
    UNROLL for (int q = 0; q < 4; q++) *sum = vfma(four[q], (V)b[(p + q) * b_row], *sum);
  }
  for (; p < count; p++) {
    V left;
    for (int r = 0; r < L; r++) left[r] = a[r * a_row + p];
    *sum = vfma(left, (V)b[p * b_row], *sum);
  }
}
#if NBK_BITS != 512
/// Several of them at once: while one waits for its own last step, the others' rows are turned.
INLINE void G(chains)(
  const int n, V *sums, const T *const *a, ptrdiff_t a_row, const T *const *b, ptrdiff_t b_row, ptrdiff_t count) {
  ptrdiff_t p = 0;
  for (; p + 4 <= count; p += 4) {
    UNROLL for (int t = 0; t < n; t++) {
      V four[4];
      G(load_four)(a[t] + p, a_row, four);
      UNROLL for (int q = 0; q < 4; q++) sums[t] = vfma(four[q], (V)b[t][(p + q) * b_row], sums[t]);
    }
  }
  UNROLL for (int t = 0; t < n; t++) G(chain)(sums + t, a[t] + p, a_row, b[t] + p * b_row, b_row, count - p);
}

/// A single column, m a multiple of `n` L, rows of A in one piece, for rows about a multiple of 2048 bytes apart: there the
/// same columns of many rows compete for a few places in the first-level cache. So of each `n` L rows the second L run some
/// columns behind the first, the third behind the second.
static inline __attribute__((always_inline)) void G(column)(const int n, const ptrdiff_t b_row, const operands *o) {
  const ptrdiff_t lag = o->k < n * 128 ? o->k / (n * 16) * 16 : 64, tile = L * o->a_row;
  V sums[4] = {(V)0, (V)0, (V)0, (V)0};
  if (o->m == 0) return;
  for (ptrdiff_t i = 0; i <= o->m; i += n * L) {
    for (int s = 0; s < n; s++) {
      // Rows s begin here, and those before them have ended.
      T *c = o->c + (i + s * L) * o->c_row;
      if (i > 0) {
        for (int r = 0; r < L; r++) c[(r - n * L) * o->c_row] = sums[s][r];
      }
      if (i == o->m && s == n - 1) return;
      sums[s] = (V)0;
      if (i < o->m && o->accumulate) {
        for (int r = 0; r < L; r++) sums[s][r] = c[r * o->c_row];
      }
      const T *a[4], *b[4];
      for (int t = 0; t < n; t++) {
        // Before the first row and after the last one a sum runs over rows that are there, for nothing.
        const bool counts = t <= s ? i < o->m : i > 0;
        const ptrdiff_t p = !counts ? 0 : t <= s ? (s - t) * lag : o->k - (t - s) * lag;
        a[t] = o->a + (counts ? i * o->a_row + (t <= s ? t : t - n) * tile : 0) + p;
        b[t] = o->b + p * b_row;
      }
      G(chains)(n, sums, a, o->a_row, b, b_row, s < n - 1 ? lag : o->k - (n - 1) * lag);
    }
  }
}

#else

/// The distance of row r < 8; `times` holds 1, 3, 5 and 7 rows, so that a register each is enough for all eight.
INLINE ptrdiff_t G(row_at)(const ptrdiff_t *times, const int r) {
  return r % 2 == 1 ? times[r / 2] : r == 6 ? 2 * times[1] : r * times[0];
}
/// As `load_sixteen` for two groups of eight rows, at x and y; each row's cache line is read by one load.
INLINE void G(load_lines)(const T *x, const T *y, const ptrdiff_t *times, V *sixteen) {
#define QUARTERS(x, y, i, j) \
  __builtin_shufflevector( \
    x, y, i, i + 1, i + 2, i + 3, j, j + 1, j + 2, j + 3, i + 16, i + 17, i + 18, i + 19, j + 16, j + 17, j + 18, j + 19)
  V part[4][4];
  UNROLL for (int j = 0; j < 4; j++) {
    const V line[4] = {
      load_full(x + G(row_at)(times, j)), load_full(x + G(row_at)(times, j + 4)), load_full(y + G(row_at)(times, j)),
      load_full(y + G(row_at)(times, j + 4))};
    const V low[2] = {QUARTERS(line[0], line[1], 0, 4), QUARTERS(line[2], line[3], 0, 4)};
    const V high[2] = {QUARTERS(line[0], line[1], 8, 12), QUARTERS(line[2], line[3], 8, 12)};
    part[0][j] = QUARTERS(low[0], low[1], 0, 8);
    part[1][j] = QUARTERS(low[0], low[1], 4, 12);
    part[2][j] = QUARTERS(high[0], high[1], 0, 8);
    part[3][j] = QUARTERS(high[0], high[1], 4, 12);
  }
#undef QUARTERS
  UNROLL for (int q = 0; q < 4; q++) NBK_NAME(turn_lanes)(part[q], sixteen + 4 * q);
}

/// Four numbers at x in each quarter of the first half, four at y in those of the second.
INLINE V G(two_quads)(const T *x, const T *y, const ptrdiff_t row) {
  typedef T quad __attribute__((ext_vector_type(4)));
  quad first, second;
  if (row == 1) {
    memcpy(&first, x, sizeof first);
    memcpy(&second, y, sizeof second);
  } else {
    for (int q = 0; q < 4; q++) {
      first[q] = x[q * row];
      second[q] = y[q * row];
    }
  }
  return __builtin_shufflevector(first, second, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 6, 7, 4, 5, 6, 7);
}

/// `count` further steps of four groups of eight rows, two groups in each sum.
INLINE void G(chains)(
  V *sums, const T *const *a, const ptrdiff_t *times, const T *const *b, const ptrdiff_t b_row, ptrdiff_t count) {
  const T *at[4] = {a[0], a[1], a[2], a[3]};
  ptrdiff_t p = 0;
  for (; p + 16 <= count; p += 16) {
    UNROLL for (int t = 0; t < 2; t++) {
      V sixteen[16];
      G(load_lines)(at[2 * t], at[2 * t + 1], times, sixteen);
      UNROLL for (int q = 0; q < 4; q++) {
        const ptrdiff_t from = (p + 4 * q) * b_row;
        V right = G(two_quads)(b[2 * t] + from, b[2 * t + 1] + from, b_row);
        // Else each of its numbers is looked up by an index, which takes longer and a register each.
        __asm__("" : "+v"(right));
#define EACH(l) \
  __builtin_shufflevector( \
    right, right, l, l, l, l, l + 4, l + 4, l + 4, l + 4, l + 8, l + 8, l + 8, l + 8, l + 12, l + 12, l + 12, l + 12)
        sums[t] = vfma(sixteen[4 * q], EACH(0), sums[t]);
        sums[t] = vfma(sixteen[4 * q + 1], EACH(1), sums[t]);
        sums[t] = vfma(sixteen[4 * q + 2], EACH(2), sums[t]);
        sums[t] = vfma(sixteen[4 * q + 3], EACH(3), sums[t]);
#undef EACH
      }
      UNROLL for (int g = 0; g < 2; g++) {
        // The processor doesn't foresee as many as 32 rows.
        UNROLL for (int r = 0; r < 8; r++) __builtin_prefetch(at[2 * t + g] + 16 + G(row_at)(times, r));
        at[2 * t + g] += 16;
        // Else the compiler keeps an address for each of the rows, more than there are registers.
        __asm__("" : "+r"(at[2 * t + g]));
      }
    }
  }
  for (; p < count; p++) {
    for (int t = 0; t < 2; t++) {
      V left, right;
      for (int r = 0; r < 16; r++) {
        left[r] = at[2 * t + r / 8][r % 8 * times[0]];
        right[r] = b[2 * t + r / 8][p * b_row];
      }
      sums[t] = vfma(left, right, sums[t]);
    }
    for (int g = 0; g < 4; g++) at[g]++;
  }
}

/// A single column, m a multiple of 32, rows of A in one piece, for rows about a multiple of 2048 bytes apart: there the
/// same columns of many rows compete for a few places in the first-level cache, twelve on most processors. So rows run in
/// groups of eight, half a vector, each group some columns behind the one before.
static inline __attribute__((always_inline)) void G(column)(const ptrdiff_t b_row, const operands *o) {
  enum { groups = 4, height = 8 };
  const ptrdiff_t lag = o->k < 512 ? o->k / 128 * 16 : 64;
  ptrdiff_t times[4] = {o->a_row, 3 * o->a_row, 5 * o->a_row, 7 * o->a_row};
  UNROLL for (int j = 0; j < 4; j++) __asm__("" : "+r"(times[j]));
  V sums[2] = {(V)0, (V)0};
  if (o->m == 0) return;
  for (ptrdiff_t i = 0; i <= o->m; i += groups * height) {
    for (int s = 0; s < groups; s++) {
      // Group s begins here, and the one that was in its place has ended.
      T *c = o->c + (i + s * height) * o->c_row;
      for (int r = 0; r < height; r++) {
        const int lane = s % 2 * height + r;
        if (i > 0) c[(r - groups * height) * o->c_row] = sums[s / 2][lane];
        sums[s / 2][lane] = i < o->m && o->accumulate ? c[r * o->c_row] : 0;
      }
      if (i == o->m && s == groups - 1) return;
      const T *a[groups], *b[groups];
      for (int t = 0; t < groups; t++) {
        // Before the first row and after the last one a group runs over rows that are there, for nothing.
        const bool counts = t <= s ? i < o->m : i > 0;
        const ptrdiff_t p = !counts ? 0 : t <= s ? (s - t) * lag : o->k - (t - s) * lag;
        a[t] = o->a + (counts ? (i + (t <= s ? t : t - groups) * height) * o->a_row : 0) + p;
        b[t] = o->b + p * b_row;
      }
      G(chains)(sums, a, times, b, b_row, s < groups - 1 ? lag : o->k - (groups - 1) * lag);
    }
  }
}
#endif

/// Does as many of the leading rows as fill vectors, and says how many. The caller does the rest by tiles.
static ptrdiff_t G(thin_rows)(const operands *o) {
  // A single column is one chain for each L rows: of short vectors it takes more at once.
  const ptrdiff_t distance = (o->a_row < 0 ? -o->a_row : o->a_row) * (ptrdiff_t)sizeof(T) % 2048;
  const bool meets = o->a_column == 1 && (distance < 16 || distance > 2048 - 16);
  const int several = o->n == 1 && L == 8 ? 4 : 2;
  const ptrdiff_t two = o->m / (several * L) * (several * L), one = o->m / L * L;
  operands pairs = *o, single = *o;
  pairs.m = two;
  single.m = o->n <= 3 ? one - two : one;
  if (o->n <= 3) {
    single.a += two * o->a_row;
    single.c += two * o->c_row;
  }
  switch (o->n) {
  case 1:
#if NBK_BITS == 512
    if (meets && o->b_row == 1) G(column)(1, &pairs);
    else if (meets) G(column)(o->b_row, &pairs);
#else
    if (meets && o->b_row == 1) G(column)(L == 8 ? 4 : 2, 1, &pairs);
    else if (meets) G(column)(L == 8 ? 4 : 2, o->b_row, &pairs);
#endif
    else if (L == 8) G(thin)(1, 4, &pairs);
    else G(thin)(1, 2, &pairs);
    G(thin)(1, 1, &single);
    break;
  case 2: G(thin)(2, 2, &pairs); G(thin)(2, 1, &single); break;
  case 3: G(thin)(3, 2, &pairs); G(thin)(3, 1, &single); break;
  case 4: G(thin)(4, 1, &single); break;
  case 5: G(thin)(5, 1, &single); break;
  case 6: G(thin)(6, 1, &single); break;
  case 7: G(thin)(7, 1, &single); break;
  case 8: G(thin)(8, 1, &single); break;
  }
  return one;
}
