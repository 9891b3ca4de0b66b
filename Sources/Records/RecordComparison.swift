import Diagnostics
import Plotting

/// Compares what two runs of a chapter left behind.
///
/// Numbers are compared exactly, texts line by line, figures and tables by their data. Cells that are volatile in either
/// run are left out. Where a cell stands in the chapter is no difference: prose may grow.
package enum RecordComparison {
  /// In the order of the chapter; empty when the runs are the same.
  package static func differences(_ first: RunRecord, _ second: RunRecord) -> [Difference] {
    var result: [Difference] = []
    if first.seed != second.seed { result.append(Difference(.seed(first.seed, second.seed))) }
    if first.cells.count != second.cells.count {
      result.append(Difference(.cellCount(first.cells.count, second.cells.count)))
    }
    for (old, new) in zip(first.cells, second.cells) { result += differences(old, new) }
    if first.inlineValues.count != second.inlineValues.count {
      result.append(Difference(.inlineCount(first.inlineValues.count, second.inlineValues.count)))
    }
    for (old, new) in zip(first.inlineValues, second.inlineValues) where old.text != new.text {
      result.append(Difference(.inlineValue(line: new.line, old.text, new.text)))
    }
    return result
  }

  /// Between two runs of one cell.
  package static func differences(_ first: CellRecord, _ second: CellRecord) -> [Difference] {
    if first.isVolatile || second.isVolatile { return [] }
    let cell = Difference.Cell(second)
    var result: [Difference] = []
    if first.status != second.status {
      result.append(Difference(cell: cell, .status(first.status, second.status)))
    }
    let (oldKinds, newKinds) = (first.outputs.map(\.kind), second.outputs.map(\.kind))
    guard oldKinds == newKinds else {
      result.append(Difference(cell: cell, .outputKinds(oldKinds, newKinds)))
      return result
    }
    for (index, (old, new)) in zip(first.outputs, second.outputs).enumerated() where old != new {
      result += kinds(old, new).map { Difference(cell: cell, output: index, $0) }
    }
    return result
  }

  private static func kinds(_ first: Output, _ second: Output) -> [Difference.Kind] {
    switch (first, second) {
    case (.text(let old), .text(let new)):
      return TextComparison.kinds(old, new, isSingle: false)
    case (.value(let old), .value(let new)):
      var kinds = TextComparison.kinds(old.text, new.text, isSingle: new.dtype == "float32")
      if old.type != new.type { kinds.append(.content(path: "type", old.type, new.type)) }
      if old.dtype != new.dtype { kinds.append(.content(path: "dtype", old.dtype, new.dtype)) }
      if old.shape != new.shape {
        kinds.append(.content(path: "shape", old.shape.map { "\($0)" }, new.shape.map { "\($0)" }))
      }
      return kinds
    case (.figure(let old), .figure(let new)): return DataComparison.kinds(tree(old), tree(new))
    case (.table(let old), .table(let new)): return DataComparison.kinds(tree(old), tree(new))
    case (.failure(let old), .failure(let new)): return DataComparison.kinds(tree(old), tree(new))
    case (.diagnostics(let old), .diagnostics(let new)): return DataComparison.kinds(tree(old), tree(new))
    case (.text, _), (.value, _), (.figure, _), (.table, _), (.failure, _), (.diagnostics, _):
      return [.outputKinds([first.kind], [second.kind])]
    }
  }

  private static func tree(_ value: some Encodable) -> JSONValue {
    do {
      return try JSONEncoding.value(of: value)
    } catch {
      preconditionFailure("outputs are plain data and can always be written: \(error)")
    }
  }
}

extension Output {
  /// What a record's file calls it.
  var kind: String {
    switch self {
    case .text: "text"
    case .value: "value"
    case .figure: "figure"
    case .table: "table"
    case .failure: "failure"
    case .diagnostics: "diagnostics"
    }
  }
}
