/// All sources of a run, and where each line of a cell stands in its chapter.
///
/// Tree nodes carry a `SourceRange`; only what is shown to people is turned into a `SourceLocation` here.
package struct SourceMap: Sendable {
  /// Where one line of a source stands in the file that people see.
  package struct LineOrigin: Hashable, Sendable {
    /// The line in the file, from 1.
    package var line: Int
    /// The bytes that stand before the line's text in the file (a list's indent, a quote's marker).
    package var columnOffset: Int

    package init(line: Int, columnOffset: Int) {
      self.line = line
      self.columnOffset = columnOffset
    }
  }

  private struct Entry: Sendable {
    var source: SourceText
    var file: String
    var fileText: SourceText?
    var origins: [LineOrigin]
    var isLibrary: Bool
  }

  private var entries: [Entry] = []

  package init() {}

  /// Adds a text that is a file of its own.
  package mutating func add(_ source: SourceText) -> SourceID {
    add(Entry(source: source, file: source.name, fileText: nil, origins: [], isLibrary: false))
  }

  /// Adds a text whose lines stand at `origins` in `file`.
  package mutating func add(_ text: String, in file: SourceText, origins: [LineOrigin]) -> SourceID {
    let source = SourceText(name: file.name, text: text)
    return add(Entry(source: source, file: file.name, fileText: file, origins: origins, isLibrary: false))
  }

  /// Adds a part of the library, which traces leave out.
  package mutating func addLibrary(_ source: SourceText) -> SourceID {
    add(Entry(source: source, file: source.name, fileText: nil, origins: [], isLibrary: true))
  }

  private mutating func add(_ entry: Entry) -> SourceID {
    entries.append(entry)
    return SourceID(UInt32(entries.count - 1))
  }

  package func isLibrary(_ id: SourceID) -> Bool { entries[Int(id.rawValue)].isLibrary }

  /// The source's own text (of a cell: the cell's, without what stands before its lines).
  package func text(of id: SourceID) -> SourceText { entries[Int(id.rawValue)].source }

  package func location(of range: SourceRange) -> SourceLocation { location(range.source, Int(range.start)) }

  /// Where a byte of a source stands in the file that people see.
  package func location(_ id: SourceID, _ offset: Int) -> SourceLocation {
    let entry = entries[Int(id.rawValue)]
    let (line, column) = entry.source.position(at: offset)
    guard !entry.origins.isEmpty else { return SourceLocation(file: entry.file, line: line, column: column) }
    let origin = entry.origins[min(line, entry.origins.count) - 1]
    return SourceLocation(file: entry.file, line: origin.line, column: column + origin.columnOffset)
  }

  /// The whole line, as it stands in the file, of a location that came from this source.
  package func line(_ id: SourceID, _ location: SourceLocation) -> Substring {
    let entry = entries[Int(id.rawValue)]
    return (entry.fileText ?? entry.source).line(location.line)
  }
}
