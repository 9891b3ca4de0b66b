// Sixteen lanes joined by a fixed tree, along a row and down columns. Written once for T, V, L (element, vector, lanes
// in it). Part of a template (see `reduce-template.h`).

INLINE V S(start)(const reduced kind) {
  return kind == of_max ? (V)(T)-INFINITY : kind == of_min ? (V)(T)INFINITY : kind == of_prod ? (V)1 : (V)0;
}
INLINE V S(step)(const reduced kind, V sum, V x, V other) {
  switch (kind) {
  case of_sum: return sum + x;
  case of_max: return vmax(sum, x);
  case of_min: return vmin(sum, x);
  case of_prod: return sum * x;
  case of_squares: return sum + x * x;
  case of_deviations: return sum + (x - other) * (x - other);
  case of_products: return sum + x * other;
  case of_exponentials: return sum + v_exp(x - other);
  }
}
INLINE V S(join)(const reduced kind, V a, V b) {
  switch (kind) {
  case of_max: return vmax(a, b);
  case of_min: return vmin(a, b);
  case of_prod: return a * b;
  case of_sum: case of_squares: case of_deviations: case of_products: case of_exponentials: return a + b;
  }
}
/// Whether lanes add up in groups.
INLINE bool S(grouped)(const reduced kind) { return kind != of_max && kind != of_min && kind != of_prod; }

/// The same for lanes without NaN.
INLINE V S(join_plain)(const reduced kind, V a, V b) {
  return kind == of_max ? sel(b > a, b, a) : kind == of_min ? sel(b < a, b, a) : S(join)(kind, a, b);
}

/// Sixteen lanes to one number; NaN is not among them.
INLINE T S(tree)(const reduced kind, V *lanes) {
  // Whole vectors as long as there are several, …
#define JOIN(half) \
  if (16 / L >= 2 * (half)) { \
    UNROLL for (int q = 0; q < (half); q++) lanes[q] = S(join_plain)(kind, lanes[q], lanes[(q + (half)) % (16 / L)]); \
  }
  JOIN(4)
  JOIN(2)
  JOIN(1)
#undef JOIN
  // … then halves of the last one.
  V v = lanes[0];
  if (L >= 16) v = S(join_plain)(kind, v, upper(v, 8));
  if (L >= 8) v = S(join_plain)(kind, v, upper(v, 4));
  if (L >= 4) v = S(join_plain)(kind, v, upper(v, 2));
  return S(join_plain)(kind, v, upper(v, 1))[0];
}

/// The lanes of `ways` runs of `count` numbers that begin `apart` from each other; count is a multiple of 16. Several runs
/// at a time, as a lane's chain waits for each of its steps.
INLINE void S(lanes)(
  const reduced kind, const int ways, ptrdiff_t count, const T *x, ptrdiff_t apart, const T *y, const T *centre,
  V lanes[][16 / L], I *none) {
  V lane[4][16 / L];
  I missing[4];
  UNROLL for (int w = 0; w < ways; w++) {
    UNROLL for (int q = 0; q < 16 / L; q++) lane[w][q] = lanes[w][q];
    missing[w] = none[w];
  }
  for (ptrdiff_t r = 0; r < count; r += 16) {
    UNROLL for (int w = 0; w < ways; w++) {
      UNROLL for (int q = 0; q < 16 / L; q++) {
        const ptrdiff_t at = w * apart + r + q * L;
        V v = load_full(x + at);
        if (kind == of_max || kind == of_min) {
          // NaN on the side: a chain of plain comparisons is much shorter than one that passes NaN on.
          missing[w] |= v != v;
          lane[w][q] = sel(kind == of_max ? v > lane[w][q] : v < lane[w][q], v, lane[w][q]);
        } else {
          lane[w][q] = S(step)(kind, lane[w][q], v, kind == of_products ? load_full(y + at) : (V)centre[w]);
        }
      }
    }
  }
  UNROLL for (int w = 0; w < ways; w++) {
    UNROLL for (int q = 0; q < 16 / L; q++) lanes[w][q] = lane[w][q];
    none[w] = missing[w];
  }
}

