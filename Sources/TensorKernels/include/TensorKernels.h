// The numeric kernels under TensorCore.
//
// Three promises hold for every function here.
// 1. The result is a function of the operands' values and of the shape alone: the instruction set and the number of
//    threads change the time and never a bit (the payload and sign of a NaN are the one exception).
// 2. Threads split outputs and never a sum.
// 3. Every formula is a fixed sequence of IEEE operations, rounded to nearest even; a multiply-add is fused exactly
//    where the comment says fma, and nowhere else.
//
// Sizes and strides count elements, not bytes. Arrays need no alignment beyond their element's. Unless a comment says
// otherwise an output may be the same array as an input (same start) but may not overlap one in part.
// A count of zero does nothing. Nothing here checks shapes or indices: callers do.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
extern "C" {
#endif
#pragma clang assume_nonnull begin

#define NBK_ENUM(name) \
  enum __attribute__((enum_extensibility(closed))) name : uint8_t; \
  typedef enum name name; \
  enum __attribute__((enum_extensibility(closed))) name : uint8_t

// MARK: Instruction sets

/// The instruction sets that kernels are built for, in rising order of preference.
/// `neon` is the only one on aarch64 and does not exist elsewhere.
NBK_ENUM(nbk_isa) {nbk_isa_baseline, nbk_isa_avx2, nbk_isa_avx512, nbk_isa_neon};

/// The instruction set in use: the best that this CPU has, unless `NBRUN_ISA` (avx512, avx2, baseline) or
/// `nbk_force_isa` asked for another.
nbk_isa nbk_current_isa(void);
/// Uses `isa` from now on in the whole process, or the best one below it that this CPU has; returns what was chosen.
nbk_isa nbk_force_isa(nbk_isa isa);
/// `avx512`, `avx2`, `baseline` or `neon`.
const char *nbk_isa_name(nbk_isa isa);

// MARK: Threads

/// How many threads (the caller's included) a large operation may use: `NBRUN_THREADS`, else the online cores.
ptrdiff_t nbk_threads(void);
/// Sets the number of threads for the whole process; below 1 counts as 1.
void nbk_set_threads(ptrdiff_t count);
/// Calls `body(context, begin, end)` for disjoint ranges that cover `0..<count`, each of at least `grain` indices (the
/// last one excepted) and beginning at a multiple of `grain`. Up to `grain` indices run on the caller without waking
/// anyone. Nested calls and calls from a second thread while the pool is busy run on the caller. The workers start at
/// the first use and start again in a forked child.
void nbk_parallel(
  ptrdiff_t count, ptrdiff_t grain, void (*body)(void *_Nullable context, ptrdiff_t begin, ptrdiff_t end),
  void *_Nullable context);
/// The same for work that is bound by memory: where there is much of it, every other call begins at the end, with what the
/// call before it left in the cache. The ranges are the same kind, so no bit depends on it.
void nbk_sweep(
  ptrdiff_t count, ptrdiff_t grain, void (*body)(void *_Nullable context, ptrdiff_t begin, ptrdiff_t end),
  void *_Nullable context);
/// Whether this thread's next pass over much memory is to begin at the end: every other one.
bool nbk_sweeps_back(void);

#if defined(__linux__)
extern _Thread_local void *_Nullable nbk_context_slot __attribute__((tls_model("initial-exec")));
#else
extern _Thread_local void *_Nullable nbk_context_slot;
#endif
/// A word for each thread that belongs to the caller of this library (TensorCore keeps its current context in it).
static inline void *_Nullable nbk_context(void) { return nbk_context_slot; }
static inline void nbk_set_context(void *_Nullable value) { nbk_context_slot = value; }

// MARK: Matrix product

/// C = A × B, or C += A × B where `accumulate`. A is m×k with element (i, p) at `a[i * a_row + p * a_column]`, B is k×n
/// likewise, C is m×n with rows `c_row` apart and columns next to each other, and overlaps neither.
/// Each element is one chain: c = 0 (or C's own), then c = fma(A[i, p], B[p, j], c) for p = 0, 1, …, k-1.
void nbk_gemm_f32(
  ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t a_row, ptrdiff_t a_column, const float *b,
  ptrdiff_t b_row, ptrdiff_t b_column, float *c, ptrdiff_t c_row, bool accumulate);
void nbk_gemm_f64(
  ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t a_row, ptrdiff_t a_column, const double *b,
  ptrdiff_t b_row, ptrdiff_t b_column, double *c, ptrdiff_t c_row, bool accumulate);
/// `count` products of one shape; the operands of product i begin `i * a_batch`, `i * b_batch`, `i * c_batch` further
/// on (0 repeats A or B).
void nbk_gemm_batch_f32(
  ptrdiff_t count, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const float *a, ptrdiff_t a_batch, ptrdiff_t a_row,
  ptrdiff_t a_column, const float *b, ptrdiff_t b_batch, ptrdiff_t b_row, ptrdiff_t b_column, float *c,
  ptrdiff_t c_batch, ptrdiff_t c_row, bool accumulate);
void nbk_gemm_batch_f64(
  ptrdiff_t count, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, const double *a, ptrdiff_t a_batch, ptrdiff_t a_row,
  ptrdiff_t a_column, const double *b, ptrdiff_t b_batch, ptrdiff_t b_row, ptrdiff_t b_column, double *c,
  ptrdiff_t c_batch, ptrdiff_t c_row, bool accumulate);

// MARK: Elementwise, one operand

/// The maximum error of each function, in units in the last place, stands in `Accuracy` at the end of this file.
NBK_ENUM(nbk_unary){
  nbk_unary_neg,
  nbk_unary_abs,
  /// -1, 0, 1; 0 for NaN, as PyTorch's.
  nbk_unary_sign,
  nbk_unary_exp,
  nbk_unary_expm1,
  nbk_unary_log,
  nbk_unary_log1p,
  nbk_unary_sqrt,
  /// 1 / sqrt(x): in float32 rounded once, in float64 two rounded operations.
  nbk_unary_rsqrt,
  nbk_unary_sin,
  nbk_unary_cos,
  nbk_unary_tan,
  nbk_unary_tanh,
  /// 1 / (1 + exp(-x)).
  nbk_unary_sigmoid,
  nbk_unary_erf,
  /// x < 0 ? 0 : x, so that -0 and NaN stay.
  nbk_unary_relu,
  /// x · Φ(x) = x · (1 + erf(x / √2)) / 2.
  nbk_unary_gelu,
  /// x · sigmoid(x).
  nbk_unary_silu,
  /// log1p(exp(x)), and x where x > 20, as PyTorch's.
  nbk_unary_softplus,
  nbk_unary_floor,
  nbk_unary_ceil,
  /// To the nearest integer, ties to even.
  nbk_unary_round,
  nbk_unary_reciprocal,
  nbk_unary_square,
  /// (x · x) · x.
  nbk_unary_cube,
};
/// out[i] = operation(x[i]).
void nbk_unary_f32(nbk_unary operation, ptrdiff_t count, const float *x, float *out);
void nbk_unary_f64(nbk_unary operation, ptrdiff_t count, const double *x, double *out);

/// Backward rules that are one pass; `saved` is the forward's result y or its operand x.
NBK_ENUM(nbk_gradient){
  /// y: y > 0 ? g : 0.
  nbk_gradient_relu,
  /// y: g · (1 - y) · y.
  nbk_gradient_sigmoid,
  /// y: g · (1 - y · y).
  nbk_gradient_tanh,
  /// y: g / (2 · y).
  nbk_gradient_sqrt,
  /// x: g · sign(x).
  nbk_gradient_abs,
  /// x: g · (Φ(x) + x · φ(x)).
  nbk_gradient_gelu,
  /// x: g · s · (1 + x · (1 - s)) with s = sigmoid(x).
  nbk_gradient_silu,
  /// x: g · sigmoid(x), and g where x > 20.
  nbk_gradient_softplus,
  /// x: g · 2/√π · exp(-x²).
  nbk_gradient_erf,
};
/// out[i] = rule(saved[i], g[i]); g[0] for every i where `g_step` is 0 (1 otherwise).
void nbk_gradient_f32(
  nbk_gradient rule, ptrdiff_t count, const float *saved, const float *g, ptrdiff_t g_step, float *out);
void nbk_gradient_f64(
  nbk_gradient rule, ptrdiff_t count, const double *saved, const double *g, ptrdiff_t g_step, double *out);

// MARK: Elementwise, two operands

NBK_ENUM(nbk_binary){
  nbk_binary_add,
  nbk_binary_sub,
  nbk_binary_mul,
  nbk_binary_div,
  /// The larger one; NaN where either is NaN, as PyTorch's maximum.
  nbk_binary_max,
  nbk_binary_min,
  /// Special cases as in C99. A single exponent (step 0) of 1, 2, 3, 0.5, -0.5 or -1 gives x, x·x, x·x·x, √x, 1/√x, 1/x,
  /// as PyTorch's does.
  nbk_binary_pow,
  /// a > 0 ? a : b (exp(a) - 1).
  nbk_binary_elu,
};
/// out[i] = a[i * a_step] ∘ b[i * b_step]; a step is 1 for an array and 0 for a single value.
void nbk_binary_f32(
  nbk_binary operation, ptrdiff_t count, const float *a, ptrdiff_t a_step, const float *b, ptrdiff_t b_step,
  float *out);
void nbk_binary_f64(
  nbk_binary operation, ptrdiff_t count, const double *a, ptrdiff_t a_step, const double *b, ptrdiff_t b_step,
  double *out);
/// The same over `rows` rows: out[r * columns + j] = a[r * a_row + j * a_step] ∘ b[r * b_row + j * b_step]. A row
/// stride of 0 repeats one row (adding a bias); a step of 0 repeats one value along a row. `out` is contiguous.
void nbk_binary_rows_f32(
  nbk_binary operation, ptrdiff_t rows, ptrdiff_t columns, const float *a, ptrdiff_t a_row, ptrdiff_t a_step,
  const float *b, ptrdiff_t b_row, ptrdiff_t b_step, float *out);
void nbk_binary_rows_f64(
  nbk_binary operation, ptrdiff_t rows, ptrdiff_t columns, const double *a, ptrdiff_t a_row, ptrdiff_t a_step,
  const double *b, ptrdiff_t b_row, ptrdiff_t b_step, double *out);

NBK_ENUM(nbk_comparison) {
  nbk_comparison_eq, nbk_comparison_ne, nbk_comparison_lt, nbk_comparison_le, nbk_comparison_gt, nbk_comparison_ge
};
/// out[i] = a[i * a_step] ∘ b[i * b_step] ? 1 : 0; steps as above.
void nbk_compare_f32(
  nbk_comparison operation, ptrdiff_t count, const float *a, ptrdiff_t a_step, const float *b, ptrdiff_t b_step,
  uint8_t *out);
void nbk_compare_f64(
  nbk_comparison operation, ptrdiff_t count, const double *a, ptrdiff_t a_step, const double *b, ptrdiff_t b_step,
  uint8_t *out);

/// out[i] = mask[i] ? a[i * a_step] : b[i * b_step]; steps as above. With the step 0 and a zero for b this is masking.
void nbk_where_f32(
  ptrdiff_t count, const uint8_t *mask, const float *a, ptrdiff_t a_step, const float *b, ptrdiff_t b_step,
  float *out);
void nbk_where_f64(
  ptrdiff_t count, const uint8_t *mask, const double *a, ptrdiff_t a_step, const double *b, ptrdiff_t b_step,
  double *out);
/// out[i] = x[i] > 0 ? x[i] : x[i] * slope.
void nbk_leaky_f32(ptrdiff_t count, const float *x, float slope, float *out);
/// out[i] = x[i] > 0 ? g[i] : g[i] * slope; g is one number for all where g_step is 0.
void nbk_leaky_gradient_f32(
  ptrdiff_t count, const float *x, const float *g, ptrdiff_t g_step, float slope, float *out);
/// out[i] = mask[i] ? x[i] * scale : 0 (dropout and its gradient).
void nbk_mask_scale_f32(ptrdiff_t count, const uint8_t *mask, const float *x, float scale, float *out);
/// out[i] = x[i] * scale + shift, two rounded operations.
void nbk_scale_shift_f32(ptrdiff_t count, const float *x, float scale, float shift, float *out);
/// out[i] = min(max(x[i], low), high); NaN stays NaN; a bound of ∓∞ does nothing.
void nbk_clamp_f32(ptrdiff_t count, const float *x, float low, float high, float *out);
void nbk_clamp_f64(ptrdiff_t count, const double *x, double low, double high, double *out);

// MARK: Elementwise, several operations in one pass

NBK_ENUM(nbk_step_kind){
  /// out = operation(a).
  nbk_step_unary,
  /// out = rule(a, b), with the gradient in b.
  nbk_step_gradient,
  /// out = a ∘ b.
  nbk_step_binary,
  /// out = a within low and high.
  nbk_step_clamp,
  /// a > 0 ? a : a * low.
  nbk_step_leaky,
  /// a > 0 ? b : b * low.
  nbk_step_leaky_gradient,
  /// out = low.
  nbk_step_fill,
};
/// Where an operand lies: an array (step 1), one number for all (step 0), or, where `base` is null, numbered scratch
/// memory that keeps a block only until it is written again (step 1). A positive `period` repeats an array: element i is
/// number (i / inner) mod period of it; only operands of binary steps are.
typedef struct {
  float *_Nullable base;
  ptrdiff_t step;
  ptrdiff_t scratch;
  ptrdiff_t inner, period;
} nbk_place;
/// One operation: its operands' and its result's numbers among the places. An operand that it doesn't have is any place.
typedef struct {
  nbk_step_kind kind;
  uint8_t operation;
  uint16_t a, b, out;
  float low, high;
} nbk_step;
/// Takes `count` numbers through the steps in their order, block by block; what each gives has the bits that its own
/// kernel above gives. A result may take the place of an operand of the same step.
void nbk_run_steps_f32(
  ptrdiff_t count, const nbk_step *steps, ptrdiff_t step_count, const nbk_place *places, ptrdiff_t place_count,
  ptrdiff_t scratch_blocks);
/// The same, and the sum of the `count` numbers at `summed`, one of the arrays that the steps write: what
/// `nbk_reduce_f32` gives, without another pass over memory.
float nbk_run_steps_and_sum_f32(
  ptrdiff_t count, const nbk_step *steps, ptrdiff_t step_count, const nbk_place *places, ptrdiff_t place_count,
  ptrdiff_t scratch_blocks, const float *summed);

// MARK: Updates in place

/// y[i] = y[i] + scale * x[i], two rounded operations. With scale = -lr this is a step of SGD.
void nbk_axpy_f32(ptrdiff_t count, float scale, const float *x, float *y);
void nbk_axpy_f64(ptrdiff_t count, double scale, const double *x, double *y);
/// y[i] = decay * y[i] + scale * x[i], three rounded operations (a momentum buffer).
void nbk_axpby_f32(ptrdiff_t count, float scale, const float *x, float decay, float *y);
/// One step of Adam on a parameter p with gradient g and moments m, v:
/// m = m + (g - m) · (1 - beta1); v = v · beta2 + g · g · (1 - beta2);
/// p = p - step · (m / (sqrt(v) / root + epsilon)), where step = lr / (1 - beta1ᵗ), root = sqrt(1 - beta2ᵗ), t the
/// number of this step from 1. `one_minus_beta1` and `one_minus_beta2` are rounded by the caller from float64.
/// `decay` is added to the gradient first as g + decay · p, and skipped where 0.
void nbk_adam_f32(
  ptrdiff_t count, const float *g, float one_minus_beta1, float beta2, float one_minus_beta2, float step, float root,
  float epsilon, float decay, float *m, float *v, float *p);

// MARK: Moving and converting

void nbk_fill_f32(ptrdiff_t count, float value, float *out);
void nbk_fill_f64(ptrdiff_t count, double value, double *out);
/// out[i * out_row + j * out_column] = x[i * x_row + j * x_column] for a rows×columns block of any strides; x_row or
/// x_column may be 0 (an expanded axis). The arrays don't overlap.
void nbk_copy_f32(
  ptrdiff_t rows, ptrdiff_t columns, const float *x, ptrdiff_t x_row, ptrdiff_t x_column, float *out, ptrdiff_t out_row,
  ptrdiff_t out_column);
/// The same for any element of 8 bytes (float64, int64) and of 1 byte (bool).
void nbk_copy_64(
  ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_column, void *out, ptrdiff_t out_row,
  ptrdiff_t out_column);
void nbk_copy_8(
  ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_column, void *out, ptrdiff_t out_row,
  ptrdiff_t out_column);

/// `bytes` bytes from one place to another that it doesn't overlap.
void nbk_copy_flat(ptrdiff_t bytes, const void *x, void *out);

/// One of several arrays that are joined: rows of `bytes` bytes one after the other.
typedef struct {
  const void *base;
  ptrdiff_t bytes;
} nbk_piece;
/// Row r of the result is row r of each piece in turn.
void nbk_join_rows(ptrdiff_t rows, ptrdiff_t count, const nbk_piece *pieces, void *out);

/// Conversions of `count` numbers. To an integer: towards zero, NaN and what does not fit give INT64_MIN (x86's
/// answer, which PyTorch shows there, on every CPU). To a bool (`u8`): 1 for what is not zero, NaN included.
void nbk_f32_to_f64(ptrdiff_t count, const float *x, double *out);
void nbk_f64_to_f32(ptrdiff_t count, const double *x, float *out);
void nbk_f32_to_i64(ptrdiff_t count, const float *x, int64_t *out);
void nbk_f64_to_i64(ptrdiff_t count, const double *x, int64_t *out);
void nbk_i64_to_f32(ptrdiff_t count, const int64_t *x, float *out);
void nbk_i64_to_f64(ptrdiff_t count, const int64_t *x, double *out);
void nbk_u8_to_f32(ptrdiff_t count, const uint8_t *x, float *out);
void nbk_u8_to_f64(ptrdiff_t count, const uint8_t *x, double *out);
void nbk_f32_to_u8(ptrdiff_t count, const float *x, uint8_t *out);
void nbk_f64_to_u8(ptrdiff_t count, const double *x, uint8_t *out);

// MARK: Reductions

/// Element r of the reduced axis goes to lane r mod 16. A lane adds its elements in ascending order, from 0, in groups
/// of 256 (elements 0…4095 of the axis are every lane's first group): the first group's sum is the lane's total, and
/// each later group's is added to it. Lane i then takes lane i + 8 for i < 8, i + 4 for i < 4, i + 2 for i < 2, i + 1,
/// and lane 0 is the result. `prod` does the same with products, from 1, without groups.
/// `max` and `min` give NaN where there is one, and -∞, ∞ for an empty axis.
NBK_ENUM(nbk_reduction){
  nbk_reduction_sum,
  nbk_reduction_max,
  nbk_reduction_min,
  nbk_reduction_prod,
  /// The sum of x · x, each square rounded.
  nbk_reduction_sum_of_squares,
};
/// out[o, i] = reduction over r of x[o, r, i], for a contiguous x of shape [outer, count, inner].
void nbk_reduce_f32(
  nbk_reduction operation, ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *x, float *out);
void nbk_reduce_f64(
  nbk_reduction operation, ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *x, double *out);
/// The same of each row of [count, rows, length], whose numbers are in order of count, then length.
void nbk_reduce_pieces_f32(
  nbk_reduction operation, ptrdiff_t rows, ptrdiff_t count, ptrdiff_t length, const float *x, float *out);
void nbk_reduce_pieces_f64(
  nbk_reduction operation, ptrdiff_t rows, ptrdiff_t count, ptrdiff_t length, const double *x, double *out);
/// The sum over r of (x[o, r, i] - mean[o, i])², in the order above; each difference and square is rounded.
void nbk_squared_deviation_f32(
  ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *x, const float *mean, float *out);
void nbk_squared_deviation_f64(
  ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *x, const double *mean, double *out);
/// The index along the reduced axis of the first largest (smallest) element; the first NaN's where there is one.
void nbk_argmax_f32(ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *x, int64_t *out);
void nbk_argmax_f64(ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *x, int64_t *out);
void nbk_argmin_f32(ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *x, int64_t *out);
void nbk_argmin_f64(ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *x, int64_t *out);
/// The sum of a[i] · b[i] in the order above; each product is rounded (no fma).
float nbk_dot_f32(ptrdiff_t count, const float *a, const float *b);
double nbk_dot_f64(ptrdiff_t count, const double *a, const double *b);
/// Running sums along the middle axis of [outer, count, inner], each a plain chain.
void nbk_cumsum_f32(ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *x, float *out);
void nbk_cumsum_f64(ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *x, double *out);

// MARK: Softmax and cross-entropy, over rows of `columns` numbers

/// e = exp(x - max), out = e / sum(e); the sum in the order of `nbk_reduction_sum`.
void nbk_softmax_f32(ptrdiff_t rows, ptrdiff_t columns, const float *x, float *out);
void nbk_softmax_f64(ptrdiff_t rows, ptrdiff_t columns, const double *x, double *out);
/// out = (x - max) - log(sum(exp(x - max))).
void nbk_log_softmax_f32(ptrdiff_t rows, ptrdiff_t columns, const float *x, float *out);
void nbk_log_softmax_f64(ptrdiff_t rows, ptrdiff_t columns, const double *x, double *out);
/// Softmax, or its logarithm, along the middle axis of [outer, count, inner]: the bits that the rows would give.
void nbk_softmax_columns_f32(
  bool logarithm, ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *x, float *out);
void nbk_softmax_columns_f64(
  bool logarithm, ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *x, double *out);
/// Their gradients, as of the rows below.
void nbk_softmax_gradient_columns_f32(
  bool logarithm, ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const float *y, const float *g, float *out);
void nbk_softmax_gradient_columns_f64(
  bool logarithm, ptrdiff_t outer, ptrdiff_t count, ptrdiff_t inner, const double *y, const double *g, double *out);
/// out = y · (g - sum(g · y)), with y the softmax.
void nbk_softmax_gradient_f32(ptrdiff_t rows, ptrdiff_t columns, const float *y, const float *g, float *out);
void nbk_softmax_gradient_f64(ptrdiff_t rows, ptrdiff_t columns, const double *y, const double *g, double *out);
/// out = g - exp(y) · sum(g), with y the log-softmax.
void nbk_log_softmax_gradient_f32(ptrdiff_t rows, ptrdiff_t columns, const float *y, const float *g, float *out);
void nbk_log_softmax_gradient_f64(ptrdiff_t rows, ptrdiff_t columns, const double *y, const double *g, double *out);
/// log_sum[r] = max + log(sum(exp(x - max))); a row whose largest is ±∞ gives that.
void nbk_log_sum_exp_f32(ptrdiff_t rows, ptrdiff_t columns, const float *x, float *log_sum);
void nbk_log_sum_exp_f64(ptrdiff_t rows, ptrdiff_t columns, const double *x, double *log_sum);
/// loss[r] = log(sum(exp(x - max))) - (x[r, labels[r]] - max). Keeps log_sum[r] = max + log(sum) for the gradient.
/// A negative label takes its row out: loss 0.
void nbk_cross_entropy_f32(
  ptrdiff_t rows, ptrdiff_t columns, const float *x, const int64_t *labels, float *loss, float *log_sum);
void nbk_cross_entropy_f64(
  ptrdiff_t rows, ptrdiff_t columns, const double *x, const int64_t *labels, double *loss, double *log_sum);
/// out[r, j] = (exp(x[r, j] - log_sum[r]) - (j == labels[r] ? 1 : 0)) · g[r * g_step]; 0 for a negative label.
void nbk_cross_entropy_gradient_f32(
  ptrdiff_t rows, ptrdiff_t columns, const float *x, const int64_t *labels, const float *log_sum, const float *g,
  ptrdiff_t g_step, float *out);
void nbk_cross_entropy_gradient_f64(
  ptrdiff_t rows, ptrdiff_t columns, const double *x, const int64_t *labels, const double *log_sum, const double *g,
  ptrdiff_t g_step, double *out);

// MARK: Convolution and pooling

/// One window geometry for images [batch, channels, height, width] in contiguous memory.
typedef struct {
  ptrdiff_t batch, channels, height, width;
  ptrdiff_t window_height, window_width;
  ptrdiff_t stride_height, stride_width;
  ptrdiff_t padding_height, padding_width;
  /// The number of window positions: (height + 2 · padding - window) / stride + 1, and so for the width.
  ptrdiff_t out_height, out_width;
} nbk_windows;

/// out[b, o, y, x] = the chain over (c, u, v) ascending of fma(input, weight) from 0: a matrix product with the
/// unrolled windows; then + bias[o] where there is one. weight is [out_channels, channels, window_height,
/// window_width].
void nbk_conv2d_f32(
  const nbk_windows *windows, ptrdiff_t out_channels, const float *input, const float *weight,
  const float *_Nullable bias, float *out);
/// The gradient to the input, which is overwritten. For strides of 1 and channels that fill vectors the convolution of g
/// with the weight turned round: a chain over the output channels and window places ascending. Else for each image the
/// product weightᵀ × g in columns (a chain over the output channels ascending), added up window by window in ascending
/// (c, u, v, y, x).
void nbk_conv2d_input_gradient_f32(
  const nbk_windows *windows, ptrdiff_t out_channels, const float *weight, const float *g, float *input_gradient);
/// The gradient to the weight, which is overwritten: one chain over (b, y, x) ascending for each of up to 16 groups of
/// neighbouring images, and the groups' sums in ascending order.
void nbk_conv2d_weight_gradient_f32(
  const nbk_windows *windows, ptrdiff_t out_channels, const float *input, const float *g, float *weight_gradient);
/// columns[(c, u, v), (y, x)] of one image [channels, height, width]; 0 in the padding.
void nbk_im2col_f32(const nbk_windows *windows, const float *image, float *columns);
/// image[…] += columns[…], in ascending (c, u, v, y, x).
void nbk_col2im_f32(const nbk_windows *windows, const float *columns, float *image);

/// The largest of each window (padding is left out; NaN wins) and where it stands in its channel's plane
/// (y * width + x); the first of equals.
void nbk_max_pool_f32(const nbk_windows *windows, const float *input, float *out, int64_t *index);
/// input_gradient[index] += g, window by window; input_gradient is overwritten.
void nbk_max_pool_gradient_f32(
  const nbk_windows *windows, const float *g, const int64_t *index, float *input_gradient);
/// The sum of each window (0 in the padding), row by row ascending, divided by the window's size.
void nbk_avg_pool_f32(const nbk_windows *windows, const float *input, float *out);
void nbk_avg_pool_gradient_f32(const nbk_windows *windows, const float *g, float *input_gradient);

// MARK: Rows by index

/// out[i, :] = x[indices[i], :] with rows of `columns` numbers; indices are within 0..<rows of x.
void nbk_gather_rows_f32(
  ptrdiff_t count, ptrdiff_t columns, const float *x, const int64_t *indices, float *out);
/// How many of `count` bytes are not 0, and the elements of 1, 4 or 8 bytes where they aren't, one behind the other.
ptrdiff_t nbk_count_set(ptrdiff_t count, const uint8_t *mask);
void nbk_choose(ptrdiff_t count, ptrdiff_t bytes, const uint8_t *mask, const void *x, void *out);
/// The place of the first number that is not at most `bound` (at least, where `least`), or NaN; `count` if there is none.
ptrdiff_t nbk_first_beyond_f32(ptrdiff_t count, const float *x, float bound, bool least);
/// The same for any element: rows of `bytes` bytes.
void nbk_gather_rows(ptrdiff_t count, ptrdiff_t bytes, const void *x, const int64_t *indices, void *out);
/// out[r * columns + c] = x[r * x_row + index * x_step + c * x_column] with index = indices[r * columns + c], for elements
/// of 4 bytes and of 8. Gives where in `indices` the first stands that is outside of 0 ..< size, or -1; what is written
/// then has no meaning.
ptrdiff_t nbk_pick_32(
  ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_step, ptrdiff_t x_column,
  ptrdiff_t size, const int64_t *indices, void *out);
ptrdiff_t nbk_pick_64(
  ptrdiff_t rows, ptrdiff_t columns, const void *x, ptrdiff_t x_row, ptrdiff_t x_step, ptrdiff_t x_column,
  ptrdiff_t size, const int64_t *indices, void *out);
/// out[r * out_row + index * out_step + c * out_column] += x[r * columns + c], in ascending order; the rest as above. Where an
/// index is out of range its row is left out.
ptrdiff_t nbk_scatter_add_f32(
  ptrdiff_t rows, ptrdiff_t columns, const float *x, ptrdiff_t size, const int64_t *indices, float *out,
  ptrdiff_t out_row, ptrdiff_t out_step, ptrdiff_t out_column);
/// out[indices[i], :] += x[i, :] for ascending i.
void nbk_scatter_add_rows_f32(
  ptrdiff_t count, ptrdiff_t columns, const float *x, const int64_t *indices, float *out);
void nbk_scatter_add_rows_f64(
  ptrdiff_t count, ptrdiff_t columns, const double *x, const int64_t *indices, double *out);

// MARK: Random numbers

/// Philox 4x32-10 (Salmon, Moraes, Dror, Shaw: "Parallel random numbers: as easy as 1, 2, 3", SC 2011) as one long
/// sequence of 32-bit words: word w is element w mod 4 of the block whose counter is (w / 4, stream) as two 64-bit
/// numbers, low word first; key holds the seed, low word first. A call gives words position ..< position + count.
void nbk_philox(uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, uint32_t *out);
/// The four words of one block, for counters beyond what a position of words reaches.
void nbk_philox_block(uint64_t key, uint64_t stream, uint64_t block, uint32_t out[_Nonnull 4]);
/// Numbers in [0, 1): (word >> 8) · 2⁻²⁴. Takes `count` words.
void nbk_uniform_f32(uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, float *out);
/// Numbers in [0, 1) with 53 bits: number i from words position + 2i (high) and + 2i + 1. Takes 2 · count words.
void nbk_uniform_f64(uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, double *out);
/// Normal numbers by Box and Muller (1958), computed in float64 from pairs of words u, v at position + 2j:
/// r = sqrt(-2 log((u + 0.5) · 2⁻³²)), a = 2π · v · 2⁻³²; number 2j is mean + std · (r · cos a), number 2j + 1 is
/// mean + std · (r · sin a). Takes `count` words, rounded up to an even number.
void nbk_normal_f32(
  uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, float mean, float std, float *out);
void nbk_normal_f64(
  uint64_t key, uint64_t stream, uint64_t position, ptrdiff_t count, double mean, double std, double *out);

// MARK: Accuracy
//
// The largest error met, in units in the last place of the exact result (0.5 is correct rounding); special values are
// right. float32 against the C library's float64 functions; float64 against its 80-bit ones, over 10⁶ numbers of every
// size and densely where a function bends. Arithmetic and sqrt are rounded once. Measured with AVX-512; the other sets
// give the same bits.
//
// | function | float32 | over                    | float64 |
// | -------- | ------- | ----------------------- | ------- |
// | exp      | 0.712   | all 2³² numbers         | 0.757   |
// | tanh     | 0.936   | all 2³² numbers         | 1.338   |
// | sigmoid  | 0.578   | every 5th of them       | 1.849   |
// | silu     | 0.575   | every 5th of them       | 2.821   |
// | log      | 0.503   | every 13th of them      | 0.902   |
// | expm1    | 0.507   | every 13th of them      | 1.164   |
// | log1p    | 0.503   | every 13th of them      | 0.889   |
// | rsqrt    | 0.500   | all 2³² numbers         | 1.464   |
// | sin      | 0.501   | every 13th of them      | 0.817   |
// | cos      | 0.501   | every 13th of them      | 0.812   |
// | tan      | 0.501   | every 61st of them      | 2.264   |
// | erf      | 0.506   | every 13th of them      | 1.717   |
// | softplus | 0.504   | every 13th of them      | 1.502   |
// | gelu     | 0.687   | every 13th of them      | 19.70; 6.3 above x = -37   |
// | pow      | 0.503   | 8 · 10⁶ pairs           | 0.699   |

#undef NBK_ENUM
#pragma clang assume_nonnull end
#if defined(__cplusplus)
}
#endif
