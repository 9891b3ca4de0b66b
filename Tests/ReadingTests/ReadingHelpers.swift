import Diagnostics
import Reading

/// `line:column: severity: message` of each diagnostic, as it would be printed.
func problems(_ text: String) -> [String] {
  let reading = Chapter.read(text, name: "a.md")
  return reading.diagnostics.map { diagnostic in
    let location = reading.map.location(of: diagnostic.range)
    return "\(location.line):\(location.column): \(diagnostic.severity): \(diagnostic.message)"
  }
}

/// The diagnostics other than that a chapter has no cells.
func problemsOfProse(_ text: String) -> [String] { problems(text).filter { !$0.contains("has no cells") } }

/// The prose with every slot as `⟦slot⟧`, `⟦/⟧` after content, formulas as `⟦latex⟧`.
func prose(_ text: String) -> String {
  let chapter = Chapter.read(text, name: "a.md").chapter
  return chapter.html { slot in
    switch slot {
    case .formula(let index):
      let formula = chapter.formulas[index]
      return Markup(formula.isDisplay ? "⟦⟦\(formula.latex)⟧⟧" : "⟦\(formula.latex)⟧")
    case .inlineExpression(let index): return Markup("⟦= \(chapter.inlineExpressions[index].code)⟧")
    case .reference(let index): return Markup("⟦@\(chapter.references[index].name)⟧")
    case .cell(let index): return Markup("⟦cell \(chapter.cells[index].number)⟧")
    case .codeBlock(let index): return Markup("⟦code \(chapter.codeBlocks[index].language ?? "-")⟧")
    case .rawHTML(let html, _): return Markup("⟦html \(html)⟧")
    case .image(let index): return Markup("⟦image \(chapter.images[index].path)⟧")
    case .footnoteMark(let index, let occurrence): return Markup("⟦note \(index + 1).\(occurrence)⟧")
    case .strikethrough: return Markup("⟦del⟧", "⟦/⟧")
    case .heading(let index): return Markup("⟦h \(chapter.headings[index].id)⟧", "⟦/⟧")
    case .alert(let index): return Markup("⟦\(chapter.alerts[index].kind)⟧", "⟦/⟧")
    case .alertTitle: return Markup("⟦title⟧", "⟦/⟧")
    case .table: return Markup("⟦table⟧", "⟦/⟧")
    case .tableCaption: return Markup("⟦caption⟧", "⟦/⟧")
    case .tableHead: return Markup("⟦head⟧", "⟦/⟧")
    case .tableBody: return Markup("⟦body⟧", "⟦/⟧")
    case .tableRow: return Markup("⟦row⟧", "⟦/⟧")
    case .tableCell(let alignment, _): return Markup("⟦\(alignment?.rawValue ?? "-")⟧", "⟦/⟧")
    case .footnotes: return Markup("⟦notes⟧", "⟦/⟧")
    case .footnote(let index): return Markup("⟦note \(index + 1)⟧", "⟦/⟧")
    }
  }
}
