// Memory that a thread keeps for its kernels.
#pragma once
#include <stddef.h>

/// What a piece of scratch memory is for; those of one thread never alias.
typedef enum {
  nbk_scratch_panels,
  nbk_scratch_columns,
  nbk_scratch_steps,
  nbk_scratch_taps,
  nbk_scratch_groups,
  nbk_scratch_kinds
} nbk_scratch_kind;

/// At least `bytes` of memory aligned to 64, with any contents, that belongs to the calling thread until it asks for
/// the same kind again. Grows, and is freed when the thread ends.
void *nbk_scratch(nbk_scratch_kind kind, size_t bytes);
