// Softmax, its relatives and their gradients on one row. Written once for T, V, L. Part of a template (see
// `reduce-template.h`).

/// For each vector of the row: `value` of x and maybe g, stored to out.
#define ROW_MAP(n, value, part_value) \
  { \
    ptrdiff_t i = 0; \
    for (; i + L <= (n); i += L) store(out + i, value); \
    if (i < (n)) { \
      ptrdiff_t rest = (n) - i; \
      store_part(out + i, part_value, rest); \
    } \
  }

static void S(softmax)(ptrdiff_t n, const T *x, T *out) {
  V largest = (V)S(row)(of_max, n, x, NULL, 0);
  ROW_MAP(n, v_exp(load_full(x + i) - largest), v_exp(load_some(x + i, rest) - largest))
  V sum = (V)S(row)(of_sum, n, out, NULL, 0);
  ROW_MAP(n, load_full(out + i) / sum, load_some(out + i, rest) / sum)
}

/// The same for fours of rows, of at most 16 · group_rows numbers: none of a four waits for another.
static void S(softmax_fours)(ptrdiff_t rows, ptrdiff_t n, const T *x, T *out) {
  for (ptrdiff_t r = 0; r < rows; r += 4) {
    T largest[4], sum[4];
    S(four_rows)(of_max, n, x, NULL, largest);
    for (int w = 0; w < 4; w++, x += n, out += n) {
      V centre = (V)largest[w];
      ROW_MAP(n, v_exp(load_full(x + i) - centre), v_exp(load_some(x + i, rest) - centre))
    }
    out -= 4 * n;
    S(four_rows)(of_sum, n, out, NULL, sum);
    for (int w = 0; w < 4; w++, out += n) {
      V total = (V)sum[w];
      ROW_MAP(n, load_full(out + i) / total, load_some(out + i, rest) / total)
    }
  }
}

/// log(sum(exp(x - largest))).
INLINE T S(log_of_sum)(ptrdiff_t n, const T *x, T largest) {
  return v_log((V)S(row)(of_exponentials, n, x, NULL, largest))[0];
}

static void S(log_softmax)(ptrdiff_t n, const T *x, T *out) {
  T largest = S(row)(of_max, n, x, NULL, 0);
  V centre = (V)largest, log_sum = (V)S(log_of_sum)(n, x, largest);
  ROW_MAP(n, load_full(x + i) - centre - log_sum, load_some(x + i, rest) - centre - log_sum)
}

/// The same for fours of rows, as many at a time as stay in the first-level cache: the logarithms of all their sums take
/// as long as those of a few.
static void S(log_softmax_fours)(ptrdiff_t rows, ptrdiff_t n, const T *x, T *out) {
  enum { most = 16, cached = 4096 };
  const ptrdiff_t several = most * n <= cached ? most : 4;
  for (ptrdiff_t here; rows > 0; rows -= here) {
    T largest[most], sum[most] = {0};
    here = rows < several ? rows : several;
    for (ptrdiff_t r = 0; r < here; r += 4) {
      S(four_rows)(of_max, n, x + r * n, NULL, largest + r);
      S(four_rows)(of_exponentials, n, x + r * n, largest + r, sum + r);
    }
    for (ptrdiff_t r = 0; r < here; r += L) store(sum + r, v_log(load_full(sum + r)));
    for (ptrdiff_t r = 0; r < here; r++, x += n, out += n) {
      V centre = (V)largest[r], log_sum = (V)sum[r];
      ROW_MAP(n, load_full(x + i) - centre - log_sum, load_some(x + i, rest) - centre - log_sum)
    }
  }
}

static void S(softmax_gradient)(ptrdiff_t n, const T *y, const T *g, T *out) {
  V sum = (V)S(row)(of_products, n, g, y, 0);
  ROW_MAP(
    n, load_full(y + i) * (load_full(g + i) - sum), load_some(y + i, rest) * (load_some(g + i, rest) - sum))
}

static void S(log_softmax_gradient)(ptrdiff_t n, const T *y, const T *g, T *out) {
  V sum = (V)S(row)(of_sum, n, g, NULL, 0);
  ROW_MAP(
    n, load_full(g + i) - v_exp(load_full(y + i)) * sum,
    load_some(g + i, rest) - v_exp(load_some(y + i, rest)) * sum)
}

static T S(log_sum_exp)(ptrdiff_t n, const T *x) {
  T largest = S(row)(of_max, n, x, NULL, 0);
  return largest == INFINITY || largest == -INFINITY ? largest : largest + S(log_of_sum)(n, x, largest);
}

