import Diagnostics

// SwiftSyntax has types of these names too; here they mean ours.
package typealias SourceRange = Diagnostics.SourceRange
package typealias Diagnostic = Diagnostics.Diagnostic
