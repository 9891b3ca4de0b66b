import MathMarkup
import Diagnostics
import Plotting
import Reading
import Records

extension PageWriter {
  /// A cell's code and what it left behind, as one unit.
  func cell(_ cell: Cell) -> String {
    let record =
      cellRecords[cell.number]
      ?? CellRecord(number: cell.number, line: cell.line, status: cell.options.eval ? .notRun : .skipped)
    let outputs = shownOutputs(cell, record)
    let showsCode = cell.options.echo && cell.options.include
    guard showsCode || !outputs.isEmpty else { return "" }
    var html =
      "<div class=\"nb-cell\(showsCode ? "" : " nb-bare")\(statusClass(cell, record))\" id=\"cell-\(cell.number)\""
    html += " role=\"group\" aria-label=\"Cell \(cell.number)\">\n"
    if showsCode {
      html += "<a class=\"nb-cell-number\" href=\"#cell-\(cell.number)\" aria-hidden=\"true\" tabindex=\"-1\">"
      html += "\(cell.number)</a>\n"
      html += code(cell)
    }
    if !outputs.isEmpty {
      let body = "<div class=\"nb-outputs\">\n\(outputs.joined(separator: "\n"))\n</div>\n"
      html += folded(body, cell.options.outputFold, "Output")
    }
    if showsCode, let remark = remark(cell, record) { html += "<p class=\"nb-remark\">\(remark)</p>\n" }
    // A label that no output bears stands on an empty anchor, so that links to it arrive.
    if let label = cell.label, !outputs.contains(where: { $0.contains("id=\"\(escaped(label))\"") }) {
      html = "<a id=\"\(escaped(label))\"></a>\n" + html
    }
    return html + "</div>"
  }

  private func code(_ cell: Cell) -> String {
    var code = cell.shownCode[...]
    while code.last?.isNewline == true { code.removeLast() }
    guard !code.isEmpty else { return "" }
    let text = highlighted(String(code), language: "swift")
    let block = "<pre class=\"nb-code\"><code class=\"language-swift\">\(text)\n</code></pre>\n"
    return folded(block, cell.options.codeFold, "Code")
  }

  private func folded(_ html: String, _ fold: CellOptions.Fold, _ name: String) -> String {
    switch fold {
    case .none: html
    case .closed: "<details class=\"nb-fold\"><summary>\(name)</summary>\n\(html)</details>\n"
    case .open: "<details class=\"nb-fold\" open><summary>\(name)</summary>\n\(html)</details>\n"
    }
  }

  private func statusClass(_ cell: Cell, _ record: CellRecord) -> String {
    switch record.status {
    case .ran: ""
    case .failed: cell.options.failure == .forbidden ? " nb-failed" : ""
    case .refused: ""
    case .notRun: " nb-not-run"
    case .skipped: " nb-skipped"
    }
  }

  private func remark(_ cell: Cell, _ record: CellRecord) -> String? {
    switch record.status {
    case .ran:
      if cell.options.refused != nil { return "This cell should have been refused, and was not." }
      if case .required = cell.options.failure { return "This cell should have failed, and did not." }
      return volatileRemark(cell, record)
    case .failed, .refused: return volatileRemark(cell, record)
    case .notRun: return "This cell did not run."
    case .skipped: return "This cell is shown and not run."
    }
  }

  private func volatileRemark(_ cell: Cell, _ record: CellRecord) -> String? {
    guard cell.options.isVolatile else { return nil }
    return record.outputs.isEmpty
      ? "What this cell shows is measured anew in each run and is no part of the page: run the chapter to see it."
      : "These outputs differ from run to run."
  }

  /// The outputs that the cell's options let through, each as a block. What went wrong is always shown.
  private func shownOutputs(_ cell: Cell, _ record: CellRecord) -> [String] {
    let shows = cell.options.output && cell.options.include
    let captioned = record.outputs.lastIndex { output in
      switch output {
      case .figure, .table: true
      case .text, .value, .failure, .diagnostics: false
      }
    }
    var blocks: [String] = []
    var labelled = false
    for (index, output) in record.outputs.enumerated() {
      let caption = index == captioned ? self.caption(cell) : nil
      switch output {
      case .text(let text): if shows { blocks.append(printed(text)) }
      case .value(let value): if shows { blocks.append(self.value(value)) }
      case .figure(let figure):
        guard shows else { continue }
        let id = labelled ? "" : idAttribute(cell.label)
        labelled = true
        blocks.append(self.figure(figure, cell, index, id: id, caption: caption))
      case .table(let table):
        guard shows else { continue }
        let id = labelled ? "" : idAttribute(cell.label)
        labelled = true
        blocks.append(self.table(table, id: id, caption: caption))
      case .failure(let failure): blocks.append(self.failure(failure, isExpected: cell.options.failure != .forbidden))
      case .diagnostics(let list):
        let kept = list.filter { $0.severity == .error || (cell.options.warning && shows) }
        blocks += kept.map { diagnostic($0, isExpected: cell.options.refused != nil) }
      }
    }
    return blocks
  }

