// Elementary functions on vectors: the float64 ones, and the float32 ones made from a float64 core and one rounding.
// Part of a template (see `each-isa.h`). Fused (`vfma`) are what is left of a division, the polynomials in float64 and all
// that takes a part from tables; exp and tanh of float32, on which training rests, are not, so that they are fast also
// where a CPU has no fma.
// Polynomials: interpolation at Chebyshev nodes in 400-bit arithmetic; the bounds stand beside them.
// Their measured errors: `Accuracy` at the end of TensorKernels.h.
#ifndef ROUNDER
/// Adding this to |x| < 2⁵¹ rounds x to an integer, which then stands in the low bits.
#define ROUNDER 0x1.8p52
#define LOG2E 0x1.71547652b82fep+0
#define SQRT_HALF_BITS 0x3fe6a09e667f3bcdLL
#define ONE_BITS 0x3ff0000000000000LL
#include "scalar-math.h"
#endif

// MARK: Polynomials, constant term first

// In pairs and fours (Estrin, 1960): the terms don't wait for each other, and a processor has more vectors under way.

INLINE vf poly6(vf x, float a, float b, float c, float d, float e, float f) {
  vf x2 = x * x;
  return ((a + x * b) + x2 * (c + x * d)) + x2 * x2 * (e + x * f);
}
INLINE vd poly4(vd x, vd x2, double a, double b, double c, double d) {
  return vfma(x2, vfma(x, (vd)d, (vd)c), vfma(x, (vd)b, (vd)a));
}
INLINE vd poly6(vd x, double a, double b, double c, double d, double e, double f) {
  vd x2 = x * x;
  return vfma(x2 * x2, vfma(x, (vd)f, (vd)e), poly4(x, x2, a, b, c, d));
}
INLINE vd poly7(vd x, double a, double b, double c, double d, double e, double f, double g) {
  vd x2 = x * x;
  return vfma(x2 * x2, vfma(x2, (vd)g, vfma(x, (vd)f, (vd)e)), poly4(x, x2, a, b, c, d));
}
INLINE vd poly8(vd x, double a, double b, double c, double d, double e, double f, double g, double h) {
  vd x2 = x * x;
  return vfma(x2 * x2, poly4(x, x2, e, f, g, h), poly4(x, x2, a, b, c, d));
}
INLINE vd poly11(
  vd x, double a, double b, double c, double d, double e, double f, double g, double h, double i, double j, double k) {
  vd x2 = x * x, x4 = x2 * x2;
  vd low = vfma(x4, poly4(x, x2, e, f, g, h), poly4(x, x2, a, b, c, d));
  return vfma(x4 * x4, vfma(x2, (vd)k, vfma(x, (vd)j, (vd)i)), low);
}
INLINE vd poly12(
  vd x, double a, double b, double c, double d, double e, double f, double g, double h, double i, double j, double k,
  double l) {
  vd x2 = x * x, x4 = x2 * x2;
  vd low = vfma(x4, poly4(x, x2, e, f, g, h), poly4(x, x2, a, b, c, d));
  return vfma(x4 * x4, poly4(x, x2, i, j, k, l), low);
}

// MARK: float64

/// exp(r + low) - 1 - r for |r| ≤ ln 2 / 2 and a low below r's last place; relative to exp(r) - 1 within 2⁻⁶⁰.
INLINE vd exp_tail(vd r, vd low) {
  vd q = poly11(
    r, 0x1.0000000000000p-1, 0x1.5555555555557p-3, 0x1.5555555555556p-5, 0x1.11111111100dcp-7, 0x1.6c16c16c162d4p-10,
    0x1.a01a01abe7fe1p-13, 0x1.a01a01a6d889cp-16, 0x1.71de0231960ebp-19, 0x1.27e4db646b17ep-22, 0x1.af4de97ca4194p-26,
    0x1.1f730349868cep-29);
  return r * r * q + low;
}

/// x + x_low = n · ln 2 + r + low; gives n + ROUNDER.
INLINE vd exp_reduce(vd x, vd x_low, vd *r, vd *low) {
  vd t = x * LOG2E + ROUNDER, n = t - ROUNDER;
  vd high = x - n * 0x1.62e42feep-1;  // exact: 32 bits times 11
  vd rest = n * 0x1.a39ef35793c76p-33 - x_low;
  *r = high - rest;
  *low = (high - *r) - rest;
  return t;
}

/// 2ⁿ for a whole n in -1022…1023, given n + ROUNDER.
INLINE vd power_of_two(vd t) { return (vd)(((vl)t << 52) + (vl)ONE_BITS); }

