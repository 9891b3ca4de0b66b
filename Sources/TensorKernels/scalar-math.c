// Reduction of large angles.
#include "scalar-math.h"

#pragma clang fp contract(off)

/// The binary digits of 2/π behind the point, 64 a word, the first ones first.
static const uint64_t two_over_pi[20] = {
  0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041, 0xfe5163abdebbc561, 0xb7246e3a424dd2e0,
  0x06492eea09d1921c, 0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41, 0x3991d639835339f4,
  0x9c845f8bbdf9283b, 0x1ff897ffde05980f, 0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d,
  0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08, 0x56033046fc7b6bab, 0xf0cfbc209af4361d,
};

/// 64 digits from digit `first` on; digit 1 is the first behind the point, and those before it are 0.
static uint64_t digits(int first) {
  int bit = first - 1;
  if (bit <= -64) return 0;
  if (bit < 0) return two_over_pi[0] >> -bit;
  int word = bit / 64, shift = bit % 64;
  uint64_t high = two_over_pi[word] << shift;
  return shift == 0 ? high : high | two_over_pi[word + 1] >> (64 - shift);
}

/// a · b = high + low exactly (Dekker, 1971).
static void multiply_exactly(double a, double b, double *high, double *low) {
  double p = a * b;
  double ta = a * 0x1.0000002p+27, a1 = ta - (ta - a), a2 = a - a1;
  double tb = b * 0x1.0000002p+27, b1 = tb - (tb - b), b2 = b - b1;
  *high = p;
  *low = ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2;
}

nbk_angle nbk_reduce_angle(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  uint64_t mantissa = (bits & 0xfffffffffffff) | 0x10000000000000;
  int exponent = (int)(bits >> 52 & 0x7ff) - 1075;  // |x| = mantissa · 2^exponent

  // Digits before `exponent - 1` give multiples of four quadrants. From there on, 192 of them times the mantissa,
  // modulo 2¹⁹²: two bits of quadrant, then the fraction.
  int first = exponent - 1;
  uint64_t d2 = digits(first), d1 = digits(first + 64), d0 = digits(first + 128);
  unsigned __int128 low = (unsigned __int128)d0 * mantissa;
  unsigned __int128 middle = (unsigned __int128)d1 * mantissa + (uint64_t)(low >> 64);
  uint64_t high = d2 * mantissa + (uint64_t)(middle >> 64);

  unsigned __int128 top = (unsigned __int128)high << 64 | (uint64_t)middle;
  int64_t quadrant = (int64_t)(high >> 62);
  __int128 fraction = (__int128)(top << 2 | (uint64_t)low >> 62);
  if (fraction < 0) quadrant += 1;  // to the nearest multiple of π/2; the fraction is in [-1/2, 1/2) as it stands

  double f_high = (double)fraction;
  double f_low = (double)(fraction - (__int128)f_high);
  f_high *= 0x1p-128;
  f_low *= 0x1p-128;
  double r_high, r_low;
  multiply_exactly(f_high, 0x1.921fb54442d18p+0, &r_high, &r_low);
  r_low += f_high * 0x1.1a62633145c07p-54 + f_low * 0x1.921fb54442d18p+0;
  double sum = r_high + r_low;
  return (nbk_angle){.high = sum, .low = (r_high - sum) + r_low, .quadrant = quadrant};
}