/// The last numbers of a run of n, fewer than 16, into its lanes.
INLINE void S(lanes_rest)(const reduced kind, ptrdiff_t n, const T *x, const T *y, T centre, V *group, I *none) {
  const ptrdiff_t whole = n / 16 * 16;
  UNROLL for (int q = 0; q < 16 / L; q++) {
    ptrdiff_t at = whole + q * L, rest = n - at;
    if (rest > 0) {
      V v = rest < L ? load_some(x + at, rest) : load_full(x + at), other = (V)centre;
      I here = first_lanes(v, rest);
      if (kind == of_products) other = rest < L ? load_some(y + at, rest) : load_full(y + at);
      if (kind == of_max || kind == of_min) {
        *none |= here & (v != v);
        group[q] = sel(here & (kind == of_max ? v > group[q] : v < group[q]), v, group[q]);
      } else {
        group[q] = sel(here, S(step)(kind, group[q], v, other), group[q]);
      }
    }
  }
}
INLINE T S(joined)(const reduced kind, V *group, I none) {
  return (kind == of_max || kind == of_min) && any(none) ? (T)NAN : S(tree)(kind, group);
}

/// The lanes of whole groups begin ..< end of a row, sixteen numbers for each.
INLINE void S(groups)(
  const reduced kind, ptrdiff_t begin, ptrdiff_t end, const T *x, const T *y, T centre, T *lanes) {
  const T centres[4] = {centre, centre, centre, centre};
  const ptrdiff_t size = 16 * group_rows;
  V group[4][16 / L];
  I none[4] = {0};
  for (ptrdiff_t ways; begin < end; begin += ways) {
    ways = end - begin >= 4 ? 4 : 1;
    for (int w = 0; w < ways; w++) {
      UNROLL for (int q = 0; q < 16 / L; q++) group[w][q] = (V)0;
    }
    const T *second = kind == of_products ? y + begin * size : NULL;
    if (ways == 4) S(lanes)(kind, 4, size, x + begin * size, size, second, centres, group, none);
    else S(lanes)(kind, 1, size, x + begin * size, 0, second, centres, group, none);
    for (int w = 0; w < ways; w++) {
      UNROLL for (int q = 0; q < 16 / L; q++) store(lanes + (begin + w) * 16 + q * L, group[w][q]);
    }
  }
}

/// The reduction of n numbers in one piece. `y` is the second factor of products, `centre` what is subtracted. `lanes`
/// holds what the whole groups give, if they were computed before.
INLINE T S(row_from)(const reduced kind, ptrdiff_t n, const T *x, const T *y, T centre, const T *lanes) {
  const T centres[4] = {centre, centre, centre, centre};
  const ptrdiff_t whole = n / 16 * 16, size = 16 * group_rows;
  V group[4][16 / L], total[16 / L];
  I none[4] = {0};
  ptrdiff_t r = 0;
  if (S(grouped)(kind) && n > size) {
    T own[4 * 16];
    for (ptrdiff_t ways; n - r > size; r += ways * size) {
      ways = n - r > 4 * size ? 4 : 1;
      const T *here = own;
      if (lanes != NULL) here = lanes + r / group_rows;
      else S(groups)(kind, 0, ways, x + r, kind == of_products ? y + r : NULL, centre, own);
      for (int w = 0; w < ways; w++) {
        UNROLL for (int q = 0; q < 16 / L; q++) {
          V v = load_full(here + w * 16 + q * L);
          total[q] = r + w == 0 ? v : total[q] + v;
        }
      }
    }
  }
  UNROLL for (int q = 0; q < 16 / L; q++) group[0][q] = S(start)(kind);
  const T *second = kind == of_products ? y + r : NULL;
  S(lanes)(kind, 1, whole - r, x + r, 0, second, centres, group, none);
  S(lanes_rest)(kind, n - r, x + r, second, centre, group[0], none);
  if (r > 0) {
    UNROLL for (int q = 0; q < 16 / L; q++) group[0][q] = total[q] + group[0][q];
  }
  return S(joined)(kind, group[0], none[0]);
}
INLINE T S(row)(const reduced kind, ptrdiff_t n, const T *x, const T *y, T centre) {
  return S(row_from)(kind, n, x, y, centre, NULL);
}

