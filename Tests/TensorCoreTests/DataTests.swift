import Testing

import TensorCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path in a folder of its own, which is removed afterwards.
func withFolder(_ body: (String) -> Void) {
  var template = Array("/tmp/tensor-data-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { return }
  let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  body(folder)
  let pictures = ["train-images-idx3-ubyte", "train-labels-idx1-ubyte", "train-images-idx3-ubyte.gz"]
  for name in ["a.npy", "a.npz", "a.safetensors", "a.csv"] + pictures { unlink("\(folder)/\(name)") }
  rmdir(folder)
}

func write(_ bytes: [UInt8], _ path: String) {
  guard let file = fopen(path, "wb") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  return Array(bytes[..<fread(&bytes, 1, bytes.count, file)])
}

private let samples: [String: Tensor] = [
  "float32": Tensor([[1.5, -2.0, .infinity], [0.0, 1e-30, 3.0]]),
  "float64": Tensor([0.1, 0.2], dtype: .float64),
  "int64": Tensor([[-1], [Int.max]]),
  "bool": Tensor([true, false, true]),
  "one": Tensor(7),
  "none": Tensor.zeros(0, 3),
  "turned": Tensor([[1.0, 2.0], [3.0, 4.0]]).T,
]

@Test func filesGiveBackWhatWasWritten() {
  withFolder { folder in
    for (name, x) in samples {
      writeNPY(x, "\(folder)/a.npy")
      let back = readNPY("\(folder)/a.npy")
      #expect(back == x && back.dtype == x.dtype, "\(name)")
    }
    writeNPZ(samples, "\(folder)/a.npz")
    #expect(readNPZ("\(folder)/a.npz") == samples)
    writeSafetensors(samples, "\(folder)/a.safetensors")
    #expect(readSafetensors("\(folder)/a.safetensors") == samples)
  }
}

/// A file cut anywhere, or with any byte changed, gives an error or other numbers, never a crash.
@Test func damagedFilesAreErrors() {
  withFolder { folder in
    let context = TensorContext(seed: 0)
    context.memoryLimit = 1 << 30
    let small = ["w": Tensor([1.5, 2.5]), "b": Tensor([1, 2, 3])]
    context.asCurrent {
      writeNPY(Tensor([1.5, 2.5]), "\(folder)/a.npy")
      writeNPZ(small, "\(folder)/a.npz")
      writeSafetensors(small, "\(folder)/a.safetensors")
      for (name, load) in [
        ("a.npy", { _ = readNPY($0) }), ("a.npz", { _ = readNPZ($0) }), ("a.safetensors", { _ = readSafetensors($0) }),
      ] as [(String, (String) -> Void)] {
        let whole = read("\(folder)/\(name)")
        for length in 0..<whole.count {
          write(Array(whole[..<length]), "\(folder)/\(name)")
          load("\(folder)/\(name)")
          #expect(context.takeFailure() != nil, "\(name) cut to \(length)")
        }
        for place in whole.indices {
          var changed = whole
          changed[place] ^= 0x55
          write(changed, "\(folder)/\(name)")
          load("\(folder)/\(name)")
          _ = context.takeFailure()
        }
      }
    }
  }
}

/// Two pictures of 2 × 3, cut anywhere or with any byte of a header changed: sizes whose product is beyond all numbers too.
@Test func damagedPicturesAreErrors() {
  let header: [UInt8] = [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 3]
  let images = header + (0..<12).map { $0 * 20 }
  let labels: [UInt8] = [0, 0, 8, 1, 0, 0, 0, 2, 9, 4]
  withFolder { folder in
    let context = TensorContext(seed: 0)
    func load(_ images: [UInt8], _ labels: [UInt8]) -> [Double]? {
      write(images, "\(folder)/train-images-idx3-ubyte")
      write(labels, "\(folder)/train-labels-idx1-ubyte")
      let data = context.asCurrent { FashionMNIST.load(.train, from: folder) }
      return context.takeFailure() == nil ? data.labels.scalars : nil
    }
    #expect(load(images, labels) == [9, 4])
    for length in images.indices { #expect(load(Array(images[..<length]), labels) == nil, "cut to \(length)") }
    for place in header.indices {
      var changed = images
      changed[place] ^= 0x55
      #expect(load(changed, labels) == nil, "byte \(place)")
    }
    let endless = Array(header[..<4]) + Array(repeating: 0xff, count: 12) + images[16...]
    #expect(load(endless, labels) == nil)
  }
}

@Test func tablesAreRead() {
  withFolder { folder in
    let path = "\(folder)/a.csv"
    write(Array("name,x,\"y, z\"\r\n\"Ada \"\"A\"\"\",1,2.5\r\nBob,,-1e3\r\n".utf8), path)
    let table = readCSV(path)
    #expect(table.columns == ["name", "x", "y, z"])
    #expect(table.text("name") == ["Ada \"A\"", "Bob"])
    #expect(table["y, z"].scalars == [2.5, -1000])
    #expect(table.numbers.shape == [2, 2])
    let context = TensorContext(seed: 0)
    context.asCurrent {
      _ = Table(columns: ["a", "b"], rows: [["1", "2"], ["3"]])["b"]
      #expect(context.takeFailure()?.message == "Table: row 2 has 1 cells; there are 2 columns")
      _ = table["name"]
      #expect(context.takeFailure()?.message.contains("is not a number") == true)
      write(Array("a,b\n1\n".utf8), path)
      _ = readCSV(path)
      #expect(context.takeFailure()?.message.contains("line 2 has 1 cell, the first has 2") == true)
      write([0x61, 0xff], path)
      _ = readCSV(path)
      #expect(context.takeFailure()?.message.contains("not UTF-8") == true)
    }
  }
}

@Test func batchesCoverTheData() {
  let x = Tensor.arange(10).reshape(10, 1)
  let y = Tensor.arange(10)
  let plain = Array(DataLoader(x, y, batchSize: 4))
  #expect(plain.map { $0.0.shape } == [[4, 1], [4, 1], [2, 1]])
  #expect(plain.flatMap { $0.1.scalars } == y.scalars)
  let shuffled = Array(DataLoader(x, y, batchSize: 4, shuffle: true, dropLast: true))
  #expect(shuffled.count == 2)
  #expect(shuffled.allSatisfy { $0.0.scalars == $0.1.scalars })
}
