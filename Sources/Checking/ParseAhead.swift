import Natives
internal import SwiftParser
internal import SwiftSyntax
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A second thread that makes ready what is going to be needed: facts about our own types, names and headers of the
/// library's types while the chapter is being read; then the chapter's cells, from the last one on, while the first
/// thread parses them from the front; then the library's declarations that the cells name, and memory.
///
/// A tree depends on its text alone, so that whoever comes first may make it. On a computer with one processor there
/// is no second thread, and everything is made when it is asked for.
package final class ParseAhead: Sendable {
  private struct State {
    /// What to do next, the last one first; cells go before all of it.
    var tasks: [Task] = []
    /// Of groups of the library, by their numbers.
    var rows: [Int: RowList] = [:]
    /// Of the library, by text, until they are asked for.
    var trees: [String: MemberBlockItemListSyntax] = [:]
    /// Texts that the first thread has parsed.
    var known: Set<String> = []
    var cells: [CellSource] = []
    var parsed: [ParsedCell?] = []
    /// The cells that no thread has taken.
    var untaken = 0..<0
    /// Whether there is a second thread.
    var isShared = false
    var hasEnded = false
    var memory: [HeapAhead] = []
  }

  private enum Task {
    case preparation
    case memory(HeapAhead)
    case rows
    case headers
    /// What of the library the cells name.
    case names([CellSource])
    case text(String)
    case cell(Int, CellSource)
  }

  private let state = Mutex(State())
  private let preparation: @Sendable () -> Void
  private let mayShare: Bool

  /// Begins at once. What is done first is the caller's own `preparation`.
  ///
  /// - Parameter isShared: Whether a second thread helps. Where every processor has its own chapter to check, what it
  ///   makes for nothing is lost.
  package init(isShared: Bool = true, preparation: @escaping @Sendable () -> Void = {}) {
    self.preparation = preparation
    mayShare = isShared
    state.withLock { $0.tasks = [.headers, .rows, .preparation] }
    share()
  }

  private static let canShare = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

  /// Makes the second thread, unless there is one.
  private func share() {
    guard mayShare, Self.canShare else { return }
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
    while let task = nextTask() {
      switch task {
      case .preparation:
        KeyTypes.find()
        preparation()
      case .memory(let memory): memory.make()
      case .rows:
        for index in NamedRows.unnamedGroups {
          let rows = RowList(Library.groups[index])
          state.withLock { $0.rows[index] = rows }
        }
      case .headers: add(NamedRows.unnamedHeaders)
      case .names(let cells):
        let named = NamedRows(cells) { rows($0) ?? RowList(Library.groups[$0]) }
        add(named.headers + named.signatures)
      case .text(let text):
        let tree = LibraryIndex.parse(text)
        state.withLock { if !$0.hasEnded { $0.trees[text] = tree } }
      case .cell(let index, let cell):
        let result = ParsedCell(cell)
        state.withLock { $0.parsed[index] = result }
      }
    }
  }

  /// Texts of the library, to be parsed in this order before all other tasks.
  private func add(_ texts: [String]) {
    state.withLock { state in
      if !state.hasEnded { state.tasks += texts.reversed().map { .text($0) } }
    }
  }

  /// When there is none, the thread ends.
  private func nextTask() -> Task? {
    state.withLock { state in
      if let index = state.untaken.popLast() { return .cell(index, state.cells[index]) }
      while let task = state.tasks.popLast() {
        if case .text(let text) = task, state.known.contains(text) { continue }
        return task
      }
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
    expectUse(of: cells)
    return state.withLock { state in
      defer { state.parsed = [] }
      return state.parsed.map { $0! }
    }
  }

  private func expectUse(of cells: [CellSource]) {
    guard Self.canShare, !cells.isEmpty else { return }
    let memory = HeapAhead(bytes: HeapAhead.bytes(forCodeOf: cells.reduce(0) { $0 + $1.code.utf8.count }))
    state.withLock { state in
      state.memory.append(memory)
      state.tasks.insert(.memory(memory), at: 0)
      state.tasks.append(.names(cells))
    }
    share()
  }

  /// The rows of a group of the library, if they are there.
  func rows(_ group: Int) -> RowList? { state.withLock { $0.rows[group] } }

  /// The tree of a text of the library, if it is there. If not, the caller parses it.
  func tree(_ text: String) -> MemberBlockItemListSyntax? {
    state.withLock { state in
      if let tree = state.trees.removeValue(forKey: text) { return tree }
      if state.isShared { state.known.insert(text) }
      return nil
    }
  }

  /// Nothing more is going to be needed.
  func end() {
    state.withLock { state in
      state.hasEnded = true
      state.tasks = []
      state.trees = [:]
    }
  }
}