/// Four rows of n ≤ 16 · group_rows numbers at a time.
INLINE void S(four_rows)(const reduced kind, ptrdiff_t n, const T *x, const T *centre, T *out) {
  const T zeros[4] = {0};
  const T *centres = kind == of_deviations || kind == of_exponentials ? centre : zeros;
  V group[4][16 / L];
  I none[4] = {0};
  UNROLL for (int w = 0; w < 4; w++) {
    UNROLL for (int q = 0; q < 16 / L; q++) group[w][q] = S(start)(kind);
  }
  S(lanes)(kind, 4, n / 16 * 16, x, n, NULL, centres, group, none);
  UNROLL for (int w = 0; w < 4; w++) {
    S(lanes_rest)(kind, n, x + w * n, NULL, centres[w], group[w], &none[w]);
    out[w] = S(joined)(kind, group[w], none[w]);
  }
}

/// `ways` rows that begin `row` apart, each of `count` pieces of `length` numbers, which are `apart` from each other: what
/// `row_from` makes of the pieces behind one another.
INLINE void S(rows_in_pieces)(
  const reduced kind, const int ways, ptrdiff_t count, ptrdiff_t length, ptrdiff_t apart, const T *x, ptrdiff_t row,
  T *out) {
  const T zeros[4] = {0};
  V group[4][16 / L], total[4][16 / L];
  I none[4] = {0};
  for (int w = 0; w < ways; w++) {
    UNROLL for (int q = 0; q < 16 / L; q++) group[w][q] = S(start)(kind);
  }
  bool first = true;
  for (ptrdiff_t left = count * length, i = 0, grouped = 0, here; left > 0; left -= here, grouped += here) {
    if (S(grouped)(kind) && grouped == 16 * group_rows) {
      for (int w = 0; w < ways; w++) {
        UNROLL for (int q = 0; q < 16 / L; q++) {
          total[w][q] = first ? group[w][q] : total[w][q] + group[w][q];
          group[w][q] = (V)0;
        }
      }
      first = false;
      grouped = 0;
    }
    here = length - i;
    if (S(grouped)(kind) && here > 16 * group_rows - grouped) here = 16 * group_rows - grouped;
    if (here >= 16) {
      here = here / 16 * 16;
      S(lanes)(kind, ways, here, x + i, row, NULL, zeros, group, none);
      i += here;
    } else {
      // Sixteen numbers of several pieces, or the last ones.
      T held[4 * 16];
      here = 0;
      while (here < 16 && here < left) {
        for (int w = 0; w < ways; w++) held[w * 16 + here] = x[w * row + i];
        here++;
        if (++i == length) {
          i = 0;
          x += apart;
        }
      }
      if (here == 16) {
        S(lanes)(kind, ways, 16, held, 16, NULL, zeros, group, none);
      } else {
        for (int w = 0; w < ways; w++) S(lanes_rest)(kind, here, held + w * 16, NULL, 0, group[w], &none[w]);
      }
    }
    if (i == length) {
      i = 0;
      x += apart;
    }
  }
  for (int w = 0; w < ways; w++) {
    if (!first) {
      UNROLL for (int q = 0; q < 16 / L; q++) group[w][q] = total[w][q] + group[w][q];
    }
    out[w] = S(joined)(kind, group[w], none[w]);
  }
}

/// The reduction down L columns, or `filled` of them, of n ≤ down_rows rows: its lanes never leave the registers.
INLINE V S(short_down)(const reduced kind, ptrdiff_t n, ptrdiff_t inner, ptrdiff_t filled, const T *x, V other) {
#define HERE(l) (filled == L ? load_full(x + (l) * inner) : load_some(x + (l) * inner, filled))
  V lane[16];
  UNROLL for (int l = 0; l < 16; l++) lane[l] = S(start)(kind);
  for (; n >= 16; n -= 16, x += 16 * inner) {
    UNROLL for (int l = 0; l < 16; l++) lane[l] = S(step)(kind, lane[l], HERE(l), other);
  }
  UNROLL for (int l = 0; l < 15; l++) {
    if (l < n) lane[l] = S(step)(kind, lane[l], HERE(l), other);
  }
#undef HERE
  UNROLL for (int half = 8; half >= 1; half /= 2) {
    UNROLL for (int l = 0; l < half; l++) lane[l] = S(join)(kind, lane[l], lane[l + half]);
  }
  return lane[0];
}

