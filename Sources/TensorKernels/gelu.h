// gelu of float32 from tables of 64 numbers. Part of a template (see `each-isa.h`), read by `elementary.h`.
// Coefficients: interpolation at Chebyshev nodes in 140-bit arithmetic.
#ifndef GELU_TABLES
#define GELU_TABLES
/// Φ(-a) for a below 8.22 in pieces, over each of which it changes by a factor of 1.7: 0.78 a² + 1.3 a rounded is the piece.
/// In it Φ(-(centre + u)) = value + slope u + k2 u² + … + k6 u⁶ within 2⁻²⁷ of itself. The centres are chosen such that
/// `value` is exact within 2⁻²⁹·⁵ and `slope` within 2⁻²⁷·⁵ (after Gal, 1986).
static const float nbk_below_centre[64] = {
  0x1.426ef6p-3f, 0x1.2104c6p-1f, 0x1.ec3b32p-1f, 0x1.4b7126p+0f, 0x1.93f434p+0f, 0x1.d3cb4cp+0f, 0x1.084ed8p+1f,
  0x1.22a8aap+1f, 0x1.3cb8aep+1f, 0x1.5515f8p+1f, 0x1.6cb87cp+1f, 0x1.82214ap+1f, 0x1.960be8p+1f, 0x1.ab4c9cp+1f,
  0x1.bea9f2p+1f, 0x1.d042cp+1f, 0x1.e23b0cp+1f, 0x1.f44374p+1f, 0x1.02d22p+2f, 0x1.0b139ap+2f, 0x1.133994p+2f,
  0x1.1b55d2p+2f, 0x1.22a502p+2f, 0x1.2a5784p+2f, 0x1.31925cp+2f, 0x1.38c1b8p+2f, 0x1.3fef2cp+2f, 0x1.471aaap+2f,
  0x1.4da42cp+2f, 0x1.549674p+2f, 0x1.5afbc2p+2f, 0x1.61d854p+2f, 0x1.6822p+2f, 0x1.6e7f9ap+2f, 0x1.74aabap+2f,
  0x1.7ae13ep+2f, 0x1.8102p+2f, 0x1.86acd8p+2f, 0x1.8cab94p+2f, 0x1.925114p+2f, 0x1.97ef1ep+2f, 0x1.9dcf0ep+2f,
  0x1.a33e42p+2f, 0x1.a8f9b8p+2f, 0x1.ae3298p+2f, 0x1.b3db9cp+2f, 0x1.b91f1ep+2f, 0x1.be6622p+2f, 0x1.c3b85p+2f,
  0x1.c8cf38p+2f, 0x1.ce027ap+2f, 0x1.d2c514p+2f, 0x1.d7e434p+2f, 0x1.dd0004p+2f, 0x1.e1b0bap+2f, 0x1.e6987ep+2f,
  0x1.eb8b28p+2f, 0x1.f037a4p+2f, 0x1.f52098p+2f, 0x1.fa01aap+2f, 0x1.fe5ee2p+2f, 0x1.019a82p+3f, 0x1.03dc1p+3f,
  0x1.0634cp+3f};
static const float nbk_below_value[64] = {
  0x1.bff2d4p-2f, 0x1.25145ep-2f, 0x1.586ddap-3f, 0x1.903b2ep-4f, 0x1.d55p-5f, 0x1.1519cap-5f, 0x1.3eee14p-6f,
  0x1.7b775p-7f, 0x1.b556e8p-8f, 0x1.f8f396p-9f, 0x1.1f13ccp-9f, 0x1.4f0294p-10f, 0x1.8c8ac6p-11f, 0x1.b9f9bcp-12f,
  0x1.fb50d8p-13f, 0x1.2c9e58p-13f, 0x1.59e6d4p-14f, 0x1.85d67ap-15f, 0x1.b8a788p-16f, 0x1.f830acp-17f,
  0x1.1e0c7ap-17f, 0x1.40742ep-18f, 0x1.772838p-19f, 0x1.a523bep-20f, 0x1.e3755ep-21f, 0x1.1314d6p-21f,
  0x1.356f02p-22f, 0x1.5815aep-23f, 0x1.8eb6a2p-24f, 0x1.b9929cp-25f, 0x1.fb5816p-26f, 0x1.14eb4p-26f, 0x1.3ae42ap-27f,
  0x1.603092p-28f, 0x1.8d6452p-29f, 0x1.ba7abap-30f, 0x1.ec318cp-31f, 0x1.1bd17ap-31f, 0x1.3a6f18p-32f,
  0x1.65b54ap-33f, 0x1.950dcap-34f, 0x1.bb468cp-35f, 0x1.f7d1bep-36f, 0x1.137778p-36f, 0x1.3baf7ap-37f, 0x1.56baep-38f,
  0x1.81b2ap-39f, 0x1.ae865cp-40f, 0x1.db07d6p-41f, 0x1.0b3ca8p-41f, 0x1.2709cep-42f, 0x1.54961ap-43f, 0x1.76d082p-44f,
  0x1.9a859ep-45f, 0x1.d5c272p-46f, 0x1.04807ap-46f, 0x1.1dc3f6p-47f, 0x1.4256c8p-48f, 0x1.5f3a4cp-49f,
  0x1.7df73cp-50f, 0x1.b8d7a8p-51f, 0x1.dcd7dap-52f, 0x1.0b61e4p-52f, 0x1.23792ap-53f};
