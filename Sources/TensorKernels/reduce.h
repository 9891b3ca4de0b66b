// A long sum in parts, for those who make its numbers block by block.
#pragma once
#include "TensorKernels.h"

enum {
  /// Numbers of one lane that are added up before they join the lane's total.
  group_rows = 256,
  /// Numbers whose sixteen lanes are added up before they join the totals.
  group_numbers = 16 * group_rows,
  /// A row of more numbers than this is shared by threads, in groups.
  long_row = 16 * group_numbers,
};

/// The lanes of the groups begin ..< end of the numbers at x, sixteen for each: they add up alone.
void nbk_sum_groups_f32(ptrdiff_t begin, ptrdiff_t end, const float *x, float *lanes);
/// The sum of n numbers at x from the lanes of all groups but the one that it ends in: the bits of `nbk_reduce_f32`.
float nbk_join_groups_f32(ptrdiff_t n, const float *x, const float *lanes);
