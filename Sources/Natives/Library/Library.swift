/// Everything a cell can call that is not written in a cell, as groups of rows.
///
/// Making the list costs microseconds: a group's rows are made when they are first asked for.
package enum Library {
  package static let groups: [RowGroup] = standard

  /// The standard library, in the order in which its protocols and types build on each other.
  private static var standard: [RowGroup] {
    let protocols = [
      operatorGroups, basicProtocolGroups, literalProtocolGroups, numericProtocolGroups, integerProtocolGroups,
      floatingProtocolGroups,
    ]
    let scalars = [boolGroups, integerGroups, floatingGroups, randomGroups]
    let sequences = [
      sequenceGroups, sequenceAlgorithmGroups, generatorGroups, lazyGroups, collectionGroups,
      collectionAlgorithmGroups, collectionViewGroups, mutableCollectionGroups, rangeReplaceableGroups, rangeGroups,
      partialRangeGroups,
    ]
    let containers = [optionalGroups, arrayGroups, arraySliceGroups, dictionaryGroups, setGroups]
    let texts = [
      stringGroups, stringProtocolGroups, stringViewGroups, substringGroups, characterGroups, unicodeScalarGroups,
    ]
    let rest = [failureGroups, identityGroups, printingGroups]
    return [protocols, scalars, sequences, containers, texts, rest].flatMap { $0.flatMap { $0 } }
  }
}
