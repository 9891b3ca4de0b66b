// The elementwise operations one register at a time: for few numbers, and for the last ones of many.
#define NBK_TEMPLATE "elementwise-template.h"
#define NBK_VECTORS 1
#include "each-isa.h"
