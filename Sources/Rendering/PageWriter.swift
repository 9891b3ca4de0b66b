import Diagnostics
import MathMarkup
import Plotting
import Reading
import Records

/// Writes one page. The prose comes from cmark's own renderer; this type fills its slots and puts the page around it.
final class PageWriter {
  let chapter: Chapter
  let record: RunRecord
  let options: PageOptions
  var diagnostics: [Diagnostic] = []
  /// Whether any figure was drawn, so that the page needs the figures' stylesheet.
  var hasFigures = false
  let cellRecords: [Int: CellRecord]
  let labels: [String: Label]

  init(chapter: Chapter, record: RunRecord, options: PageOptions) {
    self.chapter = chapter
    self.record = record
    self.options = options
    cellRecords = Dictionary(record.cells.map { ($0.number, $0) }) { first, _ in first }
    labels = Dictionary(chapter.labels.map { ($0.name, $0) }) { first, _ in first }
  }

  func page() -> String {
    let body = chapter.html(isUnsafe: options.unsafeHTML) { fill($0) }
    let contents = TableOfContents(chapter)
    let title = plainTitle
    var html = "<!DOCTYPE html>\n<html lang=\"\(escaped(options.language))\">\n<head>\n<meta charset=\"utf-8\">\n"
    html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    html += "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"nbrun\">\n"
    for author in chapter.frontMatter.authors { html += "<meta name=\"author\" content=\"\(escaped(author))\">\n" }
    html += "<title>\(escaped(title))</title>\n"
    html += "<style>\n\(Theme.stylesheet)\(hasFigures ? FigureSVG.stylesheet + "\n" : "")</style>\n</head>\n<body>\n"
    html += "<a class=\"nb-skip\" href=\"#nb-content\">Skip to the text</a>\n"
    html += contents.sidebar
    html += "<main id=\"nb-content\">\n<article class=\"nb-prose\">\n\(header)\(contents.foldout)\(body)</article>\n"
    html += "\(footer)</main>\n</body>\n</html>\n"
    return html
  }

  // MARK: - Head and foot

  private var plainTitle: String {
    if let title = chapter.title { return title }
    let file = chapter.name.split(separator: "/").last.map(String.init) ?? chapter.name
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }

  /// The chapter's title, unless a heading of the text is one.
  private var header: String {
    let front = chapter.frontMatter
    var lines: [String] = []
    if !chapter.headings.contains(where: \.isTitle) {
      let title = front.title.map { self.title($0) } ?? escaped(plainTitle)
      lines.append("<h1>\(title)</h1>")
    }
    let byline = [
      front.authors.isEmpty ? nil : "<span class=\"nb-author\">\(escaped(joined(front.authors)))</span>",
      front.date.map { "<time>\(escaped($0))</time>" },
    ].compactMap { $0 }
    if !byline.isEmpty { lines.append("<p class=\"nb-byline\">\(byline.joined(separator: " "))</p>") }
    return lines.isEmpty ? "" : "<header class=\"nb-title\">\n\(lines.joined(separator: "\n"))\n</header>\n"
  }

  private func title(_ text: String) -> String {
    InlineText.html(text) { inlineFormula($0, at: SourceRange(chapter.source, 0, 1)) }
  }