/// factor · exp(x + x_low). In steps: 2ⁿ alone would leave the range at both ends, and so may exp(x) without the
/// factor.
INLINE vd exp_times(vd factor, vd x, vd x_low) {
  x = sel(x > 800.0, (vd)800.0, sel(x < -800.0, (vd)-800.0, x));
  vd r, low;
  vd t = exp_reduce(x, x_low, &r, &low);
  vd sum = 1.0 + r, y = sum + (((1.0 - sum) + r) + exp_tail(r, low));
  vd half = (t - ROUNDER) * 0.5 + ROUNDER;
  vd other = (t - ROUNDER) - (half - ROUNDER) + ROUNDER;
  return factor * y * power_of_two(half) * power_of_two(other);
}
INLINE vd v_exp(vd x) { return exp_times((vd)1.0, x, (vd)0.0); }

/// exp(x) - 1 = the result + rest, for |x| ≤ 710.
INLINE vd expm1_split(vd x, vd *rest) {
  vd r, low;
  vd t = exp_reduce(x, (vd)0.0, &r, &low);
  vd tail = exp_tail(r, low), p = r + tail, p_low = (r - p) + tail;
  vd half_scale = power_of_two(t - 1.0);  // half of it: 2¹⁰²⁴ would be infinite
  vd a = half_scale * p, b = half_scale - 0.5, sum = a + b, part = sum - a;
  *rest = ((a - (sum - part)) + (b - part) + half_scale * p_low) * 2.0;
  return sum * 2.0;
}
INLINE vd v_expm1(vd x) {
  vd rest, y = expm1_split(sel(x > 710.0, (vd)710.0, sel(x < -40.0, (vd)-40.0, x)), &rest);
  return sel(x == 0.0, x, sel(vabs(rest) < INFINITY, y + rest, y));
}

/// x = m · 2ᵉ with m in [√½, √2), for a positive normal x.
INLINE vd split_power(vd x, vd *e) {
  vl shifted = (vl)x - SQRT_HALF_BITS + ONE_BITS;
  vl exponent = shifted & (vl)0x7ff0000000000000LL;
  typedef uint64_t vu __attribute__((ext_vector_type(NBK_BITS / 64)));
  *e = (vd)((vl)((vu)exponent >> 52) | (vl)0x4330000000000000LL) - (0x1p52 + 1023.0);
  return (vd)((vl)x - (exponent - ONE_BITS));
}

/// s · (f - R) of log(1 + f) = f - s · (f - R), where s = f / (2 + f) and R = z P(z), z = s²; P within 2⁻⁵⁹.
INLINE vd log_tail(vd f) {
  vd s = f / (2.0 + f), z = s * s;
  vd R = z
    * poly8(
           z, 0x1.5555555555555p-1, 0x1.9999999999a3ap-2, 0x1.2492492476765p-2, 0x1.c71c7201f207cp-3,
           0x1.745cf8c4c7bcap-3, 0x1.3b1c42e3df02cp-3, 0x1.0fbd2bafa02d6p-3, 0x1.0c1263e1bac13p-3);
  return s * (f - R);
}
INLINE vd log_special(vd x, vd y) {
  y = sel(x == 0.0, (vd)-INFINITY, y);
  y = sel(x < 0.0, (vd)NAN, y);
  return sel((x == INFINITY) | (x != x), x, y);
}
#define LN2_HIGH 0x1.62e42fefa3800p-1
#define LN2_LOW 0x1.ef35793c76730p-45

/// The logarithm of a positive normal number.
INLINE vd log_normal(vd x) {
  vd e, m = split_power(x, &e), f = m - 1.0;
  return e * LN2_HIGH + (f - (log_tail(f) - e * LN2_LOW));
}
INLINE vd v_log(vd x) {
  vl tiny = x < 0x1p-1022;
  vd e, m = split_power(sel(tiny, x * 0x1p54, x), &e);
  e = sel(tiny, e - 54.0, e);
  vd f = m - 1.0;
  return log_special(x, e * LN2_HIGH + (f - (log_tail(f) - e * LN2_LOW)));
}

INLINE vd v_log1p(vd x) {
  vd u = 1.0 + x, e, m = split_power(u, &e);
  vl near = e == 0.0;
  vd lost = sel(x > 1.0, 1.0 - (u - x), x - (u - 1.0)) / u;
  vd f = sel(near, x, m - 1.0), c = sel(near, (vd)0.0, lost);
  vd y = e * LN2_HIGH + (f - (log_tail(f) - (e * LN2_LOW + c)));
  return sel(x == 0.0, x, log_special(u, y));
}

INLINE vd v_tanh(vd x) {
  vd size = vabs(x);
  vd low, t = expm1_split(sel(size > 22.0, (vd)44.0, size + size), &low);
  vd d = t + 2.0, d_low = sel(t > 2.0, (t - d) + 2.0, (2.0 - d) + t) + low;
  vd inverse = 1.0 / d, y = t / d;
  return vsign_of(x, y + (low - y * d_low) * inverse);
}

INLINE vd v_sigmoid(vd x) {
  vd e = v_exp(-vabs(x)), d = 1.0 + e, d_low = (1.0 - d) + e;
  vd y = sel(x < 0.0, e, (vd)1.0) / d;
  return y - y * (d_low / d);
}

