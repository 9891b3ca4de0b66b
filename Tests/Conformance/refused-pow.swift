// swift-format-ignore-file
import Foundation
let x = pow(2.0, 10)
print(x)
