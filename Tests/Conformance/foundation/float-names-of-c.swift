// swift-format-ignore-file
import Foundation
print(powf(2, 3), ceilf(1.2), floorf(1.8), sqrtf(2), sinf(0), roundf(2.5), fabsf(-1), fmodf(5, 3), expf(0), logf(1), log10f(100), log2f(8), truncf(1.5), atan2f(1, 1), hypotf(3, 4), cosf(0), tanf(0), fmaxf(1, 2), fminf(1, 2), cbrtf(8))
