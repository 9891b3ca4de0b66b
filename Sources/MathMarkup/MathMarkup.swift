/// A formula as MathML Core, with what was found wrong in its LaTeX source.
package struct MathMarkup: Hashable, Sendable {
  /// One `<math>` element. The LaTeX source goes along as an annotation, for copying and for assistive technology.
  package var markup: String
  /// In the order of the source.
  package var warnings: [MathWarning]

  package init(markup: String, warnings: [MathWarning]) {
    self.markup = markup
    self.warnings = warnings
  }
}

/// Something in a formula that could not be set as its author meant it.
package struct MathWarning: Hashable, Sendable {
  package var problem: MathProblem
  /// Where it stands: UTF-8 offset in the LaTeX source.
  package var offset: Int

  package init(_ problem: MathProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

/// Sets LaTeX math as MathML Core.
///
/// A pure function: the same source gives the same bytes. Unknown commands are shown as they were written; a formula
/// whose structure can't be made out is shown as its source, whole. Both are told in `warnings`.
package func mathML(_ latex: String, display: Bool) -> MathMarkup {
  var parser = MathParser(latex)
  let body: String
  var warnings: [MathWarning]
  do throws(MathFault) {
    let node = try parser.formula(display: display)
    body = MathWriter().formula(node, display: display)
    warnings = parser.warnings
  } catch {
    body = "<merror><mtext>\(escaped(latex))</mtext></merror>"
    warnings = parser.warnings + [MathWarning(error.problem, at: error.offset)]
  }
  warnings.sort { $0.offset < $1.offset }
  let attributes = display ? " display=\"block\"" : ""
  let annotation = "<annotation encoding=\"application/x-tex\">\(escaped(latex))</annotation>"
  return MathMarkup(
    markup: "<math\(attributes)><semantics>\(body)\(annotation)</semantics></math>", warnings: warnings)
}

/// Text as character data of an element or of a quoted attribute.
package func escaped(_ text: String) -> String { escaped(text[...]) }

/// The same of a part of a text. Not generic: calls from other modules would look up each byte through a table.
package func escaped(_ text: Substring) -> String {
  guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 }) else {
    return String(text)
  }
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count + 16)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): result += "&amp;".utf8
    case UInt8(ascii: "<"): result += "&lt;".utf8
    case UInt8(ascii: ">"): result += "&gt;".utf8
    case UInt8(ascii: "\""): result += "&quot;".utf8
    default: result.append(byte)
    }
  }
  return String(decoding: result, as: UTF8.self)
}