  private func joined(_ names: [String]) -> String {
    guard names.count > 2, let last = names.last else { return names.joined(separator: " and ") }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private var footer: String {
    let count = chapter.cells.count
    return "<footer class=\"nb-foot\">\(count) \(count == 1 ? "cell" : "cells"), seed \(record.seed), "
      + "run by nbrun.</footer>\n"
  }

  // MARK: - Slots

  private func fill(_ slot: Slot) -> Markup {
    switch slot {
    case .cell(let index): Markup(cell(chapter.cells[index]))
    case .codeBlock(let index): Markup(codeBlock(chapter.codeBlocks[index]))
    case .formula(let index): Markup(formula(chapter.formulas[index]))
    case .inlineExpression(let index): Markup(inlineValue(index))
    case .reference(let index): Markup(reference(chapter.references[index]))
    case .footnoteMark(let index, let occurrence): Markup(footnoteMark(index + 1, occurrence))
    case .image(let index): Markup(image(chapter.images[index]))
    case .rawHTML(let html, let isBlock): Markup(rawHTML(html, isBlock: isBlock))
    case .heading(let index): heading(chapter.headings[index])
    case .strikethrough: Markup("<del>", "</del>")
    case .alert(let index): alert(chapter.alerts[index])
    case .alertTitle(let index): alertTitle(chapter.alerts[index])
    case .table(let index):
      Markup("<div class=\"nb-scroll\">\n<table\(idAttribute(chapter.tables[index].label))>", "</table>\n</div>")
    case .tableCaption(let index): tableCaption(chapter.tables[index])
    case .tableHead: Markup("<thead>", "</thead>")
    case .tableBody: Markup("<tbody>", "</tbody>")
    case .tableRow: Markup("<tr>", "</tr>")
    case .tableCell(let alignment, let isHead): tableCell(alignment, isHead: isHead)
    case .footnotes:
      Markup("<section class=\"nb-footnotes\" role=\"doc-endnotes\" aria-label=\"Notes\">\n<ol>", "</ol>\n</section>")
    case .footnote(let index): footnote(index + 1, chapter.footnotes[index])
    }
  }

  func idAttribute(_ label: String?) -> String { label.map { " id=\"\(escaped($0))\"" } ?? "" }

  private func heading(_ heading: Heading) -> Markup {
    let number = heading.number.map { "<span class=\"nb-number\">\($0)</span> " } ?? ""
    let id = escaped(heading.id)
    let anchor =
      heading.isTitle ? "" : " <a class=\"nb-anchor\" href=\"#\(id)\" aria-hidden=\"true\" tabindex=\"-1\">#</a>"
    return Markup("<h\(heading.level) id=\"\(id)\">\(number)", "\(anchor)</h\(heading.level)>")
  }

  private func rawHTML(_ html: String, isBlock: Bool) -> String {
    if options.unsafeHTML { return html }
    return isBlock ? "<pre class=\"nb-raw\"><code>\(escaped(html))</code></pre>" : escaped(html)
  }

  private func inlineValue(_ index: Int) -> String {
    guard index < record.inlineValues.count else {
      return "<code class=\"nb-unset\">\(escaped(chapter.inlineExpressions[index].code))</code>"
    }
    return "<span class=\"nb-value\">\(escaped(record.inlineValues[index].text))</span>"
  }

  private func codeBlock(_ block: CodeBlock) -> String {
    let language = block.language.map { $0.drop { $0 == "." }.lowercased() }
    let kind = language.map { " class=\"language-\(escaped($0))\"" } ?? ""
    return "<pre class=\"nb-code\"><code\(kind)>\(highlighted(block.code, language: language))</code></pre>"
  }

  // MARK: - Formulas

  private func formula(_ formula: Formula) -> String {
    let result = mathML(formula.latex, display: formula.isDisplay)
    for warning in result.warnings {
      let range = SourceRange(formula.source, warning.offset, warning.offset + 1)
      diagnostics.append(.warning(warning.message, at: range))
    }
    guard formula.isDisplay else { return result.markup }
    let id = idAttribute(formula.label)
    let number = formula.number.map { "<span class=\"nb-equation-number\">(\($0))</span>" } ?? ""
    let tag = formula.isBlock ? "div" : "span"
    return
      "<\(tag) class=\"nb-equation\"\(id)><span class=\"nb-equation-body\">\(result.markup)</span>\(number)</\(tag)>"
  }

  /// A formula in a caption or title, whose warnings point to `place`.
  func inlineFormula(_ latex: String, at place: SourceRange) -> String {
    let result = mathML(latex, display: false)
    diagnostics += result.warnings.map { .warning($0.message, at: place) }
    return result.markup
  }

  // MARK: - References and notes

  private func reference(_ reference: Reference) -> String {
    switch reference.target {
    case .here(let label): "<a class=\"nb-ref\" href=\"#\(escaped(label.name))\">\(escaped(label.wording))</a>"
    case .elsewhere(let label, let page):
      "<a class=\"nb-ref\" href=\"\(escaped(page))#\(escaped(label.name))\">\(escaped(label.wording))</a>"
    }
  }

  private func footnoteMark(_ number: Int, _ occurrence: Int) -> String {
    let id = occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)"
    return "<sup class=\"nb-mark\"><a id=\"\(id)\" href=\"#fn-\(number)\" role=\"doc-noteref\">\(number)</a></sup>"
  }

