/// The types that are keys of the compiler's dictionaries: what the checker's `KeyTypes` says of its own holds for them.
package enum KeyTypes {
  private static let sets: [Any.Type] = [
    Set<FunctionKey>.self, Set<TypeInfo>.self, Set<SelectorKey>.self, Set<Program.ShapeKey>.self,
    Set<Program.StaticKey>.self,
    Set<OpaquePointer>.self,
  ]

  /// Has the runtime find out that they are hashable.
  package static func find() { _ = sets.count }
}
