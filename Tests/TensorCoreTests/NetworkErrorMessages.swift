import TensorCore

/// What is wrong with the operands of layers and losses, for `errorsTeach`.
let networkErrors: [FailingCase] = [
  FailingCase(
    "embedding: index 9 is out of range for an axis of size 2"
  ) { a, _, _, _ in _ = embedding(Tensor([9]), a) },
  FailingCase(
    "embedding: the dtype is float32; .int64 for the ids is wanted"
  ) { a, v, _, _ in _ = embedding(v, a) },
  FailingCase(
    "embedding: shape [4]; a matrix as weight is wanted"
  ) { _, v, n, _ in _ = embedding(n, v) },
  FailingCase(
    "softmax: the dtype is int64; a float, as x.to(.float32), is wanted"
  ) { _, _, n, _ in _ = n.softmax(axis: 0) },
  FailingCase(
    "conv2d: the input [1, 2, 5, 5] has 2 channels, the weight [4, 3, 3, 3] wants 3"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(1, 2, 5, 5), Tensor.ones(4, 3, 3, 3)) },
  FailingCase(
    "conv2d: shape [5, 5]; [n, channels, height, width] is wanted"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(5, 5), Tensor.ones(4, 3, 3, 3)) },
  FailingCase(
    "conv2d: shape [3, 3]; [out, channels, height, width] for the weight is wanted"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(1, 3, 5, 5), Tensor.ones(3, 3)) },
  FailingCase(
    "conv2d: a window of [7, 7] does not fit into [1, 3, 5, 5] with padding [0, 0]"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(1, 3, 5, 5), Tensor.ones(4, 3, 7, 7), padding: 0) },
  FailingCase(
    "conv2d: a stride of 0; it is at least 1"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(1, 3, 5, 5), Tensor.ones(4, 3, 3, 3), stride: 0) },
  FailingCase(
    "conv2d: a padding of -1; it can't be negative"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(1, 3, 5, 5), Tensor.ones(4, 3, 3, 3), padding: -1) },
  FailingCase(
    "conv2d: [4, 3, 3, 3] and [8]: one bias for each of the 4 output channels is wanted"
  ) { _, v, _, _ in _ = conv2d(Tensor.ones(1, 3, 5, 5), Tensor.ones(4, 3, 3, 3), bias: v.tile(2)) },
  FailingCase(
    "sub: truth values (.bool) can't be subtracted; .! is the opposite of a mask, x.to(.int64) its numbers"
  ) { _, _, _, _ in Tensor.ones(3) -= Tensor.ones(3, dtype: .bool) },
  FailingCase(
    "conv2d: the dtype is bool; a float or .int64 is wanted"
  ) { _, _, _, _ in _ = conv2d(Tensor.ones(1, 3, 5, 5, dtype: .bool), Tensor.ones(4, 3, 3, 3, dtype: .bool)) },
  FailingCase(
    "maxPool2d: a window of [4, 4] does not fit into [1, 1, 3, 3] with padding [0, 0]"
  ) { _, _, _, _ in _ = maxPool2d(Tensor.ones(1, 1, 3, 3), 4) },
  FailingCase(
    "maxPool2d: padding 2 is more than half of the window 2"
  ) { _, _, _, _ in _ = maxPool2d(Tensor.ones(1, 1, 3, 3), 2, padding: 2) },
  FailingCase(
    "maxPool2d: shape [2, 3]; [n, channels, height, width] is wanted"
  ) { a, _, _, _ in _ = maxPool2d(a, 2) },
  FailingCase(
    "maxPool2d: a window of [0, 0]; its sizes are at least 1"
  ) { _, _, _, _ in _ = maxPool2d(Tensor.ones(1, 1, 3, 3), 0) },
  FailingCase(
    "layerNorm: the last axes of [2, 3] are not [2]"
  ) { a, _, _, _ in _ = layerNorm(a, [2]) },
  FailingCase(
    "batchNorm: shape [4]; [n, channels, …] is wanted"
  ) { _, v, _, _ in _ = v.batchNorm() },
  FailingCase(
    "batchNorm: one value per channel has no variance (shape [1, 3])"
  ) { _, _, _, _ in _ = Tensor.ones(1, 3).batchNorm() },
  FailingCase(
    "batchNorm: [2, 3] and [4]: one number for each of the input's 3 channels (its axis 1) is wanted"
  ) { a, v, _, _ in _ = a.batchNorm(weight: v) },
  FailingCase(
    "linear: [2, 3] × [4, 2]: the input's last size is 3, the weight [2, 4] wants 4"
  ) { a, _, _, _ in _ = Linear(4, 2)(a) },
  FailingCase(
    "linear: [2, 3] and [4]: one bias for each of the 2 outputs is wanted"
  ) { a, v, _, _ in _ = linear(a, Tensor.ones(2, 3), bias: v) },
  FailingCase(
    "prelu: [2, 3] and [2]: one slope, or one for each channel (axis 1)"
  ) { a, _, _, _ in _ = prelu(a, Tensor([0.1, 0.2])) },
  FailingCase(
    "dropout: 2.0 is not a probability, from 0 to 1"
  ) { a, _, _, _ in _ = dropout(a, 2) },
  FailingCase(
    "crossEntropy: label 3 is out of range for 3 classes (0 to 2)"
  ) { a, _, _, _ in _ = crossEntropy(a, Tensor([0, 3])) },
  FailingCase(
    "crossEntropy: [2, 3] and [3]: one label for each row of scores is wanted, in shape [2]"
  ) { a, _, _, _ in _ = crossEntropy(a, Tensor([0, 1, 2])) },
  FailingCase(
    "crossEntropy: [2, 3] and [2]: probabilities have the shape of the logits; labels are .int64"
  ) { a, _, _, _ in _ = crossEntropy(a, Tensor([0.0, 1.0])) },
  FailingCase(
    "crossEntropy: the dtype is bool; .int64 for the labels is wanted"
  ) { a, _, _, m in _ = crossEntropy(a, m) },
  FailingCase(
    "nllLoss: label -1 is out of range for 3 classes (0 to 2)"
  ) { a, _, _, _ in _ = nllLoss(a, Tensor([0, -1])) },
  FailingCase(
    "mseLoss: [2, 3] and [4]: the last sizes 3 and 4 differ; counted from the end, sizes must be "
      + "equal or 1"
  ) { a, v, _, _ in _ = mseLoss(a, v) },
  FailingCase(
    "binaryCrossEntropyWithLogits: [2, 3] and [4]: logits and targets have one shape"
  ) { a, v, _, _ in _ = binaryCrossEntropyWithLogits(a, v) },
  FailingCase(
    "SGD: lr is -1.0; it can't be negative"
  ) { _, v, _, _ in _ = SGD([v], lr: -1) },
  FailingCase(
    "Adam: a beta of 1.5; each is at least 0 and below 1"
  ) { _, v, _, _ in _ = Adam([v], lr: 0.1, betas: (1.5, 0.9)) },
  FailingCase(
    "SGD: parameter 1 of shape [2] is computed (by mul) and gets no grad of its own; pass the tensor that was made with "
      + "requiresGrad: true"
  ) { _, _, _, _ in
    let w = Tensor([1.0, 2.0], requiresGrad: true)
    _ = SGD([w, w * 0.01], lr: 0.1)
  },
  FailingCase(
    "linear: dtypes int64 and float32 differ; convert the int64 one: .to(.float32)"
  ) { _, _, n, _ in _ = Linear(2, 3)(n) },
  FailingCase(
    "crossEntropy: the dtype is int64; a float is wanted"
  ) { _, _, n, _ in _ = crossEntropy(n.unsqueeze(0), Tensor([0])) },
  FailingCase(
    "layerNorm: [2, 3] and [2]: weight and bias have the shape of what is normalised, [3]"
  ) { a, _, _, _ in _ = layerNorm(a, [3], weight: Tensor.ones(2)) },
  FailingCase(
    "conv2d: the input [7, 28, 28] has 7 channels, the weight [4, 1, 3, 3] wants 1; three axes are one image, unsqueeze(1) "
      + "makes a batch of images without channels fit"
  ) { _, _, _, _ in _ = Conv2d(1, 4, 3)(Tensor.ones(7, 28, 28)) },
  FailingCase(
    "SGD: an empty list of parameters"
  ) { _, _, _, _ in _ = SGD([], lr: 0.1) },
  FailingCase(
    "DataLoader: [2, 3] and [4]: the first axes are to have one size"
  ) { a, v, _, _ in _ = DataLoader(a, v, batchSize: 2) },
  FailingCase(
    "DataLoader: batches of 0; each holds at least 1"
  ) { a, _, _, _ in for _ in DataLoader(a, a, batchSize: 0) {} },
  FailingCase(
    "Linear: a shape can't have a negative size: [2, -1]"
  ) { _, _, _, _ in _ = Linear(-1, 2) },
  FailingCase(
    "linear: [1, 2] × [4]: the input's last size is 2, the weight [4] wants 4"
  ) { _, v, _, _ in
    let l = Linear(2, 2)
    l.weight = v
    _ = l(Tensor.ones(1, 2))
  },
  FailingCase(
    "embedding: index 3 is out of range for an axis of size 3"
  ) { _, _, _, _ in _ = Embedding(3, 2)(Tensor([3])) },
  FailingCase(
    "l1Loss: [2, 3] and [4]: the last sizes 3 and 4 differ; counted from the end, sizes must be "
      + "equal or 1"
  ) { a, v, _, _ in _ = l1Loss(a, v) },
  FailingCase(
    "Adam: eps is -1.0; it can't be negative"
  ) { _, v, _, _ in _ = Adam([v], lr: 0.1, eps: -1) },
]
