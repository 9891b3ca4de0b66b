#include "TensorKernels.h"
