import Diagnostics
import Foundation
import Publishing

/// Progress for people, on standard error: a line a cell with its time, and a bar for `progress(…)` loops where the
/// terminal can redraw a line.
final class TerminalReporter: RunReporter {
  private let style: ProgressStyle
  private let printer: DiagnosticPrinter
  private let format: DiagnosticFormat
  private var isBarShown = false
  private var barFilled = -1
  private var current: CellPlace?

  init(style: ProgressStyle, format: DiagnosticFormat) {
    let isTerminal = isatty(STDERR_FILENO) == 1
    let environment = ProcessInfo.processInfo.environment
    let usesColor = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    self.style = style == .auto ? (usesColor ? .auto : .plain) : style
    self.format = format
    printer = DiagnosticPrinter(usesColor: usesColor)
  }

  func report(_ diagnostics: [PlacedDiagnostic]) {
    guard !diagnostics.isEmpty || format == .json else { return }
    clearBar()
    write(format.print(diagnostics, printer))
  }

  func cellBegins(_ cell: CellPlace) {
    current = cell
    guard style == .auto else { return }
    write("\r\u{1B}[K\(title(cell))…")
    isBarShown = true
  }

  func cellEnds(_ cell: CellPlace, seconds: Double, outcome: CellOutcome) {
    clearBar()
    guard style != .none else { return }
    let remark =
      switch outcome {
      case .ran: ""
      case .failed: "  failed"
      case .failedAsExpected: "  failed, as it may"
      case .refused: "  refused, as it must be"
      case .skipped: "  skipped"
      case .notRun: "  not run"
      }
    write("\(title(cell))  \(duration(seconds))\(remark)\n")
  }

  func progress(done: Int, of total: Int?) {
    guard style == .auto, let current else { return }
    guard let total, total > 0 else { return }
    let width = 24
    let filled = min(width, done * width / total)
    guard filled != barFilled || done == total else { return }
    barFilled = filled
    let bar = String(repeating: "━", count: filled) + String(repeating: "┄", count: width - filled)
    write("\r\u{1B}[K\(title(current))  \(bar) \(done)/\(total)")
    isBarShown = true
  }

  func notice(_ text: String) {
    clearBar()
    guard style != .none else { return }
    write("\(text)\n")
  }

  func failed(_ text: String) {
    clearBar()
    write(text)
  }

  private func title(_ cell: CellPlace) -> String {
    let label = cell.label.map { " \($0)" } ?? ""
    return "cell \(cell.number)/\(cell.total)\(label)  \(cell.file):\(cell.line)"
  }

  private func duration(_ seconds: Double) -> String {
    seconds < 1 ? String(format: "%.1f ms", seconds * 1000) : String(format: "%.2f s", seconds)
  }

  private func clearBar() {
    guard isBarShown else { return }
    write("\r\u{1B}[K")
    isBarShown = false
    barFilled = -1
  }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
