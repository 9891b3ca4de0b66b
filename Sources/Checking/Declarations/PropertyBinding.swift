import Diagnostics
internal import SwiftSyntax

/// One property of a declaration such as `var a = 1, (b, c) = (2, 3)`.
struct PropertyBinding {
  var pattern: IdentifierPatternSyntax
  var annotation: TypeSyntax?
  var initializer: ExprSyntax?
  var accessorBlock: AccessorBlockSyntax?
  /// Whether it is part of a tuple: its initial value is none that an argument may be left out for.
  var isPart = false
}

extension Checker {
  /// The properties that a declaration names, those of tuples one by one.
  func propertyBindings(
    _ syntax: VariableDeclSyntax, _ scope: Scope, isStatic: Bool, isOfStructure: Bool
  ) -> [PropertyBinding] {
    let bindings = each(syntax.bindings)
    var result: [PropertyBinding] = []
    for (index, binding) in bindings.enumerated() {
      if let pattern = binding.pattern.as(IdentifierPatternSyntax.self) {
        result.append(
          PropertyBinding(
            pattern: pattern, annotation: annotation(bindings, index), initializer: binding.initializer?.value,
            accessorBlock: binding.accessorBlock))
        continue
      }
      guard let parts = parts(binding.pattern, binding.typeAnnotation?.type, binding.initializer?.value) else {
        refuse("patterns in properties", range(binding.pattern, scope))
        continue
      }
      if isOfStructure, !isStatic, syntax.bindingSpecifier.text == "let", parts.count > 1, binding.initializer != nil {
        error(
          "binding multiple 'let' stored properties from a single initializer expression in a struct is unsupported",
          range(binding.pattern, scope))
      }
      result += parts
    }
    return result
  }

  /// The parts of a tuple whose types, and initial values if there are any, are written out as one.
  private func parts(_ pattern: PatternSyntax, _ type: TypeSyntax?, _ value: ExprSyntax?) -> [PropertyBinding]? {
    if let name = pattern.as(IdentifierPatternSyntax.self) {
      return [PropertyBinding(pattern: name, annotation: type, initializer: value, isPart: value != nil)]
    }
    guard let tuple = pattern.as(TuplePatternSyntax.self), value != nil || type != nil else { return nil }
    var values: [ExprSyntax?] = tuple.elements.map { _ in nil }
    if let value {
      guard let elements = value.as(TupleExprSyntax.self)?.elements, elements.count == values.count else { return nil }
      values = elements.map(\.expression)
    }
    var types: [TypeSyntax?] = tuple.elements.map { _ in nil }
    if let type {
      guard let elements = type.as(TupleTypeSyntax.self)?.elements, elements.count == types.count else { return nil }
      types = elements.map(\.type)
    }
    var result: [PropertyBinding] = []
    for ((element, value), type) in zip(zip(tuple.elements, values), types) {
      guard let inner = parts(element.pattern, type, value) else { return nil }
      result += inner
    }
    return result
  }
}
