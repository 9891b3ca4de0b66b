import Natives
import Records
import Testing

/// Rows that are host functions, called as the machine calls them.
@Suite struct NativeFunctionTests {
  private final class Services: SessionServices {
    func write(_ text: StringObject) {}
    func emit(_ output: Output) {}
    func beginSubplots(rows: Int, columns: Int) {}
    func endSubplots() {}
    func progress(done: Int, of total: Int?) {}
    func nextRandomBits() -> UInt64 { 7 }
    var folder: String { "/chapters" }
  }

  /// Calls the global library function of a name with the given arguments.
  private func call<each Argument: Bridged, Result: Bridged>(
    _ name: String, _ arguments: repeat each Argument, as result: Result.Type
  ) throws -> Result {
    let rows = Library.groups.lazy.filter(\.header.isEmpty).flatMap { $0.rows() }
    let row = try #require(rows.first { $0.declaration.hasPrefix("func \(name)(") })
    guard case .function(let function)? = row.implementation else {
      Issue.record("\(name) is no host function")
      throw NativeError("")
    }
    let raw = UnsafeMutablePointer<UInt64>.allocate(capacity: 32)
    let references = UnsafeMutablePointer<AnyObject?>.allocate(capacity: 32)
    references.initialize(repeating: nil, count: 32)
    defer {
      references.deinitialize(count: 32)
      references.deallocate()
      raw.deallocate()
    }
    Several(repeat each arguments).store(raw, references)
    var call = NativeCall(raw: raw, references: references, services: Services())
    try function.body(&call)
    return Result.load(raw, references)
  }

  @Test(arguments: [
    ("42", 10, 42), ("+7", 10, 7), ("-128", 10, -128), ("ff", 16, 255), ("-101", 2, -5), ("zZ", 36, 1295),
    ("9223372036854775807", 10, Int.max), ("-9223372036854775808", 10, Int.min),
  ])
  func parsesIntegers(_ text: String, _ radix: Int, _ value: Int) throws {
    let parsed = try call(
      "_parseInteger", text, radix, true, Int64.min, UInt64(Int64.max), as: Several<Bool, UInt64>.self)
    #expect(parsed.elements.0 && Int(truncatingIfNeeded: parsed.elements.1) == value)
  }

  @Test(arguments: ["", "-", "+", "1x", " 1", "9223372036854775808", "-9223372036854775809", "1_0", "é"])
  func refusesWhatIsNoInteger(_ text: String) throws {
    let parsed = try call(
      "_parseInteger", text, 10, true, Int64.min, UInt64(Int64.max), as: Several<Bool, UInt64>.self)
    #expect(!parsed.elements.0)
  }

  /// Recorded from Foundation on Linux.
  @Test(arguments: [
    ("%d", [0], [5_000_000_000], [""], "705032704"), ("%ld|%lld", [0, 0], [7, 8], ["", ""], "7|8"),
    ("%3d|%-5d|%+d|%05d", [0, 0, 0, 0], [5, 5, 5, 42], ["", "", "", ""], "  5|5    |+5|00042"),
    ("%x %X %#x %o", [0, 0, 0, 0], [255, 255, 255, 8], ["", "", "", ""], "ff FF 0xff 10"),
    ("%@ is %d%%", [2, 0], [0, 3], ["x", ""], "x is 3%"), ("%2$@ %1$@", [2, 2], [0, 0], ["a", "b"], "b a"),
    ("%8@|", [2], [0], ["abc"], "abc|"), ("%c", [0], [65], [""], "A"), ("%*d", [0, 0], [5, 3], ["", ""], "    3"),
    ("%u", [0], [UInt64.max], [""], "4294967295"), ("plain", [], [], [], "plain"),
  ])
  func formats(_ format: String, _ kinds: [Int], _ bits: [UInt64], _ texts: [String], _ expected: String) throws {
    #expect(try call("_format", format, kinds, bits, texts, as: String.self) == expected)
  }

  @Test(arguments: [
    ("%5.2f", 3.14159, " 3.14"), ("%e", 12345.678, "1.234568e+04"), ("%g", 0.0001, "0.0001"), ("%.1f", 12.345, "12.3"),
    ("%f", Double.infinity, "inf"), ("%08.3f", 3.14159, "0003.142"), ("%f", 1e20, "100000000000000000000.000000"),
  ])
  func formatsFloating(_ format: String, _ value: Double, _ expected: String) throws {
    #expect(try call("_format", format, [1], [value.bitPattern], [""], as: String.self) == expected)
  }

  @Test(arguments: ["%d", "%@ %@", "%s", "%f"]) func refusesWrongArguments(_ format: String) {
    #expect(throws: NativeError.self) { try call("_format", format, [2], [0], ["a"], as: String.self) }
  }

  @Test(arguments: [
    ("a,b,,c", ",", ["a", "b", "", "c"]), ("", ",", [""]), ("abc", "", ["abc"]), ("aXXb", "XX", ["a", "b"]),
    ("a\r\nb", "\n", ["a\r\nb"]), ("aéb", "é", ["a", "b"]),
  ])
  func splits(_ text: String, _ separator: String, _ parts: [String]) throws {
    #expect(try call("_components", text, separator, as: [String].self) == parts)
  }

  @Test(arguments: [
    ("hello world foo-bar it's o'neil 3rd ÉCOLE", "Hello World Foo-Bar It's O'neil 3Rd École"), ("", ""),
  ])
  func capitalizes(_ text: String, _ expected: String) throws {
    #expect(try call("_capitalized", text, as: String.self) == expected)
  }

  @Test func replaces() throws {
    #expect(try call("_replace", "aaa", "aa", "b", as: String.self) == "ba")
    #expect(try call("_replace", "abc", "", "x", as: String.self) == "abc")
  }

  @Test func filesStandBesideTheChapter() throws {
    #expect(try call("_path", "data.csv", as: String.self) == "/chapters/data.csv")
    #expect(try call("_path", "/tmp/data.csv", as: String.self) == "/tmp/data.csv")
  }
}
