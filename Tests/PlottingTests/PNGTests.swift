import Testing

import Plotting

@Suite struct PNGTests {
  @Test func deflateReadsBack() {
    var noise: UInt32 = 1
    let random = (0..<5000).map { _ -> UInt8 in
      noise = noise &* 1_664_525 &+ 1_013_904_223
      return UInt8(noise >> 24)
    }
    let cases: [[UInt8]] = [
      [], [7], [1, 2, 3], [UInt8](repeating: 0, count: 100_000), (0..<3000).map { UInt8($0 % 251) }, random,
      random + random,
    ]
    for bytes in cases {
      let packed = Deflate.zlib(bytes)
      #expect(Inflater.inflate(packed) == bytes)
    }
    #expect(Deflate.zlib([UInt8](repeating: 5, count: 10_000)).count < 120)
  }

  @Test func fileBegins() {
    let png = PNGEncoder.encode(Picture(rows: 1, columns: 2, channels: .gray, levels: [0, 255]))
    #expect(Array(png[..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
    #expect(Array(png[12..<16]) == Array("IHDR".utf8))
    #expect(Array(png.suffix(4)) == [0xAE, 0x42, 0x60, 0x82])  // IEND's checksum
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")])
  func base64(_ text: String, _ expected: String) {
    #expect(Base64.encode(Array(text.utf8)) == expected)
  }

  @Test func picturesSurviveJSONRows() {
    let picture = Picture(rows: 2, columns: 2, channels: .gray, values: [0, 0.5, 1, .nan], range: Limits(0, 1))
    #expect(picture.levels == [0, 128, 255, 0])
  }
}

/// Unpacks what `Deflate` makes: one block with the fixed code.
private enum Inflater {
  static func inflate(_ bytes: [UInt8]) -> [UInt8] {
    var position = 16 + 3
    func bit() -> Int {
      defer { position += 1 }
      return Int(bytes[position / 8] >> UInt8(position % 8)) & 1
    }
    func number(_ width: Int) -> Int { (0..<width).reduce(0) { $0 | bit() << $1 } }
    func code(_ width: Int, _ start: Int = 0) -> Int { (0..<width).reduce(start) { word, _ in word << 1 | bit() } }
    func symbol() -> Int {
      let seven = code(7)
      if seven < 24 { return 256 + seven }
      let eight = code(1, seven)
      if (0x30...0xBF).contains(eight) { return eight - 0x30 }
      if (0xC0...0xC7).contains(eight) { return 280 + eight - 0xC0 }
      return 144 + code(1, eight) - 0x190
    }
    let lengths = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
    ]
    let distances = [
      1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
      8193, 12289, 16385, 24577,
    ]
    var result: [UInt8] = []
    while true {
      let next = symbol()
      if next == 256 { return result }
      if next < 256 {
        result.append(UInt8(next))
        continue
      }
      let place = next - 257
      let length = lengths[place] + number(place < 8 || place == 28 ? 0 : place / 4 - 1)
      let far = code(5)
      let distance = distances[far] + number(far < 4 ? 0 : far / 2 - 1)
      for _ in 0..<length { result.append(result[result.count - distance]) }
    }
  }
}