/// x = quadrant · π/2 + r + low for |x| < 2²⁰.
INLINE vl reduce_small_angle(vd x, vd *r, vd *low) {
  vd t = x * 0x1.45f306dc9c883p-1 + ROUNDER, n = t - ROUNDER;
  vd a = x - n * 0x1.921fb544p+0;   // exact: 33 bits times 20
  vd w = n * 0x1.0b4611a6p-34;      // exact
  vd b = a - w, back = a - b;
  vd rest = (a - (b + back)) + (back - w) - n * 0x1.3198a2e037073p-69;
  *r = b + rest;
  *low = (b - *r) + rest;
  return (vl)t;
}
/// The same for any x.
INLINE vl reduce_angle(vd x, vd *r, vd *low) {
  vl quadrant = reduce_small_angle(x, r, low);
  vl large = ~(vabs(x) < 0x1p20);
  if (any(large)) {
    for (int i = 0; i < LD; i++) {
      if (!large[i]) continue;
      if (!isfinite(x[i])) {
        (*r)[i] = NAN;
        continue;
      }
      nbk_angle angle = nbk_reduce_angle(x[i]);
      bool negative = x[i] < 0.0;
      (*r)[i] = negative ? -angle.high : angle.high;
      (*low)[i] = negative ? -angle.low : angle.low;
      quadrant[i] = negative ? -angle.quadrant : angle.quadrant;
    }
  }
  return quadrant;
}
/// sin within 2⁻⁵⁷ and cos within 2⁻⁶⁰ for |r| ≤ π/4.
INLINE vd sin_near(vd r, vd low) {
  vd z = r * r;
  vd p = poly7(
    z, -0x1.5555555555555p-3, 0x1.1111111111110p-7, -0x1.a01a01a019936p-13, 0x1.71de3a54605eep-19,
    -0x1.ae64541266378p-26, 0x1.61217ec01749dp-33, -0x1.ab17a79237a19p-41);
  return r + (z * r * p + low * (1.0 - 0.5 * z));
}
INLINE vd cos_near(vd r, vd low) {
  vd z = r * r, half = 0.5 * z, w = 1.0 - half;
  vd p = poly7(
    z, 0x1.5555555555555p-5, -0x1.6c16c16c16c16p-10, 0x1.a01a01a019d0ap-16, -0x1.27e4fb7712bdfp-22,
    0x1.1eed8deb6d561p-29, -0x1.9394b9c9c20a4p-37, 0x1.ab783376962cfp-45);
  return w + (((1.0 - w) - half) + (z * z * p - r * low));
}
/// One of both, with the sign that it has in a quadrant.
INLINE vd sine_in_quadrant(vl quadrant, vd sine, vd cosine) {
  return (vd)((vl)sel((quadrant & 1) == 0, sine, cosine) ^ ((quadrant & 2) << 62));
}
/// The sine of an angle `turn` quadrants further on.
INLINE vd sin_turned(vd x, int64_t turn) {
  vd r, low;
  vl quadrant = reduce_angle(x, &r, &low) + turn;
  return sine_in_quadrant(quadrant, sin_near(r, low), cos_near(r, low));
}
/// Both for 0 ≤ x < 2²⁰, with the bits of `v_sin` and `v_cos`.
INLINE void sin_and_cos_small(vd x, vd *sine, vd *cosine) {
  vd r, low;
  vl quadrant = reduce_small_angle(x, &r, &low);
  vd s = sin_near(r, low), c = cos_near(r, low);
  *sine = sine_in_quadrant(quadrant, s, c);
  *cosine = sine_in_quadrant(quadrant + 1, s, c);
}
INLINE vd v_sin(vd x) { return sel(vabs(x) < 0x1p-27, x, sin_turned(x, 0)); }
INLINE vd v_cos(vd x) { return sin_turned(x, 1); }
INLINE vd v_tan(vd x) {
  vd r, low;
  vl odd = (reduce_angle(x, &r, &low) & 1) != 0;
  vd s = sin_near(r, low), c = cos_near(r, low);
  vd y = sel(odd, -c, s) / sel(odd, s, c);
  return sel(vabs(x) < 0x1p-27, x, y);
}