/// The reduction down `columns` ≤ chunk_vectors · L neighbouring columns of `n` rows, `inner` apart.
INLINE void S(down)(
  const reduced kind, ptrdiff_t n, ptrdiff_t inner, ptrdiff_t columns, const T *x, const T *centre, T *out) {
  if (n <= down_rows && kind != of_exponentials) {
    ptrdiff_t v = 0;
    for (; v + L <= columns; v += L) {
      const V middle = kind == of_deviations ? load_full(centre + v) : (V)0;
      store(out + v, S(short_down)(kind, n, inner, L, x + v, middle));
    }
    if (v < columns) {
      const ptrdiff_t rest = columns - v;
      const V middle = kind == of_deviations ? load_some(centre + v, rest) : (V)0;
      store_part(out + v, S(short_down)(kind, n, inner, rest, x + v, middle), rest);
    }
    return;
  }
  V group[16][chunk_vectors], total[16][chunk_vectors], other[chunk_vectors];
  int vectors = (int)((columns + L - 1) / L);
  ptrdiff_t last = columns - (vectors - 1) * L;
  for (int v = 0; v < vectors; v++) {
    for (int l = 0; l < 16; l++) group[l][v] = S(start)(kind);
    other[v] = (V)0;
    if (kind == of_deviations || kind == of_exponentials) {
      other[v] = v + 1 < vectors || last == L ? load_full(centre + v * L) : load_some(centre + v * L, last);
    }
  }
  bool first = true;
  ptrdiff_t r = 0;
  while (r < n) {
    if (S(grouped)(kind) && r > 0 && r % (16 * group_rows) == 0) {
      for (int l = 0; l < 16; l++) {
        for (int v = 0; v < vectors; v++) {
          total[l][v] = first ? group[l][v] : total[l][v] + group[l][v];
          group[l][v] = (V)0;
        }
      }
      first = false;
    }
    // A block of rows for each vector of columns: its lanes stay in registers, its rows in the first-level cache.
    const ptrdiff_t block = n - r < down_rows ? n - r : down_rows, whole = block / 16 * 16;
    for (int v = 0; v < vectors; v++) {
      const T *from = x + v * L;
      const ptrdiff_t filled = v + 1 < vectors ? L : last;
      V lane[16];
      UNROLL for (int l = 0; l < 16; l++) lane[l] = group[l][v];
      if (filled == L) {
        for (ptrdiff_t i = 0; i < whole; i += 16) {
          UNROLL for (int l = 0; l < 16; l++) {
            lane[l] = S(step)(kind, lane[l], load_full(from + (i + l) * inner), other[v]);
          }
        }
      } else {
        for (ptrdiff_t i = 0; i < whole; i += 16) {
          UNROLL for (int l = 0; l < 16; l++) {
            lane[l] = S(step)(kind, lane[l], load_some(from + (i + l) * inner, filled), other[v]);
          }
        }
      }
      UNROLL for (int l = 0; l < 16; l++) group[l][v] = lane[l];
      for (ptrdiff_t i = whole; i < block; i++) {
        V here = filled == L ? load_full(from + i * inner) : load_some(from + i * inner, filled);
        group[i - whole][v] = S(step)(kind, group[i - whole][v], here, other[v]);
      }
    }
    x += block * inner;
    r += block;
  }
  for (int v = 0; v < vectors; v++) {
    if (!first) {
      for (int l = 0; l < 16; l++) group[l][v] = total[l][v] + group[l][v];
    }
    for (int half = 8; half >= 1; half /= 2) {
      for (int l = 0; l < half; l++) group[l][v] = S(join)(kind, group[l][v], group[l + half][v]);
    }
    if (v + 1 < vectors || last == L) store(out + v * L, group[0][v]);
    else store_part(out + v * L, group[0][v], last);
  }
}

/// One kind over chunks begin ..< end of [outer, n, inner]: a chunk is a row where inner is 1, else up to column_chunk
/// The next numbers of `ways` rows of one lane, `apart` from each other, into the lane's sums.
INLINE void S(wide_step)(
  const reduced kind, const int ways, ptrdiff_t columns, const T *x, ptrdiff_t apart, const T *centre, T *lane) {
  const bool centred = kind == of_deviations || kind == of_exponentials;
  ptrdiff_t v = 0;
  for (; v + L <= columns; v += L) {
    V sum = load_full(lane + v), other = centred ? load_full(centre + v) : (V)0;
    UNROLL for (int w = 0; w < ways; w++) sum = S(step)(kind, sum, load_full(x + w * apart + v), other);
    store(lane + v, sum);
  }
  if (v < columns) {
    const ptrdiff_t rest = columns - v;
    V sum = load_full(lane + v), other = centred ? load_some(centre + v, rest) : (V)0;
    UNROLL for (int w = 0; w < ways; w++) sum = S(step)(kind, sum, load_some(x + w * apart + v, rest), other);
    store(lane + v, sum);
  }
}

