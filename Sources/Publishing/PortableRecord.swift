import Diagnostics
import Records

extension RunRecord {
  /// The record with the chapter named as `Output/` names it, so that neither page nor record tells from where, or by
  /// which path, the chapter was run; and without what volatile cells showed.
  package func portable(path: String) -> RunRecord {
    let name = OutputFolder.name(ofChapter: path) + ".md"
    var record = self
    record.chapter = name
    for cell in record.cells.indices {
      // What is measured anew each time can't be part of a page that comes out the same each time.
      if record.cells[cell].isVolatile, record.cells[cell].status == .ran { record.cells[cell].outputs = [] }
      for output in record.cells[cell].outputs.indices {
        record.cells[cell].outputs[output].rename(path, to: name)
      }
    }
    return record
  }
}

extension Output {
  fileprivate mutating func rename(_ path: String, to name: String) {
    switch self {
    case .failure(var failure):
      failure.location.rename(path, to: name)
      for frame in failure.trace.indices { failure.trace[frame].location.rename(path, to: name) }
      self = .failure(failure)
    case .diagnostics(var diagnostics):
      for index in diagnostics.indices { diagnostics[index].rename(path, to: name) }
      self = .diagnostics(diagnostics)
    case .text, .value, .figure, .table: break
    }
  }
}

extension PlacedDiagnostic {
  fileprivate mutating func rename(_ path: String, to name: String) {
    location.rename(path, to: name)
    for index in notes.indices { notes[index].rename(path, to: name) }
  }
}

extension SourceLocation {
  fileprivate mutating func rename(_ path: String, to name: String) {
    if file == path { file = name }
  }
}