  private func caption(_ cell: Cell) -> String? {
    let label = cell.label.flatMap { labels[$0] }
    let number: String? = label.flatMap { label in
      switch label.kind {
      case .figure: "<span class=\"nb-label\">Figure \(label.number).</span>"
      case .table: "<span class=\"nb-label\">Table \(label.number).</span>"
      case .equation, .section, .exercise, .note, .cell: nil
      }
    }
    let text = cell.options.figureCaption.map { caption in
      InlineText.html(caption) { inlineFormula($0, at: cell.fence) }
    }
    let parts = [number, text].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  // MARK: - Outputs

  private func printed(_ text: String) -> String {
    "<pre class=\"nb-text\"><samp>\(escaped(text))</samp></pre>"
  }

  private func value(_ value: ShownValue) -> String {
    let badge: String
    if let dtype = value.dtype {
      let shape = value.shape.map { $0.isEmpty ? "scalar" : $0.map(String.init).joined(separator: " × ") }
      badge = [dtype, shape].compactMap { $0 }.joined(separator: " · ")
    } else {
      badge = value.type
    }
    return "<div class=\"nb-result\"><pre class=\"nb-text\"><samp>\(escaped(value.text))</samp></pre>"
      + "<span class=\"nb-badge\">\(escaped(badge))</span></div>"
  }

  private func figure(_ figure: Figure, _ cell: Cell, _ index: Int, id: String, caption: String?) -> String {
    hasFigures = true
    let svg = FigureSVG.svg(
      figure, id: "nb-fig-\(cell.number)-\(index)", title: cell.options.figureAlternative, description: nil,
      includesStyle: false)
    return
      "<figure class=\"nb-plot\"\(id)>\n\(svg)\n\(caption.map { "<figcaption>\($0)</figcaption>\n" } ?? "")</figure>"
  }

  private func table(_ table: Table, id: String, caption: String?) -> String {
    let isNumeric = table.columns.indices.map { column in
      table.rows.allSatisfy { $0.indices.contains(column) && Double($0[column]) != nil }
    }
    func entry(_ tag: String, _ text: String, _ column: Int) -> String {
      let kind = isNumeric.indices.contains(column) && isNumeric[column] ? " class=\"nb-right\"" : ""
      return "<\(tag)\(tag == "th" ? " scope=\"col\"" : "")\(kind)>\(escaped(text))</\(tag)>"
    }
    var html = "<div class=\"nb-scroll\"><table\(id)>\n"
    if let caption { html += "<caption>\(caption)</caption>\n" }
    html +=
      "<thead>\n<tr>" + table.columns.enumerated().map { entry("th", $1, $0) }.joined() + "</tr>\n</thead>\n<tbody>\n"
    for row in table.rows { html += "<tr>" + row.enumerated().map { entry("td", $1, $0) }.joined() + "</tr>\n" }
    return html + "</tbody>\n</table></div>"
  }

  // MARK: - What went wrong

  private func failure(_ failure: Failure, isExpected: Bool) -> String {
    let kind = isExpected ? "Error, as expected" : "Error"
    var html = "<div class=\"nb-problem nb-error\(isExpected ? " nb-expected" : "")\" role=\"note\">\n"
    html += head(kind, failure.location, failure.message)
    html += excerpt(failure.sourceLine, column: failure.location.column, underlined: failure.underlined)
    if failure.trace.count > 1 {
      html += "<ol class=\"nb-trace\">\n"
      for frame in failure.trace {
        html += "<li><code>\(escaped(frame.function))</code> <span>line \(frame.location.line)</span></li>\n"
      }
      html += "</ol>\n"
    }
    return html + "</div>"
  }

  private func diagnostic(_ diagnostic: PlacedDiagnostic, isExpected: Bool) -> String {
    let tone =
      switch diagnostic.severity {
      case .error: isExpected ? "nb-error nb-expected" : "nb-error"
      case .warning: "nb-warning"
      case .note: "nb-info"
      }
    var html = "<div class=\"nb-problem \(tone)\" role=\"note\">\n"
    html += content(diagnostic, isExpected: isExpected)
    return html + "</div>"
  }

  private func content(_ diagnostic: PlacedDiagnostic, isExpected: Bool) -> String {
    let kind =
      switch diagnostic.severity {
      case .error: isExpected ? "Error, as expected" : "Error"
      case .warning: "Warning"
      case .note: "Note"
      }
    var html = head(kind, diagnostic.location, diagnostic.message)
    html += excerpt(diagnostic.sourceLine, column: diagnostic.location.column, underlined: diagnostic.underlined)
    for note in diagnostic.notes { html += content(note, isExpected: isExpected) }
    return html
  }

  private func head(_ kind: String, _ location: SourceLocation, _ message: String) -> String {
    "<p class=\"nb-problem-head\"><strong>\(kind)</strong> <span class=\"nb-place\">line \(location.line)</span></p>\n"
      + "<p class=\"nb-message\">\(escaped(message))</p>\n"
  }

  /// The source line, what is wrong with it marked, and a caret below.
  private func excerpt(_ line: String, column: Int, underlined: Int) -> String {
    guard !line.isEmpty else { return "" }
    let bytes = Array(line.utf8)
    let start = min(max(column - 1, 0), bytes.count)
    let end = min(start + max(underlined, 1), bytes.count)
    let indent = min(bytes.prefix { $0 == 0x20 || $0 == 0x09 }.count, start)
    let before = String(decoding: bytes[indent..<start], as: UTF8.self)
    let marked = String(decoding: bytes[start..<end], as: UTF8.self)
    let after = String(decoding: bytes[end...], as: UTF8.self)
    let padding = before.map { $0 == "\t" ? "\t" : " " }.joined()
    let caret = "^" + String(repeating: "~", count: max(marked.count - 1, 0))
    return "<pre class=\"nb-excerpt\"><code>\(escaped(before))<mark>\(escaped(marked))</mark>\(escaped(after))\n"
      + "<span class=\"nb-caret\" aria-hidden=\"true\">\(padding)\(caret)</span></code></pre>\n"
  }
}
