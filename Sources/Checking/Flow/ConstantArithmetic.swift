import Diagnostics
import Natives

/// Works out integer arithmetic whose operands are known from the text, to find what can only overflow or divide by
/// zero. Local constants and variables are followed through straight code; globals only until something else happens
/// than arithmetic with them, as the compiler does it.
final class ConstantArithmetic: TreeWalker {
  private let sources: SourceMap
  private let typeName: (Type) -> String
  private var known: [VariableDecl: Int128] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ sources: SourceMap, typeName: @escaping (Type) -> String) {
    self.sources = sources
    self.typeName = typeName
  }

  // MARK: Statements

  override func visit(_ statement: Statement) {
    switch statement {
    case .binding(.bind(let variable), let value?, _):
      forgetGlobals()
      let result = evaluate(value)
      if variable.isGlobal, !variable.isConstant {
        known[variable] = value.isLimit ? nil : result
      } else if !variable.isCaptured || variable.isConstant, variable.isFollowed {
        known[variable] = result
      }
    case .ifElse(let found):
      if found.conditions.count == 1, case .boolean(let condition) = found.conditions[0],
        case .boolean(false) = condition.kind
      {
        if let otherwise = found.otherwise { apart { visit(otherwise) } }
        return
      }
      visit(found.conditions)
      apart { visit(found.then) }
      if let otherwise = found.otherwise { apart { visit(otherwise) } }
    case .expression, .yields, .returns, .throwError, .binding: super.visit(statement)
    case .localFunction(let function): if let body = function.body { apart { visit(body) } }
    case .guardElse, .whileLoop, .repeatLoop, .forIn, .switchCase, .doCatch, .block, .deferred:
      apart { super.visit(statement) }
    case .breaks, .continues, .falls: break
    }
  }

  private func forgetGlobals() { known = known.filter { !$0.key.isGlobal } }

  /// What may run any number of times knows only constants, and what it may have changed is not known afterwards.
  private func apart(_ body: () -> Void) {
    known = known.filter { $0.key.isConstant }
    body()
    known = known.filter { $0.key.isConstant }
  }

  override func visit(_ closure: ClosureExpression) { apart { super.visit(closure) } }

  // MARK: Expressions

  override func visit(_ expression: Expression) { _ = evaluate(expression) }

  /// The value of an expression where it is known; everything inside is looked at once.
  private func evaluate(_ expression: Expression) -> Int128? {
    switch expression.kind {
    case .integer(let magnitude, let isNegative) where expression.type.integerKind != nil:
      return isNegative ? -Int128(magnitude) : Int128(magnitude)
    case .variable(let variable): return known[variable]
    case .staticMember(let type, let variable, _, _):
      guard let kind = type.integerKind else { return nil }
      return variable.name == "max" ? kind.limits.upperBound : variable.name == "min" ? kind.limits.lowerBound : nil
    case .assign(let place, let value):
      let result = evaluate(value)
      if case .variable(let variable) = place.kind {
        if variable.isGlobal || variable.isFollowed && !variable.isCaptured { known[variable] = result }
      } else {
        visit(place: place)
      }
      return nil
    case .call(let call): return evaluate(call, expression)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      apart { visit(right) }
      return nil
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      apart { visit(then) }
      apart { visit(otherwise) }
      return nil
    case .ifExpression, .switchExpression:
      apart { super.visit(expression) }
      return nil
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .member,
      .subscripted, .tupleElement, .forceUnwrap, .optionalChain, .bindOptional, .enumCase, .functionReference, .closure,
      .metatype, .dynamicType, .discard, .tryExpression, .block, .convert, .cast, .invalid:
      super.visit(expression)
      forgetGlobals()
      return nil
    }
  }

  private func evaluate(_ call: Call, _ expression: Expression) -> Int128? {
    guard case .function(let function, _, _, _) = call.callee, function.isOperator else {
      checkConversion(call, expression)
      checkDivision(call)
      forgetGlobals()
      super.visit(call)
      forgetGlobals()
      return nil
    }
    switch (call.arguments.count, call.arguments.first, call.arguments.last) {
    case (2, .value(let left)?, .value(let right)?):
      let a = evaluate(left)
      let b = evaluate(right)
      return combine(function.name, (left, a), (right, b), expression.type)
    case (2, .reference(let place)?, .value(let right)?):
      guard function.name.hasSuffix("="), case .variable(let variable) = place.kind else {
        super.visit(call)
        return nil
      }
      let b = evaluate(right)
      let result = combine(String(function.name.dropLast()), (place, known[variable]), (right, b), place.type)
      known[variable] = variable.isGlobal || variable.isFollowed && !variable.isCaptured ? result : nil
      return nil
    case (1, .value(let operand)?, _):
      guard let value = evaluate(operand), let kind = expression.type.integerKind, kind.isSigned, function.name == "-"
      else { return nil }
      guard kind.limits.contains(-value) else {
        let place = SourceRange(expression.range.source, Int(expression.range.start), Int(expression.range.start) + 1)
        diagnostics.append(
          .error(
            "arithmetic operation '0 - \(value)' (on signed \(kind.bitWidth)-bit integer type) results in an overflow",
            at: place))
        return nil
      }
      return -value
    default:
      super.visit(call)
      return nil
    }
  }

  /// `UInt8(300.5)`: a fraction written out that the whole number has no place for.
  private func checkConversion(_ call: Call, _ expression: Expression) {
    guard case .function(let function, _, _, _) = call.callee, function.isInitializer,
      function.fullName == "init(_:)", let kind = expression.type.integerKind, call.arguments.count == 1,
      case .value(let argument)? = call.arguments.first, case .floating(let value) = argument.kind
    else { return }
    let written = sources.text(of: argument.range.source).slice(argument.range)
    let place = SourceRange(
      expression.range.source, Int(expression.range.start),
      Int(expression.range.start) + typeName(expression.type).count)
    if !kind.isSigned, value < 0 {
      let message = "negative literal '\(written)' cannot be converted to '\(typeName(expression.type))'"
      diagnostics.append(.error(message, at: place))
    } else if Int128(exactly: value.rounded(.towardZero)).map({ !kind.limits.contains($0) }) ?? true {
      let message = "invalid conversion: '\(written)' overflows '\(typeName(expression.type))'"
      diagnostics.append(.error(message, at: place))
    }
  }

  /// `n.dividedReportingOverflow(by: 0)`: the compiler has no value for that either.
  private func checkDivision(_ call: Call) {
    guard case .function(let function, _, _, let receiver?) = call.callee, receiver.type.integerKind != nil,
      function.name == "dividedReportingOverflow" || function.name == "remainderReportingOverflow",
      case .value(let divisor)? = call.arguments.first, case .integer(0, _) = divisor.kind
    else { return }
    diagnostics.append(.error("division by zero", at: sign(function.name, receiver.range, divisor.range)))
  }

  private func combine(
    _ name: String, _ left: (Expression, Int128?), _ right: (Expression, Int128?), _ type: Type
  ) -> Int128? {
    guard let kind = left.0.type.integerKind, type == left.0.type, right.0.type == type else { return nil }
    if name == "/" || name == "%", right.1 == 0 {
      diagnostics.append(.error("division by zero", at: sign(name, left.0.range, right.0.range)))
      return nil
    }
    guard let a = left.1, let b = right.1 else { return nil }
    let result: Int128
    switch name {
    case "+": result = a + b
    case "-": result = a - b
    case "*":
      // Two 64-bit factors may leave 128 bits only when both are far beyond any type.
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      result = overflow ? Int128.max : product
    case "/": result = a / b
    case "%": result = a / b
    default: return nil
    }
    if kind.limits.contains(result) { return name == "%" ? a % b : result }
    let place = sign(name, left.0.range, right.0.range)
    diagnostics.append(
      .error(
        name == "/" || name == "%"
          ? "division '\(a) \(name) \(b)' results in an overflow"
          : "arithmetic operation '\(a) \(name) \(b)' (on type '\(typeName(type))') results in an overflow",
        at: place))
    return nil
  }

  /// The operator between its operands.
  private func sign(_ name: String, _ left: SourceRange, _ right: SourceRange) -> SourceRange {
    guard left.source == right.source, right.start > left.end else { return left }
    let between = sources.text(of: left.source).slice(SourceRange(left.source, Int(left.end), Int(right.start)))
    let signs = Array(name.utf8)
    for (offset, _) in between.utf8.enumerated() where between.utf8.dropFirst(offset).starts(with: signs) {
      return SourceRange(left.source, Int(left.end) + offset, Int(left.end) + offset + signs.count)
    }
    return left
  }
}

extension VariableDecl {
  /// A plain local variable, whose value only this body changes.
  fileprivate var isFollowed: Bool {
    if case .local = scope { isPlain } else { false }
  }

  fileprivate var isGlobal: Bool {
    if case .global = scope { isPlain } else { false }
  }

  /// Read and written without calling anything.
  var isPlain: Bool { getter == nil && willSet == nil && didSet == nil }
}

extension Expression {
  /// `Int.max` and the like, which are calls to the compiler.
  fileprivate var isLimit: Bool {
    if case .staticMember = kind { true } else { false }
  }
}

extension FunctionDecl {
  fileprivate var isOperator: Bool { LibraryIndex.isOperator(name) }
}

extension Type {
  var integerKind: Representation.ScalarKind? {
    guard case .nominal(let decl, _) = self, case .scalar(let kind)? = decl.representation else { return nil }
    switch kind {
    case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64: return kind
    case .bool, .unicodeScalar, .float, .double: return nil
    }
  }
}

extension Representation.ScalarKind {
  var limits: ClosedRange<Int128> {
    isSigned ? -(1 << (bitWidth - 1))...((1 << (bitWidth - 1)) - 1) : 0...((1 << bitWidth) - 1)
  }
}
