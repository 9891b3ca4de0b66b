// A small persistent thread pool: one job at a time. Each thread has a part of its own, the same at every call, so that
// what a core has written stays in its cache; who is done with that takes from the others'.
//
// Invariants. `pool.busy` is held by the one caller whose job runs; others don't wait for it but work alone.
// `pool.job`, `pool.generation` and `pool.helpers` change under `pool.lock`. A worker takes part in a job by raising
// `helpers` under the lock while `open`; the caller closes the job and waits until `helpers` is back at 0, so a job's
// frame outlives every use of it.
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

#include "cpu.h"

enum {
  most_threads = 256,
  spins_before_sleep = 4000,
  /// The chunks of a part: a few even out cores that others use too.
  chunks = 4,
  /// The same for a sweep, in all: so small that several chunks of each operand fit the second-level cache.
  sweep_chunks = 32,
  /// Work of fewer pieces stays in the cache whichever way it is done.
  least_sweep = 8,
};

/// One thread's part, first ..< end, of which `taken` chunks are taken. On a cache line of its own.
typedef struct {
  _Alignas(64) atomic_intptr_t taken;
  ptrdiff_t first, end, chunk;
} part;

typedef struct {
  void (*body)(void *context, ptrdiff_t begin, ptrdiff_t end);
  void *context;
  ptrdiff_t threads;
  part *parts;
  /// Whether the chunks of a part are taken from its end.
  bool back;
} job;

static struct {
  pthread_mutex_t lock;
  pthread_cond_t wake;
  job *job;
  bool open;
  int wanted;
  atomic_ulong generation;
  atomic_int helpers;
  int workers;
  atomic_flag busy;
} pool = {.lock = PTHREAD_MUTEX_INITIALIZER, .wake = PTHREAD_COND_INITIALIZER, .busy = ATOMIC_FLAG_INIT};

static atomic_intptr_t thread_count;
static _Thread_local bool inside_job;
/// The direction of this thread's last sweep.
static _Thread_local bool swept_back;

static inline void rest(void) {
#if NBK_X86
  __builtin_ia32_pause();
#else
  __asm__ volatile("yield");
#endif
}

static void run_part(const job *job, part *part) {
  const ptrdiff_t count = (part->end - part->first + part->chunk - 1) / part->chunk;
  for (;;) {
    const ptrdiff_t taken = atomic_fetch_add_explicit(&part->taken, 1, memory_order_relaxed);
    if (taken >= count) return;
    const ptrdiff_t begin = part->first + (job->back ? count - 1 - taken : taken) * part->chunk;
    job->body(job->context, begin, part->end - begin < part->chunk ? part->end : begin + part->chunk);
  }
}

/// Works on the part of thread `own`, then on the others'.
static void run(const job *job, ptrdiff_t own) {
  for (ptrdiff_t i = 0; i < job->threads; i++) run_part(job, &job->parts[(own + i) % job->threads]);
}

/// A worker; `own` is its number, from 1.
static void *work(void *own) {
  inside_job = true;
  unsigned long seen = 0;
  for (;;) {
    // A training step calls again within microseconds: look a little while before going to sleep.
    for (int i = 0; i < spins_before_sleep && atomic_load(&pool.generation) == seen; i++) rest();
    pthread_mutex_lock(&pool.lock);
    while (atomic_load(&pool.generation) == seen) pthread_cond_wait(&pool.wake, &pool.lock);
    seen = atomic_load(&pool.generation);
    const job *job = pool.open && atomic_load(&pool.helpers) < pool.wanted ? pool.job : NULL;
    if (job != NULL) atomic_fetch_add(&pool.helpers, 1);
    pthread_mutex_unlock(&pool.lock);
    if (job != NULL) {
      run(job, (ptrdiff_t)own);
      atomic_fetch_sub_explicit(&pool.helpers, 1, memory_order_release);
    }
  }
  return NULL;
}

/// A forked child has none of the workers, and perhaps locks that they held.
static void forget_workers(void) {
  pthread_mutex_init(&pool.lock, NULL);
  pthread_cond_init(&pool.wake, NULL);
  pool.open = false;
  pool.workers = 0;
  atomic_store(&pool.helpers, 0);
  atomic_flag_clear(&pool.busy);
}

