import TensorCore

extension Library {
  static let tensorCreationGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        """
        static func zeros(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.zeros(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func zeros(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.zeros(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func ones(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.ones(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func ones(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (shape: [Int], dtype: DType, requiresGrad: Bool) in
          Tensor.ones(shape, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func full(_ shape: [Int], _ value: Int, dtype: DType? = nil, requiresGrad: Bool = false) ->
          Tensor
        """,
        NativeFunction { (shape: [Int], value: Int, dtype: DType?, requiresGrad: Bool) in
          Tensor.full(shape, value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func full(_ shape: [Int], _ value: Float, dtype: DType? = nil, requiresGrad: Bool = false) ->
          Tensor
        """,
        NativeFunction { (shape: [Int], value: Float, dtype: DType?, requiresGrad: Bool) in
          Tensor.full(shape, value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func full(_ shape: [Int], _ value: Double, dtype: DType? = nil, requiresGrad: Bool = false)
          -> Tensor
        """,
        NativeFunction { (shape: [Int], value: Double, dtype: DType?, requiresGrad: Bool) in
          Tensor.full(shape, value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func full(_ shape: [Int], _ value: Bool, dtype: DType? = nil, requiresGrad: Bool = false) ->
          Tensor
        """,
        NativeFunction { (shape: [Int], value: Bool, dtype: DType?, requiresGrad: Bool) in
          Tensor.full(shape, value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func eye(_ rows: Int, _ columns: Int? = nil, dtype: DType = .float32, requiresGrad: Bool =
          false) -> Tensor
        """,
        NativeFunction { (rows: Int, columns: Int?, dtype: DType, requiresGrad: Bool) in
          Tensor.eye(rows, columns, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "static func arange(_ end: Int, dtype: DType = .int64, requiresGrad: Bool = false) -> Tensor",
        NativeFunction { (end: Int, dtype: DType, requiresGrad: Bool) in
          Tensor.arange(end, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func arange(_ start: Int, _ end: Int, _ step: Int = 1, dtype: DType = .int64, requiresGrad:
          Bool = false) -> Tensor
        """,
        NativeFunction { (start: Int, end: Int, step: Int, dtype: DType, requiresGrad: Bool) in
          Tensor.arange(start, end, step, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func arange(_ end: Double, dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (end: Double, dtype: DType, requiresGrad: Bool) in
          Tensor.arange(end, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func arange(_ start: Double, _ end: Double, _ step: Double = 1, dtype: DType = .float32,
          requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (start: Double, end: Double, step: Double, dtype: DType, requiresGrad: Bool) in
          Tensor.arange(start, end, step, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        static func linspace(_ start: Double, _ end: Double, _ count: Int, dtype: DType = .float32,
          requiresGrad: Bool = false) -> Tensor
        """,
        NativeFunction { (start: Double, end: Double, count: Int, dtype: DType, requiresGrad: Bool) in
          Tensor.linspace(start, end, count, dtype: dtype, requiresGrad: requiresGrad)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func zerosLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor",
        NativeFunction { (x: Tensor, dtype: DType?, requiresGrad: Bool) in
          TensorCore.zerosLike(x, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "func onesLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor",
        NativeFunction { (x: Tensor, dtype: DType?, requiresGrad: Bool) in
          TensorCore.onesLike(x, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        """
        func fullLike(_ x: Tensor, _ value: Double, dtype: DType? = nil, requiresGrad: Bool = false) ->
          Tensor
        """,
        NativeFunction { (x: Tensor, value: Double, dtype: DType?, requiresGrad: Bool) in
          TensorCore.fullLike(x, value, dtype: dtype, requiresGrad: requiresGrad)
        })
    },
  ]
}