/// exp(a²) erfc(a) for a in 0…28, within 2⁻⁵³: a polynomial in (a - 3) / (a + 3), over a + 3.
INLINE vd erfc_scaled(vd a) {
  vd inverse = 1.0 / (a + 3.0), t = (a - 3.0) * inverse;
  vd high = poly12(
    t, -0x1.25182f3355697p-16, -0x1.3eb3f8c766705p-18, 0x1.72e2af09cf5abp-19, 0x1.0bf62ac15f42cp-20,
    -0x1.b24e7ba3c2c33p-22, -0x1.f23c958d4b4bdp-23, 0x1.6dd322fb1ce4fp-25, 0x1.a065a4fb761a8p-25, 0x1.9c094fe47840ap-31,
    -0x1.caeb51e0af553p-28, -0x1.2e110b2b98fc9p-30, 0x1.b154674e5c899p-33);
  vd low = poly12(
    t, 0x1.12f21ddd9f5e2p+0, -0x1.c44c471baa376p-1, 0x1.2e326945de2adp-1, -0x1.3deb21415dcf2p-2, 0x1.e995f11b181ebp-4,
    -0x1.b78993d6a9b92p-6, -0x1.3dd3e716ac889p-10, 0x1.8dae3a2282d7fp-9, -0x1.1f78e0a98e3ebp-11, -0x1.2238fc7fe72f9p-12,
    0x1.c32512801dd4dp-14, 0x1.fdfefb14ef247p-16);
  vd t2 = t * t, t4 = t2 * t2;
  return (low + t4 * t4 * t4 * high) * inverse;
}
INLINE vd v_erf(vd x) {
  vd size = vabs(x), z = x * x;
  vd p = poly12(
    z, -0x1.812746b0379e7p-2, 0x1.ce2f21a042bd7p-4, -0x1.b82ce312882f8p-6, 0x1.565bcd0e434bbp-8, -0x1.c02db3f4735cbp-11,
    0x1.f9a324ddf0f34p-14, -0x1.f4d21efdafc7dp-17, 0x1.b9e2333703249p-20, -0x1.5f39372686202p-23, 0x1.f8d476ab1a455p-27,
    -0x1.3c1e91b012003p-30, 0x1.0f8a27a51ad26p-34);
  vd near = x + (x * 0x1.06eba8214db69p-3 + x * z * p);  // 2/√π - 1 apart: x itself is exact
  vd a = sel(size > 6.0, (vd)6.0, size);
  vd far = vsign_of(x, 1.0 - v_exp(-(a * a)) * erfc_scaled(a));
  return vsign_of(x, sel(size < 1.0, near, sel(x != x, x, far)));
}
/// The normal distribution function, given exp(-x²/2): relative to itself also where it is small.
INLINE vd normal_below(vd x, vd bell) {
  vd a = vabs(x) * 0x1.6a09e667f3bcdp-1;
  vd tail = 0.5 * bell * erfc_scaled(sel(a > 28.0, (vd)28.0, a));
  return sel(x > 0.0, 1.0 - tail, tail);
}
/// high + low = a · b exactly (Dekker, 1971), for sizes below 2⁹⁹⁶.
INLINE vd multiply_exactly(vd a, vd b, vd *low) {
  vd p = a * b;
  vd ta = a * 0x1.0000002p+27, a1 = ta - (ta - a), a2 = a - a1;
  vd tb = b * 0x1.0000002p+27, b1 = tb - (tb - b), b2 = b - b1;
  *low = ((a1 * b1 - p) + a1 * b2 + a2 * b1) + a2 * b2;
  return p;
}
/// exp(-x²/2) with the square's rounding made good: far out it would cost hundreds of ULP.
INLINE vd bell_curve(vd x) {
  vd c = sel(vabs(x) > 64.0, (vd)64.0, x);
  vd low, square = multiply_exactly(c, c, &low);
  return exp_times((vd)1.0, square * -0.5, low * -0.5);
}
INLINE vd v_gelu(vd x) { return x * normal_below(x, bell_curve(x)); }
INLINE vd gelu_slope(vd x) {
  vd bell = bell_curve(x), density = 0x1.9884533d43651p-2 * bell;
  return normal_below(x, bell) + x * density;  // NaN for ±∞, as PyTorch's
}
INLINE vd v_rsqrt(vd x) { return 1.0 / vsqrt(x); }
INLINE vd v_silu(vd x) {
  vd size = vabs(x), d = 1.0 + v_exp(-size);
  // On the left x · exp(x) / d in this order: exp(x) leaves the range before the product does.
  vd left = exp_times(x / d, -size, (vd)0.0);
  left = sel(x < -800.0, x * 0.0, left);  // NaN for -∞, as PyTorch's
  return sel(x < 0.0, left, x / d);
}
INLINE vd v_softplus(vd x) { return sel(x > 20.0, x, v_log1p(v_exp(x))); }

