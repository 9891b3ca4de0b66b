import Diagnostics

package indirect enum Statement {
  case expression(Expression)
  /// `let`/`var` with a pattern; the value is nil where it is given later.
  case binding(Pattern, Expression?, SourceRange)
  /// A local function: nothing runs, but what it captures is now in place.
  case localFunction(FunctionDecl)
  case ifElse(IfStatement)
  /// The body runs, and must leave, when the conditions don't hold.
  case guardElse([Condition], [Statement], SourceRange)
  case whileLoop(Loop, [Condition])
  case repeatLoop(Loop, Expression)
  case forIn(ForStatement)
  case switchCase(SwitchStatement)
  case doCatch(DoStatement)
  case block([Statement], label: LabelID?)
  case deferred([Statement])
  case returns(Expression?, SourceRange)
  case breaks(LabelID, SourceRange)
  case continues(LabelID, SourceRange)
  case falls(SourceRange)
  case throwError(Expression, SourceRange)
  /// The value of the branch of an `if` or `switch` expression.
  case yields(Expression)
}

/// Names the statement that a `break` or `continue` leaves: every loop, switch and labelled block has its own.
package struct LabelID: Hashable {
  package var number: Int
  package init(_ number: Int) { self.number = number }
}

package struct Loop {
  package var label: LabelID
  package var body: [Statement]
  package var range: SourceRange

  package init(label: LabelID, body: [Statement], range: SourceRange) {
    self.label = label
    self.body = body
    self.range = range
  }
}

package enum Condition {
  case boolean(Expression)
  /// `if let`, `if case`.
  case matches(Pattern, Expression)
}

package struct IfStatement {
  package var conditions: [Condition]
  package var then: [Statement]
  package var otherwise: [Statement]?
  /// Of a labelled `if`.
  package var label: LabelID?
  package var range: SourceRange

  package init(
    conditions: [Condition], then: [Statement], otherwise: [Statement]?, label: LabelID?, range: SourceRange
  ) {
    self.conditions = conditions
    self.then = then
    self.otherwise = otherwise
    self.label = label
    self.range = range
  }
}

package struct ForStatement {
  package var loop: Loop
  package var pattern: Pattern
  package var sequence: Expression
  /// `sequence.makeIterator()`, with `sequence` as its receiver; the machine may know a shorter way.
  package var makeIterator: Call
  package var iteratorType: Type
  /// `iterator.next()`, whose receiver is `iterator` as a place.
  package var iterator: VariableDecl
  package var next: Expression
  package var condition: Expression?

  package init(
    loop: Loop, pattern: Pattern, sequence: Expression, makeIterator: Call, iteratorType: Type,
    iterator: VariableDecl, next: Expression, condition: Expression?
  ) {
    self.loop = loop
    self.pattern = pattern
    self.sequence = sequence
    self.makeIterator = makeIterator
    self.iteratorType = iteratorType
    self.iterator = iterator
    self.next = next
    self.condition = condition
  }
}

package struct SwitchStatement {
  package struct Case {
    /// Alternatives separated by commas, each with its `where`; they bind the same variables. Empty: `default`.
    package var patterns: [(pattern: Pattern, condition: Expression?)]
    package var body: [Statement]
    package var range: SourceRange

    package init(patterns: [(pattern: Pattern, condition: Expression?)], body: [Statement], range: SourceRange) {
      self.patterns = patterns
      self.body = body
      self.range = range
    }
  }

  package var label: LabelID
  package var subject: Expression
  package var cases: [Case]
  package var range: SourceRange

  package init(label: LabelID, subject: Expression, cases: [Case], range: SourceRange) {
    self.label = label
    self.subject = subject
    self.cases = cases
    self.range = range
  }
}

package struct DoStatement {
  package struct Catch {
    /// Matched against the error, whose type is `errorType`; none: catches all.
    package var patterns: [(pattern: Pattern, condition: Expression?)]
    /// `error` in the body.
    package var error: VariableDecl?
    package var body: [Statement]

    package init(patterns: [(pattern: Pattern, condition: Expression?)], error: VariableDecl?, body: [Statement]) {
      self.patterns = patterns
      self.error = error
      self.body = body
    }
  }

  package var body: [Statement]
  package var catches: [Catch]
  /// `any Error`, or the one type that a typed `do throws(E)` throws.
  package var errorType: Type
  /// Whether the catches cover every error; otherwise the rest goes on outwards.
  package var isExhaustive: Bool
  /// Whether anything in the body is marked as throwing.
  package var mayThrow = true
  package var label: LabelID?
  package var range: SourceRange

  package init(
    body: [Statement], catches: [Catch], errorType: Type, isExhaustive: Bool, label: LabelID?, range: SourceRange
  ) {
    self.body = body
    self.catches = catches
    self.errorType = errorType
    self.isExhaustive = isExhaustive
    self.label = label
    self.range = range
  }
}

package indirect enum Pattern {
  case wildcard
  case bind(VariableDecl)
  case tuple([Pattern])
  /// Of the subject's own enum type; the payload's patterns in order (none given: any payload).
  case enumCase(EnumCaseDecl, [Pattern], Type)
  /// `x?`, and `.some(x)` of an optional.
  case optionalSome(Pattern)
  /// `nil`, `.none` of an optional.
  case optionalNone
  /// `is T`, or `let x as T` with a pattern for the cast value.
  case cast(Type, Pattern?, SourceRange)
  /// `pattern ~= subject`, or `==` for literals: a Bool in which the variable stands for the subject.
  case expression(Expression, subject: VariableDecl)
}
