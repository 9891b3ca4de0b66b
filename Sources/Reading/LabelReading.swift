import CMark
import Diagnostics

extension ChapterBuilder {
  /// Gives formulas, alerts and captions the labels behind them; a formula alone in its paragraph becomes a block.
  mutating func attachAttributes() {
    for (node, slot) in slots {
      switch slot {
      case .formula(let index): attachFormula(node, index)
      case .alertTitle(let index):
        guard let (name, range) = takeLabel(atEndOf: node) else { continue }
        alerts[index].label = name
        alerts[index].hasTitle = node.firstChild != nil
        let kind: Label.Kind = alerts[index].kind == .exercise ? .exercise : .note
        labels.append(Label(name: name, kind: kind, number: "", title: node.plainText, range: range))
      case .tableCaption(let index):
        guard let (name, range) = takeLabel(atEndOf: node) else { continue }
        tables[index].label = name
        tables[index].hasCaption = node.firstChild != nil
        labels.append(Label(name: name, kind: .table, number: "", range: range))
      case .cell, .codeBlock, .inlineExpression, .reference, .footnoteMark, .image, .rawHTML, .heading,
        .strikethrough, .alert, .table, .tableHead, .tableBody, .tableRow, .tableCell, .footnotes, .footnote:
        continue
      }
    }
  }

  private mutating func attachFormula(_ node: MarkdownNode, _ index: Int) {
    guard formulas[index].isDisplay else { return }
    if let (name, range) = takeLabel(after: node, acrossLines: true) {
      formulas[index].label = name
      labels.append(Label(name: name, kind: .equation, number: "", range: range))
    }
    guard let paragraph = node.parent, paragraph.type == CMARK_NODE_PARAGRAPH, paragraph.firstChild == node,
      paragraph.lastChild == node
    else { return }
    formulas[index].isBlock = true
    let block = MarkdownNode(type: CMARK_NODE_CUSTOM_BLOCK)
    for place in slots.indices where slots[place].node == node { slots[place].node = block }
    paragraph.replace(by: block)
  }

  /// Makes headings' ids, numbers and labels.
  mutating func readHeadings() {
    let nodes = tree.root.descendants(CMARK_NODE_HEADING)
    let leading = tree.root.firstChild.flatMap { $0.type == CMARK_NODE_HEADING && $0.headingLevel == 1 ? $0 : nil }
    let topLevels = nodes.count { $0.headingLevel == 1 && $0 != leading }
    let base = topLevels > 0 ? 1 : 2
    var counters = [Int](repeating: 0, count: 7)
    // Labels stand on other things, and `cell-3` on the third cell.
    var ids = Set(labels.map(\.name) + cells.map { "cell-\($0.number)" })
    for node in nodes {
      let label = takeLabel(atEndOf: node)
      let text = plainText(of: node)
      let level = node.headingLevel
      let isTitle = node == leading
      var number: String?
      if !isTitle, level >= base {
        counters[level] += 1
        for deeper in counters.indices where deeper > level { counters[deeper] = 0 }
        number = counters[base...level].map(String.init).joined(separator: ".")
      }
      let id = label?.name ?? unique(slug(text), &ids)
      headings.append(
        Heading(level: level, text: text, id: id, number: number, isTitle: isTitle, line: line(of: node)))
      if let label {
        labels.append(Label(name: label.name, kind: .section, number: number ?? "", title: text, range: label.range))
      }
      let block = MarkdownNode(type: CMARK_NODE_CUSTOM_BLOCK)
      let content = slot(.heading(headings.count - 1), CMARK_NODE_CUSTOM_INLINE)
      node.moveChildren(to: content)
      block.append(content)
      node.replace(by: block)
    }
  }

  /// The text of a node's content, formulas as their LaTeX.
  func plainText(of node: MarkdownNode) -> String {
    node.children.map { child in
      if let place = slots.first(where: { $0.node == child }), case .formula(let index) = place.slot {
        return formulas[index].latex
      }
      return child.firstChild == nil ? child.plainText : plainText(of: child)
    }.joined()
  }

  /// As GitHub makes them: lower case, letters, digits, `-` and `_` stay, spaces become `-`.
  private func slug(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_" {
        slug.unicodeScalars.append(scalar)
      } else if scalar == " " {
        slug += "-"
      }
    }
    return slug.isEmpty ? "section" : slug
  }

  private func unique(_ id: String, _ ids: inout Set<String>) -> String {
    var candidate = id
    var count = 0
    while !ids.insert(candidate).inserted {
      count += 1
      candidate = "\(id)-\(count)"
    }
    return candidate
  }

  /// Numbers what is labelled, each kind in the order of the text, and finds what references mean.
  mutating func numberAndResolve(_ labelElsewhere: (String) -> (label: Label, page: String)?) {
    labels.sort { $0.range.start < $1.range.start }
    var seen: [String: Label] = [:]
    labels = labels.filter { label in
      guard let first = seen[label.name] else {
        seen[label.name] = label
        return true
      }
      let note = ReadingProblem.firstLabelHere.diagnostic(at: first.range)
      report(.duplicateLabel(label.name), label.range, notes: [note])
      return false
    }
    var counts: [Label.Kind: Int] = [:]
    for index in labels.indices {
      let kind = labels[index].kind
      switch kind {
      case .section, .cell, .note: continue
      case .figure, .table, .equation, .exercise:
        let number = counts[kind, default: 0] + 1
        counts[kind] = number
        labels[index].number = String(number)
      }
    }
    // Exercises count whether they are labelled or not.
    numberExercises()
    let numbers = Dictionary(uniqueKeysWithValues: labels.map { ($0.name, Int($0.number)) })
    for index in formulas.indices { formulas[index].number = formulas[index].label.flatMap { numbers[$0] ?? nil } }
    for index in tables.indices { tables[index].number = tables[index].label.flatMap { numbers[$0] ?? nil } }
    for index in images.indices { images[index].number = images[index].label.flatMap { numbers[$0] ?? nil } }
    resolveReferences(labelElsewhere)
  }

  private mutating func numberExercises() {
    var count = 0
    for index in alerts.indices where alerts[index].kind == .exercise {
      count += 1
      alerts[index].number = count
      for place in labels.indices where labels[place].name == alerts[index].label {
        labels[place].number = String(count)
      }
    }
  }

  private mutating func resolveReferences(_ labelElsewhere: (String) -> (label: Label, page: String)?) {
    let known = Dictionary(uniqueKeysWithValues: labels.map { ($0.name, $0) })
    for (node, item) in pendingItems {
      let text = sourceText(of: lifted.items[item])
      guard case .reference(let name, let range) = lifted.items[item] else {
        node.replace(by: .text(text))
        continue
      }
      let target: Reference.Target
      if let label = known[name] {
        target = .here(label)
      } else if let (label, page) = labelElsewhere(name) {
        target = .elsewhere(label, page: page)
      } else {
        if isReference(name) {
          report(.unknownReference(name, nearest: plausibleName(for: name, in: labels.map(\.name))), range)
        }
        node.replace(by: .text(text))
        continue
      }
      references.append(Reference(name: name, target: target, line: line(at: range.lowerBound)))
      slots.append((node, .reference(references.count - 1)))
    }
    pendingItems = []
  }

  /// Whether a name that nothing bears can only be meant as a reference, and not as `@escaping`.
  private func isReference(_ name: String) -> Bool {
    ["fig-", "eq-", "sec-", "tbl-", "exr-"].contains { name.hasPrefix($0) }
  }
}