/// log x = high + low within about 2⁻⁶⁴ of itself, for a positive finite x.
INLINE vd log_exactly(vd x, vd *low) {
  vl tiny = x < 0x1p-1022;
  vd e, m = split_power(sel(tiny, x * 0x1p54, x), &e);
  e = sel(tiny, e - 54.0, e);
  vd f = m - 1.0, t = 2.0 + f, t_low = f - (t - 2.0);
  vd s = f / t, back_low, back = multiply_exactly(s, t, &back_low);
  vd s_low = (((f - back) - back_low) - s * t_low) / t;
  vd z_low, z = multiply_exactly(s, s, &z_low);
  z_low += 2.0 * s * s_low;
  // log m = s · (2 + (2/3) z + z² P(z)), P within 2⁻⁶⁵ of the whole.
  vd g_low, g = multiply_exactly(z, (vd)0x1.5555555555555p-1, &g_low);
  g_low += z_low * 0x1.5555555555555p-1 + z * 0x1.5555555555555p-55;
  g_low += z * z
    * poly8(
             z, 0x1.999999999999ap-2, 0x1.2492492492523p-2, 0x1.c71c71c6ea0c3p-3, 0x1.745d177b19a81p-3,
             0x1.3b13959b359a4p-3, 0x1.1118d38b0f57bp-3, 0x1.df7a598f77bc4p-4, 0x1.e047e001993cbp-4);
  vd a_low, a = multiply_exactly(s, g, &a_low);
  a_low += s * g_low + s_low * g + 2.0 * s_low;
  vd h = 2.0 * s + a, h_low = (2.0 * s - h) + a + a_low;
  vd k = e * LN2_HIGH, sum = k + h, part = sum - k;
  vd rest = (k - (sum - part)) + (h - part) + (h_low + e * LN2_LOW);
  vd high = sum + rest;
  *low = (sum - high) + rest;
  return high;
}
INLINE vd pow_patch(vd x, vd y, vd general) {
  vl rare = ~((x > 0.0) & (x < INFINITY) & (vabs(y) < INFINITY));
  if (any(rare)) {
    for (int i = 0; i < LD; i++) {
      if (rare[i]) general[i] = nbk_pow_special(x[i], y[i], general[i]);
    }
  }
  return general;
}
INLINE vd v_pow(vd x, vd y) {
  vd low, l = log_exactly(vabs(x), &low);
  vd c = sel(vabs(y) < 0x1p70, y, vsign_of(y, (vd)0x1p70));  // far beyond already: only x = 1 has a smaller logarithm
  vd p_low, p = multiply_exactly(l, c, &p_low);
  p_low = sel(vabs(p) < 800.0, p_low + c * low, (vd)0.0);
  vd high = p + p_low;
  return pow_patch(x, y, exp_times((vd)1.0, high, (p - high) + p_low));
}

// MARK: float32

// Most have a core in float64 with a relative error of at most 2⁻³⁰, which the one rounding to 24 bits turns into at
// most 0.51 ULP. The hottest (exp, tanh, and those in `elementary-tables.h`) stay in float32 and carry what their last
// sums lose.

/// exp(r) - 1 for |r| ≤ ln 2 / 2 within 2⁻³⁰·⁸ of itself.
INLINE vd expm1_near(vd r) {
  return vfma(
    r * r,
    poly6(
      r, 0x1.0000000b9129bp-1, 0x1.5555555a78ed4p-3, 0x1.5554e9063586ep-5, 0x1.1110e0f238322p-7, 0x1.6d43246b523b4p-10,
      0x1.a124f19fe89acp-13),
    r);
}
/// n + ROUNDER and x = n · ln 2 + r; for |x| < 2000 well within 2⁻⁴⁰.
INLINE vd exp_reduce_short(vd x, vd *r) {
  vd t = vfma(x, (vd)LOG2E, (vd)ROUNDER);
  *r = vfma(t - ROUNDER, (vd)-0x1.62e42fefa39efp-1, x);
  return t;
}
/// exp(x) for |x| ≤ 700 within 2⁻³⁰.
INLINE vd exp_short(vd x) {
  vd r, t = exp_reduce_short(x, &r);
  return (vd)((vl)(1.0 + expm1_near(r)) + ((vl)t << 52));
}
INLINE vd expm1_short(vd x) {
  vd r, t = exp_reduce_short(x, &r), scale = power_of_two(t);
  return vfma(scale, expm1_near(r), scale - 1.0);
}
/// x within ±limit; NaN stays.
INLINE vf within(vf x, float limit) { return sel(x > limit, (vf)limit, sel(x < -limit, (vf)-limit, x)); }
#define WIDENED(name, core) \
  INLINE vf name(vf x) { return narrow(core(widen_low(x)), core(widen_high(x))); }
WIDENED(exp_wide, exp_short)
WIDENED(expm1_wide, expm1_short)

/// exp(x) = (1 + p + p_low) · 2ⁿ for |x| ≤ 2¹⁵: n in the low bits of the result, p = exp(r) - 1 and what it lost.
INLINE vi exp_parts(vf x, vf *p, vf *p_low) {
  vf t = x * 0x1.715476p+0f + 0x1.8p23f, n = t - 0x1.8p23f;
  vf a = x - n * 0x1.62e4p-1f;  // exact: 15 bits times 8
  vf w = n * 0x1.7f7d1cp-20f, r = a - w, r_low = (a - r) - w;
  vf q = poly6(
    r, 0x1.000000p-1f, 0x1.555556p-3f, 0x1.5554e8p-5f, 0x1.1110e0p-7f, 0x1.6d4362p-10f, 0x1.a12528p-13f);
  vf tail = r * r * q + r_low;
  *p = r + tail;
  *p_low = (r - *p) + tail;
  return (vi)t;
}
/// x · 2ⁿ for x in [0.5, 2] and -125 ≤ n ≤ 126.
INLINE vf scaled(vf x, vi n) { return (vf)((vi)x + (n << 23)); }

