import Checking
import Natives

extension FunctionCompiler {
  /// A key path is a value that the library gives meaning to; as a function it is a closure already.
  func writeKeyPath(_ path: KeyPathExpression, _ expression: Expression, to target: Slot) {
    unsupported("a key path as a value")
  }
}
