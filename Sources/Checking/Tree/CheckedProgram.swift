import Diagnostics

/// All cells of a chapter, checked: what the compiler reads.
package struct CheckedProgram {
  package var cells: [CheckedCell]
  /// The variables that may be used while they are being changed, so that running code has to look.
  package var watched: Set<VariableDecl>
  /// Answers what is only known when code is specialised.
  package let oracle: any TypeOracle
  /// Errors and warnings. A program with an error does not run (cells that must be refused are apart, in `cells`).
  package var diagnostics: [Diagnostic]

  package init(cells: [CheckedCell], watched: Set<VariableDecl>, oracle: any TypeOracle, diagnostics: [Diagnostic]) {
    self.cells = cells
    self.watched = watched
    self.oracle = oracle
    self.diagnostics = diagnostics
  }
}

package struct CheckedCell {
  /// From 1, in the chapter's order.
  package var number: Int
  /// The top-level code.
  package var statements: [Statement]
  /// The variables declared at its top level, in order.
  package var globals: [VariableDecl]
  /// When the cell's last line is an expression whose value is shown: its index in `statements` is the last.
  package var showsResult: Bool
  /// Diagnostics of a cell marked `refused`, which therefore does not run.
  package var refusal: [Diagnostic]?
  /// The cell's warnings.
  package var warnings: [Diagnostic]

  package init(
    number: Int, statements: [Statement], globals: [VariableDecl], showsResult: Bool, refusal: [Diagnostic]? = nil,
    warnings: [Diagnostic] = []
  ) {
    self.number = number
    self.statements = statements
    self.globals = globals
    self.showsResult = showsResult
    self.refusal = refusal
    self.warnings = warnings
  }
}

/// What specialisation asks of the checker: bodies of the library, conformances, witnesses.
package protocol TypeOracle: AnyObject {
  /// Whether any class of the program has a `deinit`: only then does it show when an instance goes.
  var hasDeinitializers: Bool { get }
  /// Whether the program asks any array for its capacity: only then does it show that a literal is shared.
  var asksForCapacities: Bool { get }
  /// From now on types meet requirements as the cell that runs sees it. The answer is another number for each other way
  /// in which they do.
  func serve(cell: Int) -> Int
  /// The statements of a function, checked now if it is a library's and was not needed before.
  func body(of function: FunctionDecl) -> [Statement]
  /// Whether an observed property is changed where it stands: nothing asks for what it was, so that an error which
  /// ends the change leaves it unobserved.
  func isChangedInPlace(_ variable: VariableDecl) -> Bool
  /// How a concrete type conforms, nil when it doesn't.
  func conformance(of type: Type, to protocolDecl: ProtocolDecl) -> Conformance?
  /// Replaces generic parameters, and resolves associated and opaque types, as far as the substitution reaches.
  func substitute(_ type: Type, _ substitution: Substitution) -> Type
  /// The witness for a requirement with the substitution its target needs, `Self` and the requirement's own
  /// parameters being bound by `substitution`.
  func witness(for requirement: FunctionDecl, _ substitution: Substitution) -> Witness
  /// The first generic parameter of a call that is given an existential which doesn't conform itself, and the number of
  /// the argument of its type: the call is of the type inside.
  func openedParameters(
    of function: FunctionDecl, _ substitution: Substitution
  ) -> (parameter: GenericParameter, argument: Int)?
  /// How many levels of optional a type is written with.
  func optionalDepth(_ type: Type) -> Int
  /// The override of a class's method in a subclass (the method itself where there is none).
  func override(of function: FunctionDecl, in type: NominalDecl) -> FunctionDecl
  /// A library type or protocol by name, for what the machine itself makes (`Array`, `Error`, `CustomStringConvertible`).
  func libraryType(_ name: String) -> NominalDecl
  func libraryProtocol(_ name: String) -> ProtocolDecl
  /// A library function by name, for what the machine itself calls.
  func libraryFunction(_ name: String) -> FunctionDecl
  /// Whether a type is a subclass of, or the same as, another.
  func isSubclass(_ type: NominalDecl, of other: NominalDecl) -> Bool
  /// Swift's name of a type, as `print(type(of: x))` gives it (`Array<Int>`) or qualified (`main.Point`).
  func name(of type: Type, isQualified: Bool) -> String
  /// The cells as one file may hold them, in order.
  func distinctNames(_ cells: [CellPart]) -> [DistinctCode]
  var sources: SourceMap { get }
}