/// `rows` ≤ entropy_rows rows: their maxima, then their sums, then the logarithms of all sums at once.
static void S(cross_entropy)(
  ptrdiff_t rows, ptrdiff_t n, const T *x, const int64_t *labels, T *loss, T *log_sum) {
  T largest[entropy_rows], sum[entropy_rows];
  ptrdiff_t r = 0;
  if (n <= 16 * group_rows) {
    for (; r + 4 <= rows; r += 4) {
      S(four_rows)(of_max, n, x + r * n, NULL, largest + r);
      S(four_rows)(of_exponentials, n, x + r * n, largest + r, sum + r);
    }
  }
  for (; r < rows; r++) {
    largest[r] = S(row)(of_max, n, x + r * n, NULL, 0);
    sum[r] = S(row)(of_exponentials, n, x + r * n, NULL, largest[r]);
  }
  T *out = sum;
  ROW_MAP(rows, v_log(load_full(sum + i)), v_log(load_some(sum + i, rest)))
  for (r = 0; r < rows; r++) {
    log_sum[r] = largest[r] + sum[r];
    loss[r] = labels[r] < 0 ? 0 : sum[r] - (x[r * n + labels[r]] - largest[r]);
  }
}

static void S(cross_entropy_gradient)(ptrdiff_t n, const T *x, int64_t label, T log_sum, T g, T *out) {
  if (label < 0) {
    memset(out, 0, (size_t)n * sizeof(T));
    return;
  }
  T at_label = (v_exp((V)(x[label] - log_sum))[0] - 1) * g;
  V centre = (V)log_sum, factor = (V)g;
  ROW_MAP(
    n, v_exp(load_full(x + i) - centre) * factor, v_exp(load_some(x + i, rest) - centre) * factor)
  out[label] = at_label;
}
#undef ROW_MAP

/// Columns that one call covers.
static const ptrdiff_t S(down_width) = chunk_vectors * L;

/// For each row and each vector of `width` neighbouring columns: `value` of `here`, the vector at p, and the vectors
/// a and b that belong to the columns, stored to out.
#define DOWN_MAP(p, a, b, value) \
  for (ptrdiff_t r = 0; r < n; r++) { \
    for (ptrdiff_t i = 0; i < width; i += L) { \
      const bool whole = i + L <= width; \
      V here = whole ? load_full((p) + r * inner + i) : load_some((p) + r * inner + i, width - i); \
      V above = load_full((a) + i), below = load_full((b) + i); \
      (void)above, (void)below; \
      V result = value; \
      if (whole) store(out + r * inner + i, result); \
      else store_part(out + r * inner + i, result, width - i); \
    } \
  }

/// Softmax or its logarithm down `width` ≤ chunk_vectors · L neighbouring columns of n rows, `inner` apart: the same
/// operations in the same order as along rows.
static void S(softmax_down)(bool logarithm, ptrdiff_t n, ptrdiff_t inner, ptrdiff_t width, const T *x, T *out) {
  T largest[chunk_vectors * L] = {0}, sum[chunk_vectors * L] = {0};
  S(down)(of_max, n, inner, width, x, NULL, largest);
  if (logarithm) {
    S(down)(of_exponentials, n, inner, width, x, largest, sum);
    for (ptrdiff_t i = 0; i < width; i += L) store(sum + i, v_log(load_full(sum + i)));
    DOWN_MAP(x, largest, sum, here - above - below)
  } else {
    DOWN_MAP(x, largest, sum, v_exp(here - above))
    S(down)(of_sum, n, inner, width, out, NULL, sum);
    DOWN_MAP(out, sum, sum, here / above)
  }
}

static void S(softmax_gradient_down)(
  bool logarithm, ptrdiff_t n, ptrdiff_t inner, ptrdiff_t width, const T *y, const T *g, T *out) {
  T sum[chunk_vectors * L] = {0};
#define UPSTREAM (whole ? load_full(g + r * inner + i) : load_some(g + r * inner + i, width - i))
  if (logarithm) {
    S(down)(of_sum, n, inner, width, g, NULL, sum);
    DOWN_MAP(y, sum, sum, UPSTREAM - v_exp(here) * above)
  } else {
    DOWN_MAP(y, sum, sum, UPSTREAM * here)
    S(down)(of_sum, n, inner, width, out, NULL, sum);
    DOWN_MAP(y, sum, sum, here * (UPSTREAM - above))
  }
#undef UPSTREAM
}
#undef DOWN_MAP