/// The same for at most wide_columns, read along the rows, four of a lane at a time, while the sums of all lanes stay in
/// the first-level cache. For rows that are a power of two apart: there the same columns of many rows compete for a few
/// places in the cache.
INLINE void S(down_wide)(
  const reduced kind, ptrdiff_t n, ptrdiff_t inner, ptrdiff_t columns, const T *x, const T *centre, T *out) {
  T group[16][wide_columns], total[16][wide_columns];
  const ptrdiff_t filled = (columns + L - 1) / L * L, size = 16 * group_rows;
  for (int l = 0; l < 16; l++) {
    for (ptrdiff_t v = 0; v < filled; v += L) store(&group[l][v], S(start)(kind));
  }
  for (ptrdiff_t r = 0, count; r < n; r += count, x += count * inner) {
    if (S(grouped)(kind) && r > 0 && r % size == 0) {
      for (int l = 0; l < 16; l++) {
        for (ptrdiff_t v = 0; v < filled; v += L) {
          V sum = load_full(&group[l][v]);
          store(&total[l][v], r == size ? sum : load_full(&total[l][v]) + sum);
          store(&group[l][v], (V)0);
        }
      }
    }
    count = n - r < 64 ? n - r : 64;
    for (ptrdiff_t l = 0; l < 16; l++) {
      if (count == 64) {
        S(wide_step)(kind, 4, columns, x + l * inner, 16 * inner, centre, group[l]);
      } else {
        for (ptrdiff_t i = l; i < count; i += 16) {
          S(wide_step)(kind, 1, columns, x + i * inner, 0, centre, group[l]);
        }
      }
    }
  }
  for (ptrdiff_t v = 0; v < columns; v += L) {
    V lane[16];
    for (int l = 0; l < 16; l++) {
      lane[l] = load_full(&group[l][v]);
      if (S(grouped)(kind) && n > size) lane[l] = load_full(&total[l][v]) + lane[l];
    }
    for (int half = 8; half >= 1; half /= 2) {
      for (int l = 0; l < half; l++) lane[l] = S(join)(kind, lane[l], lane[l + half]);
    }
    if (v + L <= columns) store(out + v, lane[0]);
    else store_part(out + v, lane[0], columns - v);
  }
}

/// columns of one outer index.
#define KIND(name, kind) \
  static void S(name)( \
    ptrdiff_t begin, ptrdiff_t end, ptrdiff_t n, ptrdiff_t inner, const T *x, const T *centre, T *out) { \
    if (inner == 1) { \
      ptrdiff_t o = begin; \
      if (n <= 16 * group_rows) { \
        for (; o + 4 <= end; o += 4) { \
          S(four_rows)(kind, n, x + o * n, kind == of_deviations ? centre + o : NULL, out + o); \
        } \
      } \
      for (; o < end; o++) { \
        out[o] = S(row)(kind, n, x + o * n, NULL, kind == of_deviations ? centre[o] : 0); \
      } \
      return; \
    } \
    const ptrdiff_t width = chunk_vectors * L, chunks = (inner + column_chunk - 1) / column_chunk; \
    for (ptrdiff_t c = begin, several; c < end; c += several) { \
      const ptrdiff_t o = c / chunks, start = c % chunks * column_chunk; \
      several = chunks - c % chunks < end - c ? chunks - c % chunks : end - c; \
      const ptrdiff_t stop = inner < start + several * column_chunk ? inner : start + several * column_chunk; \
      const bool wide = stop - start >= 2 * column_chunk && meets_in_cache(n, inner * (ptrdiff_t)sizeof(T)); \
      for (ptrdiff_t i = start, most = wide ? wide_columns : width; i < stop; i += most) { \
        const ptrdiff_t columns = stop - i < most ? stop - i : most, at = o * inner + i; \
        const T *from = x + o * n * inner + i, *middle = kind == of_deviations ? centre + at : NULL; \
        if (wide) S(down_wide)(kind, n, inner, columns, from, middle, out + at); \
        else S(down)(kind, n, inner, columns, from, middle, out + at); \
      } \
    } \
  }
