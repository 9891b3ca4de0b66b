import Diagnostics

/// A checked expression: every choice of the type checker is made and written down in it.
package struct Expression {
  package var kind: Kind
  package var type: Type
  package var range: SourceRange

  package init(_ kind: Kind, _ type: Type, _ range: SourceRange) {
    self.kind = kind
    self.type = type
    self.range = range
  }

  package indirect enum Kind {
    // Literals of the library's own types; others are calls of `init(integerLiteral:)` and so on with one of these.
    /// Any integer or floating type of the machine. The value is within the type's range.
    case integer(magnitude: UInt64, isNegative: Bool)
    /// `Double` or `Float`.
    case floating(Double)
    case boolean(Bool)
    /// `String`, `Character`, `Unicode.Scalar` or `StaticString`.
    case string(String)
    /// `String`.
    case interpolation([InterpolationSegment])
    /// `Optional.none`.
    case nilLiteral
    /// `Array`.
    case array([Expression])
    /// `Dictionary`.
    case dictionary([(key: Expression, value: Expression)])
    case tuple([Expression])

    // Places: read as values, and written where an assignment, an `inout` argument or a mutating call names them.
    case variable(VariableDecl)
    /// A property of a value or class instance, stored or computed.
    case member(Expression, VariableDecl, Dispatch, Substitution)
    /// A property of a type, stored or computed; the type is `Self`.
    case staticMember(Type, VariableDecl, Dispatch, Substitution)
    /// A subscript of a value; of a type when the base is a metatype.
    case subscripted(Expression, SubscriptDecl, [Argument], Dispatch, Substitution)
    case tupleElement(Expression, Int)
    /// `x!`; traps on nil.
    case forceUnwrap(Expression)
    /// The whole of an optional chain: `bindOptional` nodes inside give nil for all of it when they meet nil.
    /// The type is optional; the inner expression's type is the payload (already flattened).
    case optionalChain(Expression)
    /// `x?` inside an `optionalChain`: the payload.
    case bindOptional(Expression)

    // Calls.
    case call(Call)
    /// An enum case, with its payload in order (empty: none).
    case enumCase(EnumCaseDecl, [Expression])
    /// A function used as a value; a bound method has its receiver.
    case functionReference(FunctionDecl, Dispatch, Substitution, receiver: Expression?)
    case closure(ClosureExpression)
    /// `T.self`; also the base of static calls.
    case metatype(Type)
    /// `type(of: x)`.
    case dynamicType(Expression)

    // Control.
    case assign(Expression, Expression)
    /// `_ = x`.
    case discard(Expression)
    case conditional(Expression, Expression, Expression)
    /// `a && b`, `a || b`: the library's operators, kept apart since everybody short-circuits.
    case and(Expression, Expression)
    case or(Expression, Expression)
    /// `a ?? b`; the type says whether the result is optional.
    case coalesce(Expression, Expression)
    case tryExpression(Expression, TryKind)
    case ifExpression(IfStatement)
    case switchExpression(SwitchStatement)
    /// Statements that run first, and the value after them.
    case block([Statement], Expression)

    // Conversions: from the inner expression's type to this node's.
    case convert(Expression, Conversion)
    case cast(Expression, CastKind)
    /// `isKnownUniquelyReferenced`-like forms and everything else of the machine stands in `.call` of a native.
    /// What was already diagnosed; never in a program that runs.
    case invalid
  }

  package enum TryKind { case plain, optional, forced }

  package enum CastKind {
    /// `is`: a Bool; the type asked for.
    case isType(Type)
    /// `as?`: an optional of the type.
    case conditional(Type)
    /// `as!`: traps.
    case forced(Type)
  }
}

package enum InterpolationSegment {
  case literal(String)
  case value(Expression)
}

/// How a member is found at run time.
package enum Dispatch: Hashable {
  /// The declaration itself.
  case direct
  /// A protocol requirement of a type that specialisation makes concrete: look up its witness for `Self`.
  case witness
  /// A protocol requirement of an existential value: look up by the type inside.
  case existential
  /// A class member that a subclass may override: look up by the instance's class.
  case virtual
}

package struct Call {
  package enum Callee {
    /// The substitution binds the function's own and its owner's generic parameters (`Self` of a protocol too).
    /// The receiver is nil for global functions and initialisers of value types, a metatype for static members;
    /// of a mutating method it is a place.
    case function(FunctionDecl, Dispatch, Substitution, receiver: Expression?)
    /// A value of function type.
    case value(Expression)
    /// `super.init(…)`, `self.init(…)` within an initialiser: it works on `self` in place. `super.f()` is `direct`.
    /// `isForced`: `self.init(…)!` of one that may fail, which stops there when it does.
    case delegatedInit(FunctionDecl, Substitution, receiver: Expression, isForced: Bool)
  }

  package var callee: Callee
  /// One for each parameter, in order.
  package var arguments: [Argument]

  package init(_ callee: Callee, _ arguments: [Argument]) {
    self.callee = callee
    self.arguments = arguments
  }
}

package enum Argument {
  case value(Expression)
  /// `&place`.
  case reference(Expression)
  /// The elements, of which the callee sees an array of the given type.
  case variadic([Expression], Type)
  /// Evaluated after all explicit arguments. The substitution is the call's.
  case defaulted(DefaultValue, Type)
}

/// A closure. Compared by identity, since captures are found after it was made.
package final class ClosureExpression {
  package var parameters: [VariableDecl]
  package var captures: [Capture] = []
  package var body: [Statement] = []
  package var type: FunctionType
  /// Its value may outlive the call it is an argument of.
  package var isEscaping = true
  package var range: SourceRange

  package init(parameters: [VariableDecl], type: FunctionType, range: SourceRange) {
    self.parameters = parameters
    self.type = type
    self.range = range
  }

  /// Of one that only gives an expression, as an autoclosure does: that expression.
  package var givenExpression: Expression? {
    guard body.count == 1, case .returns(let expression?, _) = body[0] else { return nil }
    return expression
  }
}

/// From the inner expression's type to the node's type.
package indirect enum Conversion {
  /// `T` to `T?`.
  case optionalSome
  /// `T?` to `U?`, by the conversion of the payload.
  case optionalMap(Conversion)
  /// A concrete type into `any P`.
  case existential
  /// `any P` to `any Q`, as in a re-wrap to fewer protocols: the value inside stays.
  case existentialToExistential
  /// A class to one of its superclasses.
  case upcast
  /// `(Any) -> Int` to `(String) -> Any`: the conversions of the parameters (from the new to the old) and the result.
  case function(parameters: [Conversion?], result: Conversion?)
  /// `[T]` to `[U]`, element by element.
  case array(Conversion)
  case dictionary(key: Conversion?, value: Conversion?)
  case set(Conversion)
  case tuple([Part])
  /// Two conversions, one after the other, through a type between.
  case sequence(Conversion, Type, Conversion)

  /// Which element of a tuple becomes an element of another, and how.
  package struct Part {
    package var source: Int
    package var conversion: Conversion?

    package init(source: Int, conversion: Conversion?) {
      self.source = source
      self.conversion = conversion
    }
  }
}
