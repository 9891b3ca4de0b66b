// float32 functions that take part of their work from tables of 16 numbers, which a processor with vectors of 16 looks up in
// one step: sigmoid, silu, gelu's slope. Part of a template (see `each-isa.h`), read by `elementary.h`.
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
/// 2^(j/16) to 12 bits, less j · 2¹⁹ as an integer so that n's bits can be added as they are; and by how much r has to be
/// shifted so that exp(-r/2) makes up for the rest.
static const float nbk_root[16] = {
  0x1p+0f, 0x1.fb6p-1f, 0x1.f72p-1f, 0x1.f38p-1f, 0x1.f06p-1f, 0x1.edep-1f, 0x1.ecp-1f, 0x1.eacp-1f, 0x1.eap-1f,
  0x1.ea2p-1f, 0x1.eacp-1f, 0x1.ec4p-1f, 0x1.ee8p-1f, 0x1.f1ap-1f, 0x1.f58p-1f, 0x1.fa4p-1f};
static const float nbk_root_shift[16] = {
  0x0p+0f, 0x1.40ea36p-12f, -0x1.51eb06p-12f, -0x1.ae102ap-13f, -0x1.ab493p-12f, -0x1.0bd64ap-12f, 0x1.ca8cep-15f,
  0x1.6e6bdp-12f, -0x1.c00c4p-13f, 0x1.3ef782p-12f, -0x1.29552p-12f, -0x1.696bfcp-13f, -0x1.7b9c1cp-13f,
  0x1.c81dd6p-14f, -0x1.b1d1bap-16f, -0x1.6ed6bap-13f};
/// R(a) = Φ(-a) · exp(a²/2), half of the scaled complementary error function of a/√2, in pieces that are an eighth of a power
/// of two wide in a + 2.75 and stand at its exponent's last bit and its first three others: R(centre + u) =
/// tail · (1 + c1 u + … + c6 u⁶) within 2⁻²⁷. The centres are chosen such that R there is a number of 12 bits within 2⁻²⁸
/// (after Gal, 1986).
static const float nbk_gelu_centre[16] = {
  0x1.708f2ap+2f, 0x1.aefb5ep+2f, 0x1.efd80ap+2f, 0x1.057802p-3f, 0x1.7cf208p-2f, 0x1.414024p-1f, 0x1.bd863ep-1f,
  0x1.2092dcp+0f, 0x1.7dac62p+0f, 0x1.fdcf8p+0f, 0x1.40191cp+1f, 0x1.7f1132p+1f, 0x1.bf156cp+1f, 0x1.0026b4p+2f,
  0x1.1ffb5p+2f, 0x1.3fa8aap+2f};
static const float nbk_gelu_tail[16] = {
  0x1.13ep-4f, 0x1.db4p-5f, 0x1.9f2p-5f, 0x1.cfcp-2f, 0x1.858p-2f, 0x1.4aap-2f, 0x1.1f4p-2f, 0x1.f5ep-3f, 0x1.a72p-3f,
  0x1.596p-3f, 0x1.216p-3f, 0x1.f2cp-4f, 0x1.b46p-4f, 0x1.828p-4f, 0x1.5b6p-4f, 0x1.3b6p-4f};
static const float nbk_gelu_c1[16] = {
  -0x1.50da86p-3f, -0x1.23fd52p-3f, -0x1.003058p-3f, -0x1.81a73p-1f, -0x1.5a866ep-1f, -0x1.375f18p-1f, -0x1.1a9fc4p-1f,
  -0x1.005e9cp-1f, -0x1.c299c8p-2f, -0x1.7f2dp-2f, -0x1.4a6bbep-2f, -0x1.226ba2p-2f, -0x1.01d7b6p-2f, -0x1.cdd158p-3f,
  -0x1.a27844p-3f, -0x1.7e514p-3f};
static const float nbk_gelu_c2[16] = {
  0x1.b097f8p-6f, 0x1.46dccap-6f, 0x1.f94a6cp-7f, 0x1.cec378p-2f, 0x1.7f1636p-2f, 0x1.3ca1ep-2f, 0x1.0a120ap-2f,
  0x1.be04fcp-3f, 0x1.6031b4p-3f, 0x1.04ecf2p-3f, 0x1.8b63a6p-4f, 0x1.35b5dcp-4f, 0x1.ed962ap-5f, 0x1.8f46b8p-5f,
  0x1.4a02eap-5f, 0x1.14e6eep-5f};
