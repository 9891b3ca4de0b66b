import Testing

@testable import TensorCore

/// Storages that were seen, as long as they live.
private struct Seen {
  private final class Entry {
    let name: String
    weak var storage: Storage?
    init(_ name: String, _ storage: Storage) { (self.name, self.storage) = (name, storage) }
  }
  private var entries: [Entry] = []

  @discardableResult mutating func note(_ name: String, _ tensor: Tensor) -> Tensor {
    entries.append(Entry(name, tensor.storage))
    return tensor
  }
  var living: [String] { entries.filter { $0.storage != nil }.map(\.name) }
}

/// No tensor outlives its last use: what a graph has saved goes with `backward`, what nobody names any more at once.
@Suite struct LifetimeTests {
  /// Numbers that are computed at once, and so many that they wait to be read.
  static let sizes = [8, 1 << 16]

  @Test(arguments: sizes) func backwardLetsGoOfWhatTheGraphHadSaved(_ size: Int) {
    TensorContext(seed: 0).asCurrent {
      var seen = Seen()
      let w = Tensor.randn(size, requiresGrad: true)
      func forward() -> Tensor {
        let a = seen.note("exp", exp(w))
        let b = seen.note("product", a * w)
        let c = seen.note("sigmoid", b.sigmoid())
        let d = seen.note("columns", c.reshape(8, -1) * seen.note("factor", Tensor.randn(8, size / 8)))
        return d.sum()
      }
      let loss = forward()
      #expect(seen.living.contains("sigmoid") || size > 8)
      loss.backward()
      #expect(seen.living == [], "the loss is still held, its graph is not")
      #expect(loss.item().isFinite && w.grad != nil)
    }
  }

  @Test(arguments: sizes) func aKeptGraphGoesWithItsResult(_ size: Int) {
    TensorContext(seed: 0).asCurrent {
      var seen = Seen()
      let w = Tensor.randn(size, requiresGrad: true)
      var loss: Tensor? = seen.note("tanh", tanh(w)).pow(2).sum()
      loss?.backward(retainGraph: true)
      #expect(seen.living == ["tanh"])
      loss = nil
      #expect(seen.living == [])
    }
  }

  @Test(arguments: sizes) func aValueThatNothingNeedsGoesAtOnce(_ size: Int) {
    TensorContext(seed: 0).asCurrent {
      var seen = Seen()
      let x = Tensor.randn(size)
      let w = Tensor.randn(size, requiresGrad: true)
      // Without a gradient nothing is saved; a sum's gradient needs none of its operands, a product's only the others.
      _ = seen.note("unneeded", exp(x)).sum().item()
      let sum = seen.note("summand", w * 2) + seen.note("other", w * x)
      sum.contiguous().sum().compute()
      #expect(seen.living == [], "neither summand is needed")
      let detached = noGrad { seen.note("recorded nowhere", w * w).sum().item() }
      #expect(seen.living == [] && detached > 0)
    }
  }

  /// What an optimiser keeps is the same after each step, and so is all that lives.
  @Test func trainingHoldsNoMoreThanItsParameters() {
    TensorContext(seed: 0).asCurrent {
      var seen = Seen()
      let model = Sequential(
        Conv2d(1, 4, 3, padding: 1), BatchNorm2d(4), ReLU(), MaxPool2d(2), Flatten(), Dropout(0.5), Linear(64, 10))
      let optimizer = Adam(model.parameters, lr: 0.01)
      let (images, labels) = (Tensor.randn(32, 1, 8, 8), Tensor.randint(0, 10, [32]))
      for (x, y) in DataLoader(images, labels, batchSize: 8, shuffle: true) {
        optimizer.zeroGrad()
        let logits = seen.note("logits", model(seen.note("batch", x)))
        let loss = seen.note("loss", crossEntropy(logits, seen.note("labels", y)))
        loss.backward()
        for parameter in model.parameters { seen.note("gradient", parameter.grad!) }
        optimizer.step()
      }
      optimizer.zeroGrad()
      #expect(seen.living == [])
    }
  }

  /// Gradients of higher order are graphs that name the lower ones.
  @Test func gradientsOfGradientsGoWithTheLastOne() {
    TensorContext(seed: 0).asCurrent {
      var seen = Seen()
      let x = Tensor.randn(8, requiresGrad: true)
      var last: Tensor? = seen.note("value", sin(x) * x)
      for order in 1...3 {
        guard let value = last else { break }
        last = seen.note("order \(order)", gradients(of: value.sum(), at: [x], createGraph: true)[0])
      }
      #expect(seen.living.contains("order 3"))
      last = nil
      #expect(seen.living == [])
    }
  }
}
