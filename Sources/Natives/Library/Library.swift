/// Everything a cell can call that is not written in a cell, as groups of rows.
///
/// Making the list costs microseconds: a group's rows are made when they are first asked for.
package enum Library {
  package static let groups: [RowGroup] = standard + foundation + tensors + figures

  private static var foundation: [RowGroup] {
    [mathGroups, characterSetGroups, formattingGroups, textGroups, textOptionGroups, clockGroups, errorTextGroups]
      .flatMap { $0 }
  }

  private static var tensors: [RowGroup] {
    let values = [
      tensorCoreGroups, tensorTypeGroups, tensorCreationGroups, tensorRandomGroups, tensorLiteralsGroups,
      tensorReadingGroups, tensorTextGroups, tensorIndexGroups,
    ]
    let operations = [
      tensorArithmeticGroups, tensorInPlaceArithmeticGroups, tensorComparisonGroups, tensorExtremesGroups,
      tensorElementwiseGroups, tensorActivationsGroups, tensorReductionsGroups, tensorOrderingGroups,
      tensorViewsGroups, tensorJoiningGroups, tensorMatrixProductGroups, tensorEinsumGroups,
    ]
    let networks = [
      tensorBackwardGroups, tensorSoftmaxGroups, tensorLossesGroups, tensorNetworksGroups, tensorConvolutionGroups,
      tensorPoolingGroups, layersGroups, plainLayersGroups, optimizersGroups, dataFileGroups,
    ]
    return [values, operations, networks].flatMap { $0.flatMap { $0 } }
  }

  private static var figures: [RowGroup] { plotGroups + pictureGroups }

  /// The standard library, in the order in which its protocols and types build on each other.
  private static var standard: [RowGroup] {
    let protocols = [
      operatorGroups, basicProtocolGroups, literalProtocolGroups, builtinLiteralGroups, numericProtocolGroups,
      integerProtocolGroups,
      floatingProtocolGroups,
    ]
    let scalars = [boolGroups, integerGroups, floatingGroups, randomGroups]
    let sequences = [
      sequenceGroups, sequenceAlgorithmGroups, generatorGroups, lazyGroups, collectionGroups,
      collectionAlgorithmGroups, collectionViewGroups, mutableCollectionGroups, rangeReplaceableGroups, rangeGroups,
      partialRangeGroups, searchGroups, typeErasureGroups, differenceGroups,
    ]
    let containers = [optionalGroups, arrayGroups, arraySliceGroups, dictionaryGroups, setGroups]
    let texts = [
      stringGroups, interpolationGroups, stringProtocolGroups, stringViewGroups, substringGroups, characterGroups,
      unicodeScalarGroups, scalarPropertyGroups,
    ]
    let rest = [
      tupleGroups, failureGroups, identityGroups, keyPathGroups, optionSetGroups, printingGroups, dumpingGroups,
      reflectingGroups, rangeSetGroups, importedTypeGroups,
    ]
    return [protocols, scalars, sequences, containers, texts, rest].flatMap { $0.flatMap { $0 } }
  }
}
