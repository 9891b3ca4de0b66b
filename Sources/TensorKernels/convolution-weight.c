// The gradient of a convolution's weight: the product of each image's windows, turned, with its g.
#include "cpu.h"
#include "gemm.h"
#include "planes.h"
#include "scratch.h"

#pragma clang fp contract(off)

/// Images are in up to `most_groups` groups of neighbours, each with sums of its own, as long as all these sums have at most
/// `most_sums` numbers; then the groups' sums are added up.
enum { most_groups = 16, most_sums = 1 << 21 };

/// What one job takes of a group: so many numbers of the windows pay for turning g round.
enum { job_depth = 256 };

typedef struct {
  const nbk_windows *windows;
  tap_operands operands;
  /// Channels of a job, jobs of a group, and groups.
  ptrdiff_t share, shares, groups;
  const float *input, *g;
  /// A group's sums, [depth, columns], one group behind the other.
  float *sums;
  ptrdiff_t columns;
} weight_job;

static void weight_jobs(void *context, ptrdiff_t begin, ptrdiff_t end) {
  const weight_job *job = context;
  const nbk_windows *w = job->windows;
  const ptrdiff_t plane = w->height * w->width, positions = positions_of(w), taps = w->window_height * w->window_width;
  nbk_windows part = *w;
  part.channels = job->share;
  const ptrdiff_t room_size = positions * job->columns;
  float *room = nbk_scratch(nbk_scratch_columns, (size_t)(room_size + phase_numbers(&part) + slack) * sizeof(float));
  float *planes = room + room_size;
  // An image without padding is one plane for each channel as it stands.
  const bool stands
    = w->stride_height == 1 && w->stride_width == 1 && w->padding_height == 0 && w->padding_width == 0;
  if (!stands) clear_planes(&part, planes);
  for (ptrdiff_t i = begin; i < end; i++) {
    const ptrdiff_t group = i / job->shares, channel = i % job->shares * job->share;
    part.channels = w->channels - channel < job->share ? w->channels - channel : job->share;
    tap_operands operands = job->operands;
    operands.k = part.channels * taps;
    float *sums = job->sums + (group * w->channels + channel) * taps * job->columns;
    const ptrdiff_t first = w->batch * group / job->groups, last = w->batch * (group + 1) / job->groups;
    for (ptrdiff_t b = first; b < last; b++) {
      const float *image = job->input + (b * w->channels + channel) * plane;
      if (!stands) nbk_take_apart(&part, image, planes);
      nbk_turned_taps_f32(
        &operands, stands ? image : planes, job->g + b * operands.n * positions, room, sums, b > first);
    }
  }
}

void nbk_conv2d_weight_gradient_f32(
  const nbk_windows *w, ptrdiff_t out_channels, const float *input, const float *g, float *weight_gradient) {
  const ptrdiff_t depth = depth_of(w), taps = w->window_height * w->window_width;
  if (depth == 0 || out_channels == 0) return;
  if (w->batch <= 0) {
    memset(weight_gradient, 0, (size_t)(out_channels * depth) * sizeof(float));
    return;
  }
  const nbk_isa isa = nbk_current_isa();
  weight_job job = {.windows = w, .input = input, .g = g, .columns = nbk_turned_columns_f32(out_channels, isa)};
  // By the shape alone, not by the width of vectors.
  const ptrdiff_t fit = most_sums / (depth * ((out_channels + 15) / 16 * 16));
  job.groups = fit < 1 ? 1 : fit < most_groups ? fit : most_groups;
  if (job.groups > w->batch) job.groups = w->batch;
  job.share = (job_depth + taps - 1) / taps;
  if (job.share > w->channels) job.share = w->channels;
  job.shares = (w->channels + job.share - 1) / job.share;

  nbk_windows part = *w;
  part.channels = job.share;
  ptrdiff_t *places = nbk_scratch(nbk_scratch_taps, (size_t)(job.share * taps) * sizeof(ptrdiff_t));
  find_taps(&part, places);
  job.operands = (tap_operands){w->out_height, w->out_width, phases_of(w).columns, 0, w->window_width, w->stride_width, places, out_channels, NULL, isa};
  const ptrdiff_t numbers = depth * job.columns;
  job.sums = nbk_scratch(nbk_scratch_steps, (size_t)(job.groups * numbers) * sizeof(float));
  nbk_parallel(job.groups * job.shares, 1, weight_jobs, &job);

  for (ptrdiff_t group = 1; group < job.groups; group++) {
    nbk_binary_f32(nbk_binary_add, numbers, job.sums, 1, job.sums + group * numbers, 1, job.sums);
  }
  nbk_copy_f32(out_channels, depth, job.sums, 1, job.columns, weight_gradient, depth, 1);
}
