import Diagnostics

/// What would outlive what it must not: facts, with their words below.
enum EscapeProblem {
  enum Carrier: String {
    case closure
    case localFunction = "local function"
  }
  enum Use { case property(String), method(String) }

  case used(VariableDecl)
  case assigned(VariableDecl)
  case passed(VariableDecl)
  case converted(VariableDecl, String)
  /// To another parameter that must not escape; as such, or in a closure.
  case passedOn(VariableDecl, isCaptured: Bool)
  /// As a value of type `Any`.
  case erased
  case capturesNonescaping(Carrier, VariableDecl)
  case capturesInout(Carrier, VariableDecl)
  case capturesMutatingSelf(Carrier)
  case implicitSelf(Use)

  /// The compiler's words for it.
  func diagnostic(at range: SourceRange, notes: [Diagnostic]) -> Diagnostic {
    .error(message, at: range, notes: notes)
  }

  private var message: String {
    switch self {
    case .used(let variable):
      "using non-escaping parameter '\(variable.name)' in a context expecting an '@escaping' closure"
    case .assigned(let variable): "assigning non-escaping parameter '\(variable.name)' to an '@escaping' closure"
    case .passed(let variable):
      "passing non-escaping parameter '\(variable.name)' to function expecting an '@escaping' closure"
    case .converted(let variable, let parameter):
      "converting non-escaping parameter '\(variable.name)' to generic parameter '\(parameter)' may allow it to escape"
    case .passedOn(let variable, let isCaptured):
      "passing a \(isCaptured ? "closure which captures a " : "")non-escaping function parameter '\(variable.name)' to a call"
        + " to a non-escaping function parameter can allow re-entrant modification of a variable"
    case .erased: "converting non-escaping value to 'Any' may allow it to escape"
    case .capturesNonescaping(let carrier, let variable):
      "escaping \(carrier.rawValue) captures non-escaping parameter '\(variable.name)'"
    case .capturesInout(let carrier, let variable):
      "escaping \(carrier.rawValue) captures 'inout' parameter '\(variable.name)'"
    case .capturesMutatingSelf(let carrier): "escaping \(carrier.rawValue) captures mutating 'self' parameter"
    case .implicitSelf(let use): EscapeProblem.implicitSelf(use)
    }
  }

  /// Also said of a member of a weak `self`.
  static func implicitSelf(_ use: Use) -> String {
    let what =
      switch use {
      case .property(let name): "reference to property '\(name)'"
      case .method(let name): "call to method '\(name)'"
      }
    return "\(what) in closure requires explicit use of 'self' to make capture semantics explicit"
  }
}
