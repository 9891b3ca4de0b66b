import Records
import Testing

@testable import Publishing

/// What no memory is there for stops its cell, and not the process.
@Suite struct HeapLimitTests {
  @Test(arguments: [
    "let a = Array(repeating: 0, count: 1 << 50)", "var a = [1.5]\na.reserveCapacity(.max)",
    "var a = [1]\na.append(contentsOf: repeatElement(2, count: 1 << 50))", "let a = Array(0..<Int.max)",
    "let s = String(repeating: \"ab\", count: .max)", "let s = Set<Int>(minimumCapacity: 1 << 60)",
    "var d: [String: Int] = [:]\nd.reserveCapacity(.max)",
    "let s = \"a\".padding(toLength: .max, withPad: \" \", startingAt: 0)",
  ])
  func stopsTheCell(_ code: String) throws {
    let record = try Workbench().record("# T\n\n```swift\n\(code)\n```\n")
    guard case .failure(let failure)? = record.cells.first?.outputs.last else {
      Issue.record("the cell ran to its end")
      return
    }
    #expect(failure.message.contains("would take more memory than the computer has"))
  }
}
