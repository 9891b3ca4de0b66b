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
      for (; p + 16 <= o->k; p += 16) {
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

/// Does as many of the leading rows as fill vectors, and says how many. The caller does the rest by tiles.
static ptrdiff_t G(thin_rows)(const operands *o) {
  const ptrdiff_t two = o->m / (2 * L) * (2 * L), one = o->m / L * L;
  operands pairs = *o, single = *o;
  pairs.m = two;
  single.m = o->n <= 3 ? one - two : one;
  if (o->n <= 3) {
    single.a += two * o->a_row;
    single.c += two * o->c_row;
  }
  switch (o->n) {
  case 1: G(thin)(1, 2, &pairs); G(thin)(1, 1, &single); break;
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
