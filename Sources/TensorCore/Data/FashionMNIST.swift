/// Fashion-MNIST (Xiao, Rasul, Vollgraf, 2017): 28 × 28 grey pictures of clothes in ten classes, 60,000 to train on and
/// 10,000 to test. Debian's package `dataset-fashion-mnist` brings the files.
public enum FashionMNIST {
  /// Which pictures.
  public enum Part: Sendable {
    case train, test
  }

  /// The names of the classes, by label.
  public static let classes = [
    "t-shirt", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot",
  ]

  /// Where Debian's package puts the files.
  public static let defaultFolder = "/usr/share/datasets/fashion-mnist"

  /// Pictures `[n, 28, 28]` as `.float32` from 0 to 1, and labels `[n]` as `.int64`.
  /// Errors: the files aren't in the folder; they are damaged.
  public static func load(_ part: Part, from folder: String = defaultFolder) -> (images: Tensor, labels: Tensor) {
    let pair = checkedList(count: 2) { () throws(TensorError) in
      let prefix = part == .train ? "train" : "t10k"
      let images = try file("\(folder)/\(prefix)-images-idx3-ubyte", folder, axes: 3)
      let labels = try file("\(folder)/\(prefix)-labels-idx1-ubyte", folder, axes: 1)
      guard images.dims.first == labels.dims.first else {
        throw .damagedFile(path: folder, format: "Fashion-MNIST", explanation: "pictures and labels differ in number")
      }
      let pixels = try Tensor.empty(Dims(images.dims), .float32)
      let p = pixels.pointer(Float.self)
      images.bytes.withUnsafeBufferPointer { bytes in
        for i in 0..<bytes.count { p[i] = Float(bytes[i]) / 255 }
      }
      let classes = try Tensor.empty(Dims(labels.dims), .int64)
      let q = classes.pointer(Int.self)
      labels.bytes.withUnsafeBufferPointer { bytes in
        for i in 0..<bytes.count { q[i] = Int(bytes[i]) }
      }
      return [pixels, classes]
    }
    return (pair[0], pair[1])
  }

  /// An IDX file, gzipped or not: sizes and bytes.
  private static func file(
    _ path: String, _ folder: String, axes: Int
  ) throws(TensorError) -> (dims: [Int], bytes: ArraySlice<UInt8>) {
    let name: String
    let contents: [UInt8]
    if FileBytes.exists(path + ".gz") {
      name = path + ".gz"
      contents = try FileBytes.unzip(name)
    } else if FileBytes.exists(path) {
      name = path
      contents = try FileBytes.read(path)
    } else {
      throw .missingDataSet(name: "Fashion-MNIST", folder: folder)
    }
    let header = 4 + 4 * axes
    guard contents.count >= header, contents[0] == 0, contents[1] == 0, contents[2] == 8, Int(contents[3]) == axes
    else {
      throw .damagedFile(path: name, format: "IDX", explanation: "its header is not that of bytes with \(axes) axes")
    }
    let dims = (0..<axes).map { axis in contents[(4 + 4 * axis)..<(8 + 4 * axis)].reduce(0) { $0 << 8 | Int($1) } }
    // Sizes of four bytes each: their product may be more than a number holds.
    let count = dims.reduce(1 as Int?) { product, size in
      let (next, overflows) = (product ?? 0).multipliedReportingOverflow(by: size)
      return product == nil || overflows ? nil : next
    }
    guard count == contents.count - header else {
      throw .damagedFile(
        path: name, format: "IDX", explanation: "\(contents.count - header) bytes for the shape \(dims)")
    }
    return (dims, contents[header...])
  }
}
