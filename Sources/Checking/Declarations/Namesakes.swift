/// What two functions have in common if one stands for the other: a quick test before the exact one.
struct CallShape: Hashable {
  private let isStatic: Bool
  private let labels: [String?]
  private let genericCount: Int
  /// Empty for a generic function, whose types are compared under a renaming.
  private let types: [Type]

  /// Of a function whose signature is resolved.
  init(_ function: FunctionDecl, _ checker: Checker) {
    isStatic = function.isStatic
    labels = function.parameters.map(\.label)
    genericCount = function.genericParameters.count
    types = genericCount == 0 ? function.parameters.map { checker.ignoringEscape($0.type) } : []
  }
}

/// The declarations of one name so far. A function need be compared only with those of its shape, so that telling n
/// overloads apart takes a time that grows with n.
struct Namesakes<Declaration> {
  private typealias Entry = (order: Int, declaration: Declaration)
  private var functions: [CallShape: [Entry]] = [:]
  private var others: [Entry] = []
  private var count = 0

  /// Adds a declaration, with its shape if it is a function.
  mutating func add(_ declaration: Declaration, _ shape: CallShape?) {
    if let shape {
      functions[shape, default: []].append((count, declaration))
    } else {
      others.append((count, declaration))
    }
    count += 1
  }

  /// Those that may stand for the same, in the order in which they were added.
  func candidates(for shape: CallShape?) -> [Declaration] {
    let entries = others + (shape.map { functions[$0] ?? [] } ?? functions.values.flatMap(\.self))
    return entries.sorted { $0.order < $1.order }.map(\.declaration)
  }
}

extension Checker {
  func callShape(_ declaration: ValueDecl) -> CallShape? {
    guard case .function(let function) = declaration else { return nil }
    ensureSignature(function)
    return CallShape(function, self)
  }
}
