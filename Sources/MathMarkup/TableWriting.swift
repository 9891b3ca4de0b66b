/// Grids as `<mtable>`. MathML Core leaves alignment and lines to CSS, so they are styles of the cells.
extension MathWriter {
  func table(_ table: MathTable) -> String {
    let width = table.rows.map(\.cells.count).max() ?? 0
    let hasTags = table.rows.contains { $0.tag != nil }
    var rows = ""
    for (index, row) in table.rows.enumerated() {
      rows += "<mtr>"
      for column in 0..<width {
        let style = cellStyle(table, row: index, column: column, width: width)
        let attribute = style.isEmpty ? "" : " style=\"\(style)\""
        let contents = column < row.cells.count ? cell(row.cells[column], table, column: column) : ""
        rows += "<mtd\(attribute)>\(contents)</mtd>"
      }
      if hasTags {
        let tag = row.tag.map { "<mtext>\(escaped($0))</mtext>" } ?? ""
        rows += "<mtd style=\"padding-left:2em\">\(tag)</mtd>"
      }
      rows += "</mtr>"
    }
    let attributes: String
    switch table.style {
    case .display: attributes = " displaystyle=\"true\""
    case .text: attributes = ""
    case .script, .scriptScript: attributes = table.isTight ? " scriptlevel=\"1\"" : ""
    }
    let markup = "<mtable\(attributes)>\(rows)</mtable>"
    guard !table.open.isEmpty || !table.close.isEmpty else { return markup }
    return "<mrow>\(delimiter(table.open, .opening))\(markup)\(delimiter(table.close, .closing))</mrow>"
  }

  private func cell(_ node: MathNode, _ table: MathTable, column: Int) -> String {
    // `a &= b`: the relation stands first in its cell, but between two things.
    if case .equations = table.columns, !column.isMultiple(of: 2), case .row(let nodes) = node, !nodes.isEmpty {
      return formula(.row([.row([])] + nodes), style: table.style)
    }
    return formula(node, style: table.style)
  }

  private func cellStyle(_ table: MathTable, row: Int, column: Int, width: Int) -> String {
    var styles: [String] = []
    switch table.columns {
    case .centered: break
    case .left: styles.append(css(.left))
    case .equations:
      styles.append(css(column.isMultiple(of: 2) ? .right : .left))
      styles.append(column.isMultiple(of: 2) ? "padding-right:0" : "padding-left:0")
      if column > 0, column.isMultiple(of: 2) { styles.append("padding-left:2em") }
    case .listed(let columns):
      guard let last = columns.last else { break }
      let column = column < columns.count ? columns[column] : last
      if column.alignment != .center { styles.append(css(column.alignment)) }
      if column.lineBefore { styles.append("border-left:1px solid") }
      if column.lineAfter { styles.append("border-right:1px solid") }
    }
    if table.isTight { styles.append("padding-top:0;padding-bottom:0") }
    if table.rules.contains(row) { styles.append("border-top:1px solid") }
    if row == table.rows.count - 1, table.rules.contains(row + 1) { styles.append("border-bottom:1px solid") }
    if table.rows[row].gap != 0 { styles.append("padding-bottom:\(ems(table.rows[row].gap + 0.5))") }
    return styles.joined(separator: ";")
  }

  /// Chromium lays a cell's contents out as a block, which plain `right` does not move.
  private func css(_ alignment: MathTable.Alignment) -> String {
    switch alignment {
    case .left: "text-align:left"
    case .center: "text-align:center"
    case .right: "text-align:right;text-align:-webkit-right"
    }
  }
}
