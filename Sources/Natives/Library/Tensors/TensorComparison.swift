import TensorCore

extension Library {
  static let tensorComparisonGroups: [RowGroup] = [
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "static func .== (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .== b })
      Row(
        "static func .== (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a .== b })
      Row(
        "static func .== (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a .== b })
      Row(
        "static func .== (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a .== b })
      Row(
        "static func .== (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a .== b })
      Row(
        "static func .== (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a .== b })
      Row(
        "static func .== (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a .== b })
      Row(
        "static func .!= (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .!= b })
      Row(
        "static func .!= (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a .!= b })
      Row(
        "static func .!= (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a .!= b })
      Row(
        "static func .!= (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a .!= b })
      Row(
        "static func .!= (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a .!= b })
      Row(
        "static func .!= (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a .!= b })
      Row(
        "static func .!= (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a .!= b })
      Row(
        "static func .< (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .< b })
      Row(
        "static func .< (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a .< b })
      Row(
        "static func .< (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a .< b })
      Row(
        "static func .< (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a .< b })
      Row(
        "static func .< (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a .< b })
      Row(
        "static func .< (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a .< b })
      Row(
        "static func .< (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a .< b })
      Row(
        "static func .<= (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .<= b })
      Row(
        "static func .<= (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a .<= b })
      Row(
        "static func .<= (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a .<= b })
      Row(
        "static func .<= (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a .<= b })
      Row(
        "static func .<= (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a .<= b })
      Row(
        "static func .<= (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a .<= b })
      Row(
        "static func .<= (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a .<= b })
      Row(
        "static func .> (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .> b })
      Row(
        "static func .> (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a .> b })
      Row(
        "static func .> (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a .> b })
      Row(
        "static func .> (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a .> b })
      Row(
        "static func .> (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a .> b })
      Row(
        "static func .> (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a .> b })
      Row(
        "static func .> (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a .> b })
      Row(
        "static func .>= (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .>= b })
      Row(
        "static func .>= (a: Tensor, b: Int) -> Tensor",
        NativeFunction { (a: Tensor, b: Int) in a .>= b })
      Row(
        "static func .>= (a: Tensor, b: Float) -> Tensor",
        NativeFunction { (a: Tensor, b: Float) in a .>= b })
      Row(
        "static func .>= (a: Tensor, b: Double) -> Tensor",
        NativeFunction { (a: Tensor, b: Double) in a .>= b })
      Row(
        "static func .>= (a: Int, b: Tensor) -> Tensor",
        NativeFunction { (a: Int, b: Tensor) in a .>= b })
      Row(
        "static func .>= (a: Float, b: Tensor) -> Tensor",
        NativeFunction { (a: Float, b: Tensor) in a .>= b })
      Row(
        "static func .>= (a: Double, b: Tensor) -> Tensor",
        NativeFunction { (a: Double, b: Tensor) in a .>= b })
      Row(
        "static func .& (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .& b })
      Row(
        "static func .| (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .| b })
      Row(
        "static func .^ (a: Tensor, b: Tensor) -> Tensor",
        NativeFunction { (a: Tensor, b: Tensor) in a .^ b })
      Row(
        "static prefix func .! (a: Tensor) -> Tensor",
        NativeFunction { (a: Tensor) in .!a })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor",
        NativeFunction { (condition: Tensor, a: Tensor, b: Tensor) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Int) -> Tensor",
        NativeFunction { (condition: Tensor, a: Tensor, b: Int) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Int, _ b: Tensor) -> Tensor",
        NativeFunction { (condition: Tensor, a: Int, b: Tensor) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Float) -> Tensor",
        NativeFunction { (condition: Tensor, a: Tensor, b: Float) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Float, _ b: Tensor) -> Tensor",
        NativeFunction { (condition: Tensor, a: Float, b: Tensor) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Double) -> Tensor",
        NativeFunction { (condition: Tensor, a: Tensor, b: Double) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Double, _ b: Tensor) -> Tensor",
        NativeFunction { (condition: Tensor, a: Double, b: Tensor) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Int, _ b: Int) -> Tensor",
        NativeFunction { (condition: Tensor, a: Int, b: Int) in Tensor.`where`(condition, a, b) })
      Row(
        "static func `where`(_ condition: Tensor, _ a: Double, _ b: Double) -> Tensor",
        NativeFunction { (condition: Tensor, a: Double, b: Double) in Tensor.`where`(condition, a, b) })
      Row(
        "func allClose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8) -> Bool",
        NativeFunction { (it: Tensor, other: Tensor, rtol: Double, atol: Double) in
          it.allClose(other, rtol: rtol, atol: atol)
        })
    },
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func allClose(_ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8) -> Bool",
        NativeFunction { (a: Tensor, b: Tensor, rtol: Double, atol: Double) in
          TensorCore.allClose(a, b, rtol: rtol, atol: atol)
        })
    },
    RowGroup("extension Tensor: Equatable", typeName: "Tensor", module: "TensorCore") {
      Row(
        "static func == (a: Tensor, b: Tensor) -> Bool",
        NativeFunction { (a: Tensor, b: Tensor) in a == b })
    },
  ]
}
