// The choice of the instruction set at run time.
#include "cpu.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#if NBK_X86
_Atomic(nbk_isa) nbk_isa_in_use = nbk_isa_baseline;
#else
_Atomic(nbk_isa) nbk_isa_in_use = nbk_isa_neon;
#endif

_Thread_local void *nbk_context_slot;

static nbk_isa best_isa(void) {
#if NBK_X86
  __builtin_cpu_init();
  bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  bool avx512 = avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")
    && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw");
  return avx512 ? nbk_isa_avx512 : avx2 ? nbk_isa_avx2 : nbk_isa_baseline;
#else
  return nbk_isa_neon;
#endif
}

nbk_isa nbk_current_isa(void) { return atomic_load_explicit(&nbk_isa_in_use, memory_order_relaxed); }

nbk_isa nbk_force_isa(nbk_isa isa) {
  nbk_isa best = best_isa();
  nbk_isa chosen = isa == nbk_isa_neon || isa > best || best == nbk_isa_neon ? best : isa;
  atomic_store(&nbk_isa_in_use, chosen);
  return chosen;
}

const char *nbk_isa_name(nbk_isa isa) {
  switch (isa) {
  case nbk_isa_baseline: return "baseline";
  case nbk_isa_avx2: return "avx2";
  case nbk_isa_avx512: return "avx512";
  case nbk_isa_neon: return "neon";
  }
}

/// Before main, so that no kernel has to ask whether the choice was made.
__attribute__((constructor)) static void choose_isa(void) {
  nbk_isa wanted = best_isa();
  const char *name = getenv("NBRUN_ISA");
  if (name != NULL) {
    for (nbk_isa isa = nbk_isa_baseline; isa <= nbk_isa_avx512; isa = (nbk_isa)(isa + 1)) {
      if (strcmp(name, nbk_isa_name(isa)) == 0) wanted = isa;
    }
  }
  nbk_force_isa(wanted);
}