static const float nbk_gelu_c3[16] = {
  -0x1.0f8256p-8f, -0x1.67727cp-9f, -0x1.eb5524p-10f, -0x1.dad0a4p-3f, -0x1.6f05c6p-3f, -0x1.1ab73p-3f, -0x1.bcf698p-4f,
  -0x1.5c7884p-4f, -0x1.f578f6p-5f, -0x1.48f8d4p-5f, -0x1.bbdf6ep-6f, -0x1.39133ap-6f, -0x1.c3a06cp-7f, -0x1.4c4bc6p-7f,
  -0x1.f7cab8p-8f, -0x1.85f5c6p-8f};
static const float nbk_gelu_c4[16] = {
  0x1.4d931cp-11f, 0x1.84aa18p-12f, 0x1.d75766p-13f, 0x1.b07242p-4f, 0x1.3ad222p-4f, 0x1.c7df1p-5f, 0x1.528cc2p-5f,
  0x1.f33958p-6f, 0x1.4a944ap-6f, 0x1.84956p-7f, 0x1.d7853ap-8f, 0x1.2de668p-8f, 0x1.8ce32ep-9f, 0x1.0b213ap-9f,
  0x1.752a8cp-10f, 0x1.0b7e68p-10f};
static const float nbk_gelu_c5[16] = {
  -0x1.94e2b4p-14f, -0x1.a01058p-15f, -0x1.c0913p-16f, -0x1.66e83ep-5f, -0x1.eef6f4p-6f, -0x1.52d138p-6f,
  -0x1.dd63f2p-7f, -0x1.4d2ca6p-7f, -0x1.9b27ccp-8f, -0x1.b4628p-9f, -0x1.df9812p-10f, -0x1.184d9cp-10f,
  -0x1.517deap-11f, -0x1.a1679p-12f, -0x1.0d94dep-12f, -0x1.66f83cp-13f};
static const float nbk_gelu_c6[16] = {
  0x1.e1bap-17f, 0x1.ae7412p-18f, 0x1.a2ab1cp-19f, 0x1.1368eep-6f, 0x1.654a7ap-7f, 0x1.d5ccb2p-8f, 0x1.371bb2p-8f,
  0x1.a2463ep-9f, 0x1.d7f266p-10f, 0x1.c916f2p-11f, 0x1.d0d1b6p-12f, 0x1.edf868p-13f, 0x1.12142p-13f, 0x1.3c64f6p-14f,
  0x1.7a4b3ap-15f, 0x1.d33258p-16f};
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

/// For a in 0…8.2: exp(-a²/2) = bell · (1 + p) and Φ(-a) = tail · bell · (1 + w) · (1 + p), where tail and bell have 12 bits
/// each, so that their product is exact.
typedef struct {
  vf bell, tail, p, w;
} NBK_NAME(bell_parts);
INLINE NBK_NAME(bell_parts) normal_parts(vf a) {
  // a² = -n · 2 ln 2 + r
  vf t = vfma(a * a, (vf)-0x1.715476p-1f, (vf)0x1.8p19f), n = t - 0x1.8p19f;
  vi root = (vi)t, piece = (vi)(a + 2.75f) >> 20;
  vf r = vfma(a, a, n * 0x1.62ep+0f);  // n times 13 bits is exact
  r = r + vfma(n, (vf)0x1.0bfbe8p-14f, lookup(nbk_root_shift, root));
  vf u = a - lookup(nbk_gelu_centre, piece);
  vf q = vfma(u, lookup(nbk_gelu_c6, piece), lookup(nbk_gelu_c5, piece));
  q = vfma(u, q, lookup(nbk_gelu_c4, piece));
  q = vfma(u, q, lookup(nbk_gelu_c3, piece));
  q = vfma(u, q, lookup(nbk_gelu_c2, piece));
  return (NBK_NAME(bell_parts)){
    .bell = (vf)((root << 19) + (vi)lookup(nbk_root, root)),
    .tail = lookup(nbk_gelu_tail, piece),
    .p = r * vfma(r, vfma(r, (vf)-0x1.5556e6p-6f, (vf)0x1.0001f6p-3f), (vf)-0.5f),
    .w = u * vfma(u, q, lookup(nbk_gelu_c1, piece))};
}
/// Φ(x) + x · φ(x): what it is left of zero, or 1 less that.
INLINE vf gelu_slope_general(vf x) {
  vf a = vabs(x), density = a * 0x1.988454p-2f;
  NBK_NAME(bell_parts) part = normal_parts(a);
  vf below = part.tail - density, lost = (part.tail - below) - density;
  vf left = vfma(below, part.p, vfma(part.tail, part.w * (1.0f + part.p), lost));
  return sel(x < 0.0f, vfma(part.bell, below, part.bell * left), vfma(-part.bell, below, 1.0f - part.bell * left));
}
