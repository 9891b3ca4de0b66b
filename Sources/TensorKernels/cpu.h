// Which instruction set is in use, and how one source is built for several of them (see `each-isa.h`).
#pragma once
#include "TensorKernels.h"

#if defined(__x86_64__)
#define NBK_X86 1
#else
#define NBK_X86 0
#endif

/// The set in use; written by `nbk_force_isa` alone. A public function reads it once, so that one operation never mixes
/// the panels of two sets.
extern _Atomic(nbk_isa) nbk_isa_in_use;

/// Picks the variant of a template's function for the set in use: `NBK_PICK(softmax_rows)(…)`.
#if NBK_X86
#define NBK_PICK(name) NBK_PICK_FOR(atomic_load_explicit(&nbk_isa_in_use, memory_order_relaxed), name)
#define NBK_PICK_FOR(isa, name) \
  ((isa) == nbk_isa_avx512 ? name##_avx512 : (isa) == nbk_isa_avx2 ? name##_avx2 : name##_baseline)
#else
#define NBK_PICK(name) name##_neon
#define NBK_PICK_FOR(isa, name) name##_neon
#endif
