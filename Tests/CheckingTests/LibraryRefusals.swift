import Testing

/// What Swift has and nbrun lacks is told apart from what doesn't exist.
private let libraryRefusals: [Example] = [
  Example("let queue = 1️⃣DispatchQueue.main", "not supported: DispatchQueue"),
  Example("func f(_ text: 1️⃣NSMutableString) {}", "not supported: NSMutableString"),
  Example("print(1️⃣MemoryLayout<Int>.size)", "not supported: MemoryLayout"),
  Example("import Foundation\nlet n = 2\nprint(pow(1️⃣2.5, n))", "not supported: fractions as Decimal"),
  Example(
    "let n = [1, 2].1️⃣withUnsafeBufferPointer { $0.count }",
    "not supported: Array.withUnsafeBufferPointer(_:)"),
  Example(
    "let text = 1️⃣String(contentsOfFile: \"a\", encoding: 4)", "not supported: String.init(contentsOfFile:encoding:)"),
  Example(
    "extension Array {\n  func size() -> Int { 1️⃣withUnsafeBytes { $0.count } }\n}",
    "not supported: Array.withUnsafeBytes(_:)"),
  Example("let n = \"abc\".1️⃣characters.count", "'characters' is unavailable: Please use String directly"),
  Example("protocol P { func f(_ x: 1️⃣Vertex) }", "cannot find type 'Vertex' in scope"),
  Example("var a = [1]\na.1️⃣rotate(by: 1)", "value of type '[Int]' has no member 'rotate'"),
  Example("let d = 1️⃣Dates()", "cannot find 'Dates' in scope"),
  Example("var a = [1]\na.insert(21️⃣)", "missing argument for parameter 'at' in call"),
  // A name of Swift's that the chapter declares itself is the chapter's.
  Example("struct UUID { var text = \"\" }\nprint(UUID().text)"),
]

@Test(arguments: libraryRefusals) func libraryRefusals(_ example: Example) throws { try example.check() }
