import Diagnostics
import Plotting

/// One thing that a cell shows, in the order in which it came.
package enum Output: Hashable, Sendable, Codable {
  /// What `print` wrote, pieces that follow each other joined.
  case text(String)
  /// The value of the cell's last line, or of `show(…)`.
  case value(ShownValue)
  case figure(Figure)
  case table(Table)
  /// The trap that stopped the cell.
  case failure(Failure)
  /// Warnings, or the errors of a cell that had to be refused.
  case diagnostics([PlacedDiagnostic])
}

/// A value as people read it.
package struct ShownValue: Hashable, Sendable, Codable {
  /// The text that `print` would give.
  package var text: String
  /// The value's type as Swift writes it.
  package var type: String
  /// Of a tensor: its dtype's name, `float32`, and its shape.
  package var dtype: String?
  package var shape: [Int]?

  package init(text: String, type: String, dtype: String? = nil, shape: [Int]? = nil) {
    self.text = text
    self.type = type
    self.dtype = dtype
    self.shape = shape
  }
}

/// Rows of formatted entries below column heads.
package struct Table: Hashable, Sendable, Codable {
  package var columns: [String]
  package var rows: [[String]]

  package init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}

/// A trap as it is shown: Swift's text, the place in the chapter, and the calls that led there, innermost first.
package struct Failure: Hashable, Sendable, Codable {
  package struct Frame: Hashable, Sendable, Codable {
    /// `f(_:)`, `Matrix.row(_:)`, or `cell 3`.
    package var function: String
    package var location: SourceLocation

    package init(function: String, location: SourceLocation) {
      self.function = function
      self.location = location
    }
  }

  /// `Fatal error: Index out of range`, or the text of an error that nobody caught.
  package var message: String
  package var location: SourceLocation
  package var sourceLine: String
  package var underlined: Int
  package var trace: [Frame]

  package init(
    message: String, location: SourceLocation, sourceLine: String = "", underlined: Int = 1, trace: [Frame] = []
  ) {
    self.message = message
    self.location = location
    self.sourceLine = sourceLine
    self.underlined = underlined
    self.trace = trace
  }
}
