import TensorCore

extension Library {
  static let tensorRandomGroups: [RowGroup] = [
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func manualSeed(_ seed: Int)",
        NativeFunction { (seed: Int) in TensorCore.manualSeed(seed) })
    },
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        """
        static func rand(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.rand(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func rand(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.rand(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func randn(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.randn(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func randn(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.randn(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func normal(_ mean: Double, _ std: Double, _ shape: [Int], dtype: DType = .float32,
          requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (mean: Double, std: Double, shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.normal(mean, std, shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "static func randint(_ low: Int, _ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor",
        NativeFunction { (low: Int, high: Int, shape: [Int], dtype: DType) in
          Tensor.randint(low, high, shape, dtype: dtype)
        })
      Row(
        "static func randint(_ high: Int, _ shape: [Int], dtype: DType = .int64) -> Tensor",
        NativeFunction { (high: Int, shape: [Int], dtype: DType) in Tensor.randint(high, shape, dtype: dtype) })
      Row(
        "static func randperm(_ n: Int, dtype: DType = .int64) -> Tensor",
        NativeFunction { (n: Int, dtype: DType) in Tensor.randperm(n, dtype: dtype) })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func randLike(_ x: Tensor, requiresGrad: Bool = false) -> Tensor",
        NativeFunction { (x: Tensor, requiresGrad: Bool) in TensorCore.randLike(x, requiresGrad: requiresGrad) })
      Row(
        "func randnLike(_ x: Tensor, requiresGrad: Bool = false) -> Tensor",
        NativeFunction { (x: Tensor, requiresGrad: Bool) in TensorCore.randnLike(x, requiresGrad: requiresGrad) })
    },
  ]
}