static const float nbk_below_slope[64] = {
  -0x1.937c38p-2f, -0x1.5c59b8p-2f, -0x1.015714p-2f, -0x1.6162f6p-3f, -0x1.d68936p-4f, -0x1.33bf26p-4f,
  -0x1.83a1c4p-5f, -0x1.f02b8ap-6f, -0x1.32131cp-6f, -0x1.775a82p-7f, -0x1.c335cap-8f, -0x1.144376p-8f,
  -0x1.5562f6p-9f, -0x1.8db048p-10f, -0x1.da896p-11f, -0x1.22f3c4p-11f, -0x1.5a4812p-12f, -0x1.93504cp-13f,
  -0x1.d6238cp-14f, -0x1.14ba82p-14f, -0x1.42b74ap-15f, -0x1.73450cp-16f, -0x1.bcf0ep-17f, -0x1.ffaa46p-18f,
  -0x1.2c4568p-18f, -0x1.5d2762p-19f, -0x1.91249p-20f, -0x1.c76422p-21f, -0x1.0cc752p-21f, -0x1.2f7b64p-22f,
  -0x1.62d6bcp-23f, -0x1.8a9218p-24f, -0x1.c83324p-25f, -0x1.036194p-25f, -0x1.29563p-26f, -0x1.504ec4p-27f,
  -0x1.7bd76p-28f, -0x1.bc32b8p-29f, -0x1.f34ef6p-30f, -0x1.1fdea2p-30f, -0x1.4a518ep-31f, -0x1.6e7748p-32f,
  -0x1.a5c152p-33f, -0x1.d33ceap-34f, -0x1.0ee242p-34f, -0x1.29ce3cp-35f, -0x1.5307fep-36f, -0x1.7eca2cp-37f,
  -0x1.ab3538p-38f, -0x1.e5e294p-39f, -0x1.0f292ap-39f, -0x1.3c228ap-40f, -0x1.5f9794p-41f, -0x1.851dacp-42f,
  -0x1.c17f9ap-43f, -0x1.f771dep-44f, -0x1.16da68p-44f, -0x1.3d707ep-45f, -0x1.5d34e4p-46f, -0x1.7f5aap-47f,
  -0x1.be25cep-48f, -0x1.e7058ep-49f, -0x1.1369c2p-49f, -0x1.2edcbcp-50f};
static const float nbk_below_k2[64] = {
  0x1.fc3122p-6f, 0x1.8947c8p-4f, 0x1.eecedcp-4f, 0x1.c98726p-4f, 0x1.733d6ep-4f, 0x1.192d0cp-4f, 0x1.903634p-5f,
  0x1.19ac1cp-5f, 0x1.7aac64p-6f, 0x1.f41bc6p-7f, 0x1.416ad2p-7f, 0x1.a0b1a4p-8f, 0x1.0ebd6ap-8f, 0x1.4be606p-9f,
  0x1.9dfb2ep-10f, 0x1.07d2d8p-10f, 0x1.4625c8p-11f, 0x1.8a118cp-12f, 0x1.db51b8p-13f, 0x1.20b3b6p-13f,
  0x1.5af37ap-14f, 0x1.9ae9cap-15f, 0x1.f927a8p-16f, 0x1.2a259p-16f, 0x1.666a5cp-17f, 0x1.aa9036p-18f, 0x1.f55356p-19f,
  0x1.22f02cp-19f, 0x1.5e4ba4p-20f, 0x1.93c23cp-21f, 0x1.e0f33p-22f, 0x1.10b07p-22f, 0x1.40e24p-23f, 0x1.7356ccp-24f,
  0x1.b0d78ap-25f, 0x1.f1bc34p-26f, 0x1.1da0fp-26f, 0x1.52f096p-27f, 0x1.82d666p-28f, 0x1.c466c6p-29f, 0x1.072e18p-29f,
  0x1.282f6ap-30f, 0x1.5958fep-31f, 0x1.83d254p-32f, 0x1.c73594p-33f, 0x1.fb08eap-34f, 0x1.2418fep-34f,
  0x1.4dbe78p-35f, 0x1.78e92ap-36f, 0x1.b18272p-37f, 0x1.e95eeap-38f, 0x1.20352p-38f, 0x1.440ca6p-39f, 0x1.6a8428p-40f,
  0x1.a6e388p-41f, 0x1.de7708p-42f, 0x1.0bb63cp-42f, 0x1.33a77ap-43f, 0x1.55ca7cp-44f, 0x1.7adddp-45f, 0x1.bcba56p-46f,
  0x1.ea1284p-47f, 0x1.1790cp-47f, 0x1.36345p-48f};
