extension Library {
  static let sequenceGroups: [RowGroup] = [
    RowGroup("protocol IteratorProtocol<Element>", typeName: "IteratorProtocol", isDeclaration: true) {
      "associatedtype Element"
      "mutating func next() -> Element?"
    },
    RowGroup("protocol Sequence<Element>", typeName: "Sequence", isDeclaration: true) {
      "associatedtype Element where Element == Iterator.Element"
      "associatedtype Iterator: IteratorProtocol"
      "__consuming func makeIterator() -> Iterator"
      "var underestimatedCount: Int { get }"
    },
    RowGroup("extension Sequence where Self: IteratorProtocol", typeName: "Sequence") {
      "__consuming func makeIterator() -> Self { return self }"
    },
    RowGroup("extension Sequence", typeName: "Sequence") {
      "var underestimatedCount: Int { return 0 }"
      """
      func map<T, E: Error>(_ transform: (Element) throws(E) -> T) throws(E) -> [T] {
        var result: [T] = []
        result.reserveCapacity(underestimatedCount)
        for element in self { result.append(try transform(element)) }
        return result
      }
      """
      """
      func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self { if try isIncluded(element) { result.append(element) } }
        return result
      }
      """
      """
      func forEach(_ body: (Element) throws -> Void) rethrows {
        for element in self { try body(element) }
      }
      """
      """
      func reduce<Result>(
        _ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result
      ) rethrows -> Result {
        var result = initialResult
        for element in self { result = try nextPartialResult(result, element) }
        return result
      }
      """
      """
      func reduce<Result>(
        into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> ()
      ) rethrows -> Result {
        var result = initialResult
        for element in self { try updateAccumulatingResult(&result, element) }
        return result
      }
      """
    },
  ]
}
