import Diagnostics

/// How one cell runs and what of it is shown, with the defaults of a cell that says nothing.
package struct CellOptions: Hashable, Sendable {
  /// What the author expects of the cell's run.
  package enum Failure: Hashable, Sendable {
    /// The cell must run to its end.
    case forbidden
    /// `error: true`: a failure is shown and the run goes on.
    case permitted
    /// `error: "text"`: the cell must fail with an error that contains the text.
    case required(String)
  }

  /// Whether the reader has to open a part of the cell to see it.
  package enum Fold: Hashable, Sendable {
    case none, closed, open
  }

  /// The code is shown.
  package var echo = true
  /// The cell runs.
  package var eval = true
  /// The outputs are shown.
  package var output = true
  /// Anything of the cell is shown; it runs all the same.
  package var include = true
  /// Warnings are shown.
  package var warning = true
  package var failure = Failure.forbidden
  /// `refused: "text"`: the checker must refuse the cell with a message that contains the text.
  package var refused: String?
  package var figureCaption: String?
  /// What a screen reader says of the cell's figure.
  package var figureAlternative: String?
  package var codeFold = Fold.none
  /// `hide-output`: the outputs are folded.
  package var outputFold = Fold.none
  /// Seconds.
  package var timeout: Double?
  /// The outputs are left out of rerun checks.
  package var isVolatile = false
  /// Overrides the run's setting for this cell.
  package var zeroGrad: Bool?

  package init() {}
}

/// The options as an author writes them; the raw values in the order in which they are suggested.
enum OptionName: String, CaseIterable, Sendable {
  case echo, eval, output, include, error, refused, warning, label
  case figCap = "fig-cap"
  case figAlt = "fig-alt"
  case codeFold = "code-fold"
  case timeout, volatile
  case zeroGrad = "zero-grad"
  case hideInput = "hide-input"
  case hideOutput = "hide-output"
  case removeInput = "remove-input"
  case removeOutput = "remove-output"
  case removeCell = "remove-cell"
  case raisesException = "raises-exception"
  case skipExecution = "skip-execution"

  /// Whether the name alone, as a class or a bare word of the fence, turns it on.
  var isFlag: Bool {
    switch self {
    case .hideInput, .hideOutput, .removeInput, .removeOutput, .removeCell, .raisesException, .skipExecution,
      .volatile, .codeFold:
      true
    case .echo, .eval, .output, .include, .error, .refused, .warning, .label, .figCap, .figAlt, .timeout, .zeroGrad:
      false
    }
  }
}

/// One option with the place where it stands.
struct OptionSetting {
  enum Origin {
    case fence, line
  }

  var name: String
  var value: OptionValue
  var nameRange: SourceRange
  var valueRange: SourceRange
  var origin: Origin
}

/// A scalar as it was written. A quoted scalar is always text.
struct OptionValue {
  var text: String
  var isQuoted: Bool

  var bool: Bool? {
    if isQuoted { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }

  var number: Double? { Double(text) }
}
