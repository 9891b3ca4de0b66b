import Natives
import Plotting
import TensorCore
import Testing

/// Values come back from the machine's words as they went in.
@Suite struct BridgedTests {
  private func words<T: Bridged>(_ value: T) -> (T, raw: [UInt64]) {
    let raw = UnsafeMutablePointer<UInt64>.allocate(capacity: T.rawCount + 1)
    let references = UnsafeMutablePointer<AnyObject?>.allocate(capacity: T.referenceCount + 1)
    raw.initialize(repeating: 77, count: T.rawCount + 1)
    references.initialize(repeating: nil, count: T.referenceCount + 1)
    defer {
      references.deinitialize(count: T.referenceCount + 1)
      references.deallocate()
      raw.deallocate()
    }
    value.store(raw, references)
    #expect(raw[T.rawCount] == 77, "wrote past its words")
    return (T.load(raw, references), (0..<T.rawCount).map { raw[$0] })
  }

  @Test func scalars() {
    #expect(words(-5).0 == -5)
    #expect(words(Int32(-1)).raw == [UInt64.max])
    #expect(words(UInt8(200)).raw == [200])
    #expect(words(2.5).0 == 2.5)
    #expect(words(Float(1.5)).raw == [UInt64(Float(1.5).bitPattern)])
    #expect(words(true).raw == [1])
    #expect(words(Unicode.Scalar("é")).0 == "é")
  }

  @Test(arguments: ["", "plain", "héllo", "👨‍👩‍👧 family", "a\r\nb"])
  func texts(_ text: String) {
    #expect(words(text).0 == text)
    #expect(words(Optional(text)).0 == text)
    for character in text { #expect(words(character).0 == character) }
  }

  @Test func containers() {
    #expect(words([1, 2, 3]).0 == [1, 2, 3])
    #expect(words([["a"], [], ["b", "c"]]).0 == [["a"], [], ["b", "c"]])
    #expect(words([Optional(1), nil]).0 == [1, nil])
    #expect(words(Int?.none).0 == nil)
    #expect(words(Optional(4)).raw == [1, 4])
    #expect(words(String?.none).0 == nil)
    #expect(words(2..<5).0 == 2..<5)
    #expect(words(0.5...1).0 == 0.5...1)
    let (pair, _) = words(Several("a", 3, 2.5))
    #expect(pair.elements.0 == "a" && pair.elements.1 == 3 && pair.elements.2 == 2.5)
    #expect(Several<Int, String, Tensor?>.rawCount == 1 && Several<Int, String, Tensor?>.referenceCount == 2)
  }

  @Test func libraries() {
    let x = Tensor([1, 2])
    #expect(words(x).0 === x)
    #expect(words([x, x]).0.count == 2)
    #expect(words(Tensor?.none).0 == nil)
    #expect(DType.allCases.allSatisfy { words($0).0 == $0 })
    #expect(words(DType?.some(.int64)).raw == [1, 1])
    #expect(words(AxisScale.log).0 == .log)
    #expect(words(Reduction.none).0 == .none)
  }
}