static const float nbk_below_k3[64] = {
  0x1.065264p-4f, 0x1.3c76ep-5f, 0x1.9fc982p-9f, -0x1.3ea0ccp-6f, -0x1.d35ecap-6f, -0x1.dfe67ep-6f, -0x1.a5b8fcp-6f,
  -0x1.57b6d8p-6f, -0x1.0550d4p-6f, -0x1.7da8e4p-7f, -0x1.0bade2p-7f, -0x1.74f622p-8f, -0x1.01d5cp-8f, -0x1.502ea2p-9f,
  -0x1.b9fe28p-10f, -0x1.26b84cp-10f, -0x1.7cb8ep-11f, -0x1.dfc554p-12f, -0x1.2cc826p-12f, -0x1.7a87cap-13f,
  -0x1.d672c2p-14f, -0x1.1fb936p-14f, -0x1.6bce3ep-15f, -0x1.b9f5acp-16f, -0x1.10b376p-16f, -0x1.4cdff8p-17f,
  -0x1.90f884p-18f, -0x1.dcafcep-19f, -0x1.25284cp-19f, -0x1.597798p-20f, -0x1.a3cd5ep-21f, -0x1.e61c0ep-22f,
  -0x1.236f5cp-22f, -0x1.579b44p-23f, -0x1.97ad82p-24f, -0x1.dd15c4p-25f, -0x1.1676eep-25f, -0x1.4f93b8p-26f,
  -0x1.8532dp-27f, -0x1.cdfc5p-28f, -0x1.10b39ap-28f, -0x1.378acp-29f, -0x1.704192p-30f, -0x1.a37854p-31f,
  -0x1.f2afa8p-32f, -0x1.198c9ep-32f, -0x1.487c0ep-33f, -0x1.7c0044p-34f, -0x1.b27acap-35f, -0x1.f99536p-36f,
  -0x1.20be5ap-36f, -0x1.57be2ap-37f, -0x1.86e4bep-38f, -0x1.ba34acp-39f, -0x1.048db2p-39f, -0x1.29e7a8p-40f,
  -0x1.50e0a4p-41f, -0x1.86f25cp-42f, -0x1.b6c486p-43f, -0x1.eb411ep-44f, -0x1.22e4cep-44f, -0x1.43b004p-45f,
  -0x1.74a29cp-46f, -0x1.a15274p-47f};
