import Testing

import TensorCore

/// What is wrong, and the words for it. The body may use a 2 × 3 matrix, a vector of 4, whole numbers and a mask.
struct FailingCase: Sendable, CustomTestStringConvertible {
  typealias Body = @Sendable (_ a: Tensor, _ v: Tensor, _ n: Tensor, _ m: Tensor) -> Void

  let message: String
  let body: Body

  init(_ message: String, _ body: @escaping Body) {
    self.message = message
    self.body = body
  }

  var testDescription: String { message }
}

@Test(arguments: shapeErrors + indexErrors + valueErrors + gradientErrors + networkErrors + kindErrors)
func errorsTeach(_ failing: FailingCase) {
  let context = TensorContext(seed: 0)
  context.memoryLimit = 1 << 30
  context.asCurrent { failing.body(Tensor.ones(2, 3), Tensor.ones(4), Tensor([1, 2]), Tensor([true, false])) }
  #expect(context.takeFailure()?.message == failing.message)
  #expect(context.failure == nil)
}

private let shapeErrors: [FailingCase] = [
  FailingCase(
    "add: [2, 3] and [4]: the last sizes 3 and 4 differ; counted from the end, sizes must be equal "
      + "or 1"
  ) { a, v, _, _ in _ = a + v },
  FailingCase(
    "mul: [2, 3] and [2]: the last sizes 3 and 2 differ; counted from the end, sizes must be equal "
      + "or 1 (unsqueeze(1) the second?)"
  ) { a, _, _, _ in _ = a * Tensor.ones(2) },
  FailingCase(
    "sub: [2, 3, 4] and [2, 2, 4]: the sizes 2 from the end, 3 and 2 differ; counted from the end, "
      + "sizes must be equal or 1"
  ) { _, _, _, _ in _ = Tensor.ones(2, 3, 4) - Tensor.ones(2, 2, 4) },
  FailingCase(
    "matmul: [2, 3] × [4, 2]: the inner sizes 3 and 4 differ"
  ) { a, _, _, _ in _ = matmul(a, Tensor.ones(4, 2)) },
  FailingCase(
    "matmul: [2, 3] × [2, 3]: the inner sizes 3 and 2 differ; transpose the second?"
  ) { a, _, _, _ in _ = matmul(a, a) },
  FailingCase(
    "matmul: [3, 2] × [3, 4]: the inner sizes 2 and 3 differ; transpose the first?"
  ) { _, _, _, _ in _ = matmul(Tensor.ones(3, 2), Tensor.ones(3, 4)) },
  FailingCase(
    "matmul: [2, 2, 3] × [3, 3, 2]: the axes before the last two can't be broadcast together"
  ) { _, _, _, _ in _ = matmul(Tensor.ones(2, 2, 3), Tensor.ones(3, 3, 2)) },
  FailingCase(
    "matmul: [2, 3] × [2]: the inner sizes 3 and 2 differ; transpose the first?"
  ) { a, _, n, _ in _ = matmul(a, n) },
  FailingCase(
    "dot: [2, 3] and [4]: two vectors of one length are wanted"
  ) { a, v, _, _ in _ = dot(a, v) },
  FailingCase(
    "dot: [4] and [3]: two vectors of one length are wanted"
  ) { _, v, _, _ in _ = dot(v, Tensor.ones(3)) },
  FailingCase(
    "outer: [2, 3] and [4]: two vectors are wanted"
  ) { a, v, _, _ in _ = outer(a, v) },
  FailingCase(
    "reshape: [2, 3] holds 6 elements, which don't fill [4, -1]: 6 is not a multiple of 4"
  ) { a, _, _, _ in _ = a.reshape(4, -1) },
  FailingCase(
    "reshape: [-1, -1] has more than one -1; one size at most can be left open"
  ) { a, _, _, _ in _ = a.reshape(-1, -1) },
  FailingCase(
    "reshape: a shape can't have a negative size: [-2, 3]"
  ) { a, _, _, _ in _ = a.reshape(-2, 3) },
  FailingCase(
    "view: [3, 2] with these strides can't be seen as [6] without copying; use reshape"
  ) { a, _, _, _ in _ = a.T.view(6) },
  FailingCase(
    "expand: [2, 3] can't become [3, 3]; only axes of size 1 grow, and new axes stand in front"
  ) { a, _, _, _ in _ = a.expand(3, 3) },
  FailingCase(
    "expand: [2, 3] can't become [3]; only axes of size 1 grow, and new axes stand in front"
  ) { a, _, _, _ in _ = a.expand(3) },
  FailingCase(
    "permute: [0, 0] does not name each of the 2 axes of [2, 3] once"
  ) { a, _, _, _ in _ = a.permute(0, 0) },
  FailingCase(
    "permute: [0] does not name each of the 2 axes of [2, 3] once"
  ) { a, _, _, _ in _ = a.permute(0) },
  FailingCase(
    "transpose: axis 2 is out of range for shape [2, 3]; axes are -2 to 1"
  ) { a, _, _, _ in _ = a.transpose(0, 2) },
  FailingCase(
    "unsqueeze: axis 5 is out of range for a new axis of shape [2, 3]; it can be -3 to 2"
  ) { a, _, _, _ in _ = a.unsqueeze(5) },
  FailingCase(
    "squeeze: axis 3 is out of range for shape [2, 3]; axes are -2 to 1"
  ) { a, _, _, _ in _ = a.squeeze(3) },
  FailingCase(
    "sum: an axis stands twice in [0, 0]"
  ) { a, _, _, _ in _ = a.sum(axis: [0, 0]) },
  FailingCase(
    "tril: shape [4]; a matrix or a batch of them is wanted"
  ) { _, v, _, _ in _ = v.tril() },
  FailingCase(
    "diag: shape []; a vector or a matrix is wanted"
  ) { _, _, _, _ in _ = Tensor(1.0).diag() },
  FailingCase(
    "concat: tensor 1 has shape [4], the first has [2, 3]; all must have as many axes (unsqueeze adds one)"
  ) { a, v, _, _ in _ = concat([a, v]) },
  FailingCase(
    "concat: tensor 1 has shape [2, 4], the first has [2, 3]; sizes may differ along axis 0 only"
  ) { a, _, _, _ in _ = concat([a, Tensor.ones(2, 4)], axis: 0) },
  FailingCase(
    "concat: an empty list of tensors"
  ) { _, _, _, _ in _ = concat([], axis: 0) },
  FailingCase(
    "stack: tensor 1 has shape [4], the first has [2, 3]; all shapes must be the same"
  ) { a, v, _, _ in _ = stack([a, v]) },
  FailingCase(
    "stack: an empty list of tensors"
  ) { _, _, _, _ in _ = stack([]) },
  FailingCase(
    "split: pieces of size 0; a piece holds at least 1"
  ) { a, _, _, _ in _ = a.split(0) },
  FailingCase(
    "split: the sizes [1, 1] add up to 2, axis 1 of [2, 3] has size 3"
  ) { a, _, _, _ in
    _ = a.split([1, 1, 1], axis: 1)[0]
    _ = a.split([1, 1], axis: 1)
  },
  FailingCase(
    "chunk: 0 pieces; at least 1 is wanted"
  ) { a, _, _, _ in _ = a.chunk(0) },
  FailingCase(
    "zeros: a shape can't have a negative size: [-1]"
  ) { _, _, _, _ in _ = Tensor.zeros(-1) },
  FailingCase(
    "randperm: a shape can't have a negative size: [-2]"
  ) { _, _, _, _ in _ = Tensor.randperm(-2) },
  FailingCase(
    "full: a shape can't have a negative size: [2, -2]"
  ) { _, _, _, _ in _ = Tensor.full([2, -2], 1) },
  FailingCase(
    "ones: a shape can't have a negative size: [3, -1]"
  ) { _, _, _, _ in _ = Tensor.ones([3, -1]) },
  FailingCase(
    "eye: a shape can't have a negative size: [-1, -1]"
  ) { _, _, _, _ in _ = Tensor.eye(-1) },
  FailingCase(
    "linspace: a shape can't have a negative size: [-3]"
  ) { _, _, _, _ in _ = Tensor.linspace(0, 1, -3) },
  FailingCase(
    "randint: a shape can't have a negative size: [-3]"
  ) { _, _, _, _ in _ = Tensor.randint(5, [-3]) },
  FailingCase(
    "zeros: 65 axes; a tensor has at most 64"
  ) { _, _, _, _ in _ = Tensor.zeros(Array(repeating: 1, count: 65)) },
  FailingCase(
    "einsum: dtypes float32 and int64 differ; convert the int64 one: .to(.float32)"
  ) { a, _, n, _ in _ = einsum("ij,i->j", a, n) },
  FailingCase(
    "topk: 2 are asked for; there are 1 numbers along axis -1"
  ) { _, _, _, _ in _ = Tensor(1.0).topk(2) },
  FailingCase(
    "roll: axis 0 is out of range: a single number has no axes"
  ) { _, _, _, _ in _ = Tensor(1.0).roll(1, axis: 0) },
  FailingCase(
    "layerNorm: the dtype is bool; a float is wanted"
  ) { _, _, _, m in _ = layerNorm(m, [2]) },
  FailingCase(
    "batchNorm: the dtype is int64; a float is wanted"
  ) { _, _, _, _ in _ = batchNorm(Tensor([[1, 2], [3, 4]])) },
  FailingCase(
    "mseLoss: the dtype is bool; a float is wanted"
  ) { _, _, _, m in _ = mseLoss(m, m) },
  FailingCase(
    "einsum(\"ij,jk->ik\"): 'jk' names 2 axes, the operand has shape [4]"
  ) { a, v, _, _ in _ = einsum("ij,jk->ik", a, v) },
  FailingCase(
    "einsum(\"ij,jk->ik\"): the size of j is 3 in operand 0 of shape [2, 3] and 2 in operand 1 of "
      + "shape [2, 3]"
  ) { a, _, _, _ in _ = einsum("ij,jk->ik", a, a) },
  FailingCase(
    "einsum(\"ij\"): the equation names 1 operand, 2 are given"
  ) { a, _, _, _ in _ = einsum("ij", a, a) },
  FailingCase(
    "einsum(\"ij->k\"): no operand has an axis k"
  ) { a, _, _, _ in _ = einsum("ij->k", a) },
  FailingCase(
    "einsum(\"i1->i\"): '1' is not a letter"
  ) { a, _, _, _ in _ = einsum("i1->i", a) },
  FailingCase(
    "einsum(\"ij->ii\"): a letter stands twice after the arrow"
  ) { a, _, _, _ in _ = einsum("ij->ii", a) },
  FailingCase(
    "Tensor: the lists inside a list must all have one length; the first holds 2, another 1"
  ) { _, _, _, _ in _ = Tensor([[1, 2], [3]]) },
  FailingCase(
    "flip: axis 3 is out of range for shape [2, 3]; axes are -2 to 1"
  ) { a, _, _, _ in _ = a.flip(axis: 3) },
  FailingCase(
    "roll: axis 2 is out of range for shape [2, 3]; axes are -2 to 1"
  ) { a, _, _, _ in _ = a.roll(1, axis: 2) },
  FailingCase(
    "cumsum: axis 2 is out of range for shape [2, 3]; axes are -2 to 1"
  ) { a, _, _, _ in _ = a.cumsum(axis: 2) },
  FailingCase(
    "tile: [-1] times; none can be negative"
  ) { a, _, _, _ in _ = a.tile(-1) },
  FailingCase(
    "flatten: axis 1 stands after axis 0"
  ) { a, _, _, _ in _ = a.flatten(startAxis: 1, endAxis: 0) },
  FailingCase(
    "allClose: [2, 3] and [4]: the last sizes 3 and 4 differ; counted from the end, sizes must be "
      + "equal or 1"
  ) { a, v, _, _ in _ = allClose(a, v) },
  FailingCase(
    "stack: axis 4 is out of range for a new axis of shape [2, 3]; it can be -3 to 2"
  ) { a, _, _, _ in _ = stack([a, a], axis: 4) },
]

