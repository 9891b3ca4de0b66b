internal import SwiftSyntax

/// The types that are keys of the checker's dictionaries.
///
/// To make the type of a dictionary, Swift's runtime asks once for each key whether it is hashable, and on Linux looks
/// through all conformances of the program for the answer, which it then knows: twelve thousand, 60 µs for each key.
enum KeyTypes {
  private static let sets: [Any.Type] = [
    Set<FunctionDecl>.self, Set<VariableDecl>.self, Set<NominalDecl>.self, Set<ProtocolDecl>.self,
    Set<EnumCaseDecl>.self, Set<SubscriptDecl>.self, Set<AssociatedTypeDecl>.self, Set<GenericParameter>.self,
    Set<Type>.self, Set<LabelID>.self, Set<CallShape>.self, Set<DeclarationPair>.self, Set<GlobalUses.Place>.self,
    Set<GlobalName>.self, Set<LiteralKind>.self, Set<Solver.ClosureKey>.self,
    Set<ObjectIdentifier>.self, Set<SyntaxKind>.self, Set<SyntaxIdentifier>.self, Set<Int>.self, Set<UInt8>.self,
    Set<UInt64>.self, Set<Character>.self,
  ]

  /// Has the runtime find out.
  static func find() { _ = sets.count }
}
