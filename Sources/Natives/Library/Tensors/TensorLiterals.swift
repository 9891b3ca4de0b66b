import TensorCore

extension Library {
  static let tensorLiteralsGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "convenience init(_ value: Int, dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (value: Int, dtype: DType?, requiresGrad: Bool) in
          Tensor(value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [Int], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [Int], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[Int]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[Int]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[Int]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[Int]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[[Int]]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[[Int]]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ value: Double, dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (value: Double, dtype: DType?, requiresGrad: Bool) in
          Tensor(value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [Double], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [Double], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[Double]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[Double]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[Double]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[Double]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[[Double]]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[[Double]]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ value: Float, dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (value: Float, dtype: DType?, requiresGrad: Bool) in
          Tensor(value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [Float], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [Float], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[Float]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[Float]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[Float]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[Float]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[[Float]]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[[Float]]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ value: Bool, dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (value: Bool, dtype: DType?, requiresGrad: Bool) in
          Tensor(value, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [Bool], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [Bool], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[Bool]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[Bool]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[Bool]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[Bool]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
      Row(
        "convenience init(_ values: [[[[Bool]]]], dtype: DType? = nil, requiresGrad: Bool = false)",
        NativeFunction { (values: [[[[Bool]]]], dtype: DType?, requiresGrad: Bool) in
          Tensor(values, dtype: dtype, requiresGrad: requiresGrad)
        })
    },
    RowGroup(
      "extension Tensor: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral",
      typeName: "Tensor", module: "TensorCore"
    ) {
      Row(
        "convenience init(integerLiteral value: Int)",
        NativeFunction { (value: Int) in Tensor(integerLiteral: value) })
      Row(
        "convenience init(floatLiteral value: Double)",
        NativeFunction { (value: Double) in Tensor(floatLiteral: value) })
    },
  ]
}
