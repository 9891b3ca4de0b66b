import Testing

import TensorCore

/// A file that NumPy or the safetensors library for PyTorch wrote, and what stands in it.
struct FileCase: Sendable, CustomTestStringConvertible {
  let name: String
  let wanted: Tensor

  init(_ name: String, _ wanted: Tensor) {
    self.name = name
    self.wanted = wanted
  }

  var testDescription: String { name }
}

private let fixtures = #filePath.dropLast("FixtureTests.swift".count) + "Fixtures/"
private let matrix = [[1.5, -2.25, 3.0], [0.0, 1e-3, -7.5]]

@Suite struct FixtureTests {
  static let arrays = [
    FileCase("float32.npy", Tensor(matrix)),
    FileCase("float32-big.npy", Tensor(matrix)),
    FileCase("float64-fortran.npy", Tensor(matrix, dtype: .float64)),
    FileCase("version2.npy", Tensor(matrix)),
    // 1e-3 has eleven bits here.
    FileCase("float16.npy", Tensor([[1.5, -2.25, 3.0], [0.0, 0.0010004043579101562, -7.5]])),
    FileCase("int8.npy", Tensor([-128, -1, 0, 127])),
    FileCase("int32.npy", Tensor([[-5, 7]])),
    FileCase("uint16-big.npy", Tensor([1, 65535])),
    FileCase("int64.npy", Tensor(-9_007_199_254_740_993)),
    FileCase("bool.npy", Tensor([[true], [false]])),
    FileCase("empty.npy", Tensor.zeros(0, 3)),
  ]

  @Test(arguments: arrays)
  func arraysAreRead(_ file: FileCase) {
    let x = readNPY(fixtures + file.name)
    #expect(x == file.wanted)
    #expect(x.dtype == file.wanted.dtype)
  }

  @Test(arguments: ["stored.npz", "packed.npz"])
  func archivesAreRead(_ name: String) {
    let found = readNPZ(fixtures + name)
    #expect(found["weights"] == Tensor(matrix))
    #expect(found["steps"] == Tensor([0, 1, 2]))
    #expect(found.count == (name == "packed.npz" ? 3 : 2))
  }

  @Test func parametersAreRead() {
    let found = readSafetensors(fixtures + "model.safetensors")
    let wanted = [
      "layer.weight": Tensor(matrix), "half": Tensor([1.5, -2.0]), "brain": Tensor([1.5, -2.0]),
      "ids": Tensor([[1, -2]]), "mask": Tensor([true, false, true]), "scale": Tensor(2.5, dtype: .float64),
      "none": Tensor.zeros(0, 2),
    ]
    #expect(found == wanted)
    #expect(found.mapValues(\.dtype) == wanted.mapValues(\.dtype))
  }

  @Test(arguments: [
    ("text.npy", "elements of type '<U2' are not supported"), ("complex.npy", "elements of type '<c16'"),
    ("stored.npz", "it does not begin with"), ("nothing.npy", "No such file"),
  ])
  func whatIsNoArrayIsAnError(_ name: String, _ words: String) throws {
    let context = TensorContext(seed: 0)
    context.asCurrent { _ = readNPY(fixtures + name) }
    let message = try #require(context.takeFailure()?.message)
    #expect(message.contains(words) && message.contains(name))
  }
}
