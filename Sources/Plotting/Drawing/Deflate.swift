/// Compression as RFC 1950 and 1951 describe it, in its simplest useful form: one block with the fixed Huffman code,
/// repeats found through the last place of each three bytes. Small pictures need no more, and the result never varies.
package enum Deflate {
  package static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.append(0x78, 8)
    bits.append(0x01, 8)
    bits.append(1, 1)  // the last block
    bits.append(1, 2)  // fixed code
    compress(bytes, &bits)
    literal(256, &bits)
    var result = bits.finished()
    let sum = adler32(bytes)
    result += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> $0) }
    return result
  }

  private static func compress(_ bytes: [UInt8], _ bits: inout BitWriter) {
    // The last place, plus one, where each hash of three bytes began.
    var last = [Int32](repeating: 0, count: 1 << 13)
    var index = 0
    while index < bytes.count {
      var length = 0
      var distance = 0
      if index + 3 <= bytes.count {
        let hash = hash(bytes, index)
        let candidate = Int(last[hash]) - 1
        last[hash] = Int32(index + 1)
        if candidate >= 0, index - candidate <= 32768 {
          let limit = min(258, bytes.count - index)
          while length < limit, bytes[candidate + length] == bytes[index + length] { length += 1 }
          distance = index - candidate
        }
      }
      if length >= 3 {
        repeated(length, distance, &bits)
        for skipped in index + 1..<index + length where skipped + 3 <= bytes.count {
          last[hash(bytes, skipped)] = Int32(skipped + 1)
        }
        index += length
      } else {
        literal(Int(bytes[index]), &bits)
        index += 1
      }
    }
  }

  private static func hash(_ bytes: [UInt8], _ index: Int) -> Int {
    let word = UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2]) << 16
    return Int((word &* 0x9E37_79B1) >> 19)
  }

  /// A symbol of the fixed literal and length code (RFC 1951, 3.2.6).
  private static func literal(_ symbol: Int, _ bits: inout BitWriter) {
    switch symbol {
    case 0...143: bits.appendCode(0x30 + symbol, 8)
    case 144...255: bits.appendCode(0x190 + symbol - 144, 9)
    case 256...279: bits.appendCode(symbol - 256, 7)
    default: bits.appendCode(0xC0 + symbol - 280, 8)
    }
  }

  private static func repeated(_ length: Int, _ distance: Int, _ bits: inout BitWriter) {
    if length == 258 {
      literal(285, &bits)
    } else {
      // Groups of four symbols; each group doubles the lengths that a symbol covers.
      let (symbol, extra, rest) = grouped(length - 3, groupBits: 2)
      literal(257 + symbol, &bits)
      bits.append(rest, extra)
    }
    let (symbol, extra, rest) = grouped(distance - 1, groupBits: 1)
    bits.appendCode(symbol, 5)
    bits.append(rest, extra)
  }

  /// The symbol for a value, how many bits follow it, and these bits: groups of 2ᵍ symbols of growing width.
  private static func grouped(_ value: Int, groupBits: Int) -> (symbol: Int, extra: Int, rest: Int) {
    if value < 2 << groupBits { return (value, 0, 0) }
    let extra = Int.bitWidth - 1 - value.leadingZeroBitCount - groupBits
    return (extra << groupBits + value >> extra, extra, value & (1 << extra - 1))
  }

  private static func adler32(_ bytes: [UInt8]) -> UInt32 {
    var (a, b): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
      a = (a + UInt32(byte)) % 65521
      b = (b + a) % 65521
    }
    return b << 16 | a
  }

  /// Bits in the order of RFC 1951: numbers from their lowest bit on, codes from their highest.
  private struct BitWriter {
    private var bytes: [UInt8] = []
    private var pending: UInt64 = 0
    private var count = 0

    mutating func append(_ value: Int, _ width: Int) {
      pending |= UInt64(value) << UInt64(count)
      count += width
      while count >= 8 {
        bytes.append(UInt8(truncatingIfNeeded: pending))
        pending >>= 8
        count -= 8
      }
    }

    mutating func appendCode(_ code: Int, _ width: Int) {
      for bit in stride(from: width - 1, through: 0, by: -1) { append(code >> bit & 1, 1) }
    }

    mutating func finished() -> [UInt8] {
      if count > 0 { append(0, 8 - count) }
      return bytes
    }
  }
}