private let indexErrors: [FailingCase] = [
  FailingCase(
    "index 2 is out of range for axis 0 of shape [2, 3], whose size is 2"
  ) { a, _, _, _ in _ = a[2] },
  FailingCase(
    "index 3 is out of range for axis 1 of shape [2, 3], whose size is 3"
  ) { a, _, _, _ in _ = a[0, 3] },
  FailingCase(
    "3 indices for shape [2, 3], which has 2 axes"
  ) { a, _, _, _ in _ = a[0, 0, 0] },
  FailingCase(
    "a tensor of float32 can't be an index; .int64 picks positions, .bool is a mask (x.to(.int64))"
  ) { a, v, _, _ in _ = a[v] },
  FailingCase(
    "the mask's shape [3] does not match shape [2, 3] from axis 0"
  ) { a, _, _, _ in _ = a[Tensor([true, false, true])] },
  FailingCase(
    "index tensors of shapes [2] and [3] can't be broadcast together"
  ) { a, _, _, _ in _ = a[Tensor([0, 1]), Tensor([0, 1, 2])] },
  FailingCase(
    "a value of shape [4] can't be assigned to a place of shape [3]"
  ) { a, v, _, _ in
    a[0] = v
  },
  FailingCase(
    "a value of shape [4] can't be assigned to a place of shape [2, 3]"
  ) { a, v, _, _ in
    a[Tensor([0, 1])] = v
  },
  FailingCase(
    "gather: [2, 3] and [1]: the index is to have as many axes as the tensor"
  ) { a, _, _, _ in _ = a.gather(axis: 1, index: Tensor([0])) },
  FailingCase(
    "gather: index 3 is out of range for an axis of size 3"
  ) { a, _, _, _ in _ = a.gather(axis: 1, index: Tensor([[0], [3]])) },
  FailingCase(
    "gather: the dtype is float32; .int64 for the index is wanted"
  ) { a, v, _, _ in _ = a.gather(axis: 1, index: v.unsqueeze(0)) },
  FailingCase(
    "gather: [2, 3] and [3, 1]: the index is larger along axis 0"
  ) { a, _, _, _ in _ = a.gather(axis: 1, index: Tensor.zeros(3, 1, dtype: .int64)) },
  FailingCase(
    "scatterAdd: [1, 2] and [1, 1]: the source is smaller than the index along axis 1"
  ) { a, _, _, _ in _ = a.scatterAdd(axis: 1, index: Tensor([[0, 1]]), source: Tensor.ones(1, 1)) },
  FailingCase(
    "scatterAdd: dtypes float32 and int64 differ; convert the int64 one: .to(.float32)"
  ) { a, _, n, _ in _ = a.scatterAdd(axis: 1, index: Tensor([[0, 1]]), source: n.unsqueeze(0)) },
  FailingCase(
    "scatterAdd: index 5 is out of range for an axis of size 2"
  ) { a, _, _, _ in _ = a.scatterAdd(axis: 0, index: Tensor([[5]]), source: a) },
  FailingCase(
    "oneHot: label 3 is out of range for 3 classes (0 to 2)"
  ) { _, _, _, _ in _ = oneHot(Tensor([3]), 3) },
  FailingCase(
    "oneHot: label -1 is negative; labels count from 0"
  ) { _, _, _, _ in _ = oneHot(Tensor([-1])) },
  FailingCase(
    ".>: [2, 3] and [4]: the last sizes 3 and 4 differ; counted from the end, sizes must be equal or 1"
  ) { a, v, _, _ in _ = (a .> v).count },
  FailingCase(
    "oneHot: the dtype is float32; .int64 is wanted"
  ) { _, v, _, _ in _ = oneHot(v, 3) },
  FailingCase(
    "sub: truth values (.bool) can't be subtracted; .! is the opposite of a mask, x.to(.int64) its "
      + "numbers"
  ) { _, _, n, m in _ = m - n },
]

