import Testing

import TensorCore

/// Writes in place through windows, with the gradient that PyTorch gives for the leaf [1, −2, 0.5, 3].
struct WindowWrite: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let wanted: [Double]
  let body: @Sendable (_ w: Tensor) -> Tensor

  init(_ name: String, _ wanted: [Double], _ body: @escaping @Sendable (Tensor) -> Tensor) {
    testDescription = name
    self.wanted = wanted
    self.body = body
  }
}

@Suite struct WindowWriteTests {
  static let writes = [
    WindowWrite("through a detached transposed window", [0, 0.5, 0, 0]) { w in
      let turned = (w * 1).view(2, 2).T.detach()
      turned[0] *= w[0..<2]
      return turned * Tensor.arange(4).view(2, 2)
    },
    WindowWrite("to what another window sees", [-1, 1, -3, 3]) { w in
      let y = (w * 1).view(2, 2)
      let turned = y.T
      let row = turned[0]
      turned -= row.clone()
      return y * Tensor.arange(4).view(2, 2) + row
    },
    WindowWrite("to a window of a window", [-2, 10, 2, -6]) { w in
      let y = w * 1
      let column = y.view(2, 2).T[1]
      column *= w[0..<2]
      return y * Tensor.arange(4)
    },
    WindowWrite("below an expanded window", [12, 15, 18, 21]) { w in
      let y = w * 1
      let rows = y.expand(3, 4)
      noGrad { y *= 0.5 }
      return rows * Tensor.arange(12).view(3, 4)
    },
    WindowWrite("to the whole of a window", [0, -4, 10, 0]) { w in
      let y = w * 1
      let middle = y[1..<3]
      y *= w
      return middle * Tensor([1.0, 10.0])
    },
    WindowWrite("at positions", [0, 0, 10, 240]) { w in
      let y = w * 1
      y[..<2] = w[2...] * 3
      y[Tensor([1, 3])] *= 2
      return y * y
    },
    WindowWrite("into numbers without a history", [8, 0, 0, 0]) { w in
      let y = Tensor.zeros(2, 3).T.detach()
      let row = y[1]
      row += w[0]
      return row * 2 + y.sum()
    },
  ]

  @Test(arguments: writes)
  func gradientsFollow(_ write: WindowWrite) {
    let context = TensorContext(seed: 0)
    context.asCurrent {
      let w = Tensor([1.0, -2.0, 0.5, 3.0], requiresGrad: true)
      write.body(w).sum().backward()
      #expect(w.grad?.scalars == write.wanted)
    }
    #expect(context.takeFailure()?.message == nil)
  }

  /// Where PyTorch refuses.
  @Test(arguments: [
    WindowWrite("this view was made inside noGrad", []) { w in
      let y = w * 1
      let view = noGrad { y[0..<2] }
      view *= 2
      return y
    },
    WindowWrite("are one place in memory", []) { w in
      let y = w.detach().expand(2, 4).detach()
      y[0] *= w
      return y
    },
    WindowWrite("graph that was freed", []) { w in
      let y = w * 2
      y.sum().backward()
      return y
    },
    WindowWrite("changed in place", []) { w in
      let y = w * 1
      let square = y * y
      y.detach()[0..<1] += 1
      return square
    },
    WindowWrite("leaf", []) { w in
      let tail = w[2...]
      tail += 1
      return w
    },
  ])
  func whatCannotBeRecordedIsRefused(_ write: WindowWrite) {
    let context = TensorContext(seed: 0)
    context.asCurrent { write.body(Tensor([1.0, -2.0, 0.5, 3.0], requiresGrad: true)).sum().backward() }
    #expect(context.takeFailure()?.message.contains(write.testDescription) == true)
  }
}
