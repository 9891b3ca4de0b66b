import Natives
import Records

@testable import Running

/// What code that calls nothing needs of a program and a session.
final class NoProgram: CodeSource, SessionServices {
  func compile(_ function: Int) -> Result<Code, CompilationFailure> {
    .failure(CompilationFailure(message: "no functions"))
  }

  func function(selector: Int, forType type: Int) -> Int { 0 }
  func deinitializer(ofClass type: Int) -> Int { 0 }
  func typeName(_ type: Int, isQualified: Bool) -> String { "" }
  func castSucceeds(_ cast: Int, type: Int) -> Bool { false }
  func isKind(_ type: Int, of other: Int) -> Bool { false }

  func write(_ text: StringObject) {}
  func emit(_ output: Output) {}
  func beginSubplots(rows: Int, columns: Int) {}
  func endSubplots() {}
  func progress(done: Int, of total: Int?) {}
  func nextRandomBits() -> UInt64 { 0 }
  var folder: String { "." }
}