private let valueErrors: [FailingCase] = [
  FailingCase(
    "matmul: [2, 3] × []: a single number has no axes; use * to scale"
  ) { a, _, _, _ in _ = matmul(a, Tensor(2.0)) },
  FailingCase(
    "matmul: dtypes float64 and float32 differ; convert one: .to(.float32) or .to(.float64)"
  ) { _, _, _, _ in _ = matmul(Tensor.ones(3, dtype: .float64), Tensor.ones(3)) },
  FailingCase(
    "sum: axis 1 is out of range: a single number has no axes"
  ) { _, _, _, _ in _ = Tensor(1.0).sum(axis: 1) },
  FailingCase(
    "a float32 tensor of shape [1048576, 16384] does not fit into memory (limit 1024 MB)"
  ) { _, _, _, _ in _ = Tensor.zeros(1 << 20, 1 << 14) },
  FailingCase(
    "arange: the step is 0"
  ) { _, _, _, _ in _ = Tensor.arange(0, 5, 0) },
  FailingCase(
    "arange: from 0.0 a step of -1.0 never comes to 5.0; turn the sign of the step or swap the ends"
  ) { _, _, _, _ in _ = Tensor.arange(0.0, 5.0, -1.0) },
  FailingCase(
    "randint: nothing from 3 to below 3"
  ) { _, _, _, _ in _ = Tensor.randint(3, 3, [2]) },
  FailingCase(
    "normal: a standard deviation of -1.0; it can't be negative"
  ) { _, _, _, _ in _ = Tensor.normal(0, -1, [2]) },
  FailingCase(
    "max: there is no max of no elements (shape [0])"
  ) { _, _, _, _ in _ = Tensor.zeros(0).max() },
  FailingCase(
    "argmax: there is no argmax of no elements (shape [0, 3])"
  ) { _, _, _, _ in _ = Tensor.zeros(0, 3).argmax(axis: 0) },
  FailingCase(
    "mean: the dtype is int64; a float (x.to(.float32)) is wanted"
  ) { _, _, n, _ in _ = n.mean() },
  FailingCase(
    "std: the dtype is int64; a float (x.to(.float32)) is wanted"
  ) { _, _, n, _ in _ = n.std() },
  FailingCase(
    "norm: the dtype is int64; a float (x.to(.float32)) is wanted"
  ) { _, _, n, _ in _ = n.norm() },
  FailingCase(
    "topk: 4 are asked for; there are 3 numbers along axis -1"
  ) { a, _, _, _ in _ = a.topk(4) },
  FailingCase(
    "neg: the dtype is bool; .int64 or a float (or .! for not) is wanted"
  ) { _, _, _, m in _ = -m },
  FailingCase(
    "pow: whole numbers can't be raised to a negative power; convert them: x.to(.float32)"
  ) { _, _, n, _ in _ = n.pow(-1) },
  FailingCase(
    ".&: the dtype is float32; .bool, such as x .> 0, is wanted"
  ) { _, v, _, m in
    _ = (v .& m)
  },
  FailingCase(
    ".!: the dtype is int64; .bool, such as x .> 0, is wanted"
  ) { _, _, n, _ in
    _ = (.!n)
  },
  FailingCase(
    "where: the dtype is int64; .bool for the condition, such as x .> 0, is wanted"
  ) { a, _, n, _ in _ = Tensor.where(n, a, a) },
  FailingCase(
    "add in place: the result is float32 and can't be kept in a tensor of int64; convert it first: "
      + "x.to(.float32)"
  ) { _, _, n, _ in
    let x = n
    x += 0.5
  },
  FailingCase(
    "add in place: the result has shape [2, 3], which does not fit into [3]; write x = x … for a new "
      + "tensor"
  ) { a, _, _, _ in
    let x = Tensor.ones(3)
    x += a
  },
  FailingCase(
    "add in place: several elements of shape [2, 4] are one place in memory (after expand); clone() "
      + "it first"
  ) { _, v, _, _ in
    let x = v.expand(2, 4)
    x += 1
  },
  FailingCase(
    "item: a tensor of shape [2, 3] has 6 elements; item() reads a tensor with one"
  ) { a, _, _, _ in _ = a.item() },
  FailingCase(
    "item: a tensor of shape [0] has 0 elements; item() reads a tensor with one"
  ) { _, _, _, _ in _ = Tensor.zeros(0).item() },
  FailingCase(
    "/nowhere.csv: No such file or directory"
  ) { _, _, _, _ in _ = readCSV("/nowhere.csv") },
  FailingCase(
    "clamp: no bound given; write min:, max: or both"
  ) { a, _, _, _ in _ = a.clamp() },
]

