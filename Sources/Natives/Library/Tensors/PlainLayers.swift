import TensorCore

extension Library {
  static let plainLayersGroups: [RowGroup] = [
    RowGroup(
      "final class ReLU: Module", typeName: "ReLU", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "init()",
        NativeFunction { () -> ReLU in ReLU() })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: ReLU) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: ReLU, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Tanh: Module", typeName: "Tanh", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "init()",
        NativeFunction { () -> Tanh in Tanh() })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Tanh) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Tanh, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Sigmoid: Module", typeName: "Sigmoid", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "init()",
        NativeFunction { () -> Sigmoid in Sigmoid() })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Sigmoid) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Sigmoid, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class GELU: Module", typeName: "GELU", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "init()",
        NativeFunction { () -> GELU in GELU() })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: GELU) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: GELU, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class SiLU: Module", typeName: "SiLU", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "init()",
        NativeFunction { () -> SiLU in SiLU() })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: SiLU) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: SiLU, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Softplus: Module", typeName: "Softplus", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "init()",
        NativeFunction { () -> Softplus in Softplus() })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Softplus) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Softplus, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class LeakyReLU: Module", typeName: "LeakyReLU", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var slope: Double { get }",
        NativeFunction { (it: LeakyReLU) in it.slope })
      Row(
        "init(_ slope: Double = 0.01)",
        NativeFunction { (slope: Double) in LeakyReLU(slope) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: LeakyReLU) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: LeakyReLU, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class ELU: Module", typeName: "ELU", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "var alpha: Double { get }",
        NativeFunction { (it: ELU) in it.alpha })
      Row(
        "init(_ alpha: Double = 1)",
        NativeFunction { (alpha: Double) in ELU(alpha) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: ELU) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: ELU, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class PReLU: Module", typeName: "PReLU", module: "TensorCore", representation: .host, isDeclaration: true
    ) {
      Row(
        "var weight: Tensor { get }",
        NativeFunction { (it: PReLU) in it.weight })
      Row(
        "var weight: Tensor { set }",
        NativeFunction { (it: PReLU, value: Tensor) in it.weight = value })
      Row(
        "init(_ channels: Int = 1, slope: Double = 0.25)",
        NativeFunction { (channels: Int, slope: Double) in PReLU(channels, slope: slope) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: PReLU) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: PReLU, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Softmax: Module", typeName: "Softmax", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var axis: Int { get }",
        NativeFunction { (it: Softmax) in it.axis })
      Row(
        "init(axis: Int = -1)",
        NativeFunction { (axis: Int) in Softmax(axis: axis) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Softmax) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Softmax, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class Flatten: Module", typeName: "Flatten", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var startAxis: Int { get }",
        NativeFunction { (it: Flatten) in it.startAxis })
      Row(
        "init(startAxis: Int = 1)",
        NativeFunction { (startAxis: Int) in Flatten(startAxis: startAxis) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: Flatten) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: Flatten, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class MaxPool2d: Module", typeName: "MaxPool2d", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var size: Int { get }",
        NativeFunction { (it: MaxPool2d) in it.size })
      Row(
        "var stride: Int { get }",
        NativeFunction { (it: MaxPool2d) in it.stride })
      Row(
        "var padding: Int { get }",
        NativeFunction { (it: MaxPool2d) in it.padding })
      Row(
        "init(_ size: Int, stride: Int? = nil, padding: Int = 0)",
        NativeFunction { (size: Int, stride: Int?, padding: Int) in MaxPool2d(size, stride: stride, padding: padding) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: MaxPool2d) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: MaxPool2d, x: Tensor) in it(x) })
    },
    RowGroup(
      "final class AvgPool2d: Module", typeName: "AvgPool2d", module: "TensorCore", representation: .host,
      isDeclaration: true
    ) {
      Row(
        "var size: Int { get }",
        NativeFunction { (it: AvgPool2d) in it.size })
      Row(
        "var stride: Int { get }",
        NativeFunction { (it: AvgPool2d) in it.stride })
      Row(
        "var padding: Int { get }",
        NativeFunction { (it: AvgPool2d) in it.padding })
      Row(
        "init(_ size: Int, stride: Int? = nil, padding: Int = 0)",
        NativeFunction { (size: Int, stride: Int?, padding: Int) in AvgPool2d(size, stride: stride, padding: padding) })
      Row(
        "var parameters: [Tensor] { get }",
        NativeFunction { (it: AvgPool2d) in it.parameters })
      Row(
        "func callAsFunction(_ x: Tensor) -> Tensor",
        NativeFunction { (it: AvgPool2d, x: Tensor) in it(x) })
    },
  ]
}
