import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Every public declaration says what it does; overloads of one name may share the words of the first of them, and what
/// meets a protocol's requirement has the requirement's.
@Test func everyPublicDeclarationIsDocumented() throws {
  let sources = #filePath.dropLast("Tests/TensorCoreTests/DocumentationTests.swift".count) + "Sources/TensorCore"
  let inherited = [
    "parameters", "callAsFunction", "setTraining", "zeroGrad", "step", "tensorIndex", "makeIterator", "next", "<",
  ]
  var count = 0
  for file in files(in: String(sources)) {
    var documented = ""
    var lines: [Substring] = []
    for line in text(file).split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(separator: " ").drop { $0.hasPrefix("@") }
      if words.first == "public", let name = declaredName(words.dropFirst()) {
        count += 1
        let above = lines.last { !$0.drop { $0 == " " }.hasPrefix("@") } ?? ""
        if above.drop(while: { $0 == " " }).hasPrefix("///") { documented = name }
        #expect(documented == name || inherited.contains(name), "\(file): \(line)")
      }
      lines.append(line)
    }
  }
  #expect(count > 400)
}

/// What the handbook's table and the doc comments say of the largest error of a function is the same.
@Test func theHandbookHasTheErrorsOfTheDocComments() throws {
  let root = String(#filePath.dropLast("Tests/TensorCoreTests/DocumentationTests.swift".count))
  var documented: [String: [String]] = [:]
  for file in files(in: root + "Sources/TensorCore/Operations") {
    let lines = text(file).split(separator: "\n", omittingEmptySubsequences: false)
    for (i, line) in lines.enumerated() {
      guard let found = line.firstMatch(of: #/Largest error measured: ([0-9.]+) ULP in float32 \(.*\), ([0-9.]+) /#)
      else {
        continue
      }
      let declaration = try #require(lines[i...].first { $0.contains("public func ") })
      let name = try #require(declaredName(declaration.split(separator: " ").dropFirst()))
      documented[name] = [String(found.1), String(found.2)]
    }
  }
  var listed: [String: [String]] = [:]
  for line in text(root + "Chapters/handbook/04-the-tensor-core.md").split(separator: "\n") {
    for row in line.matches(of: #/\| (`[a-z0-9`, ]+`) \| ([0-9.]+) \| ([0-9.]+) \|/#) {
      for name in row.1.split(separator: ", ") { listed[name.filter { $0 != "`" }] = [String(row.2), String(row.3)] }
    }
  }
  #expect(documented.count == 15)
  #expect(documented == listed)
}

/// The name that a declaration after `public` introduces; nil for a continuation.
private func declaredName(_ words: ArraySlice<Substring>) -> String? {
  let keywords = ["func", "var", "let", "init", "subscript", "struct", "class", "enum", "protocol", "typealias"]
  guard let at = words.firstIndex(where: { word in keywords.contains { word == $0 || word.hasPrefix($0 + "(") } })
  else {
    return nil
  }
  let word = words[at]
  if word.hasPrefix("init") || word.hasPrefix("subscript") { return String(word.prefix { $0 != "(" }) }
  guard at + 1 < words.endIndex else { return nil }
  return String(words[at + 1].prefix { !"(:<{".contains($0) || words[at + 1].first == $0 })
}

/// The Swift files below a folder.
private func files(in folder: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var found: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasPrefix(".") { continue }
    found += name.hasSuffix(".swift") ? ["\(folder)/\(name)"] : files(in: "\(folder)/\(name)")
  }
  return found.sorted()
}

private func text(_ path: String) -> String {
  guard let file = fopen(path, "rb") else { return "" }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 14)
  while true {
    let n = fread(&block, 1, block.count, file)
    if n == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += block[..<n]
  }
}