KIND(reduce_sum, of_sum)
KIND(reduce_max, of_max)
KIND(reduce_min, of_min)
KIND(reduce_prod, of_prod)
KIND(reduce_squares, of_squares)
KIND(reduce_deviations, of_deviations)
#undef KIND

/// Rows begin ..< end of [count, rows, length].
#define PIECES(name, kind) \
  static void S(name)( \
    ptrdiff_t begin, ptrdiff_t end, ptrdiff_t count, ptrdiff_t length, ptrdiff_t apart, const T *x, T *out) { \
    ptrdiff_t o = begin; \
    for (; o + 4 <= end; o += 4) { \
      S(rows_in_pieces)(kind, 4, count, length, apart, x + o * length, length, out + o); \
    } \
    for (; o < end; o++) S(rows_in_pieces)(kind, 1, count, length, apart, x + o * length, 0, out + o); \
  }
PIECES(pieces_sum, of_sum)
PIECES(pieces_max, of_max)
PIECES(pieces_min, of_min)
PIECES(pieces_prod, of_prod)
PIECES(pieces_squares, of_squares)
#undef PIECES

/// What threads share of a long row, and what is made of it.
#define LONG(name, kind) \
  static void S(name##_groups)(ptrdiff_t begin, ptrdiff_t end, const T *x, const T *y, T centre, T *lanes) { \
    S(groups)(kind, begin, end, x, y, centre, lanes); \
  } \
  static T S(name##_row)(ptrdiff_t n, const T *x, const T *y, T centre, const T *lanes) { \
    return S(row_from)(kind, n, x, y, centre, lanes); \
  }
LONG(sum, of_sum)
LONG(squares, of_squares)
LONG(deviations, of_deviations)
LONG(products, of_products)
#undef LONG

/// Down the columns of [n, inner]: for each the first index of its largest (smallest) number, or of its first NaN.
static void S(extreme_down)(bool largest, ptrdiff_t n, ptrdiff_t inner, const T *x, int64_t *out) {
  for (ptrdiff_t i = 0; i < inner; i += chunk_vectors * L) {
    V best[chunk_vectors];
    I at[chunk_vectors];
    ptrdiff_t width = inner - i < chunk_vectors * L ? inner - i : chunk_vectors * L;
    int vectors = (int)((width + L - 1) / L);
    ptrdiff_t last = width - (vectors - 1) * L;
    for (ptrdiff_t r = 0; r < n; r++) {
      const T *row = x + r * inner + i;
      for (int j = 0; j < vectors; j++) {
        V v = j + 1 < vectors || last == L ? load_full(row + j * L) : load_some(row + j * L, last);
        if (r == 0) {
          best[j] = v;
          at[j] = (I)0;
          continue;
        }
        I better = (best[j] == best[j]) & ((v != v) | (largest ? v > best[j] : v < best[j]));
        best[j] = sel(better, v, best[j]);
        at[j] = (at[j] & ~better) | ((I)(E)r & better);
      }
    }
    for (ptrdiff_t k = 0; k < width; k++) out[i + k] = at[k / L][k % L];
  }
}

/// The first index of the largest (smallest) number, or of the first NaN.
static ptrdiff_t S(first_extreme)(bool largest, ptrdiff_t n, const T *x) {
  T extreme = largest ? S(row)(of_max, n, x, NULL, 0) : S(row)(of_min, n, x, NULL, 0);
  bool none = extreme != extreme;
  I lane;
  for (int l = 0; l < L; l++) lane[l] = l;
  for (ptrdiff_t i = 0; i < n; i += L) {
    const ptrdiff_t rest = n - i;
    V v = rest < L ? load_some(x + i, rest) : load_full(x + i);
    I hit = none ? v != v : v == (V)extreme;
    if (rest < L) hit &= first_lanes(v, rest);
    if (any(hit)) return i + (ptrdiff_t)__builtin_reduce_min((hit & lane) | (~hit & (I)(E)L));
  }
  return 0;
}