/// `general` for numbers of a size below the limit, `wide` for the others and NaN. Which of the two a number takes
/// depends on that number alone, never on its neighbours.
#define BEYOND(x, limit, general, wide) \
  { \
    vf result = general; \
    return any_from(vabs(x), limit) ? sel(~(vabs(x) < (limit)), wide, result) : result; \
  }
INLINE vf exp_general(vf x) {
  vf p, p_low;
  vi n = exp_parts(x, &p, &p_low);
  vf sum = 1.0f + p;
  return scaled(sum + (((1.0f - sum) + p) + p_low), n);
}
INLINE vf v_exp(vf x) BEYOND(x, 87.0f, exp_general(x), exp_wide(within(x, 110.0f)))
INLINE vf v_expm1(vf x) { return sel(x == 0.0f, x, expm1_wide(within(x, 110.0f))); }

/// tanh |x| = t / (t + 2), and 1 - 2 / (t + 2) above 1, with t = exp(2|x|) - 1; both parts of the fraction with what
/// their sums lost.
INLINE vf v_tanh(vf x) {
  vf size = vabs(x), c = sel(size > 9.5f, (vf)9.5f, size);
  vf p, p_low;
  vi n = exp_parts(c + c, &p, &p_low);
  vf scale = (vf)((n << 23) + 0x3f800000), a = scale * p, b = scale - 1.0f;  // b is 0 or above |a|
  vf t = a + b, t_low = ((b - t) + a) + scale * p_low;
  vf d = t + 2.0f, back = d - t, d_low = ((t - (d - back)) + (2.0f - back)) + t_low;
  vi large = size > 1.0f;
  vf top = sel(large, (vf)2.0f, t), top_low = sel(large, (vf)0.0f, t_low);
  vf y = top / d, inverse = 0.5f * sel(large, y, 1.0f - y);
  y = y + (vfma(-y, d, top) + (top_low - y * d_low)) * inverse;
  return vsign_of(x, sel(x == 0.0f, size, sel(large, 1.0f - y, y)));
}

INLINE vd sigmoid_short(vd x) { return 1.0 / (1.0 + exp_short(-x)); }
WIDENED(sigmoid_wide, sigmoid_short)
/// Far left the factor is 0 and not what the clamp leaves, so that -∞ gives NaN as PyTorch's does.
INLINE vd silu_short(vd x) {
  vd c = sel(x > 150.0, (vd)150.0, sel(x < -150.0, (vd)-150.0, x));
  return x * sel(x < -150.0, (vd)0.0, sigmoid_short(c));
}
WIDENED(silu_wide, silu_short)
#include "elementary-tables.h"
INLINE vf v_sigmoid(vf x) BEYOND(x, 80.0f, sigmoid_general(x), sigmoid_wide(within(x, 110.0f)))
INLINE vf v_silu(vf x) BEYOND(x, 80.0f, silu_general(x), silu_wide(x))

