/// One declaration of the library: Swift's own text of it, and what stands behind it.
///
/// The checker parses a row when its name is first looked up, so a chapter pays for what it uses.
package struct Row: Sendable {
  /// A declaration as Swift writes it: `mutating func append(_ newElement: Element)`, `var count: Int { get }`,
  /// `init(_ value: Int)`, `static func + (lhs: Int, rhs: Int) -> Int`. A row of the prelude has its body too.
  package let declaration: String
  package let implementation: NativeImplementation?

  /// A declaration with a body in the cell language, or one that needs none (a protocol's requirement, a stored
  /// property, a nested type, a typealias).
  package init(_ declaration: String) {
    self.declaration = declaration
    implementation = nil
  }

  package init(_ declaration: String, _ intrinsic: Intrinsic) {
    self.declaration = declaration
    implementation = .intrinsic(intrinsic)
  }

  package init(_ declaration: String, _ function: NativeFunction) {
    self.declaration = declaration
    implementation = .function(function)
  }
}

/// What a library declaration without a body is made of.
package enum NativeImplementation: Sendable {
  /// The compiler writes instructions for it.
  case intrinsic(Intrinsic)
  /// A function of the host, called with the machine's registers. Of a property it is the getter; a setter is a
  /// second row, `var weight: Tensor { set }`.
  case function(NativeFunction)
}

/// Rows that belong together: the members of one type or extension, or global declarations.
package struct RowGroup: Sendable {
  /// Where the members stand: `struct Array<Element>: RandomAccessCollection, MutableCollection`,
  /// `extension Sequence where Element: Comparable`, `protocol Equatable`, or empty for global declarations.
  package let header: String
  /// The name of the type or protocol in the header; empty for global declarations.
  package let typeName: String
  /// Which module a cell would import for it: `Swift`, `Foundation`, `TensorCore`, `Plotting`.
  package let module: String
  /// Of a type that the machine knows; nil for one that is made of its stored properties.
  package let representation: Representation?
  /// Whether the group declares the type (or protocol), rather than extends it.
  package let isDeclaration: Bool
  /// The rows; made when first asked for.
  package let rows: @Sendable () -> [Row]

  package init(
    _ header: String, typeName: String, module: String = "Swift", representation: Representation? = nil,
    isDeclaration: Bool = false, @RowBuilder rows: @escaping @Sendable () -> [Row]
  ) {
    self.header = header
    self.typeName = typeName
    self.module = module
    self.representation = representation
    self.isDeclaration = isDeclaration
    self.rows = rows
  }
}