static const float nbk_below_k4[64] = {
  -0x1.f80436p-8f, -0x1.5f7f2ap-6f, -0x1.565c1ap-6f, -0x1.93c758p-7f, -0x1.f8fc22p-9f, 0x1.fc848p-10f, 0x1.51342p-8f,
  0x1.94ee42p-8f, 0x1.8a2592p-8f, 0x1.55cef6p-8f, 0x1.123904p-8f, 0x1.a7a606p-9f, 0x1.3eb5c4p-9f, 0x1.c28062p-10f,
  0x1.3c97c2p-10f, 0x1.be8a2ep-11f, 0x1.303aap-11f, 0x1.931862p-12f, 0x1.087c3ep-12f, 0x1.5aca76p-13f, 0x1.bff35ap-14f,
  0x1.1c3324p-14f, 0x1.72f1c2p-15f, 0x1.d15db8p-16f, 0x1.27a3d4p-16f, 0x1.732186p-17f, 0x1.cb55cp-18f, 0x1.184bd2p-18f,
  0x1.60e166p-19f, 0x1.a9f7f2p-20f, 0x1.0876d4p-20f, 0x1.39393p-21f, 0x1.7f3d26p-22f, 0x1.ccf7f6p-23f, 0x1.16b266p-23f,
  0x1.4c4c54p-24f, 0x1.8afb06p-25f, 0x1.e3dee2p-26f, 0x1.1d689ap-26f, 0x1.582aecp-27f, 0x1.9c9f3ap-28f,
  0x1.dee732p-29f, 0x1.1f2752p-29f, 0x1.4c0236p-30f, 0x1.900c6ep-31f, 0x1.ca38f2p-32f, 0x1.0ed67p-32f, 0x1.3d675ap-33f,
  0x1.6f9d36p-34f, 0x1.b1043ap-35f, 0x1.f4b3acp-36f, 0x1.2d5faap-36f, 0x1.5ac5b6p-37f, 0x1.8cde16p-38f,
  0x1.d8a5d6p-39f, 0x1.11291cp-39f, 0x1.3843b2p-40f, 0x1.6e15a2p-41f, 0x1.9f3566p-42f, 0x1.d5b4acp-43f,
  0x1.18b57ep-43f, 0x1.3b80a8p-44f, 0x1.6e9b4ep-45f, 0x1.9e81e6p-46f};
static const float nbk_below_k5[64] = {
  -0x1.31b4c2p-7f, -0x1.b8b9a8p-9f, 0x1.cc7ddcp-9f, 0x1.8ed258p-8f, 0x1.67760ep-8f, 0x1.e2c604p-9f, 0x1.c7c79ep-10f,
  0x1.68ec7p-12f, -0x1.3078bap-11f, -0x1.0e157p-10f, -0x1.2f8a2ap-10f, -0x1.1f3e54p-10f, -0x1.f34952p-11f,
  -0x1.8fdb84p-11f, -0x1.356192p-11f, -0x1.d733f2p-12f, -0x1.586ee2p-12f, -0x1.e692d2p-13f, -0x1.51e088p-13f,
  -0x1.d1bca2p-14f, -0x1.3b04b4p-14f, -0x1.a162d8p-15f, -0x1.1aaafp-15f, -0x1.7005eep-16f, -0x1.e36c08p-17f,
  -0x1.393564p-17f, -0x1.8fa526p-18f, -0x1.f64016p-19f, -0x1.446a56p-19f, -0x1.922a46p-20f, -0x1.ff554p-21f,
  -0x1.366106p-21f, -0x1.843824p-22f, -0x1.dd3212p-23f, -0x1.267ca2p-23f, -0x1.664348p-24f, -0x1.b22abcp-25f,
  -0x1.0eae56p-25f, -0x1.452ebp-26f, -0x1.8ec6d8p-27f, -0x1.e5f93cp-28f, -0x1.1ed102p-28f, -0x1.5d3e0cp-29f,
  -0x1.9a3cd6p-30f, -0x1.f55b94p-31f, -0x1.2380d2p-31f, -0x1.5d6608p-32f, -0x1.9f18cep-33f, -0x1.e74c38p-34f,
  -0x1.22b1f6p-34f, -0x1.54788cp-35f, -0x1.9ea1cp-36f, -0x1.e309dep-37f, -0x1.17c8b4p-37f, -0x1.50dcaep-38f,
  -0x1.89d2b6p-39f, -0x1.c75996p-40f, -0x1.0db99cp-40f, -0x1.35512cp-41f, -0x1.61addap-42f, -0x1.aac40cp-43f,
  -0x1.e4bc6p-44f, -0x1.1c58d4p-44f, -0x1.44b2cp-45f};