/// log x within 2⁻³¹, for a positive finite x that float32 has: log(1 + f) = f + f² q(f).
INLINE vd log_short(vd x) {
  vd e, f = split_power(x, &e) - 1.0;
  vd q = poly11(
    f, -0x1.00000004c79e0p-1, 0x1.555554f86522ep-2, -0x1.ffffd9e7f7331p-3, 0x1.9999e696330b3p-3, -0x1.5561a05a39ebcp-3,
    0x1.2491db53f7a30p-3, -0x1.fd38beeea7792p-4, 0x1.c418401774dfep-4, -0x1.b9239243acac4p-4, 0x1.b1d4b50abbd06p-4,
    -0x1.ed50f4c9b6fafp-5);
  return e * 0x1.62e42fefa39efp-1 + (f + f * f * q);
}
INLINE vf log_special(vf x, vf y) {
  y = sel(x == 0.0f, (vf)-INFINITY, y);
  y = sel(x < 0.0f, (vf)NAN, y);
  return sel(~(x < INFINITY), x, y);
}
INLINE vf v_log(vf x) { return log_special(x, narrow(log_short(widen_low(x)), log_short(widen_high(x)))); }
/// log(1 + x) for x > -1 with 1 + x rounded to float64, and two terms of the series where that would show.
INLINE vd log1p_short(vd x) { return sel(vabs(x) < 0x1p-20, x - x * x * 0.5, log_short(1.0 + x)); }
WIDENED(log1p_wide, log1p_short)
INLINE vf v_log1p(vf x) {
  vf y = log1p_wide(x);
  y = sel(x == -1.0f, (vf)-INFINITY, sel(x < -1.0f, (vf)NAN, y));
  return sel(~(x < INFINITY) | (x == 0.0f), x, y);
}
INLINE vd softplus_short(vd x) {
  return sel((x > 20.0) | (x != x), x, log1p_short(exp_short(sel(x < -110.0, (vd)-110.0, sel(x > 21.0, (vd)21.0, x)))));
}
WIDENED(v_softplus, softplus_short)
/// 1 / s for s = √x, and what the root and the quotient lost: x = s² + r, 1 = y s + e.
INLINE vf v_rsqrt(vf x) {
  if (all_from(x, 0x1p-96f) && !any_from(x, 0x1p127f)) {
    vf s = vsqrt(x), y = 1.0f / s;
    vf e = vfma(-y, s, (vf)1.0f), r = vfma(-s, s, x);
    return y + y * (e - 0.5f * (r * y * y));
  }
  vi tiny = vabs(x) < 0x1p-96f;  // y² would leave the range
  vf c = sel(tiny, x * 0x1p64f, x), s = vsqrt(c), y = 1.0f / s;
  vf e = vfma(-y, s, (vf)1.0f), r = vfma(-s, s, c);
  vf better = y + y * (e - 0.5f * (r * y * y));
  better = sel(tiny, better * 0x1p32f, better);
  return sel((s > 0x1p-60f) & (s < 0x1p70f), better, y);  // else s is 0, ∞ or NaN
}
/// x - n · π for a whole or half n below 2²⁰; exact but for 2⁻⁵³ of itself.
INLINE vd less_turns(vd x, vd n) { return vfma(n, (vd)-0x1.1a62633145c07p-53, vfma(n, (vd)-0x1.921fb54442d18p+1, x)); }
/// sin r for |r| ≤ π/2 within 2⁻³⁵ of itself.
INLINE vd sin_short_near(vd r) {
  vd z = r * r, z2 = z * z;
  vd p = vfma(
    z2 * z2, (vd)-0x1.9a6858bb3bf07p-26,
    poly4(z, z2, -0x1.5555554767ba0p-3, 0x1.11110c49aeb0dp-7, -0x1.a017d98aa0d2ep-13, 0x1.71707dc6efc75p-19));
  return vfma(r * z, p, r);
}
/// Half turns, n + ROUNDER, change the sign.
INLINE vd turned(vd y, vd t) { return (vd)((vl)y ^ ((vl)t << 63)); }
INLINE vd sin_short(vd x) {
  vd t = vfma(x, (vd)0x1.45f306dc9c883p-2, (vd)ROUNDER);
  vd y = turned(sin_short_near(less_turns(x, t - ROUNDER)), t);
  vl large = ~(vabs(x) < 0x1p20);
  return any(large) ? sel(large, sin_turned(x, 0), y) : y;
}
INLINE vd cos_short(vd x) {
  vd t = vfma(x, (vd)0x1.45f306dc9c883p-2, (vd)-0.5) + ROUNDER;
  vd y = turned(-sin_short_near(less_turns(x, (t - ROUNDER) + 0.5)), t);
  vl large = ~(vabs(x) < 0x1p20);
  return any(large) ? sel(large, sin_turned(x, 1), y) : y;
}
WIDENED(sin_wide, sin_short)
WIDENED(v_cos, cos_short)
INLINE vf v_sin(vf x) { return sel(x == 0.0f, x, sin_wide(x)); }
WIDENED(v_tan, v_tan)

