import Testing

import TensorCore

/// Files that are made to mislead a reader: each is an error that says what is wrong, before memory is taken.
struct HostileFileTests {
  private func message(of bytes: [UInt8], _ name: String, _ load: (String) -> Void) -> String? {
    let context = TensorContext(seed: 0)
    context.memoryLimit = 64 << 20
    withFolder { folder in
      write(bytes, "\(folder)/\(name)")
      context.asCurrent { load("\(folder)/\(name)") }
    }
    return context.takeFailure()?.message
  }

  // MARK: .npy

  private static func npy(
    _ shape: String, bytes: Int, of byte: UInt8 = 0, type: String = "<f4", order: String = "False"
  ) -> [UInt8] {
    let header = Array("{'descr': '\(type)', 'fortran_order': \(order), 'shape': \(shape), }\n".utf8)
    return [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.count), 0] + header
      + [UInt8](repeating: byte, count: bytes)
  }

  @Test(arguments: [
    ("8 bytes of numbers, where the shape (3000000000,) takes 12000000000", npy("(3000000000,)", bytes: 8)),
    (
      "0 bytes of numbers, where the shape (1099511627776, 1099511627776) takes more than there can be",
      npy("(1099511627776, 1099511627776)", bytes: 0)
    ),
    ("its shape is not understood: (-1, 2)", npy("(-1, 2)", bytes: 8)),
    ("9 bytes of numbers, where the shape (2,) takes 8", npy("(2,)", bytes: 9)),
    ("its order is not understood: Maybe", npy("(2,)", bytes: 8, order: "Maybe")),
    ("elements of type '?f4' are not supported", npy("(2,)", bytes: 8, type: "?f4")),
    ("a.npy: elements of type '|O' are not supported", npy("(2,)", bytes: 8, type: "|O")),
    (
      "it holds 18446744073709551615, which does not fit into int64",
      npy("(2,)", bytes: 16, of: 255, type: "<u8")
    ),
    (
      "readNPY: 65 axes; a tensor has at most 64",
      npy("(" + String(repeating: "1,", count: 65) + ")", bytes: 4)
    ),
  ])
  func arrays(_ wanted: String, _ bytes: [UInt8]) {
    #expect(message(of: bytes, "a.npy") { _ = readNPY($0) }?.hasSuffix(wanted) == true)
  }

  @Test func aFileWithoutAnEnd() {
    let context = TensorContext(seed: 0)
    context.memoryLimit = 8 << 20
    context.asCurrent { _ = readNPY("/dev/zero") }
    #expect(context.takeFailure()?.message == "/dev/zero: it does not fit into memory (limit 8 MB)")
  }

  // MARK: .safetensors

  private static func safetensors(_ header: String, bytes: Int) -> [UInt8] {
    var length = [UInt8](repeating: 0, count: 8)
    for i in 0..<8 { length[i] = UInt8(truncatingIfNeeded: header.utf8.count >> (8 * i)) }
    return length + Array(header.utf8) + [UInt8](repeating: 0, count: bytes)
  }

  private static func entry(_ name: String, _ shape: String, _ offsets: String) -> String {
    "\"\(name)\":{\"dtype\":\"F32\",\"shape\":\(shape),\"data_offsets\":\(offsets)}"
  }

  @Test(arguments: [
    (
      "the numbers of b begin within another tensor's",
      safetensors("{\(entry("a", "[2]", "[0,8]")),\(entry("b", "[2]", "[4,12]"))}", bytes: 12)
    ),
    (
      "4 bytes before b belong to no tensor",
      safetensors("{\(entry("a", "[2]", "[0,8]")),\(entry("b", "[1]", "[12,16]"))}", bytes: 16)
    ),
    ("its last 8 bytes belong to no tensor", safetensors("{\(entry("a", "[2]", "[0,8]"))}", bytes: 16)),
    (
      "the name a stands twice",
      safetensors("{\(entry("a", "[1]", "[0,4]")),\(entry("a", "[1]", "[4,8]"))}", bytes: 8)
    ),
    ("the numbers of a lie outside of the file", safetensors("{\(entry("a", "[-2]", "[0,8]"))}", bytes: 8)),
    ("the numbers of a lie outside of the file", safetensors("{\(entry("a", "[2]", "[8,0]"))}", bytes: 8)),
    (
      "a has 8 bytes, where its shape [1099511627776, 1099511627776] takes more than there can be",
      safetensors("{\(entry("a", "[1099511627776,1099511627776]", "[0,8]"))}", bytes: 8)
    ),
    ("the entry a is not understood", safetensors("{\(entry("a", "[1e400]", "[0,8]"))}", bytes: 8)),
    ("its header is not JSON", safetensors(String(repeating: "[", count: 100_000), bytes: 0)),
    ("its header ends early", [UInt8](repeating: 0xff, count: 16)),
  ])
  func namedTensors(_ wanted: String, _ bytes: [UInt8]) {
    #expect(message(of: bytes, "a.safetensors") { _ = readSafetensors($0) }?.hasSuffix(wanted) == true)
  }

  // MARK: zip, gzip

  /// A zip file whose directory names its one stored entry twice.
  @Test func entriesOverEachOther() {
    withFolder { folder in
      writeNPZ(["a": Tensor([1.5, 2.5])], "\(folder)/a.npz")
      var bytes = read("\(folder)/a.npz")
      let end = bytes.count - 22
      let start = Int(bytes[end + 16]) | Int(bytes[end + 17]) << 8
      bytes.insert(contentsOf: bytes[start..<end], at: end)
      bytes[bytes.count - 12] = 2
      bytes[bytes.count - 14] = 2
      write(bytes, "\(folder)/a.npz")
      let context = TensorContext(seed: 0)
      context.asCurrent { _ = readNPZ("\(folder)/a.npz") }
      #expect(context.takeFailure()?.message.hasSuffix("a.npy and a.npy lie over each other") == true)
    }
  }

  /// 128 MB of zeros in a few bytes of deflate: `printf 'zeros' | gzip` would take longer to write than to describe, so
  /// the blocks are written by hand: a code of one bit for each run of 258.
  @Test func whatUnpacksToMoreThanThereIs() {
    #expect(
      message(of: Self.zeros(runs: 520_000), "train-images-idx3-ubyte.gz") { path in
        _ = FashionMNIST.load(.train, from: String(path.dropLast("/train-images-idx3-ubyte.gz".count)))
      }?.hasSuffix("unpacked it does not fit into memory (limit 64 MB)") == true)
  }

  /// gzip of zeros with the fixed codes of RFC 1951: the number 0, then runs of 258 at distance 1.
  private static func zeros(runs: Int) -> [UInt8] {
    var bytes: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
    var (word, used) = (0, 0)
    // Bits of a code come from its highest down, which `code` has turned round already.
    func put(_ code: Int, _ count: Int) {
      word |= code << used
      used += count
      while used >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: word))
        word >>= 8
        used -= 8
      }
    }
    put(0b011, 3)
    put(0b0000_1100, 8)
    for _ in 0..<runs {
      put(0b1010_0011, 8)
      put(0, 5)
    }
    put(0, 7)
    put(0, 7)
    return bytes + [UInt8](repeating: 0, count: 8)
  }
}
