import TensorKernels
import Testing

import TensorCore

/// A whole operation with its gradient, at shapes that leave every kind of rest.
struct OperationCase: CustomTestStringConvertible, Sendable {
  let name: String
  /// What is computed from x, y (both of the shape asked for, and tracked) and a matrix `[columns, 13]`.
  let run: @Sendable (_ x: Tensor, _ y: Tensor, _ w: Tensor) -> Tensor
  var testDescription: String { name }

  init(_ name: String, _ run: @escaping @Sendable (Tensor, Tensor, Tensor) -> Tensor) {
    self.name = name
    self.run = run
  }
}

extension SettingsTests {
  /// The same bits from every instruction set and number of threads: for values and gradients of whole operations, where
  /// paths are chosen by shape and work is shared.
  @Suite struct OperationBitIdentityTests {
    @Test(arguments: elementwise + reductions + moves + products + networks)
    func givesTheSameBits(_ operation: OperationCase) {
      var first: [[Int]: [UInt64]] = [:]
      let usual = (nbk_current_isa(), nbk_threads())
      defer {
        nbk_force_isa(usual.0)
        nbk_set_threads(usual.1)
      }
      // Threads share long work only: all of their numbers are tried with the widest set.
      let widest = instructionSets[instructionSets.count - 1]
      for (isa, threads, shapes) in instructionSets.map({ ($0, 5, Self.shapes) })
        + [(widest, 5, [Self.large]), (widest, 1, [Self.large]), (instructionSets[0], 2, [Self.large])]
      {
        nbk_force_isa(isa)
        nbk_set_threads(threads)
        for (rows, columns) in shapes {
          let result = Self.bitsOf(operation, rows: rows, columns: columns)
          let key = [rows, columns]
          let wanted = first[key] ?? result
          #expect(wanted == result, "\(operation.name): \(String(cString: nbk_isa_name(isa))), \(threads), \(key)")
          first[key] = wanted
        }
      }
    }

    static let shapes = [(1, 1), (3, 5), (7, 17), (2, 33), (65, 3), (1, 100)]
    /// Large enough for threads to share elementwise work.
    static let large = (129, 257)

    private static func bitsOf(_ operation: OperationCase, rows: Int, columns: Int) -> [UInt64] {
      let context = TensorContext(seed: 3, catchesFailures: true)
      var result: [UInt64] = []
      context.asCurrent {
        let x = Tensor.normal(0, 2, [rows, columns], requiresGrad: true)
        let y = Tensor.normal(0.5, 1, [rows, columns], requiresGrad: true)
        let w = Tensor.normal(0, 1, [columns, 13], requiresGrad: true)
        let out = operation.run(x, y, w)
        result = out.scalars.map(\.bitPattern)
        if out.requiresGrad {
          out.backward(Tensor.normal(0, 1, out.shape).to(out.dtype))
          for leaf in [x, y, w] { result += leaf.grad?.scalars.map(\.bitPattern) ?? [] }
        }
      }
      #expect(context.takeFailure()?.message == nil, "\(operation.name) \(rows) × \(columns)")
      return result
    }

    static let elementwise = [
      OperationCase("a chain") { x, y, _ in (tanh(x) * y + 1).sigmoid() / (y * y + 0.5) - x },
      OperationCase("exp log sqrt") { x, y, _ in exp(x * 0.5) + log(abs(y) + 0.1) + sqrt(x * x + 1) },
      OperationCase("gelu silu softplus") { x, y, _ in gelu(x) + silu(y) + softplus(x) },
      OperationCase("relu elu leaky") { x, y, _ in relu(x) + elu(y) + leakyRelu(x, 0.2) },
      OperationCase("pow") { x, y, _ in x.pow(3) + x.pow(2) + (abs(y) + 0.1).pow(1.7) + (abs(x) + 0.2).pow(y) },
      OperationCase("sin cos erf") { x, y, _ in sin(x) * cos(y) + erf(x) + expm1(y) + log1p(abs(x)) },
      OperationCase("rsqrt tan") { x, y, _ in rsqrt(x * x + 0.3) + tan(y) },
      OperationCase("max min clamp") { x, y, _ in maximum(x, y) + minimum(x, 0.3) + y.clamp(min: -1, max: 1) },
      OperationCase("where") { x, y, _ in Tensor.where(x .> y, x * 2, y) },
      OperationCase("rows and columns") { x, y, _ in x + y[0] - y[.all, 0..<1] * x[.all, 0..<1] },
      OperationCase("in place") { x, y, _ in
        let z = x * 1
        z *= y
        z[0] += 2
        return z
      },
      OperationCase("float64") { x, y, _ in (x.to(.float64) * y.to(.float64)).tanh() + 0.1 },
    ]

    static let reductions = [
      OperationCase("sum") { x, y, _ in x.sum() + y.sum(axis: 0).sum() * y.sum(axis: 1) },
      OperationCase("mean std") { x, y, _ in x.mean(axis: 0) + y.variance(axis: 0, unbiased: false) },
      OperationCase("max min prod") { x, y, _ in x.max(axis: 0) + y.min(axis: 0) + (x * 0.01 + 1).prod(axis: 0) },
      OperationCase("norm logsumexp") { x, y, _ in x.norm(axis: 1) + y.logsumexp(axis: 1) },
      OperationCase("norm down") { x, y, _ in x.norm(axis: 0) + y.logsumexp(axis: 0) },
      OperationCase("cumsum") { x, y, _ in x.cumsum(axis: 0) + y.cumsum(axis: 1) },
      OperationCase("argmax") { x, y, _ in x.argmax(axis: 0) + y.argmin(axis: 0) + x.argmax() },
      OperationCase("sort topk") { x, y, _ in x.sort(axis: 1).values + y.sort(axis: 0, descending: true).values },
    ]