private let gradientErrors: [FailingCase] = [
  FailingCase(
    "requiresGrad: only floating-point tensors have gradients, this one is int64; write numbers with "
      + "a point or pass dtype: .float32"
  ) { _, _, _, _ in _ = Tensor([1, 2], requiresGrad: true) },
  FailingCase(
    "requiresGrad can be switched off on a leaf only, which is no computed value; use detach()"
  ) { _, _, _, _ in
    let w = Tensor([1.0], requiresGrad: true)
    (w * 2).requiresGrad = false
  },
  FailingCase(
    "backward: this value does not require a gradient: nothing it was computed from has "
      + "requiresGrad: true (for a derivative of a gradient, compute the gradient with createGraph: true)"
  ) { a, _, _, _ in a.sum().backward() },
  FailingCase(
    "backward: the value has shape [2]; without an argument it must be a single number (a scalar): "
      + "reduce it, as with .sum(), or pass a gradient of its shape, as with onesLike(y)"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    (w * 2).backward()
  },
  FailingCase(
    "backward: a gradient of shape [4] for a value of shape [2]"
  ) { _, v, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    (w * 2).backward(v)
  },
  FailingCase(
    "backward a second time through a graph that was freed by the first (at mul); pass retainGraph: "
      + "true to the first backward, or compute the value again"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    let y = (w * w).sum()
    y.backward()
    y.backward()
  },
  FailingCase(
    "backward: mul needs a value of shape [2] that was changed in place after mul had used it "
      + "(version 1, saved at 0); change a clone(), or write x = x … instead"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    let y = w.exp()
    let z = y * y
    let q = y
    q += 1
    z.sum().backward()
  },
  FailingCase(
    "add: a leaf that requires a gradient can't be changed in place while the tape records (an "
      + "in-place operation); do it inside noGrad { … }"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    w += 1
  },
  FailingCase(
    "assignment: this is a view of a leaf that requires a gradient; it can't be changed in place (an "
      + "in-place operation) while the tape records; do it inside noGrad { … }"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    w[0] = 1
  },
  FailingCase(
    "mul in place: this view was made inside noGrad { … }, so its history isn't known; make it "
      + "outside, or change it inside noGrad { … }"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    let x = w * 2
    let k = noGrad { x[0..<1] }
    let q = k
    q *= 2
  },
  FailingCase(
    "grad: a gradient of shape [4] for a value of shape [2]"
  ) { _, v, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    w.grad = v
  },
  FailingCase(
    "gradients: a tensor to differentiate by does not have requiresGrad: true"
  ) { a, _, _, _ in _ = gradients(of: a.sum(), at: [a]) },
  FailingCase(
    "mul in place: several elements of shape [2, 2] are one place in memory (after expand); clone() "
      + "it first"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    let x = (w * 2).unsqueeze(0).expand(2, 2).detach()
    x[0] *= w
  },
]

