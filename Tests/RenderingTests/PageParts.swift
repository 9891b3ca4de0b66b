import Diagnostics
import Reading
import Records
import Rendering

/// The page of a chapter whose cells left `outputs` behind, in order.
func pageText(_ text: String, _ outputs: [[Output]] = [], change: (inout RunRecord) -> Void = { _ in }) -> String {
  let chapter = Chapter.read(text, name: "Chapters/a.md").chapter
  var record = RunRecord(chapter: "Chapters/a.md", seed: 0)
  for (index, cell) in chapter.cells.enumerated() {
    record.cells.append(
      CellRecord(
        number: cell.number, line: cell.line, label: cell.label,
        outputs: outputs.indices.contains(index) ? outputs[index] : []))
  }
  change(&record)
  return page(chapter, record: record).html
}

/// What stands inside the page's article.
func articleText(
  _ text: String, _ outputs: [[Output]] = [], change: (inout RunRecord) -> Void = { _ in }
) -> String {
  let html = pageText(text, outputs, change: change)
  let start = html.firstRange(of: "<article class=\"nb-prose\">\n")!.upperBound
  return String(html[start..<html.firstRange(of: "</article>")!.lowerBound])
}

/// The article without the heading that a chapter without a title gets.
func bodyText(_ text: String, _ outputs: [[Output]] = [], change: (inout RunRecord) -> Void = { _ in }) -> String {
  let article = articleText(text, outputs, change: change)
  let head = "<header class=\"nb-title\">\n<h1>a</h1>\n</header>\n"
  return article.hasPrefix(head) ? String(article.dropFirst(head.count)) : article
}
