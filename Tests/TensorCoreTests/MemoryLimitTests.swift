import Testing

import TensorCore

extension SettingsTests {
  /// Wherever in an operation or its gradient memory runs out, an error comes of it: none goes on with what another one
  /// could not make.
  @Suite struct MemoryLimitTests {
    private typealias Cases = OperationBitIdentityTests

    @Test(arguments: Cases.elementwise + Cases.reductions + Cases.moves + Cases.products + Cases.networks)
    func runsOutAnywhere(_ operation: OperationCase) {
      for room in [0, 1, 3, 8] {
        let context = TensorContext(seed: 3, catchesFailures: true)
        context.asCurrent {
          // Operands of 1.05 MB, over what is taken without a look at the limit.
          let (rows, columns) = (512, 520)
          let x = Tensor.normal(0, 2, [rows, columns], requiresGrad: true)
          let y = Tensor.normal(0.5, 1, [rows, columns], requiresGrad: true)
          let w = Tensor.normal(0, 1, [columns, 13], requiresGrad: true)
          context.memoryLimit = TensorContext.bytesInUse + (room << 20) + (1 << 19)
          let out = operation.run(x, y, w)
          if out.requiresGrad { out.backward(onesLike(out)) }
          _ = out.scalars
        }
        let message = context.takeFailure()?.message
        #expect(message == nil || message!.contains("does not fit into memory"), "\(operation.name), \(room) MB")
      }
    }
  }
}
