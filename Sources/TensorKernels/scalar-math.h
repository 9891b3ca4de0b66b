// The parts of the elementary functions that are one number at a time, the same on every instruction set.
#pragma once
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/// An angle beyond the reach of a three-part π/2: |x| = quadrant · π/2 + high + low.
typedef struct {
  double high, low;
  int64_t quadrant;
} nbk_angle;

/// Reduces a finite |x| ≥ 2²⁰ exactly as far as float64 can tell (Payne and Hanek, 1983): only the bits of 2/π that
/// meet the fraction and the quadrant of x · 2/π are multiplied.
nbk_angle nbk_reduce_angle(double x);

/// C99's special cases of x raised to y, given what the general formula makes of |x| and y.
static inline double nbk_pow_special(double x, double y, double general) {
  if (y == 0.0 || x == 1.0) return 1.0;
  if (x != x || y != y) return x + y;
  double size = fabs(x);
  bool whole = floor(y) == y;
  bool odd = whole && fabs(y) < 0x1p53 && ((int64_t)y & 1) != 0;
  double result = general;
  if (isinf(y)) {
    result = size == 1.0 ? 1.0 : (size > 1.0) == (y > 0.0) ? INFINITY : 0.0;
  } else if (size == 0.0) {
    result = y > 0.0 ? 0.0 : INFINITY;
  } else if (isinf(x)) {
    result = y > 0.0 ? INFINITY : 0.0;
  } else if (x < 0.0 && !whole) {
    return NAN;
  }
  return signbit(x) && odd ? -result : result;
}
