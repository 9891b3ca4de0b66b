import CMark
import Diagnostics

/// Puts a chapter together: front matter, lifting, Markdown's tree, and one pass over the tree for each feature.
struct ChapterBuilder {
  let chapter: SourceText
  let source: SourceID
  var map = SourceMap()
  var diagnostics: [Diagnostic] = []
  var frontMatter = FrontMatter()
  var lifted: Lifted
  /// The lines of `lifted.text`, as bytes: a line end may be a part of a character.
  var liftedLines: [Substring.UTF8View] = []
  var tree: MarkdownTree

  var cells: [Cell] = []
  var inlineExpressions: [InlineExpression] = []
  var headings: [Heading] = []
  var formulas: [Formula] = []
  var codeBlocks: [CodeBlock] = []
  var alerts: [Alert] = []
  var tables: [ProseTable] = []
  var footnotes: [Footnote] = []
  var images: [Image] = []
  var references: [Reference] = []
  var labels: [Label] = []

  var slots: [(node: MarkdownNode, slot: Slot)] = []
  /// Nodes that stand for lifted references and attributes until something takes them.
  var pendingItems: [(node: MarkdownNode, item: Int)] = []
  /// Indices into `inlineExpressions` by the index of the lifted item.
  var expressionNumbers: [Int: Int] = [:]
  /// Indices into `footnotes` by label.
  var footnoteNumbers: [String: Int] = [:]
  /// How many marks of each footnote were placed.
  var footnoteMarks: [Int: Int] = [:]

  init(chapter: SourceText) {
    self.chapter = chapter
    source = map.add(chapter)
    let front = FrontMatterReader(chapter: chapter, source: source)
    frontMatter = front.frontMatter
    diagnostics = front.diagnostics
    // The front matter's lines stay as blank ones, so that all lines keep their numbers.
    let bodyStart = chapter.offset(ofLine: front.lineCount + 1)
    let start = chapter.text.utf8.index(chapter.text.startIndex, offsetBy: bodyStart)
    let head = chapter.text[..<start].utf8.map { $0 == UInt8(ascii: "\n") ? $0 : 0x20 }
    let body = head.isEmpty ? chapter.text : String(decoding: head, as: UTF8.self) + chapter.text[start...]
    let mover = FootnoteMover(body)
    let kinds = ChapterBuilder.lineKinds(mover.text, lineCount: mover.lineMap.count)
    var lifter = Lifter(mover.text, kinds: kinds, isMark: mover.isMark)
    lifted = lifter.lift()
    lifted.items = lifted.items.map { $0.moved(mover) }
    lifted.lineMap = lifted.lineMap.map { mover.lineMap[min($0, mover.lineMap.count) - 1] }
    liftedLines = lifted.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    tree = MarkdownTree(parsing: lifted.text)
    for offset in lifter.unclosedMath.map(mover.original) { report(.unclosedMath, offset..<offset + 2) }
  }

  /// What must not be lifted from, found by a first parse.
  private static func lineKinds(_ text: String, lineCount: Int) -> [Lifter.LineKind] {
    var kinds = [Lifter.LineKind](repeating: .prose, count: lineCount)
    MarkdownTree(parsing: text).walk { node in
      guard node.type == CMARK_NODE_HTML_BLOCK || node.type == CMARK_NODE_CODE_BLOCK else { return }
      for line in node.startLine...max(node.startLine, node.endLine) where line <= lineCount {
        kinds[line - 1] = .opaque
      }
    }
    return kinds
  }

  mutating func build(_ labelElsewhere: (String) -> (label: Label, page: String)?) {
    if chapter.text.allSatisfy(\.isWhitespace) { report(.emptyChapter, 0..<1) }
    readCodeBlocks()
    readTables()
    readAlerts()
    readFootnoteDefinitions()
    readInlineExpressions()
    placeItems()
    attachAttributes()
    readImages()
    readHeadings()
    strikeThrough()
    replaceRawHTML()
    numberAndResolve(labelElsewhere)
    orderSlots()
    if cells.isEmpty, !diagnostics.contains(where: { $0.severity == .error }) { report(.noCells, 0..<1) }
  }

  func finish() -> Chapter {
    let heading = headings.first { $0.isTitle }
    return Chapter(self, labels: labels, title: frontMatter.title ?? heading?.text)
  }

  // MARK: - Places

  mutating func report(_ problem: ReadingProblem, _ range: Range<Int>, notes: [Diagnostic] = []) {
    report(problem, SourceRange(source, range.lowerBound, range.upperBound), notes: notes)
  }

  mutating func report(_ problem: ReadingProblem, _ range: SourceRange, notes: [Diagnostic] = []) {
    diagnostics.append(problem.diagnostic(at: range, notes: notes))
  }

  var sortedDiagnostics: [Diagnostic] {
    diagnostics.enumerated().sorted {
      ($0.element.range.start, $0.offset) < ($1.element.range.start, $1.offset)
    }.map(\.element)
  }

  /// The chapter's line on which a node begins.
  func line(of node: MarkdownNode) -> Int { lifted.line(node.startLine) }

  func line(at offset: Int) -> Int { chapter.position(at: offset).line }

  func range(ofLine line: Int) -> Range<Int> {
    let start = chapter.offset(ofLine: line)
    return start..<start + max(1, chapter.line(line).utf8.count)
  }

  func origins(of text: LiftedText) -> [SourceMap.LineOrigin] {
    text.lineOffsets.map { offset in
      let (line, column) = chapter.position(at: offset)
      return SourceMap.LineOrigin(line: line, columnOffset: column - 1)
    }
  }

  // MARK: - Slots

  mutating func slot(_ slot: Slot, _ type: cmark_node_type) -> MarkdownNode {
    let node = MarkdownNode(type: type)
    slots.append((node, slot))
    return node
  }

  /// Cells and inline expressions in the order of the text.
  var steps: [Step] {
    var steps = cells.indices.map { (line: cells[$0].line, step: Step.cell($0)) }
    steps += inlineExpressions.indices.map { (inlineExpressions[$0].line, .inlineExpression($0)) }
    // Stable, and inline expressions of one line already stand in order; a cell never shares its lines with prose.
    return steps.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element.step)
  }

  /// Puts the slots into the order in which a reader meets them.
  private mutating func orderSlots() {
    var positions: [OpaquePointer: Int] = [:]
    tree.root.walk { positions[$0.pointer] = positions.count }
    slots = slots.filter { positions[$0.node.pointer] != nil }
    slots.sort { positions[$0.node.pointer, default: 0] < positions[$1.node.pointer, default: 0] }
  }
}
