/// What ended a run before its page was written.
package enum StageFailure: Error {
  /// Diagnostics, already reported.
  case refused
  case input(InputError)
  case output(OutputError)
}

extension InputFile {
  /// The file, with what is wrong as the pipeline's failure.
  static func load(_ path: String) throws(StageFailure) -> InputFile {
    do { return try InputFile(path: path) } catch { throw .input(error) }
  }
}

extension OutputFolder {
  /// As `write(_:to:)`, with what is wrong as the pipeline's failure.
  static func replace(_ path: String, with text: String) throws(StageFailure) {
    do { try write(text, to: path) } catch { throw .output(error) }
  }
}

/// Turns failures into words and an exit status, in one place.
enum Failures {
  static func reported(to reporter: any RunReporter, _ work: () throws(StageFailure) -> ExitStatus) -> ExitStatus {
    do {
      return try work()
    } catch {
      switch error {
      case .refused: return .refused
      case .input(let problem):
        reporter.failed("\(problem)\n")
        return .unreadableInput
      case .output(let problem):
        reporter.failed("\(problem)\n")
        return .unwritableOutput
      }
    }
  }
}