  private func footnote(_ number: Int, _ footnote: Footnote) -> Markup {
    let backs = (1...max(1, footnote.markCount)).map { occurrence in
      let id = occurrence == 1 ? "fnref-\(number)" : "fnref-\(number)-\(occurrence)"
      return "<a class=\"nb-back\" href=\"#\(id)\" role=\"doc-backlink\" aria-label=\"Back to the text\">↩</a>"
    }
    return Markup("<li id=\"fn-\(number)\">", "<p class=\"nb-backs\">\(backs.joined(separator: " "))</p></li>")
  }

  private func alert(_ alert: Alert) -> Markup {
    let id = idAttribute(alert.label)
    switch alert.kind {
    case .solution: return Markup("<details class=\"nb-note nb-solution\"\(id)>", "</details>")
    case .note, .tip, .important, .warning, .caution, .exercise:
      return Markup("<aside class=\"nb-note nb-\(alert.kind.rawValue)\"\(id) role=\"note\">", "</aside>")
    }
  }

  private func alertTitle(_ alert: Alert) -> Markup {
    let name = alert.kind.rawValue.prefix(1).uppercased() + alert.kind.rawValue.dropFirst()
    let number = alert.number.map { " \($0)" } ?? ""
    let tag = alert.kind == .solution ? "summary" : "p"
    let gap = alert.hasTitle ? " " : ""
    return Markup(
      "<\(tag) class=\"nb-note-title\"><span class=\"nb-note-kind\">\(name)\(number)</span>\(gap)", "</\(tag)>")
  }

  // MARK: - Tables and images

  private func tableCaption(_ table: ProseTable) -> Markup {
    let number = table.number.map { "<span class=\"nb-label\">Table \($0).</span> " } ?? ""
    return Markup("<caption>\(number)", "</caption>")
  }

  private func tableCell(_ alignment: ColumnAlignment?, isHead: Bool) -> Markup {
    let tag = isHead ? "th" : "td"
    let scope = isHead ? " scope=\"col\"" : ""
    let style = alignment.map { " class=\"nb-\($0.rawValue)\"" } ?? ""
    return Markup("<\(tag)\(scope)\(style)>", "</\(tag)>")
  }

  private func image(_ image: Image) -> String {
    let alternative = escaped(image.alternative)
    guard let source = imageSource(image) else {
      return
        "<a class=\"nb-missing\" href=\"\(escaped(image.path))\">\(alternative.isEmpty ? escaped(image.path) : alternative)</a>"
    }
    let title = image.title.isEmpty || image.isBlock ? "" : " title=\"\(escaped(image.title))\""
    let tag = "<img src=\"\(source)\" alt=\"\(alternative)\"\(title)>"
    guard image.isBlock else { return tag }
    let caption = image.title.isEmpty ? image.alternative : image.title
    let number = image.number.map { "<span class=\"nb-label\">Figure \($0).</span> " } ?? ""
    let text = number.isEmpty && image.title.isEmpty ? "" : "\n<figcaption>\(number)\(escaped(caption))</figcaption>"
    return "<figure\(idAttribute(image.label))>\n\(tag)\(text)\n</figure>"
  }

  private func imageSource(_ image: Image) -> String? {
    let lower = image.path.lowercased()
    if lower.hasPrefix("data:image/") { return escaped(image.path) }
    let problem: RenderingProblem
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("//") {
      problem = .imageElsewhere(image.path)
    } else if let type = mediaType(lower) {
      if let bytes = options.loadImage(image.path) { return "data:\(type);base64,\(Base64.encode(bytes))" }
      problem = .imageUnreadable(image.path)
    } else {
      problem = .imageKind(image.path)
    }
    diagnostics.append(problem.diagnostic(at: image.range))
    return nil
  }

  private func mediaType(_ path: String) -> String? {
    switch path.split(separator: ".").last {
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "svg": "image/svg+xml"
    case "webp": "image/webp"
    case "avif": "image/avif"
    default: nil
    }
  }
}

extension Label {
  /// What a reference to it reads as.
  fileprivate var wording: String {
    switch kind {
    case .figure: "Figure \(number)"
    case .table: "Table \(number)"
    case .equation: "Equation \(number)"
    case .section: number.isEmpty ? title ?? name : "Section \(number)"
    case .exercise: "Exercise \(number)"
    case .note: title.flatMap { $0.isEmpty ? nil : $0 } ?? "Note"
    case .cell: "Cell \(number)"
    }
  }
}
