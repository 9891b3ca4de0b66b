/// Everything a cell can call that is not written in a cell, as groups of rows.
///
/// Making the list costs microseconds: a group's rows are made when they are first asked for.
package enum Library {
  package static let groups: [RowGroup] = standard

  /// The standard library, in the order in which its protocols and types build on each other.
  private static var standard: [RowGroup] {
    operatorGroups + basicProtocolGroups + literalProtocolGroups + boolGroups
      + numericProtocolGroups + integerProtocolGroups + integerGroups + floatingProtocolGroups + floatingGroups
      + optionalGroups + sequenceGroups + collectionGroups + rangeGroups + arrayGroups + stringGroups
      + printingGroups
  }
}