    static let moves = [
      OperationCase("transpose") { x, y, _ in (x.T * 2 + y.T).reshape(-1) },
      OperationCase("flip roll") { x, y, _ in x.flip(axis: 1) + y.roll(2, axis: 0) + x.flip(axis: 0) },
      OperationCase("nine axes") { x, y, _ in
        var z = x
        for _ in 0..<7 { z = stack([z, z * 0.5], axis: -1) }
        return z.permute(8, 1, 7, 0, 6, 2, 5, 3, 4).sum(axis: [0, 2, 4, 6, 7, 8]) * y.T.unsqueeze(-1)
      },
      OperationCase("concat split") { x, y, _ in concat([x, y, x], axis: 1) },
      OperationCase("stack tril") { x, y, _ in stack([x.tril(), y.triu(1)], axis: 1) },
      OperationCase("rows by index") { x, _, _ in x[Tensor([0, 0, -1])] },
      OperationCase("mask") { x, _, _ in x[x .> 0.5] },
      OperationCase("gather") { x, y, _ in x.gather(axis: 0, index: (y .> 0).to(.int64) * (x.shape[0] - 1)) },
      OperationCase("scatterAdd") { x, y, _ in
        x.scatterAdd(axis: 1, index: (y .> 0).to(.int64) * (x.shape[1] - 1), source: y)
      },
    ]

    static let products = [
      OperationCase("matmul") { x, _, w in x.matmul(w) },
      OperationCase("matmul with a transposed") { x, y, _ in x.T.matmul(y) },
      OperationCase("matrix × vector") { x, _, w in x.matmul(w[.all, 0]) },
      OperationCase("vector × matrix") { x, _, w in x[0].matmul(w) },
      OperationCase("dot outer") { x, y, _ in dot(x[0], y[0]) * outer(x[.all, 0], y[0]) },
      OperationCase("einsum") { x, y, w in einsum("ij,jk,ij->ik", x, w, y) },
      OperationCase("batched") { x, _, w in (x.unsqueeze(0).expand(3, -1, -1) * 2).matmul(w) },
      OperationCase("float64 product") { x, _, w in x.to(.float64).matmul(w.to(.float64)) },
    ]

    static let networks = [
      OperationCase("softmax") { x, y, _ in softmax(x, axis: 1) + softmax(y, axis: 0) },
      OperationCase("logSoftmax") { x, y, _ in logSoftmax(x, axis: 1) * logSoftmax(y, axis: 0) },
      OperationCase("crossEntropy") { x, y, _ in crossEntropy(x, y.argmax(axis: 1)) },
      OperationCase("mse, binary") { x, y, _ in mseLoss(x, y) + binaryCrossEntropyWithLogits(x, sigmoid(y)) },
      OperationCase("layerNorm") { x, y, _ in layerNorm(x, [x.shape[1]], weight: y[0]) },
      OperationCase("batchNorm") { x, y, _ in (x.unsqueeze(2) * y.unsqueeze(2).expand(-1, -1, 4)).batchNorm() },
      OperationCase("dropout") { x, _, _ in dropout(x, 0.4) },
      OperationCase("conv2d") { x, y, _ in
        let images = stack([x, y]).unsqueeze(1).expand(-1, 2, -1, -1)
        let weight = concat([x.reshape(-1), y.reshape(-1)]).tile(20)[0..<36].reshape(2, 2, 3, 3)
        return conv2d(images, weight, padding: 1) + conv2d(images, weight, stride: 2, padding: 2).sum()
      },
      OperationCase("pools") { x, y, _ in
        let images = stack([x, y]).unsqueeze(1)
        return maxPool2d(images, 3, stride: 1, padding: 1) + avgPool2d(images, 3, stride: 1, padding: 1)
      },
      OperationCase("embedding") { x, _, w in embedding((x.abs() * 10).to(.int64).clamp(min: 0, max: 0), w) },
      OperationCase("second order") { x, y, _ in
        let z = (tanh(x) * softmax(y, axis: 1)).sum()
        return gradients(of: z, at: [x, y], createGraph: true).reduce(x * 0) { $0 + $1 * $1 }
      },
    ]
  }
}

/// Softmax down columns is that along the rows of the transposed, to the last bit, with its gradient.
@Test(arguments: [(3, 4), (1, 7), (40, 70), (300, 33), (5, 1)])
func softmaxDownIsSoftmaxAcross(_ rows: Int, _ columns: Int) {
  let context = TensorContext(seed: 5)
  context.asCurrent {
    for dtype in [DType.float32, .float64] {
      for logarithm in [false, true] {
        let x = Tensor.normal(0, 3, [rows, columns], dtype: dtype, requiresGrad: true)
        let g = Tensor.normal(0, 1, [rows, columns], dtype: dtype)
        let turned = x.detach().T.contiguous()
        turned.requiresGrad = true
        let down = logarithm ? x.logSoftmax(axis: 0) : x.softmax(axis: 0)
        let across = logarithm ? turned.logSoftmax(axis: 1) : turned.softmax(axis: 1)
        #expect(down == across.T)
        down.backward(g)
        across.backward(g.T)
        #expect(x.grad == turned.grad?.T)
      }
    }
  }
  #expect(context.takeFailure()?.message == nil)
}
