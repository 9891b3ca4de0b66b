extension Library {
  /// Sets of bits, and the declarations by which types say that they can be coded.
  static let optionSetGroups: [RowGroup] =
    [
      RowGroup("protocol OptionSet: SetAlgebra, RawRepresentable", typeName: "OptionSet", isDeclaration: true) {
        "associatedtype Element = Self"
        "init(rawValue: RawValue)"
      },
      RowGroup("extension OptionSet", typeName: "OptionSet") {
        """
        func union(_ other: Self) -> Self {
          var result: Self = self
          result.formUnion(other)
          return result
        }
        """
        """
        func intersection(_ other: Self) -> Self {
          var result = self
          result.formIntersection(other)
          return result
        }
        """
        """
        func symmetricDifference(_ other: Self) -> Self {
          var result = self
          result.formSymmetricDifference(other)
          return result
        }
        """
      },
      RowGroup("extension OptionSet where Element == Self", typeName: "OptionSet") {
        "func contains(_ member: Self) -> Bool { return self.isSuperset(of: member) }"
        """
        @discardableResult
        mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element) {
          let old = self.intersection(newMember)
          let isNew = old != newMember
          let result = (inserted: isNew, memberAfterInsert: isNew ? newMember : old)
          if isNew { self.formUnion(newMember) }
          return result
        }
        """
        """
        @discardableResult
        mutating func remove(_ member: Element) -> Element? {
          let shared = self.intersection(member)
          if shared.isEmpty { return nil }
          self.subtract(member)
          return shared
        }
        """
        """
        @discardableResult
        mutating func update(with newMember: Element) -> Element? {
          let shared = self.intersection(newMember)
          self.formUnion(newMember)
          return shared.isEmpty ? nil : shared
        }
        """
      },
      RowGroup("extension OptionSet where RawValue: FixedWidthInteger", typeName: "OptionSet") {
        "init() { self.init(rawValue: 0) }"
        "mutating func formUnion(_ other: Self) { self = Self(rawValue: self.rawValue | other.rawValue) }"
        "mutating func formIntersection(_ other: Self) { self = Self(rawValue: self.rawValue & other.rawValue) }"
        "mutating func formSymmetricDifference(_ other: Self) { self = Self(rawValue: self.rawValue ^ other.rawValue) }"
      },
      // No coder is part of the library, so that nothing is required of what can be coded.
      RowGroup("protocol Encodable", typeName: "Encodable", isDeclaration: true) {},
      RowGroup("protocol Decodable", typeName: "Decodable", isDeclaration: true) {},
      RowGroup("", typeName: "") { "typealias Codable = Decodable & Encodable" },
      RowGroup(
        "protocol CodingKey: CustomStringConvertible, CustomDebugStringConvertible, Sendable", typeName: "CodingKey",
        isDeclaration: true
      ) {
        "var stringValue: String { get }"
        "init?(stringValue: String)"
        "var intValue: Int? { get }"
        "init?(intValue: Int)"
      },
      RowGroup("extension CodingKey", typeName: "CodingKey") {
        """
        var description: String {
          return "\\(type(of: self))(stringValue: \\"\\(stringValue)\\", intValue: \\(intValue?.description ?? "nil"))"
        }
        """
        "var debugDescription: String { return description }"
      },
      RowGroup("extension CodingKey where Self: RawRepresentable, Self.RawValue == String", typeName: "CodingKey") {
        "var stringValue: String { return self.rawValue }"
        "init?(stringValue: String) { self.init(rawValue: stringValue) }"
        "var intValue: Int? { return nil }"
        "init?(intValue: Int) { return nil }"
      },
      RowGroup("extension Array: Encodable where Element: Encodable", typeName: "Array") {},
      RowGroup("extension Array: Decodable where Element: Decodable", typeName: "Array") {},
      RowGroup("extension Set: Encodable where Element: Encodable", typeName: "Set") {},
      RowGroup("extension Set: Decodable where Element: Decodable", typeName: "Set") {},
      RowGroup("extension Optional: Encodable where Wrapped: Encodable", typeName: "Optional") {},
      RowGroup("extension Optional: Decodable where Wrapped: Decodable", typeName: "Optional") {},
      RowGroup("extension Dictionary: Encodable where Key: Encodable, Value: Encodable", typeName: "Dictionary") {},
      RowGroup("extension Dictionary: Decodable where Key: Decodable, Value: Decodable", typeName: "Dictionary") {},
    ] + codableTypes.map { RowGroup("extension \($0): Codable", typeName: $0) {} }

  private static let codableTypes = [
    "Bool", "String", "Double", "Float", "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16",
    "UInt32", "UInt64",
  ]
}