/// exp(a²) erfc(a) for a in 0…10.4 within 2⁻³³, as `erfc_scaled`.
INLINE vd erfc_scaled_short(vd a) {
  vd inverse = 1.0 / (a + 3.0), t = (a - 3.0) * inverse;
  return inverse
    * poly12(
        t, 0x1.12f21ddd9e733p+0, -0x1.c44c471cb3653p-1, 0x1.2e32694d8c7b4p-1, -0x1.3deb202738c73p-2,
        0x1.e995e93893f15p-4, -0x1.b78b1d19d17b4p-6, -0x1.3dca79525136cp-10, 0x1.8e1173b0ec259p-9,
        -0x1.1ed94d280d85dp-11, -0x1.2c7f2b58981e5p-12, 0x1.9b1568bd3367fp-14, 0x1.5375c05f874e0p-15);
}
/// -erf a = exp(-a · g(a)) - 1 for a in 0…4, with g from a polynomial that leaves 2⁻³³ of erf a.
INLINE vd erf_short(vd a) {
  vd g = poly12(
    a, 0x1.20dd7503b111ep+0, 0x1.45f307699af48p-1, 0x1.a4f4782169a10p-4, -0x1.39572a6a2b28dp-6, -0x1.da7c3ae4c8ba1p-13,
    0x1.c8af21ef237ffp-10, -0x1.5d992dea7c3cbp-11, 0x1.c51f10443dba9p-14, 0x1.1d64e43fbe0eap-17, -0x1.07d2c8035261dp-17,
    0x1.954bbc461224ap-20, -0x1.c642047f3c67dp-24);
  return expm1_short(-(a * g));
}
WIDENED(erf_wide, erf_short)
/// Beyond 4 it is 1 to all bits.
INLINE vf v_erf(vf x) {
  vf a = vabs(x);
  return vsign_of(x, vabs(erf_wide(sel(a > 4.0f, (vf)4.0f, a))));
}
/// exp(-x²/2) within 2⁻³⁰ where float32 has it.
INLINE vd bell_short(vd x) { return exp_short(sel(vabs(x) > 30.0, (vd)-450.0, x * x * -0.5)); }
INLINE vd normal_below_short(vd x, vd bell) {
  vd a = vabs(x) * 0x1.6a09e667f3bcdp-1;
  vd tail = 0.5 * bell * erfc_scaled_short(sel(a > 10.4, (vd)10.4, a));
  return sel(x < -30.0, (vd)0.0, sel(x > 0.0, 1.0 - tail, tail));
}
INLINE vd gelu_short(vd x) { return x * normal_below_short(x, bell_short(x)); }
WIDENED(gelu_wide, gelu_short)
#include "gelu.h"
INLINE vd gelu_slope_short(vd x) {
  vd bell = bell_short(x);
  // Beyond 30 nothing, and NaN for ±∞, as PyTorch's.
  return normal_below_short(x, bell) + sel(vabs(x) > 30.0, x * 0.0, x * (bell * 0x1.9884533d43651p-2));
}
WIDENED(gelu_slope_wide, gelu_slope_short)
INLINE vf gelu_slope(vf x) BEYOND(x, 8.2f, gelu_slope_general(x), gelu_slope_wide(x))
#undef WIDENED
#undef BEYOND

/// The general formula by one float64 product: 2⁻⁵³ of y log x, which is below 2⁷ where the result is finite.
INLINE vd pow_short(vd x, vd y) {
  vd p = y * v_log(vabs(x));
  return pow_patch(x, y, exp_short(sel(p > 700.0, (vd)700.0, sel(p < -700.0, (vd)-700.0, p))));
}
INLINE vf v_pow(vf x, vf y) {
  return narrow(pow_short(widen_low(x), widen_low(y)), pow_short(widen_high(x), widen_high(y)));
}

// MARK: Both

#define SIMPLE(V, I) \
  INLINE V v_neg(V x) { return -x; } \
  INLINE V v_abs(V x) { return vabs(x); } \
  INLINE V v_sign(V x) { return sel(x > 0, (V)1, sel(x < 0, (V)-1, (V)0)); } \
  INLINE V v_sqrt(V x) { return vsqrt(x); } \
  INLINE V v_relu(V x) { return sel(x < 0, (V)0, x); } \
  INLINE V v_floor(V x) { return vfloor(x); } \
  INLINE V v_ceil(V x) { return vceil(x); } \
  INLINE V v_round(V x) { return vround(x); } \
  INLINE V v_reciprocal(V x) { return 1 / x; } \
  INLINE V v_square(V x) { return x * x; } \
  INLINE V v_cube(V x) { return x * x * x; } \
  INLINE V v_add(V a, V b) { return a + b; } \
  INLINE V v_sub(V a, V b) { return a - b; } \
  INLINE V v_mul(V a, V b) { return a * b; } \
  INLINE V v_div(V a, V b) { return a / b; } \
  INLINE V v_max(V a, V b) { return vmax(a, b); } \
  INLINE V v_min(V a, V b) { return vmin(a, b); } \
  INLINE V v_elu(V a, V b) { return sel(a > 0, a, b * v_expm1(a)); } \
  INLINE V slope_relu(V y, V g) { return sel(y <= 0, (V)0, g); } \
  INLINE V slope_sigmoid(V y, V g) { return g * (1 - y) * y; } \
  INLINE V slope_tanh(V y, V g) { return g * (1 - y * y); } \
  INLINE V slope_sqrt(V y, V g) { return g / (2 * y); } \
  INLINE V slope_abs(V x, V g) { return g * v_sign(x); } \
  INLINE V slope_gelu(V x, V g) { return g * gelu_slope(x); } \
  INLINE V slope_silu(V x, V g) { \
    V s = v_sigmoid(x); \
    return g * (s * (1 + x * (1 - s))); \
  } \
  INLINE V slope_softplus(V x, V g) { return sel(x > 20, g, g * v_sigmoid(x)); } \
  INLINE V slope_erf(V x, V g) { return g * ((V)1.1283791670955126 * v_exp(-(x * x))); }
SIMPLE(vf, vi)
SIMPLE(vd, vl)
#undef SIMPLE
