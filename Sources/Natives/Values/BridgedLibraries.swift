import Plotting
import TensorCore

extension Tensor: Bridged {}
extension SGD: Bridged {}
extension Adam: Bridged {}
extension Linear: Bridged {}
extension Conv2d: Bridged {}
extension Embedding: Bridged {}
extension LayerNorm: Bridged {}
extension BatchNorm1d: Bridged {}
extension BatchNorm2d: Bridged {}
extension Dropout: Bridged {}
extension ReLU: Bridged {}
extension Tanh: Bridged {}
extension Sigmoid: Bridged {}
extension GELU: Bridged {}
extension SiLU: Bridged {}
extension Softplus: Bridged {}
extension LeakyReLU: Bridged {}
extension ELU: Bridged {}
extension PReLU: Bridged {}
extension Softmax: Bridged {}
extension Flatten: Bridged {}
extension MaxPool2d: Bridged {}
extension AvgPool2d: Bridged {}

/// An enumeration without payloads: the machine's tag word is the place among its cases.
protocol BridgedEnumeration: Bridged, Equatable {
  /// In the order of the cell type's declaration.
  static var bridgedCases: [Self] { get }
}

extension BridgedEnumeration {
  package static var rawCount: Int { 1 }
  package static var referenceCount: Int { 0 }

  package static func load(_ raw: UnsafePointer<UInt64>, _ references: UnsafePointer<AnyObject?>) -> Self {
    bridgedCases[Int(raw[0])]
  }

  package func store(_ raw: UnsafeMutablePointer<UInt64>, _ references: UnsafeMutablePointer<AnyObject?>) {
    raw[0] = UInt64(Self.bridgedCases.firstIndex(of: self)!)
  }
}

extension DType: BridgedEnumeration {
  static let bridgedCases = allCases
}

extension Reduction: BridgedEnumeration {
  static let bridgedCases: [Reduction] = [.mean, .sum, .none]
}

extension FashionMNIST.Part: BridgedEnumeration {
  static let bridgedCases: [FashionMNIST.Part] = [.train, .test]
}

extension ColorMap: BridgedEnumeration {
  static let bridgedCases: [ColorMap] = [.viridis, .gray, .diverging]
}

extension AxisScale: BridgedEnumeration {
  static let bridgedCases: [AxisScale] = [.linear, .log]
}
