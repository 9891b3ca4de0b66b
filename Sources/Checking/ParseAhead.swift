import Natives
internal import SwiftParser
internal import SwiftSyntax
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A second thread that parses what is going to be needed: the headers of the library's types while the chapter is being
/// read, then the chapter's cells, from the last one on, while the first thread takes them from the front.
///
/// A tree depends on its text alone, so that whoever comes first may make it. On a computer with one processor there
/// is no second thread, and everything is parsed when it is asked for.
package final class ParseAhead: Sendable {
  private struct State {
    var headers: [String: MemberBlockItemListSyntax] = [:]
    var cells: [CellSource] = []
    var parsed: [ParsedCell?] = []
    /// The cells that no thread has taken.
    var untaken = 0..<0
    /// Whether there is a second thread.
    var isShared = false
    var hasEnded = false
  }

  private let state = Mutex(State())

  /// Begins at once.
  package init() { share() }

  /// Makes the second thread, unless there is one.
  private func share() {
    guard sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1 else { return }
    let isShared = state.withLock { state in
      defer { state.isShared = true }
      return state.isShared
    }
    if isShared { return }
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // As deep as the parser goes, which the scan before it bounds.
    pthread_attr_setstacksize(&attributes, 64 << 20)
    pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let context = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, &attributes,
      { argument in
        Unmanaged<ParseAhead>.fromOpaque(argument!).takeRetainedValue().work()
        return nil
      }, context.toOpaque())
    if failure != 0 {
      context.release()
      state.withLock { $0.isShared = false }
    }
  }

  /// What the second thread does.
  private func work() {
    var headers = Library.groups.lazy.map(\.header).filter { !$0.isEmpty }.makeIterator()
    while let task = nextTask(&headers) {
      switch task {
      case .cell(let index, let cell):
        let result = ParsedCell(cell)
        state.withLock { $0.parsed[index] = result }
      case .header(let text):
        var parser = Parser(text)
        let tree = MemberBlockItemListSyntax.parse(from: &parser)
        state.withLock { if !$0.hasEnded { $0.headers[text] = tree } }
      }
    }
  }

  private enum Task {
    case cell(Int, CellSource)
    case header(String)
  }

  /// Cells go before headers; when there is neither, the thread ends.
  private func nextTask(_ headers: inout some IteratorProtocol<String>) -> Task? {
    state.withLock { state in
      if let index = state.untaken.popLast() { return .cell(index, state.cells[index]) }
      if !state.hasEnded, let header = headers.next() { return .header(header + " {}") }
      state.isShared = false
      return nil
    }
  }

  /// All cells in order.
  func parse(_ cells: [CellSource]) -> [ParsedCell] {
    state.withLock { state in
      state.cells = cells
      state.parsed = Array(repeating: nil, count: cells.count)
      state.untaken = cells.indices
    }
    if cells.count > 1 { share() }
    while let index = state.withLock({ $0.untaken.popFirst() }) {
      let result = ParsedCell(cells[index])
      state.withLock { $0.parsed[index] = result }
    }
    // The second thread may still be at the one that it has taken.
    while state.withLock({ $0.parsed.contains { $0 == nil } }) { sched_yield() }
    return state.withLock { state in
      defer { state.parsed = [] }
      return state.parsed.map { $0! }
    }
  }

  /// A header's tree, if it is there.
  func header(_ text: String) -> MemberBlockItemListSyntax? {
    state.withLock { $0.headers[text] }
  }

  /// Nothing more is going to be needed.
  func end() {
    state.withLock { state in
      state.hasEnded = true
      state.headers = [:]
    }
  }
}
