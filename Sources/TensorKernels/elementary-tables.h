// float32 functions that take part of their work from tables of 16 numbers, which a processor with vectors of 16 looks up in
// one step: sigmoid, silu, gelu. Part of a template (see `each-isa.h`), read by `elementary.h`.
// Coefficients: interpolation at Chebyshev nodes in 200-bit arithmetic.
#ifndef ELEMENTARY_TABLES
#define ELEMENTARY_TABLES
/// 2^(j/16) and what float32 loses of it.
static const float nbk_root_high[16] = {
  0x1p+0f, 0x1.0b5586p+0f, 0x1.172b84p+0f, 0x1.2387a6p+0f, 0x1.306fep+0f, 0x1.3dea64p+0f, 0x1.4bfdaep+0f,
  0x1.5ab07ep+0f, 0x1.6a09e6p+0f, 0x1.7a1148p+0f, 0x1.8ace54p+0f, 0x1.9c4918p+0f, 0x1.ae89fap+0f, 0x1.c199bep+0f,
  0x1.d5818ep+0f, 0x1.ea4afap+0f};
static const float nbk_root_low[16] = {
  0x0p+0f, 0x1.9f3122p-25f, -0x1.c15742p-27f, 0x1.ceac48p-25f, 0x1.4636e2p-25f, 0x1.824684p-25f, -0x1.593abcp-25f,
  -0x1.5bd5ecp-27f, 0x1.9fcef4p-26f, -0x1.829fdp-25f, 0x1.15506ep-27f, 0x1.51f848p-27f, -0x1.a94b14p-26f,
  -0x1.3d56b2p-27f, -0x1.822dbcp-27f, 0x1.52486cp-27f};
/// 2^(j/16) to 12 bits, and by how much r has to be shifted so that exp(-r/2) makes up for the rest.
static const float nbk_root[16] = {
  0x1p+0f, 0x1.0b6p+0f, 0x1.172p+0f, 0x1.238p+0f, 0x1.306p+0f, 0x1.3dep+0f, 0x1.4cp+0f, 0x1.5acp+0f, 0x1.6ap+0f,
  0x1.7a2p+0f, 0x1.8acp+0f, 0x1.9c4p+0f, 0x1.ae8p+0f, 0x1.c1ap+0f, 0x1.d58p+0f, 0x1.ea4p+0f};
static const float nbk_root_shift[16] = {
  0x0p+0f, 0x1.40ea36p-12f, -0x1.51eb06p-12f, -0x1.ae102ap-13f, -0x1.ab493p-12f, -0x1.0bd64ap-12f, 0x1.ca8cep-15f,
  0x1.6e6bdp-12f, -0x1.c00c4p-13f, 0x1.3ef782p-12f, -0x1.29552p-12f, -0x1.696bfcp-13f, -0x1.7b9c1cp-13f,
  0x1.c81dd6p-14f, -0x1.b1d1bap-16f, -0x1.6ed6bap-13f};
/// R(a) = Φ(-a) · exp(a²/2), half of the scaled complementary error function of a/√2, in pieces of width 17/32 around the
/// multiples of that: R(centre + u) = tail · (1 + c1 u + … + c6 u⁶) within 2⁻²⁶. The centres are chosen such that R there is a
/// number of 12 bits within 2⁻²⁷ (after Gal, 1986).
static const float nbk_gelu_centre[16] = {
  0x1.31439ep-3f, 0x1.05a19ep-1f, 0x1.088264p+0f, 0x1.90c71p+0f, 0x1.10436ep+1f, 0x1.519412p+1f, 0x1.9b15a4p+1f,
  0x1.dc435ep+1f, 0x1.103782p+2f, 0x1.31113ep+2f, 0x1.560ecep+2f, 0x1.7479ep+2f, 0x1.9961eep+2f, 0x1.b8ff04p+2f,
  0x1.d9dc5cp+2f, 0x1.fe93f4p+2f};
static const float nbk_gelu_tail[16] = {
  0x1.c86p-2f, 0x1.638p-2f, 0x1.074p-2f, 0x1.99ap-3f, 0x1.48ap-3f, 0x1.152p-3f, 0x1.d58p-4f, 0x1.9cap-4f, 0x1.6dcp-4f,
  0x1.496p-4f, 0x1.28p-4f, 0x1.112p-4f, 0x1.f34p-5f, 0x1.d0ep-5f, 0x1.b1cp-5f, 0x1.938p-5f};
