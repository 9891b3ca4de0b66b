/// Writes PNG files: 8 bits a pixel, grey, from a palette, or RGB. One fixed way of compression, the same bytes always.
package enum PNGEncoder {
  package static func encode(_ picture: Picture) -> [UInt8] {
    encode(
      width: picture.columns, height: picture.rows, colorType: picture.channels == .gray ? 0 : 2, palette: [],
      levels: picture.levels)
  }

  /// - Parameter indices: one place in the palette (of at most 256 colours) a pixel.
  static func encode(width: Int, height: Int, palette: [RGB], indices: [UInt8]) -> [UInt8] {
    encode(width: width, height: height, colorType: 3, palette: palette, levels: indices)
  }

  private static func encode(width: Int, height: Int, colorType: UInt8, palette: [RGB], levels: [UInt8]) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let crc = CRC32()
    chunk("IHDR", bigEndian(width) + bigEndian(height) + [8, colorType, 0, 0, 0], crc, &file)
    if !palette.isEmpty { chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, crc, &file) }
    let stride = height == 0 ? 0 : levels.count / height
    var lines: [UInt8] = []
    lines.reserveCapacity(levels.count + height)
    for row in 0..<height {
      lines.append(0)  // no filter
      lines += levels[row * stride..<(row + 1) * stride]
    }
    chunk("IDAT", Deflate.zlib(lines), crc, &file)
    chunk("IEND", [], crc, &file)
    return file
  }

  private static func chunk(_ type: String, _ data: [UInt8], _ crc: CRC32, _ file: inout [UInt8]) {
    let body = Array(type.utf8) + data
    file += bigEndian(data.count) + body + bigEndian(Int(crc.checksum(body)))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

/// The checksum of PNG's chunks (polynomial 0xEDB88320, reflected).
private struct CRC32 {
  private let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
  }

  func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }
}
