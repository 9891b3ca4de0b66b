// Taking images apart for a convolution, by vectors of the instruction set in use.
#include "planes.h"

typedef float numbers_4 __attribute__((ext_vector_type(4)));
typedef float numbers_8 __attribute__((ext_vector_type(8)));
typedef float numbers_16 __attribute__((ext_vector_type(16)));

#define NBK_TEMPLATE "planes-template.h"
#include "each-isa.h"

void nbk_take_apart(const nbk_windows *w, const float *image, float *planes) { NBK_PICK(take_apart)(w, image, planes); }

void nbk_unroll(const nbk_windows *w, const float *image, float *planes, float *columns) {
  NBK_PICK(unroll)(w, image, planes, columns);
}
