import Diagnostics

extension Chapter {
  /// A chapter with the sources that its diagnostics, cells and formulas point into.
  package struct Reading {
    package var chapter: Chapter
    package var map: SourceMap
    /// In the order of the text. With an error among them nothing may run.
    package var diagnostics: [Diagnostic]
  }

  /// Reads a chapter's bytes. What is wrong with them is collected, never thrown.
  ///
  /// - Parameters:
  ///   - name: The path that diagnostics print.
  ///   - labelElsewhere: Finds a label in the other chapters of the folder; asked only for labels that are not here.
  package static func read(
    _ bytes: [UInt8], name: String, labelElsewhere: (String) -> (label: Label, page: String)? = { _ in nil }
  ) -> Reading {
    var problem: (ReadingProblem, Int)?
    if String(validating: bytes, as: UTF8.self) == nil { problem = (.notUTF8, validPrefix(of: bytes)) }
    let text = String(decoding: normalized(bytes), as: UTF8.self)
    var builder = ChapterBuilder(chapter: SourceText(name: name, text: text))
    if let (problem, offset) = problem { builder.report(problem, offset..<offset + 1) }
    builder.build(labelElsewhere)
    return Reading(chapter: builder.finish(), map: builder.map, diagnostics: builder.sortedDiagnostics)
  }

  /// As `read(_:name:labelElsewhere:)`, for a text at hand.
  package static func read(_ text: String, name: String) -> Reading { read(Array(text.utf8), name: name) }

  /// Without byte order mark, and with every line end as one line feed. Lines and columns stay what they were.
  private static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard body.contains(0x0D) else { return Array(body) }
    var result: [UInt8] = []
    for (index, byte) in zip(body.indices, body) {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 == body.endIndex || body[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }

  /// How many bytes stand before the first that is not UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var low = 0
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if String(validating: bytes[low...offset], as: UTF8.self) == nil { break }
      low = offset + 1
    }
    var decoder = UTF8()
    var iterator = bytes[low...].makeIterator()
    var valid = low
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid += UTF8.width(scalar) }
    return valid
  }
}
