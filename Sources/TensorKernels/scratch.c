// Memory that a thread keeps for its kernels.
#include "scratch.h"

#include <pthread.h>
#include <stdlib.h>

typedef struct {
  void *memory[nbk_scratch_kinds];
  size_t size[nbk_scratch_kinds];
} scratch;

static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void release(void *value) {
  scratch *own = value;
  for (int i = 0; i < nbk_scratch_kinds; i++) free(own->memory[i]);
  free(own);
}

static void make_key(void) {
  if (pthread_key_create(&key, release) != 0) abort();
}

void *nbk_scratch(nbk_scratch_kind kind, size_t bytes) {
  pthread_once(&once, make_key);
  scratch *own = pthread_getspecific(key);
  if (own == NULL) {
    own = calloc(1, sizeof *own);
    if (own == NULL || pthread_setspecific(key, own) != 0) abort();
  }
  if (own->size[kind] < bytes) {
    free(own->memory[kind]);
    size_t size = (bytes + 4095) & ~(size_t)4095;
    own->memory[kind] = aligned_alloc(64, size);
    if (own->memory[kind] == NULL) abort();
    own->size[kind] = size;
  }
  return own->memory[kind];
}
