import TensorCore

extension Library {
  /// Enumerations, protocols and containers of `TensorCore`, which the machine makes of their parts, and what calls
  /// a cell's functions.
  static let tensorTypeGroups: [RowGroup] = [
    RowGroup(
      "enum DType: UInt8, Sendable, Hashable, CaseIterable", typeName: "DType", module: "TensorCore",
      isDeclaration: true
    ) {
      "case bool, int64, float32, float64"
    },
    RowGroup("extension DType: Comparable", typeName: "DType", module: "TensorCore") {
      "static func < (a: DType, b: DType) -> Bool { return a.rawValue < b.rawValue }"
    },
    RowGroup("", typeName: "", module: "TensorCore") { "prefix operator .!" },
    RowGroup("enum Reduction: Sendable", typeName: "Reduction", module: "TensorCore", isDeclaration: true) {
      "case mean, sum, none"
    },
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "convenience init(arrayLiteral elements: Tensor...)",
        NativeFunction { (elements: [Tensor]) in
          guard let first = elements.first else { return Tensor.zeros(0) }
          if let other = elements.first(where: { $0.shape != first.shape }) { return [first, other] }
          return stack(elements)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      """
      func noGrad<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
        _changeNoGradDepth(1)
        defer { _changeNoGradDepth(-1) }
        return try body()
      }
      """
      """
      func grad(_ f: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
        return { (x: Tensor) -> Tensor in
          let goesOn = x.requiresGrad && _isRecording()
          let inner = goesOn ? x.view(x.shape) : x.detach()
          if !goesOn { inner.requiresGrad = true }
          return gradients(of: f(inner), at: [inner], createGraph: goesOn)[0]
        }
      }
      """
      Row(
        "func _changeNoGradDepth(_ by: Int)",
        NativeFunction { (by: Int) in TensorContext.current.noGradDepth += by })
      Row("func _isRecording() -> Bool", NativeFunction { () -> Bool in TensorContext.current.noGradDepth == 0 })
    },
    RowGroup("protocol Module", typeName: "Module", module: "TensorCore", isDeclaration: true) {
      "var parameters: [Tensor] { get }"
      "func callAsFunction(_ x: Tensor) -> Tensor"
      "func setTraining(_ isTraining: Bool)"
    },
    RowGroup("extension Module", typeName: "Module", module: "TensorCore") {
      "func setTraining(_ isTraining: Bool) {}"
      "func train() { setTraining(true) }"
      "func eval() { setTraining(false) }"
      "func zeroGrad() { for parameter in parameters { parameter.zeroGrad() } }"
    },
    RowGroup(
      "final class Sequential: Module", typeName: "Sequential", module: "TensorCore", isDeclaration: true
    ) {
      "private(set) var modules: [any Module]"
      "init(_ modules: any Module...) { self.modules = modules }"
      "init(_ modules: [any Module]) { self.modules = modules }"
      """
      var parameters: [Tensor] {
        var all: [Tensor] = []
        for module in modules { all.append(contentsOf: module.parameters) }
        return all
      }
      """
      "var count: Int { return modules.count }"
      "subscript(i: Int) -> any Module { return modules[i] }"
      "func append(_ module: any Module) { modules.append(module) }"
      """
      func callAsFunction(_ x: Tensor) -> Tensor {
        var value = x
        for module in modules { value = module.callAsFunction(value) }
        return value
      }
      """
      "func setTraining(_ isTraining: Bool) { for module in modules { module.setTraining(isTraining) } }"
    },
    RowGroup("protocol Optimizer: AnyObject", typeName: "Optimizer", module: "TensorCore", isDeclaration: true) {
      "var parameters: [Tensor] { get }"
      "var lr: Double { get set }"
      "func step()"
    },
    RowGroup("extension Optimizer", typeName: "Optimizer", module: "TensorCore") {
      "func zeroGrad() { for parameter in parameters { parameter.zeroGrad() } }"
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row("func _add(_ a: Tensor, _ b: Tensor)", NativeFunction { (a: Tensor, b: Tensor) in a += b })
      Row("func _add(_ a: Tensor, _ b: Int)", NativeFunction { (a: Tensor, b: Int) in a += b })
      Row("func _add(_ a: Tensor, _ b: Float)", NativeFunction { (a: Tensor, b: Float) in a += b })
      Row("func _add(_ a: Tensor, _ b: Double)", NativeFunction { (a: Tensor, b: Double) in a += b })
      Row("func _subtract(_ a: Tensor, _ b: Tensor)", NativeFunction { (a: Tensor, b: Tensor) in a -= b })
      Row("func _subtract(_ a: Tensor, _ b: Int)", NativeFunction { (a: Tensor, b: Int) in a -= b })
      Row("func _subtract(_ a: Tensor, _ b: Float)", NativeFunction { (a: Tensor, b: Float) in a -= b })
      Row("func _subtract(_ a: Tensor, _ b: Double)", NativeFunction { (a: Tensor, b: Double) in a -= b })
      Row("func _multiply(_ a: Tensor, _ b: Tensor)", NativeFunction { (a: Tensor, b: Tensor) in a *= b })
      Row("func _multiply(_ a: Tensor, _ b: Int)", NativeFunction { (a: Tensor, b: Int) in a *= b })
      Row("func _multiply(_ a: Tensor, _ b: Float)", NativeFunction { (a: Tensor, b: Float) in a *= b })
      Row("func _multiply(_ a: Tensor, _ b: Double)", NativeFunction { (a: Tensor, b: Double) in a *= b })
      Row("func _divide(_ a: Tensor, _ b: Tensor)", NativeFunction { (a: Tensor, b: Tensor) in a /= b })
      Row("func _divide(_ a: Tensor, _ b: Int)", NativeFunction { (a: Tensor, b: Int) in a /= b })
      Row("func _divide(_ a: Tensor, _ b: Float)", NativeFunction { (a: Tensor, b: Float) in a /= b })
      Row("func _divide(_ a: Tensor, _ b: Double)", NativeFunction { (a: Tensor, b: Double) in a /= b })
    },
  ]
}
