import TensorCore

extension Library {
  static let tensorJoiningGroups: [RowGroup] = [
    RowGroup("", typeName: "", module: "TensorCore") {
      Row(
        "func concat(_ tensors: [Tensor], axis: Int = 0) -> Tensor",
        NativeFunction { (tensors: [Tensor], axis: Int) in TensorCore.concat(tensors, axis: axis) })
      Row(
        "func stack(_ tensors: [Tensor], axis: Int = 0) -> Tensor",
        NativeFunction { (tensors: [Tensor], axis: Int) in TensorCore.stack(tensors, axis: axis) })
    },
    RowGroup("extension Tensor", typeName: "Tensor", module: "TensorCore") {
      Row(
        "func split(_ size: Int, axis: Int = 0) -> [Tensor]",
        NativeFunction { (it: Tensor, size: Int, axis: Int) in it.split(size, axis: axis) })
      Row(
        "func split(_ sizes: [Int], axis: Int = 0) -> [Tensor]",
        NativeFunction { (it: Tensor, sizes: [Int], axis: Int) in it.split(sizes, axis: axis) })
      Row(
        "func chunk(_ count: Int, axis: Int = 0) -> [Tensor]",
        NativeFunction { (it: Tensor, count: Int, axis: Int) in it.chunk(count, axis: axis) })
      Row(
        "func flip(axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, axis: Int) in it.flip(axis: axis) })
      Row(
        "func flip(axis: [Int]) -> Tensor",
        NativeFunction { (it: Tensor, axis: [Int]) in it.flip(axis: axis) })
      Row(
        "func roll(_ shift: Int, axis: Int) -> Tensor",
        NativeFunction { (it: Tensor, shift: Int, axis: Int) in it.roll(shift, axis: axis) })
      Row(
        "func roll(_ shift: Int) -> Tensor",
        NativeFunction { (it: Tensor, shift: Int) in it.roll(shift) })
      Row(
        "func tril(_ diagonal: Int = 0) -> Tensor",
        NativeFunction { (it: Tensor, diagonal: Int) in it.tril(diagonal) })
      Row(
        "func triu(_ diagonal: Int = 0) -> Tensor",
        NativeFunction { (it: Tensor, diagonal: Int) in it.triu(diagonal) })
      Row(
        "func diag(_ diagonal: Int = 0) -> Tensor",
        NativeFunction { (it: Tensor, diagonal: Int) in it.diag(diagonal) })
      Row(
        "func tile(_ times: Int...) -> Tensor",
        NativeFunction { (it: Tensor, times: [Int]) in it.tile(times) })
      Row(
        "func tile(_ times: [Int]) -> Tensor",
        NativeFunction { (it: Tensor, times: [Int]) in it.tile(times) })
    },
  ]
}
