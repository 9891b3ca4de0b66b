// Builds the template named by NBK_TEMPLATE once for each instruction set of the target. A template is a header without
// guard that defines functions named NBK_NAME(x); `vector.h` gives it vectors of the set's natural width.
//
// A template may ask for vectors of several registers by NBK_VECTORS (1, 2 or 4): their operations are interleaved, so that
// one waits less for another. No bit depends on it.
//
// The target attributes stand here and not in the build's flags: a package with unsafe flags can't be depended on.
// `tune` orders instructions for wide processors and changes none of them.
// Contraction is off in every copy: where a formula is fused it says so.
#include "cpu.h"

#ifndef NBK_VECTORS
#define NBK_VECTORS 1
#endif
#define NBK_BITS (NBK_REGISTER * NBK_VECTORS)

#pragma clang fp contract(off)
// Vectors travel by value between functions that are all inlined into one, so no calling convention is at stake.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wpsabi"

#if NBK_X86

#define NBK_REGISTER 512
#define NBK_NAME(name) name##_avx512
#pragma clang attribute push( \
  __attribute__((target("avx512f,avx512dq,avx512vl,avx512bw,avx2,fma,tune=znver4"))), apply_to = function)
#include "vector.h"
#include NBK_TEMPLATE
#pragma clang attribute pop
#undef NBK_REGISTER
#undef NBK_NAME

#define NBK_REGISTER 256
#define NBK_NAME(name) name##_avx2
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "vector.h"
#include NBK_TEMPLATE
#pragma clang attribute pop
#undef NBK_REGISTER
#undef NBK_NAME

#define NBK_REGISTER 128
#define NBK_NAME(name) name##_baseline
#include "vector.h"
#include NBK_TEMPLATE
#undef NBK_REGISTER
#undef NBK_NAME

#else

#define NBK_REGISTER 128
#define NBK_NAME(name) name##_neon
#include "vector.h"
#include NBK_TEMPLATE
#undef NBK_REGISTER
#undef NBK_NAME

#endif

#pragma clang diagnostic pop