private func noWholes(_ name: String, _ body: @escaping @Sendable (Tensor) -> Tensor) -> FailingCase {
  FailingCase("\(name): the dtype is int64; a float is wanted") { _, _, n, _ in _ = body(n) }
}
private func noTruth(_ name: String, _ body: @escaping @Sendable (Tensor) -> Tensor) -> FailingCase {
  FailingCase("\(name): the dtype is bool; a number, as x.to(.int64) gives them, is wanted") { _, _, _, m in _ = body(m)
  }
}
/// What PyTorch has for numbers of some kinds only.
private let kindErrors: [FailingCase] = [
  noWholes("gelu") { gelu($0) }, noWholes("silu") { silu($0) }, noWholes("softplus") { softplus($0) },
  noWholes("elu") { elu($0) }, noWholes("leakyRelu") { leakyRelu($0) }, noWholes("prelu") { prelu($0, 0.25) },
  noWholes("dropout") { dropout($0, 0.5) }, noWholes("nllLoss") { nllLoss($0.reshape(1, 2), Tensor([0])) },
  noWholes("binaryCrossEntropyWithLogits") { binaryCrossEntropyWithLogits($0, $0) },
  noTruth("relu") { relu($0) }, noTruth("abs") { abs($0) }, noTruth("floor") { floor($0) },
  noTruth("round") { round($0) }, noTruth("argmax") { $0.argmax() }, noTruth("argmin") { $0.argmin(axis: 0) },
  noTruth("topk") { $0.topk(1).values },
]
