import CZlib

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reading and writing whole files.
enum FileBytes {
  /// Error: no such file; it doesn't fit into memory, as one without an end never does.
  static func read(_ path: String) throws(TensorError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw .file(path: path, explanation: reason) }
    defer { fclose(file) }
    let room = room
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let n = fread(&block, 1, block.count, file)
      if n == 0 { break }
      guard bytes.count + n <= room else { throw tooLarge(path, "it") }
      bytes += block[..<n]
    }
    guard ferror(file) == 0 else { throw .file(path: path, explanation: reason) }
    return bytes
  }

  static func write(_ bytes: [UInt8], _ path: String) throws(TensorError) {
    guard let file = fopen(path, "wb") else { throw .file(path: path, explanation: reason) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw .file(path: path, explanation: reason) }
  }

  /// How many bytes may still be taken.
  static var room: Int { ActiveContext.current.state.pointee.memoryLimit &- TensorContext.bytesInUse }

  static func tooLarge(_ path: String, _ what: String) -> TensorError {
    let limit = ActiveContext.current.state.pointee.memoryLimit
    return .file(path: path, explanation: "\(what) does not fit into memory (limit \(limit >> 20) MB)")
  }

  private static var reason: String { String(cString: strerror(errno)) }

  static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

  /// The unpacked contents of a gzip file. Error: it is damaged, or its contents don't fit into memory.
  static func unzip(_ path: String) throws(TensorError) -> [UInt8] {
    guard let file = gzopen(path, "rb") else { throw .file(path: path, explanation: reason) }
    defer { gzclose(file) }
    gzbuffer(file, 1 << 17)
    let room = room
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let n = gzread(file, &block, UInt32(block.count))
      guard n >= 0 else { throw .damagedFile(path: path, format: "gzip", explanation: "its data can't be unpacked") }
      if n == 0 { break }
      guard bytes.count + Int(n) <= room else { throw tooLarge(path, "unpacked it") }
      bytes += block[..<Int(n)]
    }
    var status: Int32 = 0
    _ = gzerror(file, &status)
    guard status == Z_OK || status == Z_STREAM_END else {
      throw .damagedFile(path: path, format: "gzip", explanation: "it ends early")
    }
    return bytes
  }

  /// The unpacked form of a deflated part of a zip file, `size` bytes long; nil where it is damaged.
  static func inflated(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var out = [UInt8](repeating: 0, count: size)
    var stream = z_stream()
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    let status = packed.withUnsafeBufferPointer { input in
      out.withUnsafeMutableBufferPointer { output in
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    return status == Z_STREAM_END && Int(stream.total_out) == size ? out : nil
  }

  static func checksum(_ bytes: some Collection<UInt8>) -> UInt32 {
    let array = Array(bytes)
    return UInt32(crc32(0, array, UInt32(array.count)))
  }
}

extension Array where Element == UInt8 {
  /// A little-endian number of `count` bytes at `offset`; nil beyond the end.
  func number(at offset: Int, _ count: Int) -> Int? {
    guard offset >= 0, offset <= self.count - count else { return nil }
    var result: UInt64 = 0
    for i in (0..<count).reversed() { result = result << 8 | UInt64(self[offset + i]) }
    return Int(exactly: result)
  }

  mutating func append(_ value: Int, bytes: Int) {
    for i in 0..<bytes { append(UInt8(truncatingIfNeeded: value >> (8 * i))) }
  }
}
