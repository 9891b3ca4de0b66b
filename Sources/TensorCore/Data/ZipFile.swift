/// Zip files as NumPy writes them: stored or deflated entries, no encryption. (PKWARE APPNOTE.TXT, sections 4.3 and 4.4.)
enum ZipFile {
  private static let localHeader = 0x0403_4b50
  private static let centralHeader = 0x0201_4b50
  private static let endRecord = 0x0605_4b50

  /// The entries in the order of the central directory, unpacked and checked.
  static func entries(_ bytes: [UInt8], _ path: String) throws(TensorError) -> [(name: String, bytes: [UInt8])] {
    func damage(_ explanation: String) -> TensorError {
      .damagedFile(path: path, format: "zip", explanation: explanation)
    }
    var end = bytes.count - 22
    while end >= 0, bytes.number(at: end, 4) != endRecord { end -= 1 }
    guard end >= 0, let count = bytes.number(at: end + 10, 2), var at = bytes.number(at: end + 16, 4) else {
      throw damage("its directory is missing")
    }
    var entries: [Entry] = []
    for _ in 0..<count {
      guard bytes.number(at: at, 4) == centralHeader, let method = bytes.number(at: at + 10, 2),
        let checksum = bytes.number(at: at + 16, 4), let packedSize = bytes.number(at: at + 20, 4),
        let size = bytes.number(at: at + 24, 4), let nameLength = bytes.number(at: at + 28, 2),
        let extraLength = bytes.number(at: at + 30, 2), let commentLength = bytes.number(at: at + 32, 2),
        let offset = bytes.number(at: at + 42, 4), at + 46 + nameLength <= bytes.count
      else { throw damage("its directory ends early") }
      let name = String(decoding: bytes[(at + 46)..<(at + 46 + nameLength)], as: UTF8.self)
      at += 46 + nameLength + extraLength + commentLength
      guard packedSize != 0xffff_ffff, size != 0xffff_ffff else {
        throw damage("\(name): entries above 4 GB are not supported")
      }
      guard bytes.number(at: offset, 4) == localHeader, let localName = bytes.number(at: offset + 26, 2),
        let localExtra = bytes.number(at: offset + 28, 2)
      else { throw damage("\(name): its header is missing") }
      let start = offset + 30 + localName + localExtra
      guard start + packedSize <= bytes.count else { throw damage("\(name) ends early") }
      // A byte of deflate gives at most 1032: a larger size is not to be believed, nor taken from memory.
      guard method == 0 && size == packedSize || method == 8 && size / 1032 <= packedSize else {
        throw damage("\(name) can't be unpacked")
      }
      entries.append(
        Entry(
          name: name, offset: offset, packed: start..<(start + packedSize), isPacked: method == 8, size: size,
          checksum: checksum))
    }
    // Entries that share bytes would unpack to far more than the file has.
    let inOrder = entries.sorted { $0.offset < $1.offset }
    for (entry, next) in zip(inOrder, inOrder.dropFirst()) where next.offset < entry.packed.upperBound {
      throw damage("\(entry.name) and \(next.name) lie over each other")
    }
    guard entries.reduce(0, { $0 + $1.size }) <= FileBytes.room else { throw FileBytes.tooLarge(path, "unpacked it") }
    var result: [(String, [UInt8])] = []
    for entry in entries {
      let packed = bytes[entry.packed]
      guard let contents = entry.isPacked ? FileBytes.inflated(packed, size: entry.size) : Array(packed),
        Int(FileBytes.checksum(contents)) == entry.checksum
      else { throw damage("\(entry.name) can't be unpacked") }
      result.append((entry.name, contents))
    }
    return result
  }

  /// What the directory says of an entry.
  private struct Entry {
    let name: String
    /// Where its own header begins.
    let offset: Int
    let packed: Range<Int>
    let isPacked: Bool
    let size: Int
    let checksum: Int
  }

  /// A zip file of stored entries; its dates are fixed, so that the same tensors give the same bytes.
  static func bytes(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for (name, contents) in entries {
      let offset = body.count
      var common: [UInt8] = []
      common.append(20, bytes: 2)
      common.append(0, bytes: 2)
      common.append(0, bytes: 2)
      common.append(0, bytes: 2)
      common.append(0x21, bytes: 2)
      common.append(Int(FileBytes.checksum(contents)), bytes: 4)
      common.append(contents.count, bytes: 4)
      common.append(contents.count, bytes: 4)
      common.append(name.utf8.count, bytes: 2)
      common.append(0, bytes: 2)
      body.append(localHeader, bytes: 4)
      body += common
      body += Array(name.utf8)
      body += contents
      directory.append(centralHeader, bytes: 4)
      directory.append(20, bytes: 2)
      directory += common
      directory += [UInt8](repeating: 0, count: 10)
      directory.append(offset, bytes: 4)
      directory += Array(name.utf8)
    }
    var result = body + directory
    result.append(endRecord, bytes: 4)
    result.append(0, bytes: 4)
    result.append(entries.count, bytes: 2)
    result.append(entries.count, bytes: 2)
    result.append(directory.count, bytes: 4)
    result.append(body.count, bytes: 4)
    result.append(0, bytes: 2)
    return result
  }
}
