import Plotting
import Records
import TensorCore

/// What a host function can ask of the session it is called in.
package protocol SessionServices: AnyObject {
  /// Text printed by the cell.
  func write(_ text: StringObject)
  /// A figure, a table, or a shown value.
  func emit(_ output: Output)
  /// Figures until the matching end go into a grid.
  func beginSubplots(rows: Int, columns: Int)
  func endSubplots()
  /// A `progress` loop: its total (nil when unknown), steps done, and its end.
  func progress(done: Int, of total: Int?)
  /// The next 64 bits of the session's own random numbers.
  func nextRandomBits() -> UInt64
  /// The folder that relative file names start from: the chapter's.
  var folder: String { get }
}
