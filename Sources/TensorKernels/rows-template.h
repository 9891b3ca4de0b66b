// Plain loops over rows, which the compiler turns into this set's vectors. Part of a template (see `each-isa.h`).

#define REVERSE(name, E) \
  static void NBK_NAME(reverse_##name)(ptrdiff_t n, const E *restrict last, E *restrict out) { \
    const E *first = last - (n - 1); \
    for (ptrdiff_t i = 0; i < n; i++) out[i] = first[n - 1 - i]; \
  }
#define REPEAT(name, E) \
  static void NBK_NAME(repeat_##name)(ptrdiff_t n, E x, E *out) { \
    for (ptrdiff_t i = 0; i < n; i++) out[i] = x; \
  }
REVERSE(words, uint32_t)
REPEAT(words, uint32_t)
REVERSE(double_words, uint64_t)
REPEAT(double_words, uint64_t)
REVERSE(bytes, uint8_t)
REPEAT(bytes, uint8_t)
#undef REVERSE
#undef REPEAT

/// Whether all of n indices lie in 0 ..< size: none has its sign bit set, nor what is left to the last one.
static bool NBK_NAME(all_fit)(ptrdiff_t n, const int64_t *indices, ptrdiff_t size) {
  uint64_t signs = 0;
  for (ptrdiff_t i = 0; i < n; i++) signs |= (uint64_t)indices[i] | ((uint64_t)size - 1 - (uint64_t)indices[i]);
  return signs >> 63 == 0;
}

/// The first of n numbers that is not at most `bound` (at least, where `least`), or NaN; n where there is none.
static ptrdiff_t NBK_NAME(first_beyond)(ptrdiff_t n, const float *x, float bound, bool least) {
  enum { piece = 64 };
  ptrdiff_t i = 0;
  for (; i + piece <= n; i += piece) {
    int within = 0;
    if (least) {
      for (int j = 0; j < piece; j++) within += x[i + j] >= bound;
    } else {
      for (int j = 0; j < piece; j++) within += x[i + j] <= bound;
    }
    if (within != piece) break;
  }
  while (i < n && (least ? x[i] >= bound : x[i] <= bound)) i++;
  return i;
}

/// How many of n bytes are not 0.
static ptrdiff_t NBK_NAME(count_set)(ptrdiff_t n, const uint8_t *mask) {
  ptrdiff_t total = 0;
  for (ptrdiff_t i = 0; i < n; i++) total += mask[i] != 0;
  return total;
}

/// Rows of `bytes`, a multiple of 64, by index. What a row a little further on needs is asked for early: rows lie anywhere.
static void NBK_NAME(gather_lines)(
  ptrdiff_t begin, ptrdiff_t end, size_t bytes, const char *x, const int64_t *indices, char *out) {
  enum { line = 64, ahead = 8 };
  for (ptrdiff_t i = begin; i < end; i++) {
    if (i + ahead < end) {
      const char *next = x + (size_t)indices[i + ahead] * bytes;
      for (size_t at = 0; at < bytes; at += line) __builtin_prefetch(next + at);
    }
    const char *from = x + (size_t)indices[i] * bytes;
    char *to = out + (size_t)i * bytes;
    for (size_t at = 0; at < bytes; at += line) memcpy(to + at, from + at, line);
  }
}

/// memcpy for runs as long as a matrix's row, which seldom begin on a cache line: no store of whole lines crosses one.
/// As many bytes as a line has at least.
static void NBK_NAME(copy_run)(size_t bytes, const char *restrict from, char *restrict to) {
  enum { line = 64, lines = 4 };
  const size_t last = bytes - line;
  size_t at = line - (uintptr_t)to % line;
  memcpy(to, from, line);
  for (; at + lines * line <= last; at += lines * line) {
    char held[lines][line];
    for (int i = 0; i < lines; i++) memcpy(held[i], from + at + i * line, line);
    for (int i = 0; i < lines; i++) memcpy(to + at + i * line, held[i], line);
  }
  for (; at < last; at += line) memcpy(to + at, from + at, line);
  memcpy(to + last, from + last, line);
}
