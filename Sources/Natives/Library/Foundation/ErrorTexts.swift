extension Library {
  /// What Foundation tells of errors.
  static let errorTextGroups: [RowGroup] = [
    RowGroup("extension Error", typeName: "Error", module: "Foundation") {
      "var localizedDescription: String { return _localizedDescription }"
    },
    RowGroup("protocol LocalizedError: Error", typeName: "LocalizedError", module: "Foundation", isDeclaration: true) {
      "var errorDescription: String? { get }"
      "var failureReason: String? { get }"
      "var recoverySuggestion: String? { get }"
      "var helpAnchor: String? { get }"
    },
    RowGroup("extension LocalizedError", typeName: "LocalizedError", module: "Foundation") {
      "var errorDescription: String? { return nil }"
      "var failureReason: String? { return nil }"
      "var recoverySuggestion: String? { return nil }"
      "var helpAnchor: String? { return nil }"
      """
      var _localizedDescription: String {
        return errorDescription ?? "The operation could not be completed. (\\(_domain) error \\(_code).)"
      }
      """
    },
  ]
}