static const float nbk_below_k6[64] = {
  0x1.511fc2p-10f, 0x1.9c54d4p-9f, 0x1.214388p-9f, 0x1.61d468p-12f, -0x1.e3e45ep-11f, -0x1.6966f2p-10f,
  -0x1.51102ep-10f, -0x1.f0c6bp-11f, -0x1.264564p-11f, -0x1.f5865p-13f, -0x1.bad3acp-17f, 0x1.f00914p-14f,
  0x1.78e6ap-13f, 0x1.992396p-13f, 0x1.7ef262p-13f, 0x1.4a69cp-13f, 0x1.0cd6d8p-13f, 0x1.a271e4p-14f, 0x1.3b47e6p-14f,
  0x1.cfb696p-15f, 0x1.4d4fa8p-15f, 0x1.d56eb4p-16f, 0x1.4814a4p-16f, 0x1.c0ea7p-17f, 0x1.30caccp-17f, 0x1.98d2cap-18f,
  0x1.0ef064p-18f, 0x1.6328c8p-19f, 0x1.d2000ap-20f, 0x1.2c9cacp-20f, 0x1.846bf4p-21f, 0x1.ed3d56p-22f,
  0x1.3a468ap-22f, 0x1.8cf25ep-23f, 0x1.f3f79ep-24f, 0x1.387eap-24f, 0x1.84e6ccp-25f, 0x1.e633c6p-26f, 0x1.2bf44ep-26f,
  0x1.7325f2p-27f, 0x1.c93e3ep-28f, 0x1.167a7cp-28f, 0x1.555196p-29f, 0x1.9d44bcp-30f, 0x1.f8cebcp-31f,
  0x1.2f7a16p-31f, 0x1.6f3bep-32f, 0x1.ba798cp-33f, 0x1.09370cp-33f, 0x1.3ed04cp-34f, 0x1.7cab0ep-35f, 0x1.cac35ep-36f,
  0x1.10a186p-36f, 0x1.43109ap-37f, 0x1.827136p-38f, 0x1.c9d994p-39f, 0x1.0e09b6p-39f, 0x1.40528ap-40f, 0x1.78102p-41f,
  0x1.b8a6d6p-42f, 0x1.05c8f6p-42f, 0x1.317d04p-43f, 0x1.675dcp-44f, 0x1.a32296p-45f};
#endif

/// The piece, which stands in the low bits as an integer, + 1.5 · 2²³.
INLINE vf gelu_piece(vf a) { return vfma(a, vfma(a, (vf)0.78f, (vf)1.3f), (vf)0x1.8p23f); }
/// x · Φ(x) for |x| = a below 8.22, where `look` knows the piece.
#define GELU(name, look) \
  INLINE vf name(vf x, vf a, vf t, int first) { \
    vi piece = (vi)t; \
    vf u = a - look(nbk_below_centre + first, piece), u2 = u * u; \
    vf value = look(nbk_below_value + first, piece), slope = look(nbk_below_slope + first, piece); \
    vf even = vfma(u, look(nbk_below_k3 + first, piece), look(nbk_below_k2 + first, piece)); \
    vf odd = vfma(u, look(nbk_below_k5 + first, piece), look(nbk_below_k4 + first, piece)); \
    vf q = vfma(u2, vfma(u2, look(nbk_below_k6 + first, piece), odd), even); \
    /* Φ(-a) = high + low. */ \
    vf high = vfma(slope, u, value), low = vfma(u2, q, vfma(slope, u, value - high)); \
    /* x⁺ - a · (high + low), with what the first difference loses; in this order -0 stays -0. */ \
    vf top = sel(x < 0.0f, (vf)0.0f, x), d = vfma(-a, high, top); \
    return d - vfma(a, low, vfma(a, high, d - top)); \
  }
GELU(gelu_sixteen, lookup)
#if NBK_X86 && NBK_REGISTER == 512
GELU(gelu_wider, lookup_wide)
INLINE vf gelu_general(vf x, vf a, vf t) { return gelu_wider(x, a, t, 0); }
#else
INLINE vf gelu_general(vf x, vf a, vf t) {
  vf y = x;
  vi left = x < 5.6f;
  for (int first = 0; first < 64; first += 16) {
    vi here = left & (t < 0x1.8p23f + (float)(first + 16));
    left &= ~here;
    if (any(here)) y = sel(here, gelu_sixteen(x, a, t, first), y);
  }
  return y;
}
#endif
#undef GELU

/// Neighbours that share sixteen pieces need one look at their tables; which way a number takes changes none of its bits.
INLINE vf v_gelu(vf x) {
  const float origin = 0x1.8p23f;
  vf a = vabs(x), t = gelu_piece(a);
  if (!any_from(t, origin + 16.0f)) return gelu_sixteen(x, a, t, 0);
  if (all_from(x, 5.6f)) return x;  // to all bits
  UNROLL for (int first = 16; first < 64; first += 16) {
    if (all_from(t, origin + (float)first) && !any_from(t, origin + (float)(first + 16))) {
      return gelu_sixteen(x, a, t, first);
    }
  }
  vi large = x > 5.6f, beyond = ~(t < origin + 64.0f) & ~large;
  vf y = sel(large, x, gelu_general(x, a, t));
  return any(beyond) ? sel(beyond, gelu_wide(x), y) : y;
}