static const float nbk_gelu_c1[16] = {
  -0x1.7dfe22p-1f, -0x1.46b996p-1f, -0x1.098382p-1f, -0x1.b75976p-2f, -0x1.6fc804p-2f, -0x1.3e617ep-2f,
  -0x1.134be6p-2f, -0x1.ea3ad2p-3f, -0x1.b6f248p-3f, -0x1.8e35d6p-3f, -0x1.682168p-3f, -0x1.4da7aep-3f,
  -0x1.322666p-3f, -0x1.1dd838p-3f, -0x1.0b53cap-3f, -0x1.f26e4cp-4f};
static const float nbk_gelu_c2[16] = {
  0x1.c70feap-2f, 0x1.590b02p-2f, 0x1.db51fcp-3f, 0x1.502e78p-3f, 0x1.e36a5ep-4f, 0x1.70a5a4p-4f, 0x1.17b76ap-4f,
  0x1.bfe7dap-5f, 0x1.69fc04p-5f, 0x1.2bb842p-5f, 0x1.ece928p-6f, 0x1.a8991ep-6f, 0x1.66b8ccp-6f, 0x1.3978d6p-6f,
  0x1.12c32ap-6f, 0x1.de82c8p-7f};
static const float nbk_gelu_c3[16] = {
  -0x1.d01ap-3f, -0x1.3e13fap-3f, -0x1.7c9f1p-4f, -0x1.d5db18p-5f, -0x1.273e5p-5f, -0x1.91b6d6p-6f, -0x1.0e74c4p-6f,
  -0x1.887f18p-7f, -0x1.2030eap-7f, -0x1.b5cc22p-8f, -0x1.48debap-8f, -0x1.081b94p-8f, -0x1.9c4b76p-9f,
  -0x1.5206aep-9f, -0x1.15d744p-9f, -0x1.c54304p-10f};
static const float nbk_gelu_c4[16] = {
  0x1.a475e4p-4f, 0x1.07f6f4p-4f, 0x1.16ec52p-5f, 0x1.30c09ap-6f, 0x1.52ea8cp-7f, 0x1.a01e56p-8f, 0x1.f4ec08p-9f,
  0x1.48061ep-9f, 0x1.b876p-10f, 0x1.375c12p-10f, 0x1.a9b7dep-11f, 0x1.3cefe2p-11f, 0x1.cf7764p-12f, 0x1.71035cp-12f,
  0x1.05f6bp-12f, 0x1.abae26p-13f};
static const float nbk_gelu_c5[16] = {
  -0x1.5b83ap-5f, -0x1.954e48p-6f, -0x1.7cf76ep-7f, -0x1.745364p-8f, -0x1.72d19p-9f, -0x1.97a7e8p-10f,
  -0x1.c1e152p-11f, -0x1.0dae32p-11f, -0x1.4ab2c2p-12f, -0x1.ace26ep-13f, -0x1.f6457cp-14f, -0x1.ba6e38p-14f,
  -0x1.f2bfdep-15f, -0x1.295dd4p-15f, -0x1.131b0ap-14f, -0x1.97a998p-16f};
static const float nbk_gelu_c6[16] = {
  0x1.0c52e6p-6f, 0x1.0ae44p-7f, 0x1.b5d3a4p-9f, 0x1.886838p-10f, 0x1.717a04p-11f, 0x1.da2042p-13f, 0x1.3c358ep-13f,
  0x1.5a919ap-12f, 0x1.9b5898p-13f, 0x1.4402fcp-16f, 0x1.3f23dcp-14f, 0x1.c82ba6p-14f, 0x1.a61668p-16f,
  -0x1.83d4d4p-14f, 0x1.613fc6p-13f, -0x1.e80d3p-17f};
#endif