/// With `busy` held. Fewer workers than asked for is no error: the caller does what they don't.
static void start_workers(int count) {
  static bool registered = false;
  if (!registered) registered = pthread_atfork(NULL, NULL, forget_workers) == 0;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  pthread_attr_setstacksize(&attributes, 1 << 20);
  while (pool.workers < count) {
    pthread_t thread;
    if (pthread_create(&thread, &attributes, work, (void *)(ptrdiff_t)(pool.workers + 1)) != 0) break;
    pool.workers += 1;
  }
  pthread_attr_destroy(&attributes);
}

ptrdiff_t nbk_threads(void) {
  ptrdiff_t count = atomic_load_explicit(&thread_count, memory_order_relaxed);
  if (count > 0) return count;
  const char *text = getenv("NBRUN_THREADS");
  long asked = text != NULL ? strtol(text, NULL, 10) : 0;
  nbk_set_threads(asked > 0 ? asked : sysconf(_SC_NPROCESSORS_ONLN));
  return atomic_load(&thread_count);
}

void nbk_set_threads(ptrdiff_t count) {
  atomic_store(&thread_count, count < 1 ? 1 : count > most_threads ? most_threads : count);
}

/// A sweep takes smaller chunks, with `back` from the last to the first.
static void share(
  ptrdiff_t count, ptrdiff_t grain, bool sweeps, bool back, void (*body)(void *, ptrdiff_t, ptrdiff_t), void *context) {
  if (count <= 0) return;
  if (grain < 1) grain = 1;
  const ptrdiff_t pieces = (count + grain - 1) / grain;
  ptrdiff_t threads = pieces > 1 && !inside_job ? nbk_threads() : 1;
  if (threads > pieces) threads = pieces;
  if (threads < 2 || atomic_flag_test_and_set(&pool.busy)) {
    if (!back) {
      body(context, 0, count);
      return;
    }
    part whole = {.first = 0, .end = count, .chunk = (pieces + sweep_chunks - 1) / sweep_chunks * grain};
    run_part(&(job){.body = body, .context = context, .back = true}, &whole);
    return;
  }
  start_workers((int)threads - 1);

  part parts[most_threads];
  for (ptrdiff_t t = 0; t < threads; t++) {
    const ptrdiff_t first = pieces * t / threads, last = pieces * (t + 1) / threads;
    atomic_init(&parts[t].taken, 0);
    parts[t].first = first * grain;
    parts[t].end = last * grain < count ? last * grain : count;
    const ptrdiff_t wanted = sweeps ? (sweep_chunks + threads - 1) / threads : chunks;
    parts[t].chunk = (last - first + wanted - 1) / wanted * grain;
  }
  job job = {.body = body, .context = context, .threads = threads, .parts = parts, .back = back};
  pthread_mutex_lock(&pool.lock);
  pool.job = &job;
  pool.open = true;
  pool.wanted = (int)threads - 1;
  atomic_fetch_add(&pool.generation, 1);
  pthread_cond_broadcast(&pool.wake);
  pthread_mutex_unlock(&pool.lock);

  inside_job = true;
  run(&job, 0);
  inside_job = false;

  pthread_mutex_lock(&pool.lock);
  pool.open = false;
  pthread_mutex_unlock(&pool.lock);
  for (int i = 0; atomic_load_explicit(&pool.helpers, memory_order_acquire) > 0; i++) {
    if (i < spins_before_sleep) rest(); else usleep(20);
  }
  atomic_flag_clear(&pool.busy);
}

void nbk_parallel(
  ptrdiff_t count, ptrdiff_t grain, void (*body)(void *context, ptrdiff_t begin, ptrdiff_t end), void *context) {
  share(count, grain, false, false, body, context);
}

bool nbk_sweeps_back(void) {
  swept_back = !swept_back;
  return swept_back;
}

void nbk_sweep(
  ptrdiff_t count, ptrdiff_t grain, void (*body)(void *context, ptrdiff_t begin, ptrdiff_t end), void *context) {
  const bool turns = count / least_sweep >= grain;
  share(count, grain, true, turns && nbk_sweeps_back(), body, context);
}
