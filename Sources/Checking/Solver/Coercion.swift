import Diagnostics

/// Writes the conversions down that the solver allowed.
extension Solver {
  func coerce(_ value: Expression, _ target: Type) -> Expression {
    let from = value.type
    if from == target || from == .error || target == .error { return value }
    guard let conversion = conversion(from, target) else {
      // Types that differ in labels or escaping alone are the same words.
      var same = value
      same.type = target
      return same
    }
    return Expression(.convert(value, conversion), target, value.range)
  }

  /// How one type becomes another; nil when nothing happens.
  func conversion(_ from: Type, _ to: Type) -> Conversion? {
    if from == to { return nil }
    if let inner = checker.payload(to) {
      if let payload = checker.payload(from) {
        if depth(of: payload) >= depth(of: inner) || convertible(payload, inner) {
          return conversion(payload, inner).map { .optionalMap($0) }
        }
      }
      if let first = conversion(from, inner) { return .sequence(first, inner, .optionalSome) }
      return .optionalSome
    }
    switch (from, to) {
    case (.existential, .existential(let target)):
      return target.isAnyObject && target.protocols.isEmpty ? .existentialToExistential : .existentialToExistential
    case (_, .existential): return .existential
    case (.nominal(let x, let left), .nominal(let y, let right)):
      if x == y {
        switch x.name {
        case "Array": return conversion(left[0], right[0]).map { .array($0) }
        case "Set": return conversion(left[0], right[0]).map { .set($0) }
        case "Dictionary":
          return .dictionary(key: conversion(left[0], right[0]), value: conversion(left[1], right[1]))
        default: return nil
        }
      }
      return .upcast
    case (.generic, .nominal), (.associated, .nominal), (.opaque, .nominal): return .upcast
    case (.existential, .nominal): return .upcast
    case (.tuple(let left), .tuple(let right)):
      let parts = zip(left, right).map { conversion($0.type, $1.type) }
      return parts.allSatisfy { $0 == nil } ? nil : .tuple(parts)
    case (.function(let left), .function(let right)):
      let parameters = zip(left.parameters, right.parameters).map { conversion($1.type, $0.type) }
      let result = right.result == .void ? nil : conversion(left.result, right.result)
      if parameters.allSatisfy({ $0 == nil }), result == nil, (left.result == .void) == (right.result == .void) {
        return nil
      }
      return .function(parameters: parameters, result: result)
    default: return nil
    }
  }

  private func depth(of type: Type) -> Int { checker.payload(type).map { depth(of: $0) + 1 } ?? 0 }

  private func convertible(_ a: Type, _ b: Type) -> Bool {
    if case .existential = b { return depth(of: a) == 0 }
    return false
  }
}