/// y · 2^⌊n⌋ for n in -120…120, where t = n + 1.5 · 2¹⁹: n in steps of a sixteenth.
INLINE vf times_power(vf y, vf t, vf n) {
#if NBK_X86 && NBK_REGISTER == 512
  (void)t;
  UNROLL for (int q = 0; q < NBK_VECTORS; q++) {
    __m512 part, power;
    memcpy(&part, (char *)&y + q * 64, 64);
    memcpy(&power, (char *)&n + q * 64, 64);
    part = _mm512_scalef_ps(part, power);
    memcpy((char *)&y + q * 64, &part, 64);
  }
  return y;
#else
  (void)n;
  return y * (vf)((((vi)t << 19) & (vi)(int32_t)0xff800000) + 0x3f800000);
#endif
}

/// sigmoid(x) = y + y · rest for |x| < 80, where y = 1 / (1 + e) with e = exp(-x) = 2^(n/16) · (1 + p). Sums carry what they
/// lose.
INLINE vf sigmoid_parts(vf x, vf *rest) {
  vf t = vfma(x, (vf)-0x1.715476p+0f, (vf)0x1.8p19f), n = t - 0x1.8p19f;
  vf r = vfma(n, (vf)-0x1.7f7d1cp-20f, vfma(n, (vf)-0x1.62e4p-1f, -x));  // the inner one is exact
  vf p = r * vfma(r, vfma(r, (vf)0x1.5556e6p-3f, (vf)0x1.0001f6p-1f), (vf)1.0f);
  vi root = (vi)t;
  vf scale = times_power(lookup(nbk_root_high, root), t, n);
  vf tail = vfma(scale, p, times_power(lookup(nbk_root_low, root), t, n));
  vf large = vmax(scale, (vf)1.0f), small = vmin(scale, (vf)1.0f), sum = large + small;
  vf d = sum + tail, lost = ((sum - d) + tail) + (small - (sum - large));
  vf y = 1.0f / d;
  *rest = vfma(-y, lost, vfma(-y, d, (vf)1.0f));
  return y;
}
INLINE vf sigmoid_general(vf x) {
  vf rest, y = sigmoid_parts(x, &rest);
  return vfma(y, rest, y);
}
INLINE vf silu_general(vf x) {
  vf rest, y = sigmoid_parts(x, &rest), product = x * y;
  return product - vfma(-product, rest, vfma(-x, y, product));  // in this order -0 stays -0
}

/// a · Φ(-a) = y + the result, for a in 0…8.2; the last of y's bits is not yet right.
INLINE vf gelu_tail_parts(vf a, vf *y) {
  // a² = -n · 2 ln 2 + r. The table's numbers have 12 bits each, so their product is exact, and what is left are factors
  // close to 1.
  vf square = a * a, square_low = vfma(a, a, -square);
  vf t = vfma(square, (vf)-0x1.715476p-1f, (vf)0x1.8p19f), n = t - 0x1.8p19f;
  vi root = (vi)t, piece = (vi)vfma(a, (vf)0x1.e1e1e2p+0f, (vf)0x1.8p23f);
  vf shift = vfma(n, (vf)0x1.0bfbe8p-14f, square_low) + lookup(nbk_root_shift, root);
  vf r = vfma(n, (vf)0x1.62ep+0f, square) + shift;  // the product's sum is exact
  vf p = r * vfma(r, vfma(r, (vf)-0x1.5556e6p-6f, (vf)0x1.0001f6p-3f), (vf)-0.5f);
  vf u = a - lookup(nbk_gelu_centre, piece);
  vf q = vfma(u, lookup(nbk_gelu_c6, piece), lookup(nbk_gelu_c5, piece));
  q = vfma(u, q, lookup(nbk_gelu_c4, piece));
  q = vfma(u, q, lookup(nbk_gelu_c3, piece));
  q = vfma(u, q, lookup(nbk_gelu_c2, piece));
  vf w = u * vfma(u, q, lookup(nbk_gelu_c1, piece));
  vf factor = times_power(lookup(nbk_root, root) * lookup(nbk_gelu_tail, piece), t, n);
  *y = a * factor;
  return vfma(*y, w, vfma(*y, vfma(p, w, p), vfma(a, factor, -*y)));
}
INLINE vf gelu_general(vf x) {
  vf y, rest = gelu_tail_parts(vabs(x), &y);
  // x⁺ - (y + rest), with what the first difference loses.
  vf top = sel(x < 0.0f, (vf)0.0f, x), d = top - y;
  return d - (rest - ((top - d) - y));
}
