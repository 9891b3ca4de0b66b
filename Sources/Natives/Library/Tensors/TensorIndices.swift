import TensorCore

extension Library {
  /// `x[…]`: the parts of an index are turned into numbers and tensors for one host function.
  static let tensorIndexGroups: [RowGroup] = [
    RowGroup("protocol TensorIndexing", typeName: "TensorIndexing", module: "TensorCore", isDeclaration: true) {
      "var tensorIndex: TensorIndex { get }"
    },
    RowGroup("enum TensorIndex: TensorIndexing", typeName: "TensorIndex", module: "TensorCore", isDeclaration: true) {
      "case position(Int)"
      "case range(from: Int?, to: Int?)"
      "case added"
      "case ellipsis"
      "case tensor(Tensor)"
      "var tensorIndex: TensorIndex { return self }"
    },
    RowGroup(
      "extension TensorIndexing where Self == TensorIndex", typeName: "TensorIndexing", module: "TensorCore"
    ) {
      "static var all: TensorIndex { return .range(from: nil, to: nil) }"
      "static var newAxis: TensorIndex { return TensorIndex.added }"
    },
    RowGroup("extension Int: TensorIndexing", typeName: "Int", module: "TensorCore") {
      "var tensorIndex: TensorIndex { return .position(self) }"
    },
    RowGroup("extension Range: TensorIndexing where Bound == Int", typeName: "Range", module: "TensorCore") {
      "var tensorIndex: TensorIndex { return .range(from: lowerBound, to: upperBound) }"
    },
    RowGroup(
      "extension ClosedRange: TensorIndexing where Bound == Int", typeName: "ClosedRange", module: "TensorCore"
    ) {
      """
      var tensorIndex: TensorIndex {
        return .range(from: lowerBound, to: upperBound == -1 ? nil : upperBound + 1)
      }
      """
    },
    RowGroup(
      "extension PartialRangeFrom: TensorIndexing where Bound == Int", typeName: "PartialRangeFrom",
      module: "TensorCore"
    ) {
      "var tensorIndex: TensorIndex { return .range(from: lowerBound, to: nil) }"
    },
    RowGroup(
      "extension PartialRangeUpTo: TensorIndexing where Bound == Int", typeName: "PartialRangeUpTo",
      module: "TensorCore"
    ) {
      "var tensorIndex: TensorIndex { return .range(from: nil, to: upperBound) }"
    },
    RowGroup(
      "extension PartialRangeThrough: TensorIndexing where Bound == Int", typeName: "PartialRangeThrough",
      module: "TensorCore"
    ) {
      "var tensorIndex: TensorIndex { return .range(from: nil, to: upperBound == -1 ? nil : upperBound + 1) }"
    },
    RowGroup("extension Tensor: TensorIndexing", typeName: "Tensor", module: "TensorCore") {
      "var tensorIndex: TensorIndex { return .tensor(self) }"
      Row("func nonzero() -> Tensor", NativeFunction { (it: Tensor) in it.nonzero() })
    },
    RowGroup(
      "protocol TensorSubscripts: AnyObject", typeName: "TensorSubscripts", module: "TensorCore", isDeclaration: true
    ) {},
    RowGroup("extension Tensor: TensorSubscripts", typeName: "Tensor", module: "TensorCore") {},
    RowGroup("extension TensorSubscripts", typeName: "TensorSubscripts", module: "TensorCore") {
      indexed("_ indices: any TensorIndexing...", "indices")
      indexed("_ ellipsis: UnboundedRange", "[TensorIndex.ellipsis]")
      indexed("_ ellipsis: UnboundedRange, _ last: any TensorIndexing", "[TensorIndex.ellipsis, last]")
      indexed(
        "_ ellipsis: UnboundedRange, _ i: any TensorIndexing, _ last: any TensorIndexing",
        "[TensorIndex.ellipsis, i, last]")
      indexed("_ first: any TensorIndexing, _ ellipsis: UnboundedRange", "[first, TensorIndex.ellipsis]")
      indexed(
        "_ first: any TensorIndexing, _ ellipsis: UnboundedRange, _ last: any TensorIndexing",
        "[first, TensorIndex.ellipsis, last]")
      indexed(
        "_ first: any TensorIndexing, _ i: any TensorIndexing, _ ellipsis: UnboundedRange",
        "[first, i, TensorIndex.ellipsis]")
      """
      func _part(_ indices: [any TensorIndexing]) -> Self {
        let tensor = _unsafeCast(self, to: Tensor.self)
        if indices.count == 1, case .position(let i) = indices[0].tensorIndex {
          return _unsafeCast(_element(tensor, i), to: Self.self)
        }
        let (code, tensors) = _indexCode(indices)
        return _unsafeCast(_indexed(tensor, code, tensors), to: Self.self)
      }
      """
      """
      func _assign(_ value: Self, _ indices: [any TensorIndexing]) {
        let (code, tensors) = _indexCode(indices)
        _assignIndexed(
          _unsafeCast(self, to: Tensor.self), _unsafeCast(value, to: Tensor.self), code, tensors)
      }
      """
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      """
      func _indexCode(_ indices: [any TensorIndexing]) -> ([Int], [Tensor]) {
        var code: [Int] = []
        var tensors: [Tensor] = []
        for index in indices {
          switch index.tensorIndex {
          case .position(let i):
            code.append(0)
            code.append(i)
          case .range(let from, let to):
            code.append(_rangeKind(from, to))
            code.append(from ?? 0)
            code.append(to ?? 0)
          case .added: code.append(5)
          case .ellipsis: code.append(6)
          case .tensor(let t):
            code.append(7)
            tensors.append(t)
          }
        }
        return (code, tensors)
      }
      """
      Row(
        "func _rangeKind(_ from: Int?, _ to: Int?) -> Int",
        NativeFunction { (from: Int?, to: Int?) -> Int in (from == nil ? 1 : 3) + (to == nil ? 0 : 1) })
      Row("func _element(_ x: Tensor, _ i: Int) -> Tensor", NativeFunction { (x: Tensor, i: Int) in x.indexed(i) })
      Row(
        "func _indexed(_ x: Tensor, _ code: [Int], _ tensors: [Tensor]) -> Tensor",
        NativeFunction { (x: Tensor, code: [Int], tensors: [Tensor]) in x.indexed(indices(code, tensors)) })
      Row(
        "func _assignIndexed(_ x: Tensor, _ value: Tensor, _ code: [Int], _ tensors: [Tensor])",
        NativeFunction { (x: Tensor, value: Tensor, code: [Int], tensors: [Tensor]) in
          x.assign(value, at: indices(code, tensors))
        })
    },
  ]

  private static func indexed(_ parameters: String, _ indices: String) -> Row {
    Row(
      """
      subscript(\(parameters)) -> Self {
        get { return _part(\(indices)) }
        set { _assign(newValue, \(indices)) }
      }
      """)
  }

  /// What `_indexCode` encoded.
  private static func indices(_ code: [Int], _ tensors: [Tensor]) -> [TensorIndex] {
    var result: [TensorIndex] = []
    var tensors = tensors[...]
    var code = code[...]
    while let kind = code.popFirst() {
      switch kind {
      case 0: result.append(.position(code.removeFirst()))
      case 5: result.append(.added)
      case 6: result.append(.ellipsis)
      case 7: result.append(.tensor(tensors.removeFirst()))
      default:
        let from = code.removeFirst()
        let to = code.removeFirst()
        result.append(.range(from: kind >= 3 ? from : nil, to: kind == 2 || kind == 4 ? to : nil))
      }
    }
    return result
  }
}
